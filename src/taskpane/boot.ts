import { LANGUAGES } from '../locales/language';
import { languageFacts } from '../locales/languages';

/**
 * Runs before office.js is asked for: when that or Excel does not answer, the static text of the page says so
 * (in all languages: the one of Office is not known yet). React replaces it as soon as it can start.
 */
const SECONDS_TO_WAIT = 10;

window.setTimeout(() => {
  document.getElementById('starting')?.replaceWith(timeOut());
}, SECONDS_TO_WAIT * 1000);

function timeOut(): HTMLElement {
  const message = document.createElement('main');
  message.id = 'time-out';
  for (const language of LANGUAGES) {
    const { startingSlowTitle, startingSlow, reload } = languageFacts[language].start;
    const part = document.createElement('section');
    part.lang = language;
    const told = document.createElement('div');
    told.setAttribute('role', 'alert');
    told.append(
      element(language === LANGUAGES[0] ? 'h1' : 'h2', startingSlowTitle),
      element('p', startingSlow),
    );
    part.append(
      told,
      button(reload, () => {
        window.location.reload();
      }),
    );
    message.append(part);
  }
  return message;
}

function element(tag: 'h1' | 'h2' | 'p', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
