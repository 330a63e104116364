import type { Problem } from '../../core/problem';
import type { TriedSet } from '../../core/otherSet/changedSet';
import type { WrittenObjections } from '../../core/run/planObjections';
import type { Settings } from '../../core/settings/settings';
import type { Refusal } from '../../excel/requests/refusals';
import type { SheetData } from '../host/paneHost';
import type { ShownYears } from '../host/yearsHost';
import type { ShownRun } from '../worker/shown/shownRun';
import { afterSaving, rulesReducer } from '../draft/rulesState';
import type { RulesEvent } from '../draft/rulesState';
import {
  beginning,
  isRunning,
  progressed,
  readingFiles,
  readingYears,
  withoutProblem,
} from '../host/activity';
import type { Progress, Task } from '../host/activity';
import { curesReducer } from './curesState';
import type { CuresEvent } from './curesState';
import { gatherReducer } from './gatherState';
import type { GatherEvent } from './gatherState';
import { issueReducer } from './issueState';
import type { IssueEvent } from './issueState';
import { initialLook, lookAfterChange, lookReducer, seenLook } from './lookState';
import type { LookEvent } from './lookState';
import { papersReducer } from './papersState';
import type { PapersEvent } from './papersState';
import { savedSettings, viewsOf } from './paneState';
import { noSetTried } from './setState';
import { nothingTried, triedOf, withTry } from './trialState';
import type { TriedScore, TrialOf } from '../worker/shown/shownTrial';
import type {
  Area,
  FormPart,
  HelpTopic,
  KnownSettings,
  PaneState,
  PinnedUnit,
  ResultView,
  TracedCell,
} from './paneState';

export type PaneEvent =
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'ended' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'waiting'; readonly problem: Problem }
  | { readonly type: 'cancelRequested' }
  /** A run reads the sheets, anew where it had to wait for Excel: what was changed before is in it. */
  | { readonly type: 'rankingTried' }
  | { readonly type: 'ranked'; readonly run: ShownRun; readonly settings: Settings }
  | {
      readonly type: 'finished';
      readonly run: ShownRun;
      readonly settings: Settings;
      readonly refused: readonly Refusal[];
    }
  | {
      readonly type: 'feedbackWritten' | 'roadmapWritten' | 'newSetWritten';
      readonly sheets: readonly string[];
      readonly refused: readonly Refusal[];
    }
  | {
      readonly type: 'objectionsWritten';
      readonly written: WrittenObjections;
      readonly refused: readonly Refusal[];
    }
  | { readonly type: 'failed'; readonly during: Task; readonly problem: Problem }
  | { readonly type: 'dataRead'; readonly data: SheetData; readonly saved: string | null }
  | { readonly type: 'dismissed' }
  | { readonly type: 'areaChosen'; readonly area: Area }
  | { readonly type: 'helpAsked'; readonly topic: HelpTopic }
  | { readonly type: 'viewChosen'; readonly view: ResultView }
  | { readonly type: 'formPartChosen'; readonly part: FormPart }
  | { readonly type: 'blockChosen'; readonly block: string }
  | { readonly type: 'unitPinned'; readonly pinned: PinnedUnit | null }
  | { readonly type: 'sheetsChanged' }
  | { readonly type: 'templateInserted'; readonly sheet: string }
  | { readonly type: 'gather'; readonly event: GatherEvent; readonly refused?: readonly Refusal[] }
  | { readonly type: 'tried'; readonly of: TrialOf; readonly scores: readonly TriedScore[] }
  | {
      readonly type: 'triedOne';
      readonly of: TrialOf;
      readonly leaf: number;
      readonly to: number | null;
    }
  | { readonly type: 'setTried'; readonly block: string; readonly tried: TriedSet }
  | { readonly type: 'traced'; readonly cell: TracedCell }
  | { readonly type: 'yearsChosen'; readonly files: readonly ShownYears[] }
  | { readonly type: 'cures'; readonly event: CuresEvent }
  | { readonly type: 'issue'; readonly event: IssueEvent }
  | { readonly type: 'papers'; readonly event: PapersEvent }
  | { readonly type: 'look'; readonly event: LookEvent }
  | { readonly type: 'rules'; readonly event: RulesEvent };

