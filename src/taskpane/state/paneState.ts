import type { Problem } from '../../core/problem';
import { defaultSettings } from '../../core/settings';
import type { Settings } from '../../core/settings';
import type { SheetData } from '../host/paneHost';
import type { ShownRun } from '../host/shownRun';
import {
  afterSaving,
  initialRules,
  rulesReducer,
  type RulesEvent,
  type RulesState,
} from '../rules/rulesState';
import { sameValue } from '../rules/sameValue';
import {
  beginning,
  isRunning,
  progressed,
  withoutProblem,
  type Activity,
  type Progress,
  type Task,
} from './activity';
import {
  initialLook,
  lookAfterChange,
  lookReducer,
  seenLook,
  type LookEvent,
  type LookState,
} from './lookState';

/** What the pane shows: what it is doing now, and the results of the last run that succeeded. */
export interface PaneState {
  readonly activity: Activity;
  readonly run: ShownRun | null;
  /** The settings of that run, `null` before the first one. */
  readonly ranBy: Settings | null;
  /** The settings that the workbook carries, as they were read or saved last; `null` until then. */
  readonly saved: KnownSettings | null;
  readonly area: Area;
  readonly view: ResultView;
  /** Name of the block that is shown; `null` when nothing was ranked yet. */
  readonly block: string | null;
  readonly look: LookState;
  readonly changes: SheetChanges;
  readonly feedback: FeedbackState;
  /** The part of the help that was asked for, `null`: its beginning. */
  readonly helpTopic: HelpTopic | null;
  /** The template sheet that was inserted last, until a run begins. */
  readonly inserted: string | null;
  readonly data: DataState;
  readonly rules: RulesState;
}

/** How often the officer's sheets were seen to change: until now, when the last run began, and when the one shown did. */
export interface SheetChanges {
  readonly seen: number;
  readonly atStart: number;
  readonly ofRun: number;
}

/** The feedback sheets (*phiếu kết quả*) that are being made, and those that were made last, until a run begins. */
export interface FeedbackState {
  readonly writing: boolean;
  readonly sheets: readonly string[] | null;
}

export interface KnownSettings {
  readonly settings: Settings;
  /** Why what is saved was not used, `null` when it was. */
  readonly problem: Problem | null;
}

/** What the view of the sheets shows; it keeps what was read last while the workbook is read anew. */
export interface DataState {
  readonly busy: boolean;
  /** `null` until the sheets were read once. */
  readonly read: SheetData | null;
  /** The sheet whose correction was saved or undone last. */
  readonly saved: string | null;
}

/** The parts of the pane: what came out, how the sheets are read, by which rules, and how to use it all. */
export const areas = ['results', 'data', 'rules', 'help'] as const;
export type Area = (typeof areas)[number];

/** What a message can lead to in the help. */
export const helpTopics = ['layouts', 'rules', 'findings', 'sheets', 'keyboard'] as const;
export type HelpTopic = (typeof helpTopics)[number];

export const resultViews = ['ranking', 'moves', 'zeroScores', 'announcement', 'findings'] as const;
export type ResultView = (typeof resultViews)[number];

export type PaneEvent =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'waiting'; readonly problem: Problem }
  | { readonly type: 'cancelRequested' }
  | { readonly type: 'finished'; readonly run: ShownRun; readonly settings: Settings }
  | { readonly type: 'feedbackStarted' }
  | { readonly type: 'feedbackWritten'; readonly sheets: readonly string[] }
  | { readonly type: 'failed'; readonly during: Task; readonly problem: Problem }
  | { readonly type: 'dataRequested' }
  | { readonly type: 'dataRead'; readonly data: SheetData; readonly saved: string | null }
  | { readonly type: 'dismissed' }
  | { readonly type: 'areaChosen'; readonly area: Area }
  | { readonly type: 'helpAsked'; readonly topic: HelpTopic }
  | { readonly type: 'viewChosen'; readonly view: ResultView }
  | { readonly type: 'blockChosen'; readonly block: string }
  | { readonly type: 'sheetsChanged' }
  | { readonly type: 'templateInserted'; readonly sheet: string }
  | { readonly type: 'look'; readonly event: LookEvent }
  | { readonly type: 'rules'; readonly event: RulesEvent };

const noFeedback: FeedbackState = { writing: false, sheets: null };

