import type { CellSource } from '../../core/gather/cellSource';
import type { Problem } from '../../core/problem';
import { defaultSettings } from '../../core/settings/settings';
import type { WrittenObjections } from '../../core/run/planObjections';
import type { Settings } from '../../core/settings/settings';
import type { Place } from '../../core/workbook';
import type { Refusal } from '../../excel/requests/refusals';
import type { SheetData } from '../host/paneHost';
import type { ShownYears } from '../host/yearsHost';
import type { ShownBlock, ShownRun } from '../worker/shown/shownRun';
import { initialRules } from '../draft/rulesState';
import type { RulesState } from '../draft/rulesState';
import { sameValue } from '../../core/sameValue';
import type { Activity, Task } from '../host/activity';
import { noCures } from './curesState';
import type { CuresState } from './curesState';
import { nothingGathered } from './gatherState';
import type { GatherState } from './gatherState';
import { initialIssue } from './issueState';
import type { IssueState } from './issueState';
import { initialLook } from './lookState';
import type { LookState } from './lookState';
import { initialPapers } from './papersState';
import type { PapersState } from './papersState';
import { noSetTried } from './setState';
import type { SetState } from './setState';
import { nothingTried } from './trialState';
import type { TrialState } from './trialState';

/** What the pane shows: what it is doing now, and the results of the last run that ranked anything. */
export interface PaneState {
  readonly activity: Activity;
  /** What is being done, one thing at a time. */
  readonly task: Task | null;
  readonly run: ShownRun | null;
  /** Whether the sheets have it: not while it is being written, nor when that was cancelled or failed. */
  readonly isWritten: boolean;
  /** Whether the run that ranked it is still writing its sheets. */
  readonly isBeingWritten: boolean;
  /** The looks that Excel refused of what was written last. */
  readonly refused: readonly Refusal[];
  /** The settings of that run, `null` before the first one. */
  readonly ranBy: Settings | null;
  /** The settings that the workbook carries, as they were read or saved last; `null` until then. */
  readonly saved: KnownSettings | null;
  readonly area: Area;
  readonly view: ResultView;
  readonly formPart: FormPart;
  /** Name of the block that is shown; `null` when nothing was ranked yet. */
  readonly block: string | null;
  /** The unit that a person keeps in sight, in all views. */
  readonly pinned: PinnedUnit | null;
  readonly look: LookState;
  readonly changes: SheetChanges;
  /** The feedback sheets (*phiếu kết quả*) that were made last, until a run begins. */
  readonly feedback: readonly string[] | null;
  /** The roadmap that was written last, until a run begins. */
  readonly roadmap: readonly string[] | null;
  /** The criteria sheet that was written last of a set that was tried, until a run begins. */
  readonly newSet: readonly string[] | null;
  /** What was written last as objections of a unit, until a run begins. */
  readonly objected: WrittenObjections | null;
  /** The part of the help that was asked for, `null`: its beginning. */
  readonly helpTopic: HelpTopic | null;
  /** The template sheet that was inserted last, until a run begins. */
  readonly inserted: string | null;
  readonly data: DataState;
  readonly cures: CuresState;
  readonly gather: GatherState;
  readonly years: YearsState;
  readonly issue: IssueState;
  readonly papers: PapersState;
  /** The cell that was asked last where it comes from; `null` before. */
  readonly traced: TracedCell | null;
  readonly rules: RulesState;
  readonly trial: TrialState;
  readonly set: SetState;
}

/** The files of earlier years that are chosen, and those that the run that is shown knew. */
interface YearsState {
  readonly files: readonly ShownYears[];
  readonly ofRun: readonly ShownYears[];
}

/** A cell that was selected, and where it comes from; `none`: no cell was. */
export type TracedCell = 'none' | { readonly place: Place; readonly source: CellSource };

/** A unit by its name and its block's. */
export interface PinnedUnit {
  readonly block: string;
  readonly unit: string;
}

/** How often the officer's sheets were seen to change: until now, when the last run began to read them, and when the one shown did. */
interface SheetChanges {
  readonly seen: number;
  readonly atStart: number;
  readonly ofRun: number;
}

export interface KnownSettings {
  readonly settings: Settings;
  /** Why what is saved was not used, `null` when it was. */
  readonly problem: Problem | null;
}

/** What the view of the sheets shows; it keeps what was read last while the workbook is read anew. */
interface DataState {
  /** `null` until the sheets were read once. */
  readonly read: SheetData | null;
  /** The sheet whose correction was saved or undone last. */
  readonly saved: string | null;
}

/**
 * The parts of the pane: what came out, the papers that follow, how the sheets are read, what goes to units and comes back, by
 * which rules, and how to use it all.
 */
export const AREAS = ['results', 'papers', 'data', 'forms', 'rules', 'help'] as const;
export type Area = (typeof AREAS)[number];

/** What is done with the forms (*phiếu*) of units: they are gathered (*thu phiếu*), and issued (*phát mẫu*). */
export const FORM_PARTS = ['issue', 'gather'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** What a message can lead to in the help. */
export const HELP_TOPICS = ['layouts', 'rules', 'findings', 'sheets', 'keyboard'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

const RESULT_VIEWS = [
  'ranking',
  'moves',
  'zeroScores',
  'whatIf',
  'appraisal',
  'announcement',
  'findings',
] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/**
 * The views that a run has: that of the appraisal only where a score has both a self-score and an appraised one, that which
 * tries scores only where there are criteria to try.
 */
export function viewsOf({ ranking: { blocks } }: ShownRun): readonly ResultView[] {
  const isAppraised = blocks.some(({ appraisal }) => appraisal !== null);
  const hasCriteria = blocks.some(hasCriteriaToTry);
  return RESULT_VIEWS.filter(
    (view) => (view !== 'appraisal' || isAppraised) && (view !== 'whatIf' || hasCriteria),
  );
}

/** Whether a block has criteria whose scores can be tried: a table of totals has one, which is the whole. */
export function hasCriteriaToTry({ matrix }: Pick<ShownBlock, 'matrix'>): boolean {
  return matrix.leaves.length > 1;
}

export const initialState: PaneState = {
  activity: { kind: 'idle' },
  task: null,
  run: null,
  isWritten: true,
  isBeingWritten: false,
  refused: [],
  ranBy: null,
  saved: null,
  area: 'results',
  view: 'ranking',
  formPart: 'gather',
  block: null,
  pinned: null,
  look: initialLook,
  changes: { seen: 0, atStart: 0, ofRun: 0 },
  feedback: null,
  roadmap: null,
  newSet: null,
  objected: null,
  helpTopic: null,
  inserted: null,
  data: { read: null, saved: null },
  cures: noCures,
  gather: nothingGathered,
  years: { files: [], ofRun: [] },
  issue: initialIssue,
  papers: initialPapers,
  traced: null,
  rules: initialRules,
  trial: nothingTried,
  set: noSetTried,
};

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

/**
 * Whether the pane shows what it sees in the workbook: before the first run, and still where something else than the
 * ranking could not be done or the run was cancelled.
 */
export function isStartShown({ area, run, activity }: PaneState): boolean {
  if (area !== 'results' || run !== null) return false;
  if (activity.kind !== 'problem') return activity.kind === 'idle';
  return activity.during !== 'ranking' || activity.problem.code === 'cancelled';
}
