import { useMemo, useReducer, useRef } from 'react';
import { Problem } from '../../core/problem';
import type { SheetCorrection } from '../../core/sheetCorrections';
import type { Place } from '../../core/workbook';
import type { PaneHost } from '../host/paneHost';
import { initialState, paneReducer, type PaneState, type ResultView, type Task } from './paneState';

export interface PaneActions {
  readonly compute: () => void;
  readonly cancel: () => void;
  readonly select: (place: Place) => void;
  readonly dismiss: () => void;
  readonly chooseView: (view: ResultView) => void;
  readonly chooseBlock: (block: string) => void;
  /** Saves what a person says of a sheet, `null` to undo it, and reads the workbook anew. */
  readonly correct: (sheet: string, correction: SheetCorrection | null) => void;
  /** Takes out the saved settings that cannot be read, and reads the workbook anew. */
  readonly discardSettings: () => void;
  /** Does again what a problem stopped. */
  readonly retry: (task: Task) => void;
}

/** The pane's state and what a person can do with it. */
export function usePane(host: PaneHost): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const running = useRef<AbortController | null>(null);
  const reading = useRef(false);

  const actions = useMemo<PaneActions>(() => {
    const rank = async (): Promise<void> => {
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'started' });
      try {
        const { run, data } = await host.rank((progress) => {
          dispatch({ type: 'progressed', progress });
        }, controller.signal);
        dispatch({ type: 'finished', run });
        dispatch({ type: 'dataRead', data, saved: null });
      } catch (error) {
        dispatch({ type: 'failed', during: 'ranking', problem: problemOf(error) });
      } finally {
        running.current = null;
      }
    };
    const select = async (place: Place): Promise<void> => {
      try {
        await host.selectCell(place);
      } catch (error) {
        dispatch({ type: 'failed', during: 'selecting', problem: problemOf(error) });
      }
    };
    /** Reads the sheets, after a change of what is saved where there is one; one at a time, and not beside a run. */
    const read = async (saved: string | null, change: (() => Promise<void>) | null): Promise<void> => {
      if (reading.current || running.current !== null) return;
      reading.current = true;
      dispatch({ type: 'dataRequested' });
      let during: Task = 'saving';
      try {
        await change?.();
        during = 'reading';
        dispatch({ type: 'dataRead', data: await host.inspect(), saved });
      } catch (error) {
        dispatch({ type: 'failed', during, problem: problemOf(error) });
      } finally {
        reading.current = false;
      }
    };
    const compute = (): void => {
      if (running.current === null && !reading.current) void rank();
    };
    return {
      compute,
      cancel: () => {
        running.current?.abort();
        dispatch({ type: 'cancelRequested' });
      },
      select: (place) => void select(place),
      dismiss: () => {
        dispatch({ type: 'dismissed' });
      },
      chooseView: (view) => {
        dispatch({ type: 'viewChosen', view });
        if (view === 'data') void read(null, null);
      },
      chooseBlock: (block) => {
        dispatch({ type: 'blockChosen', block });
      },
      correct: (sheet, correction) => {
        void read(sheet, () => host.correct(sheet, correction));
      },
      discardSettings: () => {
        void read(null, () => host.discardSettings());
      },
      retry: (task) => {
        if (task === 'ranking') compute();
        else void read(null, null);
      },
    };
  }, [host]);

  return { state, actions };
}

/** What is not a Problem is an error of the program: it is shown with its details, never swallowed. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  reportError(error);
  return new Problem(
    'excel-failed',
    { detail: error instanceof Error ? error.message : String(error) },
    error,
  );
}
