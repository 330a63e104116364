import { Problem } from '../../core/problem';
import { isPassing, RETRY } from './lookState';
import { problemOf } from '../host/problemOf';

/**
 * Does a task that Excel may be unable to take now, as while a cell is being edited: it is tried again until Excel takes
 * it. Rejects with a Problem: another one, or `cancelled` when `signal` says so meanwhile.
 *
 * @param onWait told each time why it has to wait
 */
export async function whenExcelIsFree<Result>(
  task: () => Promise<Result>,
  signal: AbortSignal,
  onWait: (problem: Problem) => void,
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    const problem = problemOf(error);
    if (!isPassing(problem)) throw problem;
    if (!signal.aborted) onWait(problem);
  }
  if (!signal.aborted) await pause(signal);
  if (signal.aborted) throw new Problem('cancelled');
  return whenExcelIsFree(task, signal, onWait);
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, RETRY);
    signal.addEventListener('abort', end);
  });
}
