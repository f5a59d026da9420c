/* Which outlets, and which kinds of statements and sentences, are shown. What is chosen becomes
   rules of a style sheet, so that nothing has to be walked through. */

const outletBoxes = all('#outlet-choice input');
const kindBoxes = all('#kinds input');
const choices = byId('choices');
const rows = all('.says tr.row');
const chosen = new CSSStyleSheet();
document.adoptedStyleSheets = [chosen];

const chosenKinds = () => kindBoxes.filter(box => box.checked).map(box => box.value);
const hiddenOutlets = () => outletBoxes.filter(box => !box.checked).map(box => box.value);

/** Of a kind is what is so perhaps, too. */
const namesOf = kind => ['LEFT_OUT', 'ONLY_HERE'].includes(kind) ? [kind, `PERHAPS_${kind}`] : [kind];

function rules(outlets, kinds) {
  const hide = selectors => `${selectors.join(', ')} { display: none !important; }`;
  const hidden = outlets.map(outlet => `[data-o="${outlet}"]`);
  const parts = hidden.length ? [hide(hidden)] : [];
  const shown = `td${hidden.length ? `:not(${hidden.join(', ')})` : ''}`;
  if (kinds.length === 0) {
    if (hidden.length) {
      parts.push(hide([`.says tr.row:not(:has(> ${shown} > a))`]));
    }
    return parts.join('\n');
  }
  const marks = kinds.flatMap(namesOf).map(name => `.${name}`);
  parts.push(hide([`.says tr.row:not(:has(> ${shown} > :is(${marks.join(', ')})))`]));
  parts.push(hide([`.article > .s:not(${marks.join(', ')})`]));
  parts.push(hide([`.article > .gap:not(:has(${marks.join(', ')}))`]));
  return parts.join('\n');
}

function applyChoices() {
  const outlets = hiddenOutlets();
  const kinds = chosenKinds();
  chosen.replaceSync(rules(outlets, kinds));
  const isChosen = outlets.length + kinds.length > 0;
  // What another article has word for word may be what was chosen, or that one be hidden.
  all('.like > details').forEach(part => { part.open = isChosen; });
  const shown = isChosen ? rows.filter(row => row.checkVisibility()).length : rows.length;
  for (const group of all('.says tbody')) {
    group.hidden = isChosen && !all('tr.row', group).some(row => row.checkVisibility());
  }
  const parts = [];
  if (outlets.length > 0) {
    parts.push(filled(words.outlets, outletBoxes.length - outlets.length, outletBoxes.length));
  }
  if (kinds.length > 0) {
    const names = kindBoxes.filter(box => box.checked).map(box => box.parentNode.textContent.trim());
    parts.push(filled(words.kinds, names.join(', ')));
  }
  if (referenceChoice.value !== made) {
    parts.push(filled(words.reference, referenceChoice.selectedOptions[0].textContent));
  }
  if (shown < rows.length) {
    parts.push(filled(words.passages, shown, rows.length));
  }
  byId('state').textContent = parts.join(' · ');
  refind();
}

function showAll() {
  outletBoxes.forEach(box => { box.checked = true; });
  kindBoxes.forEach(box => { box.checked = false; });
  if (referenceChoice.value !== made) {
    referenceChoice.value = made;
    turn();
  }
  applyChoices();
}

[...outletBoxes, ...kindBoxes].forEach(box => box.addEventListener('change', applyChoices));
byId('all').addEventListener('click', showAll);
document.addEventListener('click', event => {
  for (const panel of all('#tools details[open]')) {
    if (!panel.contains(event.target)) {
      panel.open = false;
    }
  }
});
