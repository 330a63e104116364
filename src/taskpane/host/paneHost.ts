import type { HeldCell } from '../../core/cures';
import type { FeedbackUnits } from '../../core/feedback';
import type { CellSource } from '../../core/gather/cellSource';
import type { Problem } from '../../core/problem';
import type { WrittenObjections } from '../../core/run/planObjections';
import type { NewSetWish } from '../../core/run/planNewSet';
import type { RoadmapWish } from '../../core/run/planRoadmap';
import type { WorkbookInspection } from '../../core/run/run';
import type { TriedScores } from '../../core/run/triedChanges';
import type { Settings } from '../../core/settings/settings';
import type { SheetCorrection } from '../../core/settings/sheetCorrections';
import type { TemplateLayout } from '../../core/template/template';
import type { Place } from '../../core/workbook';
import type { Refusal } from '../../excel/requests/refusals';
import type { RuleEffect } from '../worker/engines/ruleEngine';
import type { WorkbookFacts } from '../worker/workbookFacts';
import type { Progress } from './activity';
import type { GatherHost } from './gatherHost';
import type { IssueHost } from './issueHost';
import type { PapersHost } from './papersHost';
import type { YearsHost } from './yearsHost';
import type { ShownChange, TraceOf } from '../worker/shown/shownAppraisal';
import type { ShownRun } from '../worker/shown/shownRun';
import type { ObjectionsAsked } from '../worker/ofRanking/objectionsOfRanking';
import type { SetsAsked } from '../worker/ofRanking/setsOfRanking';
import type { Trials } from '../worker/ofRanking/trialOfRanking';

/** What was read of the open workbook's sheets, and the settings by which it was. */
export interface SheetData extends WorkbookInspection {
  readonly settings: Settings;
  /** Why the settings saved in the workbook were not used, `null` when they were. */
  readonly settingsProblem: Problem | null;
  /** The structure of the workbook is protected, so that no result sheet can be added. */
  readonly isProtected: boolean;
}

/** What the view of the rules needs to know of the open workbook. */
export interface RulesRead {
  readonly facts: WorkbookFacts;
  /** When the sheets were read, in milliseconds since 1970. */
  readonly readAt: number;
  readonly settings: Settings;
  /** Why the settings saved in the workbook were not used, `null` when they were. */
  readonly settingsProblem: Problem | null;
}

/** What the pane asks of the program it runs in. Rejects with a Problem where a person must be told. */
export interface PaneHost {
  readonly gather: GatherHost;
  readonly years: YearsHost;
  readonly issue: IssueHost;
  readonly papers: PapersHost;
  /**
   * Reads the open workbook by its saved settings, ranks its units and writes the result sheets.
   *
   * @param onRanked told what came out before it is written; once more where that has to be computed anew, with other names
   * of sheets
   */
  rank(
    onRanked: (ranked: { readonly run: ShownRun; readonly data: SheetData }) => void,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{
    readonly run: ShownRun;
    readonly settings: Settings;
    /** The looks that Excel refused: the results are complete without them. */
    readonly refused: readonly Refusal[];
  }>;
  /** The scores of a unit or a criterion that the appraisal changed in the ranking made last, the largest loss first. */
  trace(of: TraceOf): Promise<readonly ShownChange[]>;
  /** Tries scores in the ranking made last. Touches no cell. */
  readonly trials: Trials;
  /** The criteria sets in the ranking made last, what its scores tell of them, and what others would change. */
  readonly sets: SetsAsked;
  /** The objections in the ranking made last, and what each changes. */
  readonly objections: ObjectionsAsked;
  /**
   * Reads the open workbook by its saved settings and writes nothing.
   *
   * @param onRead told which part of the cells was read so far, from 0 to 1, `null` where that is not known
   */
  inspect(onRead?: (fraction: number | null) => void, signal?: AbortSignal): Promise<SheetData>;
  /** From now on tells whenever the officer's own sheets change, result sheets not counted. */
  watch(onChange: () => void): Promise<void>;
  /** Looks whether sheets were added, deleted or renamed, for which Excel may have no event. */
  lookForChanges(): Promise<void>;
  /** Adds an empty score sheet of this layout, of the year given, and shows it; its name. */
  insertTemplate(layout: TemplateLayout, year: number): Promise<string>;
  /** Saves the correction of a sheet in the workbook in place of the one it had; `null` takes it away. */
  correct(sheet: string, correction: SheetCorrection | null): Promise<void>;
  /** Reads the open workbook for the view of the rules, and keeps what was read for `ruleEffect`. */
  readForRules(): Promise<RulesRead>;
  /** What other settings would change in the ranking of the workbook as it was read last. Writes nothing. */
  ruleEffect(before: Settings, after: Settings): Promise<RuleEffect>;
  /**
   * Saves settings in the workbook, its corrections of sheets in place of the workbook's only where `withCorrections`
   * says so; what is saved then.
   */
  saveRules(settings: Settings, withCorrections: boolean): Promise<Settings>;
  /** Takes all saved settings out of the workbook. */
  discardSettings(): Promise<void>;
  /**
   * Makes the feedback sheets (*phiếu kết quả*) of some units from the scores as they are now, and writes nothing else;
   * the names of the new sheets.
   */
  writeFeedback(
    units: FeedbackUnits,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly sheets: readonly string[]; readonly refused: readonly Refusal[] }>;
  /** Writes the roadmap (*lộ trình*) of a unit from the scores as they are now, and nothing else; the name of its sheet. */
  writeRoadmap(
    wish: RoadmapWish,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly sheets: readonly string[]; readonly refused: readonly Refusal[] }>;
  /** Writes a criteria set that was tried as a new criteria sheet (*bộ tiêu chí*), and nothing else; the name of its sheet. */
  writeNewSet(
    wish: NewSetWish,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly sheets: readonly string[]; readonly refused: readonly Refusal[] }>;
  /**
   * Writes scores that were tried as objections (*kiến nghị*) of their unit, into the workbook's sheet of them or a new one,
   * and nothing else; what came of it.
   */
  writeObjections(
    tried: TriedScores,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly written: WrittenObjections; readonly refused: readonly Refusal[] }>;
  /** What a cell of the workbook holds now. */
  lookAtCell(place: Place): Promise<HeldCell>;
  /** Puts something else into a cell that still holds what it held when that was agreed to, and writes nothing else. */
  changeCell(place: Place, from: HeldCell, to: HeldCell): Promise<void>;
  /** Where what stands in the cell that is selected comes from; `null` where no cell is. */
  sourceOfSelected(): Promise<{ readonly place: Place; readonly source: CellSource } | null>;
  /** Shows and selects a cell of the workbook. */
  selectCell(place: Place): Promise<void>;
}
