/* What others say of the sentence that is pointed at: by mouse, by tap, or by the tab key. */

const beside = document.createElement('div');
beside.className = 'beside';
beside.setAttribute('role', 'group');
beside.setAttribute('aria-label', words.beside);
const hasRoom = matchMedia('(min-width: 75rem)');
let shownFor = null;

/** All wordings of a statement; the ids stay with those that links lead to. */
function wordings(id) {
  const copy = byId(id).cloneNode(true);
  copy.removeAttribute('id');
  const number = copy.querySelector('h3');
  const title = document.createElement('p');
  title.append(...number.childNodes);
  title.querySelector('a').href = `#${id}`;
  number.replaceWith(title);
  return copy;
}

/** The sentence of another outlet that is close, where there is a question of it. */
function close(sentence) {
  const words = document.createElement('p');
  words.textContent = sentence.querySelector('.text > .ask').dataset.b;
  words.className = 'w';
  return words;
}

function showBeside(sentence) {
  if (shownFor === sentence) {
    return;
  }
  shownFor?.classList.remove('read');
  shownFor = sentence;
  beside.remove();
  if (sentence && hasMore(sentence)) {
    const statements = (sentence.dataset.statements ?? '').split(' ').filter(Boolean);
    beside.replaceChildren(...(statements.length ? statements.map(wordings) : [close(sentence)]));
    sentence.append(beside);
    sentence.classList.add('read');
  }
}

const hasMore = sentence => sentence.matches('[data-statements], :has(> .text > .ask)');
const sentenceOf = event => event.target.closest?.('.article > .s') ?? null;

document.addEventListener('pointerover', event => {
  const sentence = sentenceOf(event);
  if (hasRoom.matches && event.pointerType === 'mouse' && sentence && hasMore(sentence)) {
    showBeside(sentence);
  }
});
document.addEventListener('focusin', event => {
  const sentence = sentenceOf(event);
  if (sentence && !event.target.closest('.beside')) {
    showBeside(sentence);
  }
});
document.addEventListener('click', event => {
  const sentence = sentenceOf(event);
  if (sentence && !event.target.closest('a, button')) {
    showBeside(sentence);
  }
});
