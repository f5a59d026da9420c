/* From place to place: links to statements, outlets and sentences, and back to the finding. */

const backButton = byId('back');
let cameFrom = null;

function unfold(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) {
      at.open = true;
    }
  }
}

/** A link that leads to what is filtered away shows everything again. */
function reveal(element) {
  unfold(element);
  if (!element.checkVisibility()) {
    showAll();
  }
}

function goTo(element) {
  reveal(element);
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input, summary')) {
    element.tabIndex = -1;
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.matches('.part, .outlet') ? 'start' : 'center' });
  const sentence = element.closest('.article > .s');
  if (sentence) {
    showBeside(sentence);
  }
}

function targetOf(hash) {
  try {
    return byId(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

function goToHash() {
  const target = location.hash ? targetOf(location.hash) : null;
  if (target && document.body.contains(target) && target.id !== 'main') {
    goTo(target);
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (!link) {
    return;
  }
  const finding = link.closest('[data-finding]');
  if (finding) {
    cameFrom = finding;
    backButton.hidden = false;
    all('.lit').forEach(row => row.classList.remove('lit'));
    (link.dataset.passages ?? '').split(' ').filter(Boolean)
      .forEach(id => byId(id)?.classList.add('lit'));
  }
  if (link.hash === location.hash) {
    goToHash();
  }
});

function goBack() {
  if (cameFrom) {
    all('.lit').forEach(row => row.classList.remove('lit'));
    location.hash = cameFrom.id;
    cameFrom = null;
    backButton.hidden = true;
  }
}

backButton.addEventListener('click', goBack);
addEventListener('hashchange', goToHash);
goToHash();
