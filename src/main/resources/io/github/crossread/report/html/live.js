'use strict';
/* The report is loaded anew where it was scrolled to; the page around it only when it changed too,
   or when the server was gone meanwhile. */
const { changes, state } = document.body.dataset;
let shown = state.split(' ');
let lost = false;
const source = new EventSource(changes);
source.onmessage = event => {
  const now = event.data.split(' ');
  if (lost || now[0] !== shown[0]) {
    location.reload();
  } else if (now[1] !== shown[1]) {
    shown = now;
    window.frames.report.location.reload();
  }
};
source.onerror = () => {
  lost = true;
};
