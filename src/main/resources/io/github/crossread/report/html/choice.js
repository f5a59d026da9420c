/* Which outlets and which kinds of change are shown. */

const outletBoxes = all('#outlet-choice input');
const kindBoxes = all('#kinds input');
const choices = byId('choices');
const LETTER_OF_KIND = { verbatim: 'v', restyled: 'r', reworded: 'w', only: 'o' };
const SECTIONS_OF_KIND = {
  only: ['added', 'addedParts', 'perhapsElsewhere'],
  omitted: ['omitted', 'omittedParts', 'perhapsOmitted'],
  reworded: ['reworded'],
  moved: ['moved'],
};

const chosenKinds = () => kindBoxes.filter(box => box.checked).map(box => box.value);
const shownOutlets = () => outletBoxes.flatMap((box, i) => (box.checked ? [i] : []));

function isOfKind(passage, outlet, kind) {
  const letter = passage.by[outlet];
  switch (kind) {
    case 'omitted': return lacks(passage, outlet);
    case 'moved': return letter !== letter.toLowerCase();
    default: return letter.toLowerCase() === LETTER_OF_KIND[kind];
  }
}

function isShown(passage, outlets, kinds) {
  return kinds.length === 0
    ? outlets.some(outlet => carries(passage, outlet))
    : outlets.some(outlet => kinds.some(kind => isOfKind(passage, outlet, kind)));
}

function setHidden(element, hidden) {
  if (element.hidden !== hidden) {
    element.hidden = hidden;
  }
}

const ofOutlets = Array.from({ length: outletCount }, (unused, i) =>
  all(`[data-o="${i}"]`).filter(element => !element.closest('#choices')));

function applyChoices() {
  const outlets = shownOutlets();
  const kinds = chosenKinds();
  outletBoxes.forEach((box, i) =>
    ofOutlets[i].forEach(element => setHidden(element, !box.checked)));
  for (const passage of passages) {
    setHidden(passage.row, !isShown(passage, outlets, kinds));
  }
  for (const group of all('.matrix tbody')) {
    setHidden(group, group.querySelector('tr.row:not([hidden])') === null);
  }
  const sections = kinds.flatMap(kind => SECTIONS_OF_KIND[kind] ?? []);
  for (const section of all('.outlet .sec')) {
    setHidden(section, kinds.length > 0 && !sections.includes(section.dataset.kind));
  }
  tellState(outlets, kinds);
  refind();
}

function tellState(outlets, kinds) {
  const shown = passages.filter(passage => !passage.row.hidden).length;
  const parts = [];
  if (outlets.length < outletCount) {
    parts.push(filled(words.outlets, outlets.length, outletCount));
  }
  if (kinds.length > 0) {
    const names = kindBoxes.filter(box => box.checked)
      .map(box => box.parentNode.textContent.trim());
    parts.push(filled(words.kinds, names.join(', ')));
  }
  if (shown < passages.length) {
    parts.push(filled(words.passages, shown, passages.length));
  }
  if (reference() !== made) {
    parts.push(filled(words.reference, referenceName()));
  }
  byId('state').textContent = parts.join(' · ');
}

function showAll() {
  outletBoxes.forEach(box => { box.checked = true; });
  kindBoxes.forEach(box => { box.checked = false; });
  if (reference() !== made) {
    referenceChoice.value = String(made);
    turn();
  }
  applyChoices();
}

[...outletBoxes, ...kindBoxes].forEach(box => box.addEventListener('change', applyChoices));
byId('all').addEventListener('click', showAll);
document.addEventListener('click', event => {
  if (!choices.contains(event.target)) {
    choices.open = false;
  }
});