/**
 * The one place where the pane's state changes. Results of the last run stay while a new one works, until it has ranked;
 * what it has ranked stays where it cannot be written. Progress that arrives after the end of a run is ignored.
 */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'began':
      return begun({ ...state, task: event.task }, event.task);
    case 'ended':
      return { ...state, task: null, isBeingWritten: false };
    case 'progressed':
      return isRunning(state.activity)
        ? { ...state, activity: progressed(state.activity, event.progress) }
        : state;
    case 'waiting':
      return { ...state, activity: { kind: 'waiting', problem: event.problem } };
    case 'cancelRequested':
      if (state.activity.kind !== 'working') return state;
      return { ...state, activity: { ...state.activity, cancelling: true } };
    case 'rankingTried':
      return { ...state, changes: { ...state.changes, atStart: state.changes.seen } };
    case 'ranked':
      return { ...withRun(state, event.run, event.settings), isWritten: false, isBeingWritten: true };
    case 'finished': {
      // What was shown as soon as it was ranked may have been left meanwhile.
      const isShown = state.run === event.run && !state.isWritten;
      const shown = isShown ? state : withRun(state, event.run, event.settings);
      return {
        ...shown,
        activity: { kind: 'idle' },
        refused: event.refused,
        isWritten: true,
        isBeingWritten: false,
      };
    }
    case 'feedbackWritten':
      return { ...state, activity: { kind: 'idle' }, refused: event.refused, feedback: event.sheets };
    case 'roadmapWritten':
      return { ...state, activity: { kind: 'idle' }, refused: event.refused, roadmap: event.sheets };
    case 'newSetWritten':
      return { ...state, activity: { kind: 'idle' }, refused: event.refused, newSet: event.sheets };
    case 'objectionsWritten':
      return withObjections(state, event.written, event.refused);
    case 'failed':
      return { ...state, activity: { kind: 'problem', during: event.during, problem: event.problem } };
    case 'dataRead': {
      const { settings, settingsProblem } = event.data;
      return {
        ...withSaved(state, { settings, problem: settingsProblem }),
        look: seenLook,
        data: { read: event.data, saved: event.saved },
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
    case 'formPartChosen':
      return { ...state, formPart: event.part };
    case 'blockChosen':
      return { ...state, block: event.block };
    case 'unitPinned':
      return { ...state, pinned: event.pinned };
    case 'sheetsChanged':
      return {
        ...state,
        changes: { ...state.changes, seen: state.changes.seen + 1 },
        look: lookAfterChange(state.look),
      };
    case 'templateInserted':
      return { ...state, activity: { kind: 'idle' }, look: initialLook, inserted: event.sheet };
    case 'gather':
      return {
        ...state,
        gather: gatherReducer(state.gather, event.event),
        activity: isRunning(state.activity) ? { kind: 'idle' } : state.activity,
        refused: event.refused ?? state.refused,
      };
    case 'yearsChosen':
      return {
        ...state,
        years: { ...state.years, files: event.files },
        activity: isRunning(state.activity) ? { kind: 'idle' } : state.activity,
      };
    case 'tried':
      return { ...state, trial: { of: event.of, scores: event.scores } };
    case 'triedOne': {
      const { of, leaf, to } = event;
      return { ...state, trial: { of, scores: withTry(triedOf(state.trial, of), leaf, to) } };
    }
    case 'setTried':
      return { ...state, set: { block: event.block, tried: event.tried } };
    case 'traced':
      return { ...state, traced: event.cell };
    case 'cures':
      return { ...state, cures: curesReducer(state.cures, event.event) };
    case 'issue':
      return withIssueEvent(state, event.event);
    case 'papers':
      return { ...state, papers: papersReducer(state.papers, event.event) };
    case 'look':
      return withLookEvent(state, event.event);
    case 'rules':
      return withRulesEvent(state, event.event);
  }
}

