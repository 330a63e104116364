import type { IWorkbookData, Workbook } from '@univerjs/core';
import type { ExcelHost, ExcelHostOptions } from '../../src/preview/host/createExcelHost';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { ICommandService, LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  ConditionalFormattingFormulaService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { JSDOM } from 'jsdom';
import { onTestFinished } from 'vitest';
import { getCurrentTest } from 'vitest/suite';
import { createExcelHost } from '../../src/preview/host/createExcelHost';

export interface HeadlessExcel {
  /** Microsoft's own client, unmodified, connected to the host. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** The Univer workbook behind it, for what a test wants to see with its own eyes. */
  readonly workbook: Workbook;
  readonly univer: Univer;
}

let opened = 0;

/**
 * A workbook in Univer without a browser, and Microsoft's Excel client that talks to it. The client's globals
 * `Excel` and `OfficeExtension` are set as in a task pane, so that the code under test is the code that ships.
 *
 * A workbook that a test opens is closed some time after the test ended; what is opened for several is opened before them.
 */
export function headlessExcel(data: Partial<IWorkbookData>, options: ExcelHostOptions = {}): HeadlessExcel {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  // Univer works on the very object it is given, and keeps what it parsed by the workbook's id from one Univer to the next.
  const copy = { ...structuredClone(data), id: `workbook-${++opened}` };
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, copy);
  keepFormatsUnevaluated(univer);
  closeAfterTest(univer);
  const host = createExcelHost(univer.__getInjector(), options);
  return { ...loadClient(host), host, workbook, univer };
}

/**
 * Closes a workbook that is opened in a test some time after the test: else Univer keeps it as long as the process lives, and
 * what is looked through for what can go is more and more. Not at once: it may still calculate, or be about to.
 */
function closeAfterTest(univer: Univer): void {
  const due = ended.filter(({ since, isAtRest }) => Date.now() - since > REST && isAtRest());
  for (const one of due) {
    ended.splice(ended.indexOf(one), 1);
    one.univer.dispose();
  }
  if (getCurrentTest() === undefined) return;
  let isCalculating = false;
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params = {} }) => {
    if (id === SetFormulaCalculationStartMutation.id) isCalculating = true;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    // Else it tells how far it is.
    if (Reflect.get(params, 'functionsExecutedState') !== undefined) isCalculating = false;
  });
  onTestFinished(() => {
    ended.push({ univer, since: Date.now(), isAtRest: () => !isCalculating });
  });
}

/** In milliseconds. Univer and the host set timers for a tenth of a second, and for one to show how far a calculation is. */
const REST = 5_000;

interface EndedWorkbook {
  readonly univer: Univer;
  readonly since: number;
  readonly isAtRest: () => boolean;
}

const ended: EndedWorkbook[] = [];

/**
 * Conditional formats are kept and given back as in Excel, but not evaluated: Excel does that for the cells on a screen,
 * and here is none, while Univer would do it for every cell that a format lies over.
 */
function keepFormatsUnevaluated(univer: Univer): void {
  univer.__getInjector().get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => undefined;
}

type Client = Pick<HeadlessExcel, 'Excel' | 'OfficeExtension'>;

const clientPath = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const clientScript = new Script(readFileSync(clientPath, 'utf8'));

/** Runs the client's script in a jsdom window that has the host's bridge, as a page would. */
function loadClient(host: ExcelHost): Client {
  const page = new JSDOM('', { url: 'https://localhost/', runScripts: 'outside-only' });
  const { window } = page;
  Object.assign(window, { _richApiNativeBridge: host.bridge });
  clientScript.runInContext(page.getInternalVMContext());
  const client: unknown = window;
  if (!isClient(client)) throw new Error('The Excel client did not load.');
  const { Excel, OfficeExtension } = client;
  Object.assign(globalThis, { Excel, OfficeExtension });
  return { Excel, OfficeExtension };
}

function isClient(value: unknown): value is Client {
  return typeof value === 'object' && value !== null && 'Excel' in value && 'OfficeExtension' in value;
}
