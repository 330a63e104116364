import type { Injector } from '@univerjs/core';
import type { BatchAnswer } from './protocol/runBatch';
import type { WireRequest } from './protocol/wire';
import { calculationOf } from './book/formulas/calculation';
import { clientWork } from './book/clientWork';
import { forgetDeletedSheets } from './book/deletedSheets';
import { keepDependents, pauseBetweenFormulas, renewDependencies } from './book/formulas/dependencies';
import { keepFormulaData } from './book/formulas/formulaData';
import { keepRanges } from './book/formulas/formulaRanges';
import { keepFormulaTrees, passOverNameless } from './book/formulas/formulaTrees';
import { keepLexedFormulas } from './book/formulas/lexedFormulas';
import { HostError } from './protocol/hostError';
import { hasEntered, keepEntered } from './book/formulas/manualCalculation';
import { isPending } from './book/formulas/pendingValues';
import { newWorkbooks } from './book/newWorkbooks';
import { pageObject } from './objects/newWorkbookObject';
import { placeOf } from './objects/range/rangeArguments';
import { workbookObject } from './objects/workbookObject';
import { createReferences } from './protocol/references';
import { describe, runBatch } from './protocol/runBatch';
import { sheetEvents } from './book/sheetEvents';
import { findSheetsByAnyName } from './book/formulas/sheetsByName';
import type { SheetEvents } from './book/sheetEvents';
import { actionTypes, DELAY_FOR_CELL_EDIT_FLAG, PAGE_PARTITION, parseMessage } from './protocol/wire';
import { bookOpener } from './book/univerBook';
import { keepByWholeText } from './book/formulas/wholeKeys';

/** What Microsoft's Excel client expects as `globalThis._richApiNativeBridge` before its script runs. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?: (message: string) => void;
}

export interface ExcelHostOptions {
  /** Whether the person is typing into a cell now. */
  readonly isEditing?: () => boolean;
  /** Told when a client begins to ask for something, and when it has asked for nothing for a while. */
  readonly onWork?: (isAtWork: boolean) => void;
  /** Called between two actions of a request: in a page that draws beside it, what it returns lets it do so. */
  readonly pause?: () => Promise<void> | null;
  /** Told of each workbook that an add-in makes of a file and opens, beside this one. */
  readonly onNewWorkbook?: (file: Uint8Array) => void;
  /** Excel on the web takes 5 MB a request and gives 5 MB an answer. In bytes. */
  readonly payloadLimit?: number;
}

/** What was asked of the host since it was made or `resetStatistics` was called. */
interface HostStatistics {
  /** Requests, i.e. `context.sync()` with something to do; not those that only let go of tracked ranges. */
  readonly syncs: number;
  /** Actions in them: calls, loads, property sets, instantiations. */
  readonly actions: number;
  readonly bytesReceived: number;
  readonly bytesSent: number;
  readonly largestRequest: number;
  /** How often the screen was suspended: each time it flickers when it is drawn again. */
  readonly screenSuspensions: number;
  readonly largestResponse: number;
  /** Ranges that clients still keep: 0 when every `Excel.run` has ended. */
  readonly keptReferences: number;
}

export interface ExcelHost {
  /** To be put at `_richApiNativeBridge` of the window in which the client's script is loaded then. */
  readonly bridge: NativeBridge;
  /** A further bridge, for a further window: a client takes its bridge for itself. */
  createBridge(): NativeBridge;
  /** Waits until the values of formulas are those of the cells. */
  calculated(): Promise<void>;
  /** Tells the client of a bridge no more events, as when its window is closed. */
  disconnect(bridge: NativeBridge): void;
  statistics(): HostStatistics;
  resetStatistics(): void;
  /**
   * Makes the n-th sync from now (1 is the next one) fail with an error code of Excel's: `before` any of its
   * actions, or `after` all of them are done (their results are lost, their effects stay).
   */
  failAtSync(n: number, code: string, when?: 'before' | 'after'): void;
  /**
   * Makes Excel refuse what it may refuse by build, printer, view or platform: setting a property or calling a method,
   * by its type and name on the wire, e.g. `PageLayout.PaperSize`, or all of a type, e.g. `PageLayout`.
   */
  refuse(what: string, code?: string): void;
  /** Calls `change` before the n-th sync from now, as when somebody else changes the workbook between two of them. */
  beforeSync(n: number, change: () => void): void;
  /** For tests: as if the person were typing into a cell. */
  setCellEditMode(editing: boolean): void;
}