function withRun(state: PaneState, run: ShownRun, settings: Settings): PaneState {
  return {
    ...state,
    run,
    ranBy: settings,
    look: seenLook,
    changes: { ...state.changes, ofRun: state.changes.atStart },
    // The result is what the person asked for, whatever was open before.
    area: 'results',
    view: viewsOf(run).includes(state.view) ? state.view : 'ranking',
    block: keptBlock(run, state.block),
    // The scores are others now, and perhaps the criteria.
    trial: run === state.run ? state.trial : nothingTried,
    set: run === state.run ? state.set : noSetTried,
    pinned: keptPin(run, state.pinned),
    papers: { ...state.papers, saved: null },
    years: { ...state.years, ofRun: state.years.files },
  };
}

function begun(state: PaneState, task: Task): PaneState {
  const { activity, changes } = state;
  switch (task) {
    case 'ranking':
      return {
        ...state,
        activity: beginning,
        feedback: null,
        roadmap: null,
        newSet: null,
        objected: null,
        changes: { ...changes, atStart: changes.seen },
        cures: curesReducer(state.cures, { type: 'left' }),
        inserted: null,
      };
    case 'feedback':
      return { ...state, activity: beginning, feedback: null };
    case 'roadmap':
      return { ...state, activity: beginning, roadmap: null };
    case 'newSet':
      return { ...state, activity: beginning, newSet: null };
    case 'objecting':
      return { ...state, activity: beginning, objected: null };
    case 'reading':
    case 'saving':
      return { ...state, activity: withoutProblem(activity, ['reading', 'saving']) };
    case 'readingRules':
    case 'savingRules':
      return { ...state, activity: withoutProblem(activity, ['readingRules', 'savingRules']) };
    case 'issuing':
      return { ...state, activity: beginning };
    case 'lookingAtIssue':
    case 'issuingOne':
      return { ...state, activity: withoutProblem(activity, ['lookingAtIssue', 'issuing', 'issuingOne']) };
    case 'curing':
      return { ...state, activity: withoutProblem(activity, ['curing']) };
    case 'gathering':
      return { ...state, activity: readingFiles };
    case 'readingYears':
      return { ...state, activity: readingYears };
    case 'writingGathered':
      return { ...state, activity: beginning };
    case 'deciding':
      return { ...state, activity: withoutProblem(activity, ['gathering', 'deciding', 'writingGathered']) };
    case 'tracing':
      return { ...state, activity: withoutProblem(activity, ['tracing']) };
    case 'readingDetails':
    case 'keepingDetails':
    case 'makingPapers': {
      const others = ['readingDetails', 'keepingDetails', 'makingPapers'] as const;
      return { ...state, activity: withoutProblem(activity, others) };
    }
    case 'inserting':
    case 'selecting':
      return state;
  }
}

/** The ranking that is shown is without them, whether Excel tells of its own changes or not. */
function withObjections(
  state: PaneState,
  objected: WrittenObjections,
  refused: readonly Refusal[],
): PaneState {
  const { changes } = state;
  const seen = objected.sheet === null ? changes.seen : changes.seen + 1;
  return { ...state, activity: { kind: 'idle' }, refused, objected, changes: { ...changes, seen } };
}

function withIssueEvent(state: PaneState, event: IssueEvent): PaneState {
  const { activity } = state;
  const isDone = event.type === 'made' && isRunning(activity);
  return {
    ...state,
    issue: issueReducer(state.issue, event),
    // The look has what a template that was inserted before has become.
    ...(event.type === 'looked' ? { inserted: null } : {}),
    ...(isDone ? { activity: { kind: 'idle' as const } } : {}),
  };
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

/** The pinned unit, where the new run has it too. */
function keptPin({ ranking: { blocks } }: ShownRun, pinned: PinnedUnit | null): PinnedUnit | null {
  const block = blocks.find(({ name }) => name === pinned?.block);
  return block?.units.some(({ name }) => name === pinned?.unit) === true ? pinned : null;
}
