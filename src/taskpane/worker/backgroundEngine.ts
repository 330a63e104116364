import { Problem } from '../../core/problem';
import { aMoment } from '../../excel/requests/pauses';
import type { Engine } from './engine';
import { EngineWorker, NoWorker } from './engineWorker';
import { errorOf, outcomeOf } from './messages';
import type { Answers, Given } from './messages';

/** The engine beside the page, which stays free to draw; in it where it may have no worker, as in an old web view. */
export interface BackgroundEngine {
  /**
   * Calls a function of the engine.
   *
   * @param signal stops the computing at once; the engine forgets what it keeps then
   * @throws Problem `cancelled`, `part-not-loaded`, and what the function throws
   */
  call<Name extends keyof Engine>(
    name: Name,
    given: Given[Name],
    signal?: AbortSignal,
  ): Promise<Answers[Name]>;
}

export function backgroundEngine(): BackgroundEngine {
  let worker: EngineWorker | null = null;
  let inPage: Promise<Engine> | null = null;
  function startedWorker(): EngineWorker {
    const started = new EngineWorker(() => {
      if (worker === started) worker = null;
    });
    return started;
  }
  return {
    async call(name, given, signal) {
      if (inPage === null) {
        try {
          worker ??= startedWorker();
          return await worker.call(name, given, signal);
        } catch (error) {
          if (!(error instanceof NoWorker)) throw error;
        }
      }
      inPage ??= engineInPage();
      const engine = await inPage.catch((error: unknown) => {
        inPage = null;
        throw error;
      });
      await aMoment();
      if (signal?.aborted === true) throw new Problem('cancelled');
      const outcome = await outcomeOf(engine, { name, given });
      if ('failure' in outcome) throw errorOf(outcome.failure);
      return outcome.answer;
    },
  };
}

async function engineInPage(): Promise<Engine> {
  try {
    const { createEngine } = await import('./engine');
    return createEngine();
  } catch (error) {
    throw new Problem('part-not-loaded', {}, error);
  }
}
