/* Single keys; they can be switched off, as WCAG 2.1.4 asks. */

const keyHelp = byId('keys');
const PLACES = '[data-finding], .says tr.row, .outlet, .article > .s, .statement, .table';
let lastPlace = null;

/** Goes to the next or the previous finding, statement, outlet, sentence or table that is shown. */
function walk(by) {
  const places = all(PLACES).filter(place => place.checkVisibility());
  const from = document.activeElement?.closest(PLACES) ?? lastPlace;
  const at = places.indexOf(from);
  const next = places[at < 0 ? (by > 0 ? 0 : places.length - 1) : at + by];
  if (next) {
    lastPlace = next;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: next.matches('.outlet, .table') ? 'start' : 'center' });
  }
}

const ACTIONS = {
  '/': () => { findField.focus(); findField.select(); },
  n: () => step(1),
  p: () => step(-1),
  j: () => walk(1),
  k: () => walk(-1),
  o: toggleChoices,
  b: goBack,
  d: () => themeButton.click(),
  a: showAll,
  '?': () => keyHelp.showModal(),
};

function toggleChoices() {
  choices.open = !choices.open;
  choices.querySelector(choices.open ? 'input' : 'summary').focus();
}

function escape() {
  if (choices.open) {
    choices.open = false;
    choices.querySelector('summary').focus();
  } else if (document.activeElement === findField) {
    findField.value = '';
    find();
    findField.blur();
  }
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !keyHelp.open) {
    escape();
    return;
  }
  const isTyping = event.target.matches('input[type="search"], select');
  const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
  const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : null;
  if (action && isAlone && !isTyping && !keyHelp.open && byId('single').checked) {
    event.preventDefault();
    action();
  }
});
byId('help').addEventListener('click', () => keyHelp.showModal());
byId('close').addEventListener('click', () => keyHelp.close());
