import type { Problem } from '../../core/problem';
import type { RankingRun } from '../../core/run';
import type { SheetData } from '../host/paneHost';

/** What the pane shows: what it is doing now, and the results of the last run that succeeded. */
export interface PaneState {
  readonly activity: Activity;
  readonly run: RankingRun | null;
  readonly view: ResultView;
  /** Name of the block that is shown; `null` when nothing was ranked yet. */
  readonly block: string | null;
  readonly data: DataState;
}

/** What the view of the sheets shows; it keeps what was read last while the workbook is read anew. */
export interface DataState {
  readonly busy: boolean;
  /** `null` until the sheets were read once. */
  readonly read: SheetData | null;
  /** The sheet whose correction was saved or undone last. */
  readonly saved: string | null;
}

/** What the pane was doing when a problem stopped it. */
export type Task = 'ranking' | 'selecting' | 'reading' | 'saving';

export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly kind: 'problem'; readonly during: Task; readonly problem: Problem };

export type Stage = 'reading' | 'computing' | 'writing';

export interface Progress {
  readonly stage: Stage;
  /** From 0 to 1 within the stage, `null` where it is not known. */
  readonly fraction: number | null;
}

export const resultViews = ['ranking', 'zeroScores', 'findings', 'data'] as const;
export type ResultView = (typeof resultViews)[number];

export type PaneEvent =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelRequested' }
  | { readonly type: 'finished'; readonly run: RankingRun }
  | { readonly type: 'failed'; readonly during: Task; readonly problem: Problem }
  | { readonly type: 'dataRequested' }
  | { readonly type: 'dataRead'; readonly data: SheetData; readonly saved: string | null }
  | { readonly type: 'dismissed' }
  | { readonly type: 'viewChosen'; readonly view: ResultView }
  | { readonly type: 'blockChosen'; readonly block: string };

export const initialState: PaneState = {
  activity: { kind: 'idle' },
  run: null,
  view: 'ranking',
  block: null,
  data: { busy: false, read: null, saved: null },
};

/**
 * The one place where the pane's state changes. Results of the last successful run stay while a new one works or
 * fails, as the sheets in the workbook do. Progress that arrives after the end of a run is ignored.
 */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        activity: { kind: 'working', progress: { stage: 'reading', fraction: null }, cancelling: false },
      };
    case 'progressed':
      if (state.activity.kind !== 'working') return state;
      return { ...state, activity: { ...state.activity, progress: event.progress } };
    case 'cancelRequested':
      if (state.activity.kind !== 'working') return state;
      return { ...state, activity: { ...state.activity, cancelling: true } };
    case 'finished':
      return {
        ...state,
        activity: { kind: 'idle' },
        run: event.run,
        // A first result is what the person asked for, whatever was open before.
        view: state.run === null ? 'ranking' : state.view,
        block: keptBlock(event.run, state.block),
      };
    case 'failed':
      return {
        ...state,
        activity: { kind: 'problem', during: event.during, problem: event.problem },
        data: { ...state.data, busy: event.during === 'selecting' && state.data.busy },
      };
    case 'dataRequested':
      return { ...state, activity: withoutDataProblem(state.activity), data: { ...state.data, busy: true } };
    case 'dataRead':
      return { ...state, data: { busy: false, read: event.data, saved: event.saved } };
    case 'dismissed':
      return state.activity.kind === 'problem' ? { ...state, activity: { kind: 'idle' } } : state;
    case 'viewChosen':
      return { ...state, view: event.view };
    case 'blockChosen':
      return { ...state, block: event.block };
  }
}

/** A new try of the same kind answers the problem of the one before. */
function withoutDataProblem(activity: Activity): Activity {
  const ofData =
    activity.kind === 'problem' && (activity.during === 'reading' || activity.during === 'saving');
  return ofData ? { kind: 'idle' } : activity;
}

/** The block shown before, where the new run has it too; else its first. */
function keptBlock(run: RankingRun, block: string | null): string | null {
  const { blocks } = run.ranking;
  return (blocks.find((candidate) => candidate.name === block) ?? blocks[0])?.name ?? null;
}
