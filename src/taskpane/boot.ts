import { pane as english } from '../locales/en/pane';
import { pane as vietnamese } from '../locales/vi/pane';

/**
 * Runs before office.js is asked for: when that or Excel does not answer, the static text of the page says so
 * (in both languages: the one of Office is not known yet). React replaces it as soon as it can start.
 */
const SECONDS_TO_WAIT = 10;

window.setTimeout(() => {
  const starting = document.getElementById('starting');
  if (starting === null) return;
  starting.textContent = vietnamese.startingSlow;
  const translation = document.createElement('p');
  translation.lang = 'en';
  translation.textContent = english.startingSlow;
  starting.after(translation);
  translation.style.padding = '0 16px';
}, SECONDS_TO_WAIT * 1000);
