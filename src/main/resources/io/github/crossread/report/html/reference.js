/* Who leaves a statement out beside a reference that the reader chooses, as the report gives it. */

const referenceChoice = byId('reference');
const made = referenceChoice.dataset.made;
referenceChoice.value = made;
const MARKS = { x: ['LEFT_OUT', words.left], '?': ['PERHAPS_LEFT_OUT', words.perhaps] };

/** For each column x left out, ? perhaps, - not; a reference that lacks the statement asks nothing. */
function turned(row) {
  const [, states] = row.dataset.turned.split(' ').map(part => part.split(':'))
    .find(([references]) => references.split(',').includes(referenceChoice.value)) ?? [];
  return states ?? '';
}

function ring([state, name]) {
  const mark = document.createElement('span');
  mark.className = `k ${state}`;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', name);
  return mark;
}

function turn() {
  const counts = all('.says .left td[data-o]').map(cell => ({ cell, x: 0, '?': 0 }));
  for (const row of rows) {
    const states = turned(row);
    all('td[data-o]', row).forEach((cell, i) => {
      if (!cell.querySelector('a')) {
        const mark = MARKS[states[i]];
        cell.replaceChildren(...(mark ? [ring(mark)] : []));
        if (mark) {
          counts[i][states[i]]++;
        }
      }
    });
  }
  for (const count of counts) {
    const sure = document.createElement('b');
    sure.textContent = count.x;
    const perhaps = document.createElement('span');
    perhaps.className = 'cap';
    perhaps.textContent = count['?'] ? ` +${count['?']}?` : '';
    count.cell.replaceChildren(sure, perhaps);
  }
}

referenceChoice.addEventListener('change', () => {
  turn();
  applyChoices();
});
