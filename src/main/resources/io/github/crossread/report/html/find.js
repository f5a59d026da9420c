/* Finds words in what is shown. */

const findField = byId('find');
const MOST_FOUND = 2000;
const BLOCKS = 'p, td, th, li, h2, h3, .text, .says, .w';
let blocks = null;
let found = [];
let current = -1;
let waiting = 0;

/** Typed quotation marks and hyphens find the printed ones; each char stays one char. */
const folded = text => text.toLowerCase().length === text.length
  ? plain(text.toLowerCase()) : plain(text);
const plain = text =>
  text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2010-\u2013]/g, '-').replace(/[\u00a0\n]/g, ' ');

/** The text of each block with the nodes it is made of; a match may run over marks in a line. */
function readBlocks() {
  const byElement = new Map();
  const walker = document.createTreeWalker(byId('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const block = node.parentNode.closest(BLOCKS);
    if (block && !node.parentNode.closest('.vh, .ask')) {
      const entry = byElement.get(block) ?? { block, text: '', nodes: [] };
      entry.nodes.push({ node, begin: entry.text.length });
      entry.text += node.data;
      byElement.set(block, entry);
    }
  }
  return Array.from(byElement.values(), entry => ({ ...entry, text: folded(entry.text) }));
}

function rangeOf(entry, begin, end) {
  const range = document.createRange();
  const at = place => entry.nodes.findLast(part => part.begin <= place);
  const first = at(begin);
  const last = at(end - 1);
  range.setStart(first.node, begin - first.begin);
  range.setEnd(last.node, end - last.begin);
  return range;
}

const isSearched = block => !block.closest('.beside') && block.checkVisibility();

function search(query) {
  const ranges = [];
  for (const entry of blocks) {
    let at = entry.text.indexOf(query);
    if (at >= 0 && isSearched(entry.block)) {
      for (; at >= 0 && ranges.length < MOST_FOUND; at = entry.text.indexOf(query, at + query.length)) {
        ranges.push(rangeOf(entry, at, at + query.length));
      }
    }
  }
  return ranges;
}

function light(name, ranges) {
  if (typeof Highlight === 'function') {
    CSS.highlights.set(name, new Highlight(...ranges));
  }
}

function refind() {
  blocks = null;
  find();
}

function find() {
  clearTimeout(waiting);
  waiting = 0;
  const query = folded(findField.value.trim());
  blocks ??= query ? readBlocks() : null;
  found = query ? search(query) : [];
  current = -1;
  light('found', found);
  light('current', []);
  tellFound();
}

function tellFound() {
  const output = byId('found');
  if (!findField.value.trim()) {
    output.textContent = '';
  } else if (found.length === 0) {
    output.textContent = output.dataset.none;
  } else {
    output.textContent = filled(output.dataset.of, current + 1, found.length);
  }
}

function step(by) {
  if (waiting) {
    find();
  }
  if (found.length === 0) {
    return;
  }
  current = (current < 0 ? (by > 0 ? 0 : found.length - 1) : current + by + found.length) % found.length;
  const range = found[current];
  const element = range.startContainer.parentNode;
  unfold(element);
  light('current', [range]);
  element.scrollIntoView({ block: 'center' });
  tellFound();
}

findField.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(find, 120);
});
findField.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    step(event.shiftKey ? -1 : 1);
    event.preventDefault();
  }
});
byId('next').addEventListener('click', () => step(1));
byId('previous').addEventListener('click', () => step(-1));
