import { Problem } from '../../core/problem';
import type { Settings } from '../../core/settings';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { RuleEffect } from '../rules/ruleEngine';
import type { RuleAnswer, RuleRequest } from '../rules/ruleMessages';
import type { WorkbookFacts } from '../rules/workbookFacts';

/** Computes by a worker what rules would change; the page is free meanwhile. Rejects with an Error when it fails. */
export interface RuleComputer {
  /** Gives it another workbook. */
  setWorkbook(snapshot: WorkbookSnapshot): void;
  facts(settings: Settings): Promise<WorkbookFacts>;
  effect(before: Settings, after: Settings): Promise<RuleEffect>;
}

export function ruleComputer(): RuleComputer {
  let workbook: WorkbookSnapshot = { sheets: [] };
  /** The worker once it has all of the workbook; `null` while there is none. */
  let ready: Promise<Worker> | null = null;
  let lastId = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (answer: RuleAnswer) => void; readonly reject: (error: Error) => void }
  >();

  const start = async (): Promise<Worker> => {
    const worker = new Worker(new URL('../rules/rulesWorker.ts', import.meta.url));
    worker.addEventListener('message', ({ data }: MessageEvent<RuleAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.type === 'failed') asked?.reject(new Error(data.detail));
      else asked?.resolve(data);
    });
    worker.addEventListener('error', (event: Event) => {
      event.preventDefault();
      // The next request starts a new one.
      worker.terminate();
      ready = null;
      // An error of the program comes with a message, a script that did not load without one.
      const error = event instanceof ErrorEvent ? new Error(event.message) : new Problem('part-not-loaded');
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return withWorkbook(worker, workbook);
  };
  const ask = async (request: (id: number) => RuleRequest): Promise<RuleAnswer> => {
    ready ??= start();
    const worker = await ready;
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage(request(id));
    });
  };
  return {
    setWorkbook(snapshot) {
      workbook = snapshot;
      ready = ready?.then((worker) => withWorkbook(worker, snapshot)) ?? null;
    },
    async facts(settings) {
      const answer = await ask((id) => ({ type: 'facts', id, settings }));
      if (answer.type !== 'facts') throw new Error(`The worker answered ${answer.type}.`);
      return answer.facts;
    },
    async effect(before, after) {
      const answer = await ask((id) => ({ type: 'effect', id, before, after }));
      if (answer.type !== 'effect') throw new Error(`The worker answered ${answer.type}.`);
      return answer.effect;
    },
  };
}

const CELLS_AT_A_TIME = 50_000;

/** Copies a workbook to the worker in parts, between which the page can draw. */
async function withWorkbook(worker: Worker, { sheets }: WorkbookSnapshot): Promise<Worker> {
  const post = (request: RuleRequest): void => {
    worker.postMessage(request);
  };
  post({ type: 'workbook' });
  let cells = 0;
  for (const sheet of sheets) {
    const { values, numberFormats } = sheet;
    const rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, values[0]?.length ?? 0)));
    const rows = (from: number, to: number) => ({
      values: values.slice(from, to),
      numberFormats: numberFormats.slice(from, to),
    });
    post({ type: 'sheet', sheet: { ...sheet, ...rows(0, rowsAtATime) } });
    for (let from = rowsAtATime; from < values.length; from += rowsAtATime) {
      await aMoment();
      post({ type: 'rows', rows: rows(from, from + rowsAtATime) });
    }
    cells += values.length * (values[0]?.length ?? 0);
    if (cells > CELLS_AT_A_TIME) {
      await aMoment();
      cells = 0;
    }
  }
  return worker;
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
