import { useMemo, useReducer, useRef } from 'react';
import { Problem } from '../../core/problem';
import type { Place } from '../../core/workbook';
import type { PaneHost } from '../host/paneHost';
import { initialState, paneReducer, type PaneState, type ResultView } from './paneState';

export interface PaneActions {
  readonly compute: () => void;
  readonly cancel: () => void;
  readonly select: (place: Place) => void;
  readonly dismiss: () => void;
  readonly chooseView: (view: ResultView) => void;
  readonly chooseBlock: (block: string) => void;
}

/** The pane's state and what a person can do with it. */
export function usePane(host: PaneHost): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const running = useRef<AbortController | null>(null);

  const actions = useMemo<PaneActions>(() => {
    const rank = async (): Promise<void> => {
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'started' });
      try {
        const run = await host.rank((progress) => {
          dispatch({ type: 'progressed', progress });
        }, controller.signal);
        dispatch({ type: 'finished', run });
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
    return {
      compute: () => {
        if (running.current === null) void rank();
      },
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
      },
      chooseBlock: (block) => {
        dispatch({ type: 'blockChosen', block });
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
