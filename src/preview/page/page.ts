import type { PreviewTexts } from '../../locales/vi/preview';
import './page.css';

/** The elements of the preview's page that the program works with. */
export interface PreviewPage {
  readonly toolbar: HTMLElement;
  readonly spreadsheet: HTMLElement;
  readonly pane: HTMLIFrameElement;
  setFileName(name: string): void;
  /** Keeps the toolbar from being used while something runs, and says what. */
  setBusy(status: string | null): void;
}

export interface PageActions {
  readonly openFile: (file: File) => void;
  readonly download: () => void;
}

/** Draws the page in place of its static text: the toolbar, the spreadsheet, and the frame of the pane. */
export function drawPage(texts: PreviewTexts, actions: PageActions): PreviewPage {
  const picker = create('input', { type: 'file', accept: '.xlsx', hidden: true });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file !== undefined) actions.openFile(file);
  });
  const open = button(texts.open, () => {
    picker.click();
  });
  const download = button(texts.download, actions.download);
  const fileName = create('span', { className: 'file-name' });
  const status = create('span', { className: 'status', role: 'status' });
  const icon = create('img', { src: 'assets/icon-32.png', alt: '', width: 20, height: 20 });

  const toolbar = create('header', { className: 'toolbar', role: 'toolbar', ariaLabel: texts.toolbar });
  toolbar.append(icon, fileName, status, open, download, picker);
  const spreadsheet = create('section', { className: 'spreadsheet', ariaLabel: texts.spreadsheet });
  const pane = create('iframe', { className: 'pane', title: texts.paneTitle });
  const main = create('main', { className: 'workspace' });
  main.append(spreadsheet, pane);
  document.getElementById('page')?.replaceChildren(toolbar, main);

  return {
    toolbar,
    spreadsheet,
    pane,
    setFileName(name) {
      fileName.textContent = name;
      document.title = `${name} – ${texts.pageTitle}`;
    },
    setBusy(text) {
      status.textContent = text ?? '';
      open.disabled = download.disabled = text !== null;
    },
  };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const created = create('button', { type: 'button', textContent: text });
  created.addEventListener('click', onClick);
  return created;
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
