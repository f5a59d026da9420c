/* Omissions beside a reference that the reader chooses, as the report gives them. */

const referenceChoice = byId('reference');
const made = Number(referenceChoice.dataset.made);
referenceChoice.value = String(made);
const reference = () => Number(referenceChoice.value);

/** The report says who lacks a passage beside which reference. */
const lacks = (passage, outlet) => passage.lacks.get(reference())?.[outlet] === 'x';

/** It omits what it lacks; perhaps only, where a sentence of it comes near. */
const omits = (passage, outlet) => lacks(passage, outlet) && !passage.near.has(outlet);

/** The words of a reading as its outlet printed them, without the marks on them. */
function printedWords(reading) {
  const printed = reading.querySelector('.w').cloneNode(true);
  all('.vh, del', printed).forEach(marked => marked.remove());
  printed.textContent = printed.textContent;
  return printed;
}

const shortNames = all('nav [data-o] a').map(link => link.textContent);

function entry(passage) {
  const speaker = reference() >= 0 ? reference() : passage.base;
  const item = document.createElement('li');
  const id = document.createElement('span');
  id.className = 'mid';
  id.append(passage.row.querySelector('a.id').cloneNode(true));
  const note = document.createElement('span');
  note.className = 'note';
  note.textContent = shortNames.filter((name, i) => carries(passage, i)).join(', ');
  const reading = passage.row.querySelector(`.readings li[data-o="${speaker}"]`);
  item.append(id, printedWords(reading), note);
  return item;
}

/** An entry is the same for all outlets that omit the passage, so it is made once. */
let entries = new Map();
function copyOfEntry(passage) {
  const made = entries.get(passage) ?? entry(passage);
  entries.set(passage, made);
  return made.cloneNode(true);
}

/** Under what is perhaps omitted stands the sentence to compare, in the outlet's own words. */
function entryToCompare(passage, part) {
  const item = copyOfEntry(passage);
  const place = passage.near.get(Number(part.dataset.o));
  const sentence = byId(`${part.id}/${place}`);
  const near = document.createElement('span');
  near.className = 'near';
  const link = document.createElement('a');
  link.href = `#${sentence.id}`;
  link.textContent = filled(words.near, place);
  const printed = sentence.querySelector('bdi').cloneNode(true);
  printed.className = 'w';
  near.append(link, ' ', printed);
  item.append(near);
  return item;
}

function turnOutlet(part, isTurned) {
  const outlet = Number(part.dataset.o);
  const lacked = isTurned ? passages.filter(passage => lacks(passage, outlet)) : [];
  const isNear = passage => passage.near.has(outlet);
  turnList(part, 'omitted', isTurned,
    lacked.filter(passage => !isNear(passage)).map(copyOfEntry));
  turnList(part, 'perhapsOmitted', isTurned,
    lacked.filter(isNear).map(passage => entryToCompare(passage, part)));
}

function turnList(part, kind, isTurned, entries) {
  const section = part.querySelector(`.sec[data-kind="${kind}"]`);
  section.querySelector('.turned')?.remove();
  section.classList.toggle('was-made', isTurned);
  if (kind === 'perhapsOmitted') {
    const isAny = isTurned ? entries.length > 0 : section.querySelector('li') !== null;
    section.classList.toggle('empty', !isAny);
  }
  if (!isTurned) {
    return;
  }
  const turned = document.createElement('div');
  turned.className = 'turned';
  const caption = document.createElement('p');
  caption.className = 'cap';
  caption.textContent = filled(words.beside, entries.length, referenceName());
  const list = document.createElement('ul');
  list.className = 'entries';
  list.append(...entries);
  turned.append(caption, list);
  section.querySelector('.content').append(turned);
}

const referenceName = () => referenceChoice.selectedOptions[0].textContent;
const madeCounts = new Map(all('[data-omitted]').map(cell => [cell, cell.textContent]));

function turn() {
  const isTurned = reference() !== made;
  document.body.classList.toggle('turned-page', isTurned);
  entries = new Map();
  all('.outlet').forEach(part => turnOutlet(part, isTurned));
  const counts = Array.from({ length: outletCount }, (unused, outlet) =>
    passages.filter(passage => omits(passage, outlet)).length);
  for (const [cell, count] of madeCounts) {
    cell.textContent = isTurned ? counts[cell.dataset.omitted] : count;
  }
  for (const head of all('.matrix thead .o')) {
    head.classList.toggle('chosen', Number(head.dataset.o) === reference());
  }
}

referenceChoice.addEventListener('change', () => {
  turn();
  applyChoices();
});
