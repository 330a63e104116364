import { useMemo, useReducer, useRef } from 'react';
import type { FeedbackUnits } from '../../core/feedback';
import type { SheetCorrection } from '../../core/sheetCorrections';
import type { TemplateLayout } from '../../core/template/template';
import type { Place } from '../../core/workbook';
import type { PaneHost } from '../host/paneHost';
import { rulesActions, type RulesActions } from '../rules/rulesActions';
import type { Progress, Task } from './activity';
import { paneReducer } from './paneReducer';
import { initialState, type Area, type HelpTopic, type PaneState, type ResultView } from './paneState';
import { problemOf } from './problemOf';
import { useLook } from './useLook';
import { useSheetWatch } from './useSheetWatch';
import { whenExcelIsFree } from './whenExcelIsFree';

export interface PaneActions {
  readonly compute: () => void;
  readonly cancel: () => void;
  /** Makes the feedback sheets of some units. */
  readonly writeFeedback: (units: FeedbackUnits) => void;
  readonly select: (place: Place) => void;
  readonly dismiss: () => void;
  /** Looks again at what the workbook holds, before anything is computed. */
  readonly look: () => void;
  /** Adds an empty score sheet to be filled in. */
  readonly insertTemplate: (layout: TemplateLayout) => void;
  /** Opens a part of the pane; that of the sheets reads them. */
  readonly chooseArea: (area: Area) => void;
  /** Opens a part of the help. */
  readonly openHelp: (topic: HelpTopic) => void;
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
  const feedbackOf = useRef<FeedbackUnits>('all');
  const { look, stop: stopLooking } = useLook(host, state, dispatch);
  useSheetWatch(host, state, dispatch);

  const actions = useMemo<PaneActions>(() => {
    /** Does what shows its progress and can be cancelled; it waits for Excel where Excel is busy. */
    const work = async <Result>(
      during: 'ranking' | 'feedback',
      task: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>,
    ): Promise<Result | null> => {
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      stopLooking();
      const progressed = (progress: Progress): void => {
        dispatch({ type: 'progressed', progress });
      };
      try {
        return await whenExcelIsFree(
          () => task(progressed, signal),
          signal,
          (problem) => {
            dispatch({ type: 'waiting', problem });
          },
        );
      } catch (error) {
        dispatch({ type: 'failed', during, problem: problemOf(error) });
        return null;
      } finally {
        running.current = null;
      }
    };
    const rank = async (): Promise<void> => {
      dispatch({ type: 'started' });
      const ranked = await work('ranking', (onProgress, signal) => host.rank(onProgress, signal));
      if (ranked === null) return;
      const { run, data, refused } = ranked;
      dispatch({ type: 'finished', run, settings: data.settings, refused });
      dispatch({ type: 'dataRead', data, saved: null });
    };
    const writeFeedback = async (units: FeedbackUnits): Promise<void> => {
      feedbackOf.current = units;
      dispatch({ type: 'feedbackStarted' });
      const written = await work('feedback', (onProgress, signal) =>
        host.writeFeedback(units, onProgress, signal),
      );
      if (written !== null) dispatch({ type: 'feedbackWritten', ...written });
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
      stopLooking();
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
    const isFree = () => running.current === null && !occupied.current;
    const compute = (): void => {
      if (isFree()) void rank();
    };
    const makeFeedback = (units: FeedbackUnits): void => {
      if (isFree()) void writeFeedback(units);
    };
    const insertTemplate = async (layout: TemplateLayout): Promise<void> => {
      const sheet = await host.insertTemplate(layout, scoredYear(new Date()));
      dispatch({ type: 'templateInserted', sheet });
    };
    return {
      compute,
      cancel: () => {
        running.current?.abort();
        dispatch({ type: 'cancelRequested' });
      },
      writeFeedback: makeFeedback,
      select: (place) => void select(place),
      dismiss: () => {
        dispatch({ type: 'dismissed' });
      },
      look,
      insertTemplate: (layout) => void alone('inserting', () => insertTemplate(layout)),
      chooseArea: (area) => {
        dispatch({ type: 'areaChosen', area });
        if (area === 'data') readSheets();
      },
      openHelp: (topic) => {
        dispatch({ type: 'helpAsked', topic });
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
        else if (task === 'feedback') makeFeedback(feedbackOf.current);
        else if (task === 'readingRules') rules.read();
        else readSheets();
      },
      rules,
    };
  }, [host, look, stopLooking]);

  return { state, actions };
}

/** A year's work is scored at its end and in the first months of the next one. */
function scoredYear(now: Date): number {
  return now.getMonth() < 6 ? now.getFullYear() - 1 : now.getFullYear();
}