/**
 * Answers Microsoft's own, unmodified Excel client (`excel-web-16.00.js`) over the workbook that is open in Univer,
 * and enforces what Excel enforces. The same host serves the preview and, headless, the tests.
 *
 * @param injector Univer's (`univer.__getInjector()`), with the plugins for sheets, formulas, number formats,
 * conditional formatting and tables registered
 */
export function createExcelHost(injector: Injector, options: ExcelHostOptions = {}): ExcelHost {
  const limit = options.payloadLimit ?? 5 * 1024 * 1024;
  const openBook = bookOpener(injector);
  keepByWholeText();
  renewDependencies(injector);
  keepDependents(injector);
  keepRanges(injector, keepFormulaTrees(injector));
  if (options.pause !== undefined) pauseBetweenFormulas(injector, options.pause);
  forgetDeletedSheets(injector);
  keepLexedFormulas(injector);
  keepFormulaData(injector);
  findSheetsByAnyName(injector);
  passOverNameless(injector);
  const work = clientWork((isAtWork) => {
    options.onWork?.(isAtWork);
    if (!isAtWork) resume();
  });
  const { calculated, resume } = calculationOf(injector, () => !work.isOver());
  const references = createReferences();
  const workbooks = newWorkbooks((file) => options.onNewWorkbook?.(file));
  const eventsOf = new Map<NativeBridge, SheetEvents>();
  let statistics = emptyStatistics;
  let failures: Failure[] = [];
  let changes: Change[] = [];
  const refused = new Map<string, string>();
  let editing = false;
  let queue: Promise<void> = Promise.resolve();
  const isEditing = () => editing || (options.isEditing?.() ?? false);

  async function answer(
    request: WireRequest,
    requestBytes: number,
    events: SheetEvents,
  ): Promise<BatchAnswer> {
    const counts = !isCleanUp(request);
    const failure = counts ? nextFailure() : null;
    if (counts) makeChanges();
    if (counts) {
      statistics = {
        ...statistics,
        syncs: statistics.syncs + 1,
        actions: statistics.actions + request.actions.length,
      };
    }
    if (requestBytes > limit)
      throw new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (isEditing() && counts) {
      if ((request.flags & DELAY_FOR_CELL_EDIT_FLAG) === 0) throw cellEditMode();
      await until(() => !isEditing());
    }
    if (failure?.when === 'before') throw injected(failure);
    work.begin();
    try {
      return await carryOut(request, events, failure);
    } finally {
      work.end();
    }
  }

  async function carryOut(
    request: WireRequest,
    events: SheetEvents,
    failure: Failure | null,
  ): Promise<BatchAnswer> {
    const book = openBook();
    const calculate = () => {
      book.flush();
      return calculated(book.unitId);
    };
    /** Where the workbook is calculated by hand, a formula is calculated once, as soon as it is entered. */
    const entered = () =>
      hasEntered(book)
        ? calculate().then(() => {
            keepEntered(book);
          })
        : null;
    const root =
      request.partition === PAGE_PARTITION
        ? pageObject(workbooks)
        : workbookObject(book, references, events, workbooks);
    const result = await runBatch(request, root, references, {
      calculated: (read) => {
        if (read === null) return calculate();
        book.flush();
        const place = placeOf(read);
        return place === null
          ? Promise.resolve()
          : calculated(book.unitId, (pending) => isPending(book, place.sheetId, place.area, pending));
      },
      entered,
      permit,
      pause: options.pause ?? (() => null),
    });
    book.finish();
    if (failure?.when === 'after') throw injected(failure);
    return result;
  }

  function permit(location: string): void {
    if (location === 'Application.SuspendScreenUpdatingUntilNextSync') {
      statistics = { ...statistics, screenSuspensions: statistics.screenSuspensions + 1 };
    }
    const [type = ''] = location.split('.');
    const code = refused.get(location) ?? refused.get(type);
    if (code !== undefined) throw new HostError(code, `Injected by refuse: ${location}.`);
  }

  function makeChanges(): void {
    changes = changes.map((change) => ({ ...change, in: change.in - 1 }));
    const due = changes.filter((change) => change.in === 0);
    changes = changes.filter((change) => change.in > 0);
    for (const { make } of due) make();
  }

  function nextFailure(): Failure | null {
    failures = failures.map((failure) => ({ ...failure, in: failure.in - 1 }));
    const due = failures.find((failure) => failure.in === 0) ?? null;
    failures = failures.filter((failure) => failure.in > 0);
    return due;
  }

  async function respond(bridge: NativeBridge, events: SheetEvents, text: string): Promise<void> {
    const requestBytes = byteLength(text);
    const request = parseMessage(text);
    if (request === null) return;
    const body = JSON.stringify(await answer(request, requestBytes, events).catch(failed));
    const responseBytes = byteLength(body);
    statistics = {
      ...statistics,
      bytesReceived: statistics.bytesReceived + requestBytes,
      bytesSent: statistics.bytesSent + responseBytes,
      largestRequest: Math.max(statistics.largestRequest, requestBytes),
      largestResponse: Math.max(statistics.largestResponse, responseBytes),
    };
    const fitting =
      responseBytes <= limit
        ? body
        : JSON.stringify(
            failed(new HostError('ResponsePayloadSizeLimitExceeded', 'The response is too large.')),
          );
    bridge.onMessageFromHost?.(
      JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: fitting } }),
    );
  }

  function createBridge(): NativeBridge {
    const bridge: NativeBridge = {
      sendMessageToHost(text) {
        // One request after the other, whoever asks. What cannot be answered at all shows as an unhandled rejection.
        const answered = queue.then(() => respond(bridge, events, text));
        queue = answered.catch(() => undefined);
      },
    };
    const events = sheetEvents(injector, (message) => bridge.onMessageFromHost?.(message));
    eventsOf.set(bridge, events);
    return bridge;
  }

  return {
    bridge: createBridge(),
    createBridge,
    calculated: () => calculated(openBook().unitId),
    disconnect(bridge) {
      eventsOf.get(bridge)?.stop();
      eventsOf.delete(bridge);
    },
    statistics: () => ({ ...statistics, keptReferences: references.count() }),
    resetStatistics() {
      statistics = emptyStatistics;
    },
    failAtSync(n, code, when = 'before') {
      failures.push({ in: n, code, when });
    },
    refuse(what, code = 'GeneralException') {
      refused.set(what, code);
    },
    beforeSync(n, make) {
      changes.push({ in: n, make });
    },
    setCellEditMode(value) {
      editing = value;
    },
  };
}

interface Failure {
  readonly in: number;
  readonly code: string;
  readonly when: 'before' | 'after';
}

interface Change {
  readonly in: number;
  readonly make: () => void;
}

const emptyStatistics: HostStatistics = {
  syncs: 0,
  actions: 0,
  bytesReceived: 0,
  bytesSent: 0,
  largestRequest: 0,
  screenSuspensions: 0,
  largestResponse: 0,
  keptReferences: 0,
};

/** At the end of `Excel.run` the client lets go of the ranges it kept, in a request of its own. */
function isCleanUp(request: WireRequest): boolean {
  const others = request.actions.filter(({ type }) => type !== actionTypes.instantiate);
  return others.length > 0 && others.every(({ name }) => name === '_RemoveReference');
}

function failed(error: unknown): BatchAnswer {
  return { Results: [], Error: describe(error, -1) };
}

function injected({ code }: Failure): HostError {
  return new HostError(code, `Injected by failAtSync: ${code}.`);
}

function cellEditMode(): HostError {
  return new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
}

async function until(condition: () => boolean): Promise<void> {
  if (condition()) return;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await until(condition);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
