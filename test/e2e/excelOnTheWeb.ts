import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { MICROSOFTS_COPY } from '../../src/excel/officeLoaded';
import { saveSettings } from '../../src/excel/savedSettings';
import { headlessExcel } from '../excel/headlessExcel';
import type { HeadlessExcel } from '../excel/headlessExcel';
import type { BuiltPages } from './builtPages';
import { reloadFrame } from './reloadedFrame';
import { openPage, watchFaults } from './watchedPage';
import type { PageOptions } from './watchedPage';

/** The production task pane in a frame, as Excel on the web shows it, over the host of the tests. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly pane: Frame;
  readonly excel: HeadlessExcel;
  /** Files that Excel opened as workbooks of their own, each in a tab that the tests do not show. */
  readonly newWorkbooks: readonly Uint8Array[];
  /** Foreign requests, missing files, errors of the page and its console. */
  readonly faults: readonly string[];
  /** Paths of the scripts of office.js that ran, with their host. */
  readonly officeScripts: readonly string[];
  /** Closes the pane and opens it anew, beside the workbook as it is. */
  readonly reopenPane: () => Promise<void>;
}

export interface WebOptions extends PageOptions {
  /** Office's display language, e.g. `vi-VN`. */
  readonly language?: string;
  readonly excelApi?: string;
  /** Whether Excel answers the pane at all; it does unless told. */
  readonly isAnswering?: boolean;
  /** Settings that the workbook carries before the pane opens; none unless told. */
  readonly settings?: Partial<Settings>;
  /** What Microsoft's address answers: it is blocked unless told. */
  readonly microsoft?: 'blocked' | 'reached' | 'silent' | 'page of a proxy';
}

/** Where Microsoft keeps office.js and its parts. */
const HOSTED = MICROSOFTS_COPY.replace(/office\.js$/u, '');

/** Opens `taskpane.html` of the build with Microsoft's office.js in a frame that speaks Excel on the web's protocol. */
export async function openExcelOnTheWeb(
  context: BrowserContext,
  pages: BuiltPages,
  workbook: Partial<IWorkbookData>,
  {
    language = 'vi-VN',
    excelApi = '1.17',
    isAnswering = true,
    settings,
    microsoft = 'blocked',
    ...options
  }: WebOptions = {},
): Promise<ExcelOnTheWeb> {
  const newWorkbooks: Uint8Array[] = [];
  const excel = headlessExcel(workbook, { onNewWorkbook: (file) => newWorkbooks.push(file) });
  if (settings !== undefined) await saveSettings({ ...defaultSettings, ...settings });
  const page = await openPage(context, options);
  const { origin } = new URL(pages.url);
  const faults = watchFaults(page, (url) => url.origin === origin || url.href.startsWith(HOSTED), HOSTED);
  const officeScripts: string[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (/\/(?:office|excel-web-16\.00)\.js$/u.test(url) && response.request().resourceType() === 'script') {
      officeScripts.push(url);
    }
  });
  // The tests' browser finds no other host. While some requests are answered here, it takes no script from its cache.
  if (microsoft !== 'blocked') {
    await page.route(`${HOSTED}**`, (route) =>
      answerAsMicrosoft(route, route.request().url().slice(HOSTED.length), microsoft),
    );
  }

  const raise = (entries: unknown): void => {
    if (page.isClosed()) return;
    const raised = page.evaluate((all) => {
      dispatchEvent(new CustomEvent('raise', { detail: all }));
    }, entries);
    // The page may be closed while the event is on its way.
    raised.catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  };
  let connection = connect(excel, raise);
  await page.exposeFunction('processQuery', (flags: number, body: string, customData: string) =>
    connection.process(flags, body, customData),
  );
  pages.put('excel.html', isAnswering ? excelPage(language, excelApi, origin) : silentPage(language, origin));
  await page.goto(`${pages.url}excel.html`);
  const pane = page.frame({ name: 'pane' });
  if (pane === null) throw new Error('The pane has no frame.');
  return {
    page,
    pane,
    excel,
    newWorkbooks,
    faults,
    officeScripts,
    async reopenPane() {
      connection.close();
      connection = connect(excel, raise);
      await reloadFrame(pane, page.locator('iframe'));
    },
  };
}

