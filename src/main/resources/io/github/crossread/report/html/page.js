'use strict';
/* The page can be read without any of this. Nothing here works out a number that the report has:
   the script hides, finds, leads from place to place, and turns omissions to another reference. */

const byId = id => document.getElementById(id);
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
const tools = byId('tools');
const words = tools.dataset;
const outletCount = all('#outlet-choice input').length;

/** Puts values into words of the report: {0}, {1} ... */
const filled = (pattern, ...values) =>
  values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), pattern);

/** The rows of the matrix. `base` is the outlet whose words stand in it; `by` has a letter for each outlet: v verbatim, r restyled,
    w reworded, o only here, capital where moved, - where not carried. `near` has the number of the
    sentence that comes near, by outlet; `lacks` an x for each outlet that lacks it, by reference. */
const passages = all('tr.row').map(row => ({
  row,
  base: Number(row.dataset.base),
  by: row.dataset.by,
  near: new Map(
    [...row.dataset.near.matchAll(/(\d+):(\d+)/g)].map(([, outlet, place]) => [+outlet, +place])),
  lacks: new Map(
    [...row.dataset.lacks.matchAll(/([-\d,]+):([-x]+)/g)].flatMap(([, references, outlets]) =>
      references.split(',').map(reference => [+reference, outlets]))),
}));

const carries = (passage, outlet) => passage.by[outlet] !== '-';

/** Dark or light: as the system has it until the reader says otherwise, and only for this visit. */
const themeButton = byId('theme');
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () =>
  (document.documentElement.dataset.theme ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';
const showTheme = () => themeButton.setAttribute('aria-pressed', String(isDark()));
themeButton.addEventListener('click', () => {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  showTheme();
});
systemIsDark.addEventListener('change', showTheme);
showTheme();

tools.hidden = false;
document.body.classList.add('with-tools');
