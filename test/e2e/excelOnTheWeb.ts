import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { headlessExcel, type HeadlessExcel } from '../excel/headlessExcel';

/** The production task pane in a frame, as Excel on the web shows it, over the host of the tests. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly pane: Frame;
  readonly excel: HeadlessExcel;
  /** Foreign requests (aborted), missing files, errors of the page and its console. */
  readonly faults: readonly string[];
}

interface WebOptions extends BrowserContextOptions {
  /** Office's display language, e.g. `vi-VN`. */
  readonly language?: string;
  readonly excelApi?: string;
  /** Whether Excel answers the pane at all; it does unless told. */
  readonly isAnswering?: boolean;
  /** Runs in the page and its frames before any script of theirs. */
  readonly initScript?: () => void;
}

const ORIGIN = 'https://localhost';

/**
 * Opens `taskpane.html` of `dist/` with Microsoft's office.js in a frame that speaks Excel on the web's protocol. The
 * files are given to the browser as if `https://localhost` served them: Office's frames must be https.
 */
export async function openExcelOnTheWeb(
  browser: Browser,
  workbook: Partial<IWorkbookData>,
  { language = 'vi-VN', excelApi = '1.17', isAnswering = true, initScript, ...options }: WebOptions = {},
): Promise<ExcelOnTheWeb> {
  const excel = headlessExcel(workbook);
  const bridge = excel.host.createBridge();
  const waiting = new Map<number, (body: string) => void>();
  let raise = (entries: unknown): void => {
    throw new Error(`An event before the page was there: ${JSON.stringify(entries)}`);
  };
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
  const process = async (flags: number, body: string): Promise<string> => {
    // office.js tells Office, not the workbook, which of its functions the ribbon may call.
    if (body.includes('"Microsoft.InternalService.AddinInternalService"')) return '{"Results":[]}';
    return new Promise((resolve) => {
      const id = ++lastId;
      waiting.set(id, resolve);
      const message = { url: 'ProcessQuery', method: 'POST', headers: {}, body: JSON.parse(body) as unknown };
      bridge.sendMessageToHost(JSON.stringify({ id, type: 1, flags, message }));
    });
  };

  const context = await browser.newContext({
    viewport: { width: 350, height: 860 },
    locale: language,
    ...options,
  });
  const page = await context.newPage();
  if (initScript !== undefined) await page.addInitScript(initScript);
  const faults: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      faults.push(`foreign request: ${url.href}`);
      await route.abort();
    } else if (url.pathname === '/excel') {
      await route.fulfill({
        contentType: 'text/html',
        body: isAnswering ? excelPage(language, excelApi) : silentPage(language),
      });
    } else {
      const content = await readFile(path.join('dist', decodeURIComponent(url.pathname))).catch(() => null);
      if (content === null) {
        faults.push(`404: ${url.href}`);
        await route.fulfill({ status: 404 });
      } else {
        await route.fulfill({ body: content, contentType: TYPES.get(path.extname(url.pathname)) ?? '' });
      }
    }
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  await page.exposeFunction('processQuery', process);
  raise = (entries) => {
    if (!page.isClosed())
      void page.evaluate((all) => {
        dispatchEvent(new CustomEvent('raise', { detail: all }));
      }, entries);
  };
  await page.goto(`${ORIGIN}/excel`);
  const pane = page.frame({ name: 'pane' });
  if (pane === null) throw new Error('The pane has no frame.');
  return { page, pane, excel, faults };
}

/** An answer to a request, or events. */
type HostMessage =
  | { readonly type: 2; readonly id: number; readonly message: { readonly body: string } }
  | { readonly type: 3; readonly message: { readonly entries: unknown } };

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.png', 'image/png'],
]);

/** Excel's side of the protocol between a frame of Office on the web and office.js in it. */
function excelPage(language: string, excelApi: string): string {
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
      return { Version: 1, Error: 0, Data: [200, null, await window.processQuery(data.ArrayData[6], data.ArrayData[4])] };
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
      addEventListener('raise', ({ detail }) => reply(1, { ArrayData: detail }));
    reply(0, await answer(request));
  });
</script>
${paneFrame(language)}`;
}

/** An Excel that has opened the pane and does nothing more. */
function silentPage(language: string): string {
  return `<!doctype html><title>Excel</title>${LOOK}${paneFrame(language)}`;
}

const LOOK = '<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>';

function paneFrame(language: string): string {
  return `<iframe name="pane" src="taskpane.html?_host_Info=Excel$Web$16.00$${language}$c$$$0#&_serializer_version=1&_xdm_Info=conversation|app|${ORIGIN}"></iframe>`;
}