async function answerAsMicrosoft(
  route: Route,
  file: string,
  microsoft: Exclude<WebOptions['microsoft'], 'blocked' | undefined>,
): Promise<void> {
  switch (microsoft) {
    case 'reached':
      return route.fulfill({
        body: await readFile(path.join('node_modules/@microsoft/office-js/dist', file)),
        contentType: 'text/javascript; charset=utf-8',
      });
    case 'silent':
      return;
    case 'page of a proxy':
      return route.fulfill({ body: '<!doctype html><p>Blocked</p>', contentType: 'text/html' });
  }
}

/** A connection of one opening of the pane to the host; `raise` takes the events that the pane registered for. */
function connect(excel: HeadlessExcel, raise: (entries: unknown) => void) {
  const bridge = excel.host.createBridge();
  const waiting = new Map<number, (body: string) => void>();
  bridge.onMessageFromHost = (text) => {
    const message = JSON.parse(text) as HostMessage;
    if (message.type === 3) {
      raise(message.message.entries);
      return;
    }
    waiting.get(message.id)?.(message.message.body);
    waiting.delete(message.id);
  };
  let lastId = 0;
  return {
    /** Answers the body of a request by the body of an answer. */
    async process(flags: number, body: string, customData: string): Promise<string> {
      // office.js tells Office, not the workbook, which of its functions the ribbon may call.
      if (body.includes('"Microsoft.InternalService.AddinInternalService"')) return '{"Results":[]}';
      return new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, resolve);
        const message = {
          url: 'ProcessQuery',
          method: 'POST',
          headers: {},
          body: JSON.parse(body) as unknown,
        };
        bridge.sendMessageToHost(JSON.stringify({ id, type: 1, flags, customData, message }));
      });
    },
    close() {
      excel.host.disconnect(bridge);
    },
  };
}

/** An answer to a request, or events. */
type HostMessage =
  | { readonly type: 2; readonly id: number; readonly message: { readonly body: string } }
  | { readonly type: 3; readonly message: { readonly entries: unknown } };

/** Excel's side of the protocol between a frame of Office on the web and office.js in it. */
function excelPage(language: string, excelApi: string, origin: string): string {
  const context = {
    _id: 'conversation',
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://localhost/book.xlsx',
    _clientMode: 0,
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi }),
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
  };
  return `<!doctype html><title>Excel</title>
${LOOK}
<script>
  const context = ${JSON.stringify(context)};
  async function answer({ _actionName: name, _data: data }) {
    if (name === 'ContextActivationManager_getAppContextAsync') return context;
    if (name === 'executeMethod' && data.DdaMethod.DispatchId === 93)
      return { Version: 1, Error: 0, Data: [200, null, await window.processQuery(data.ArrayData[6], data.ArrayData[4], data.ArrayData[0])] };
    return { Version: 1, Error: 0 };
  }
  addEventListener('message', async ({ data, source, origin }) => {
    const request = JSON.parse(data);
    if (request._messageType !== 0) return;
    const { _actionName, _conversationId, _correlationId, _origin } = request;
    const reply = (_responseType, _data) => {
      const message = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin,
        _errorCode: 0, _responseType, _data, _serializerVersion: 1 };
      source.postMessage(JSON.stringify(message), origin);
    };
    // The pane registers for all events at once, and is told of each in the name of that request.
    if (_actionName === 'richApiMessage' && request._actionType === 1)
      tellPane = ({ detail }) => reply(1, { ArrayData: detail });
    reply(0, await answer(request));
  });
  let tellPane = () => undefined;
  addEventListener('raise', (event) => tellPane(event));
</script>
${paneFrame(language, origin)}`;
}

/** An Excel that has opened the pane and does nothing more. */
function silentPage(language: string, origin: string): string {
  return `<!doctype html><title>Excel</title>${LOOK}${paneFrame(language, origin)}`;
}

const LOOK = '<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>';

function paneFrame(language: string, origin: string): string {
  return `<iframe name="pane" src="taskpane.html?_host_Info=Excel$Web$16.00$${language}$c$$$0#&_serializer_version=1&_xdm_Info=conversation|app|${origin}"></iframe>`;
}
