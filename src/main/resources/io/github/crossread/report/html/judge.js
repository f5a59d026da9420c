/* What the reader says of unsure pairs is gathered as a text for judgements.yaml. */

const answers = new Map();
const answersPanel = byId('answers');

for (const place of all('.ask')) {
  place.append(byId('answer').content.cloneNode(true));
}

const textOf = ([pair, { answer, a, b }]) => `# ${a}\n# ${b}\n- ${answer}: ${pair}\n`;
const allAnswers = () => Array.from(answers, textOf).join('');

function showAnswers() {
  answersPanel.hidden = answers.size === 0;
  answersPanel.querySelector('summary').textContent = filled(words.judged, answers.size);
  byId('judgements').textContent = allAnswers();
  for (const place of all('.ask')) {
    const given = answers.get(place.dataset.pair)?.answer;
    all('button', place).forEach(button =>
      button.setAttribute('aria-pressed', String(button.value === given)));
  }
}

document.addEventListener('click', event => {
  const button = event.target.closest('.ask button');
  if (button) {
    const { pair, a, b } = button.closest('.ask').dataset;
    if (answers.get(pair)?.answer === button.value) {
      answers.delete(pair);
    } else {
      answers.set(pair, { answer: button.value, a, b });
    }
    showAnswers();
  }
});

/** Where the browser lets no script write to the clipboard, the text is selected to be copied. */
async function copyAnswers() {
  try {
    await navigator.clipboard.writeText(allAnswers());
    byId('state').textContent = byId('copy').dataset.done;
  } catch {
    getSelection().selectAllChildren(byId('judgements'));
  }
}

function saveAnswers() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([allAnswers()], { type: 'text/plain' }));
  link.download = 'judgements.yaml';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

byId('copy').addEventListener('click', copyAnswers);
byId('save').addEventListener('click', saveAnswers);
