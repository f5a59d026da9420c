'use strict';
/* The page can be read without any of this. Nothing here works out a number that the report has:
   the script hides, finds, shows beside each other, and leads from place to place. */

const byId = id => document.getElementById(id);
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
const tools = byId('tools');
const words = tools.dataset;

/** Puts values into words of the report: {0}, {1} ... */
const filled = (pattern, ...values) =>
  values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), pattern);

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
