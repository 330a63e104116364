import { useMemo, useReducer, useRef } from 'react';
import { Problem } from '../../core/problem';
import type { SheetCorrection } from '../../core/sheetCorrections';
import type { Place } from '../../core/workbook';
import type { PaneHost } from '../host/paneHost';
import { rulesActions, type RulesActions } from '../rules/rulesActions';
import {
  initialState,
  paneReducer,
  type Area,
  type PaneState,
  type ResultView,
  type Task,
} from './paneState';

export interface PaneActions {
  readonly compute: () => void;
  readonly cancel: () => void;
  readonly select: (place: Place) => void;
  readonly dismiss: () => void;
  /** Opens a part of the pane; that of the sheets reads them. */
  readonly chooseArea: (area: Area) => void;
  readonly chooseView: (view: ResultView) => void;
  readonly chooseBlock: (block: string) => void;
  /** Reads anew how the sheets are read. */
  readonly readSheets: () => void;
  /** Saves what a person says of a sheet, `null` to undo it, and reads the workbook anew. */
  readonly correct: (sheet: string, correction: SheetCorrection | null) => void;
  /** Takes out the saved settings that cannot be read, and reads the workbook anew. */
  readonly discardSettings: () => void;
  /** Does again what a problem stopped. */
  readonly retry: (task: Task) => void;
  readonly rules: RulesActions;
}

/** Does what is `during` a task unless something else is being done; `proceed` says when another task begins. */
export type DoAlone = (
  during: Task,
  task: (proceed: (during: Task) => void) => Promise<void>,
) => Promise<void>;

/** The pane's state and what a person can do with it. */
export function usePane(host: PaneHost): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const running = useRef<AbortController | null>(null);
  const occupied = useRef(false);

  const actions = useMemo<PaneActions>(() => {
    const rank = async (): Promise<void> => {
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'started' });
      try {
        const { run, data } = await host.rank((progress) => {
          dispatch({ type: 'progressed', progress });
        }, controller.signal);
        dispatch({ type: 'finished', run, settings: data.settings });
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
    /** Does a thing that nothing else may run beside, a run neither; asked for meanwhile, it is not done. */
    const alone: DoAlone = async (first, task) => {
      if (occupied.current || running.current !== null) return;
      occupied.current = true;
      let during = first;
      try {
        await task((next) => {
          during = next;
        });
      } catch (error) {
        dispatch({ type: 'failed', during, problem: problemOf(error) });
      } finally {
        occupied.current = false;
      }
    };
    const read = async (saved: string | null): Promise<void> => {
      dispatch({ type: 'dataRequested' });
      dispatch({ type: 'dataRead', data: await host.inspect(), saved });
    };
    /** Changes what is saved and reads the sheets anew. */
    const change = (saved: string | null, task: () => Promise<void>): void => {
      void alone('saving', async (proceed) => {
        dispatch({ type: 'dataRequested' });
        await task();
        proceed('reading');
        await read(saved);
      });
    };
    const readSheets = (): void => {
      void alone('reading', () => read(null));
    };
    const rules = rulesActions(host, alone, (event) => {
      dispatch({ type: 'rules', event });
    });
    const compute = (): void => {
      if (running.current === null && !occupied.current) void rank();
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
      chooseArea: (area) => {
        dispatch({ type: 'areaChosen', area });
        if (area === 'data') readSheets();
      },
      chooseView: (view) => {
        dispatch({ type: 'viewChosen', view });
      },
      chooseBlock: (block) => {
        dispatch({ type: 'blockChosen', block });
      },
      readSheets,
      correct: (sheet, correction) => {
        change(sheet, () => host.correct(sheet, correction));
      },
      discardSettings: () => {
        change(null, () => host.discardSettings());
      },
      retry: (task) => {
        if (task === 'ranking') compute();
        else if (task === 'readingRules') rules.read();
        else readSheets();
      },
      rules,
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
