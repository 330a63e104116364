import type { Dispatch } from 'react';
import type { Problem } from '../../core/problem';
import type { Progress, Task } from '../host/activity';
import type { PaneEvent } from './paneReducer';
import { problemOf } from '../host/problemOf';
import { pacedProgress } from './pacedProgress';
import { whenExcelIsFree } from './whenExcelIsFree';

/** Does what is `during` a task unless something else is being done; `proceed` says when another task begins. */
export type DoAlone = (
  during: Task,
  task: (proceed: (during: Task) => void) => Promise<void>,
) => Promise<void>;

/** What the pane does one at a time. */
export interface Tasks {
  /** Whether nothing is being done. */
  readonly isFree: () => boolean;
  /**
   * Does what shows its progress and can be cancelled; it waits for Excel where Excel is busy.
   *
   * @returns what the task gave, `null` where it failed or was cancelled: the pane was told
   */
  readonly work: <Result>(
    during:
      | 'ranking'
      | 'feedback'
      | 'roadmap'
      | 'newSet'
      | 'objecting'
      | 'gathering'
      | 'readingYears'
      | 'writingGathered'
      | 'issuing',
    task: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>,
  ) => Promise<Result | null>;
  /** Cancels what can be cancelled of what is being done. */
  readonly cancel: () => void;
  /** Does a thing that nothing else may run beside; asked for while something is being done, it is not done. */
  readonly alone: DoAlone;
}

/** @param stopLooking gives up the look at the workbook that is under way: what a person asked for goes first */
export function createTasks(dispatch: Dispatch<PaneEvent>, stopLooking: () => void): Tasks {
  let doing: AbortController | null = null;
  const isFree = () => doing === null;
  const begin = (task: Task): AbortSignal => {
    doing = new AbortController();
    stopLooking();
    dispatch({ type: 'began', task });
    return doing.signal;
  };
  const end = (): void => {
    doing = null;
    dispatch({ type: 'ended' });
  };
  return {
    isFree,
    work: async (during, task) => {
      const signal = begin(during);
      const progress = pacedProgress((now) => {
        dispatch({ type: 'progressed', progress: now });
      });
      const waits = (problem: Problem): void => {
        progress.stop();
        dispatch({ type: 'waiting', problem });
      };
      try {
        return await whenExcelIsFree(() => task(progress.tell, signal), signal, waits);
      } catch (error) {
        dispatch({ type: 'failed', during, problem: problemOf(error) });
        return null;
      } finally {
        progress.stop();
        end();
      }
    },
    cancel: () => {
      doing?.abort();
    },
    alone: async (first, task) => {
      if (!isFree()) return;
      let during = first;
      begin(first);
      try {
        await task((next) => {
          during = next;
          dispatch({ type: 'began', task: next });
        });
      } catch (error) {
        dispatch({ type: 'failed', during, problem: problemOf(error) });
      } finally {
        end();
      }
    },
  };
}