export const initialState: PaneState = {
  activity: { kind: 'idle' },
  run: null,
  ranBy: null,
  saved: null,
  area: 'results',
  view: 'ranking',
  block: null,
  look: initialLook,
  changes: { seen: 0, atStart: 0, ofRun: 0 },
  feedback: noFeedback,
  helpTopic: null,
  inserted: null,
  data: { busy: false, read: null, saved: null },
  rules: initialRules,
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
        activity: beginning,
        feedback: noFeedback,
        changes: { ...state.changes, atStart: state.changes.seen },
        inserted: null,
      };
    case 'progressed':
      return isRunning(state.activity)
        ? { ...state, activity: progressed(state.activity, event.progress) }
        : state;
    case 'waiting':
      return { ...state, activity: { kind: 'waiting', problem: event.problem } };
    case 'cancelRequested':
      if (state.activity.kind !== 'working') return state;
      return { ...state, activity: { ...state.activity, cancelling: true } };
    case 'finished':
      return {
        ...state,
        activity: { kind: 'idle' },
        run: event.run,
        ranBy: event.settings,
        look: seenLook,
        changes: { ...state.changes, ofRun: state.changes.atStart },
        // The result is what the person asked for, whatever was open before.
        area: 'results',
        block: keptBlock(event.run, state.block),
      };
    case 'feedbackStarted':
      return { ...state, activity: beginning, feedback: { writing: true, sheets: null } };
    case 'feedbackWritten':
      return { ...state, activity: { kind: 'idle' }, feedback: { writing: false, sheets: event.sheets } };
    case 'failed':
      return {
        ...state,
        activity: { kind: 'problem', during: event.during, problem: event.problem },
        feedback: { ...state.feedback, writing: event.during === 'selecting' && state.feedback.writing },
        data: { ...state.data, busy: event.during === 'selecting' && state.data.busy },
        rules: { ...state.rules, busy: event.during === 'selecting' ? state.rules.busy : null },
      };
    case 'dataRequested':
      return {
        ...state,
        activity: withoutProblem(state.activity, ['reading', 'saving']),
        data: { ...state.data, busy: true },
      };
    case 'dataRead': {
      const { settings, settingsProblem } = event.data;
      return {
        ...withSaved(state, { settings, problem: settingsProblem }),
        look: seenLook,
        data: { busy: false, read: event.data, saved: event.saved },
      };
    }
    case 'dismissed':
      return state.activity.kind === 'problem' ? { ...state, activity: { kind: 'idle' } } : state;
    case 'areaChosen':
      return { ...state, area: event.area, helpTopic: null };
    case 'helpAsked':
      return { ...state, area: 'help', helpTopic: event.topic };
    case 'viewChosen':
      return { ...state, view: event.view };
    case 'blockChosen':
      return { ...state, block: event.block };
    case 'sheetsChanged':
      return {
        ...state,
        changes: { ...state.changes, seen: state.changes.seen + 1 },
        look: lookAfterChange(state.look),
      };
    case 'templateInserted':
      return { ...state, activity: { kind: 'idle' }, look: initialLook, inserted: event.sheet };
    case 'look':
      return withLookEvent(state, event.event);
    case 'rules':
      return withRulesEvent(state, event.event);
  }
}

/** The settings that the workbook carries, the defaults until they are known. */
export function savedSettings({ saved }: PaneState): Settings {
  return saved?.settings ?? defaultSettings;
}

/** Whether the results that are shown were computed by other settings than the workbook carries now. */
export function isOutdated({ run, ranBy, saved }: PaneState): boolean {
  return run !== null && ranBy !== null && saved !== null && !sameValue(ranBy, saved.settings);
}

/** Whether the officer's sheets were changed since the results that are shown were computed. */
export function haveSheetsChanged({ run, changes }: PaneState): boolean {
  return run !== null && changes.seen > changes.ofRun;
}

function withLookEvent(state: PaneState, event: LookEvent): PaneState {
  const look = lookReducer(state.look, event);
  if (event.type !== 'seen') return { ...state, look };
  const { settings, settingsProblem } = event.data;
  return {
    ...withSaved({ ...state, look }, { settings, problem: settingsProblem }),
    data: { ...state.data, read: event.data },
  };
}

function withRulesEvent(state: PaneState, event: RulesEvent): PaneState {
  const rules = rulesReducer(state.rules, event, savedSettings(state));
  switch (event.type) {
    case 'read': {
      const { settings, settingsProblem } = event.read;
      return withSaved({ ...state, rules }, { settings, problem: settingsProblem });
    }
    case 'saved':
      return withSaved({ ...state, rules }, { settings: event.settings, problem: null });
    case 'readRequested':
    case 'saveRequested':
      return { ...state, rules, activity: withoutProblem(state.activity, ['readingRules', 'savingRules']) };
    default:
      return { ...state, rules };
  }
}

function withSaved(state: PaneState, saved: KnownSettings): PaneState {
  return { ...state, saved, rules: afterSaving(state.rules, savedSettings(state), saved.settings) };
}

/** The block shown before, where the new run has it too; else its first. */
function keptBlock(run: ShownRun, block: string | null): string | null {
  const { blocks } = run.ranking;
  return (blocks.find((candidate) => candidate.name === block) ?? blocks[0])?.name ?? null;
}
