import { LANGUAGES } from '../../locales/language';
import type { Language } from '../../locales/language';
import { languageFacts } from '../../locales/languages';
import type { PreviewTexts } from '../../locales/textTypes';
import { button, create } from '../page/elements';
import { SAMPLE_HASH } from './sampleAddress';
import './start.css';

/** What a person can begin with. */
export interface StartActions {
  readonly chooseFile: () => void;
  readonly openLast: () => void;
  readonly openSample: () => void;
  readonly makeTemplate: (template: StartTemplate) => void;
}

/** Empty workbooks to begin with: score sheets of two layouts, and what forms are issued by. */
const START_TEMPLATES = ['unitScoreSheet', 'criteriaByUnits', 'issue'] as const;
export type StartTemplate = (typeof START_TEMPLATES)[number];

export interface StartPage {
  /** Offers the file that was opened last. */
  readonly offerLast: (name: string) => void;
  /** Says that the page works without a network from now on. */
  readonly saysOffline: () => void;
  /** Keeps the page from being used while something is opened, and says what. */
  readonly setBusy: (status: string | null) => void;
}

/** Draws the page that one begins with, in place of what stands in `container`. */
export function drawStart(
  container: HTMLElement,
  texts: PreviewTexts,
  language: Language,
  actions: StartActions,
): StartPage {
  const words = texts.start;
  const choose = button(texts.open, actions.chooseFile, 'primary');
  const last = button('', actions.openLast);
  const lastItem = create('li', { hidden: true }, [last, hint(words.lastHint)]);
  const sample = create('a', { href: SAMPLE_HASH, className: 'button', textContent: words.sample });
  sample.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.openSample();
  });
  const templates = START_TEMPLATES.map((template) => {
    const { title, text } = words.templates[template];
    const make = button(title, () => {
      actions.makeTemplate(template);
    });
    return { make, item: create('li', {}, [make, hint(text)]) };
  });
  const status = create('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const offline = create('p', { className: 'offline', hidden: true, textContent: words.offline });
  const others = LANGUAGES.filter((other) => other !== language).map((other) =>
    create('a', {
      href: `?lang=${other}`,
      textContent: languageFacts[other].name,
      lang: other,
      hreflang: other,
    }),
  );
  const icon = create('img', { src: 'assets/icon-64.png', alt: '', width: 48, height: 48 });

  const main = create('main', { className: 'start' }, [
    create('header', {}, [
      icon,
      create('div', {}, [
        create('h1', { textContent: words.title }),
        create('p', { textContent: words.about }),
      ]),
    ]),
    create('ul', { className: 'ways' }, [
      create('li', {}, [choose, hint(words.openHint)]),
      lastItem,
      create('li', {}, [sample, hint(words.sampleHint)]),
    ]),
    status,
    create('section', {}, [
      create('h2', { textContent: words.templatesTitle }),
      create(
        'ul',
        { className: 'ways' },
        templates.map(({ item }) => item),
      ),
    ]),
    create('footer', {}, [
      create('p', { textContent: words.privacy }),
      offline,
      create('p', { className: 'languages' }, others),
    ]),
  ]);
  container.replaceChildren(main);
  document.title = texts.pageTitle;

  return {
    offerLast(name) {
      last.textContent = words.openLast(name);
      lastItem.hidden = false;
    },
    saysOffline() {
      offline.hidden = false;
    },
    setBusy(text) {
      status.textContent = text ?? '';
      for (const each of [choose, last, ...templates.map(({ make }) => make)]) each.disabled = text !== null;
      sample.inert = text !== null;
    },
  };
}

function hint(text: string): HTMLElement {
  return create('p', { className: 'hint', textContent: text });
}
