import type { PreviewTexts } from '../../locales/textTypes';
import { button, create } from './elements';

/** The elements of the workbench that the program works with. */
export interface PreviewPage {
  readonly toolbar: HTMLElement;
  readonly spreadsheet: HTMLElement;
  readonly pane: HTMLIFrameElement;
  /** Shows the name of the open file, with a dot where something of it is not saved. */
  setFile(name: string, isUnsaved: boolean): void;
  /** Keeps the toolbar from being used while something runs, and says what. */
  setBusy(status: string | null): void;
  /** Says what was done, until something else is to be said. */
  setDone(status: string): void;
  /** Takes back what was said, where nothing else was said since. */
  unsay(status: string): void;
  /** Says something about the open file in a line of its own, until it is closed; `null`: nothing. */
  setHint(hint: string | null): void;
}

export interface PageActions {
  readonly openFile: () => void;
  /** `null` where the browser writes no file back to where it is. */
  readonly save: (() => void) | null;
  readonly saveAs: (() => void) | null;
  readonly download: () => void;
}

/** Draws the workbench in place of what stands in `container`: the toolbar, the spreadsheet, and the frame of the pane. */
export function drawPage(
  container: HTMLElement,
  texts: PreviewTexts,
  home: string,
  actions: PageActions,
): PreviewPage {
  const buttons = [
    button(texts.open, actions.openFile),
    ...(actions.save === null ? [] : [button(texts.save, actions.save)]),
    ...(actions.saveAs === null ? [] : [button(texts.saveAs, actions.saveAs)]),
    button(texts.download, actions.download),
  ];
  const fileName = create('span', { className: 'file-name' });
  const status = create('span', { className: 'status' });
  status.setAttribute('role', 'status');
  const icon = create('img', { src: 'assets/icon-32.png', alt: texts.home, width: 20, height: 20 });
  const homeLink = create('a', { href: home, className: 'home', title: texts.home }, [icon]);

  const toolbar = create('header', { className: 'toolbar', role: 'toolbar', ariaLabel: texts.toolbar }, [
    homeLink,
    fileName,
    status,
    ...buttons,
  ]);
  const hint = create('p', {});
  const hintLine = create('aside', { className: 'hint-line', hidden: true }, [
    hint,
    button(texts.close, () => {
      hintLine.hidden = true;
    }),
  ]);
  hintLine.setAttribute('role', 'status');
  const spreadsheet = create('section', { className: 'spreadsheet', ariaLabel: texts.spreadsheet });
  const pane = create('iframe', { className: 'pane', title: texts.paneTitle });
  container.replaceChildren(
    toolbar,
    hintLine,
    create('main', { className: 'workspace' }, [spreadsheet, pane]),
  );

  return {
    toolbar,
    spreadsheet,
    pane,
    setFile(name, isUnsaved) {
      const shown = isUnsaved ? `● ${name}` : name;
      // It is told at each change of the workbook, of which a run makes thousands.
      if (fileName.textContent === shown) return;
      fileName.textContent = shown;
      fileName.title = isUnsaved ? texts.unsaved(name) : name;
      document.title = `${shown} – ${texts.pageTitle}`;
    },
    setBusy(text) {
      status.textContent = text ?? '';
      for (const each of buttons) each.disabled = text !== null;
    },
    setDone(text) {
      status.textContent = text;
    },
    unsay(text) {
      if (status.textContent === text) status.textContent = '';
    },
    setHint(text) {
      hint.textContent = text;
      hintLine.hidden = text === null;
    },
  };
}
