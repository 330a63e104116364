import type { Problem } from '../../core/problem';
import type { RankingRun, WorkbookInspection } from '../../core/run';
import type { Settings } from '../../core/settings';
import type { SheetCorrection } from '../../core/sheetCorrections';
import type { Place } from '../../core/workbook';
import type { RuleEffect } from '../rules/ruleEngine';
import type { WorkbookFacts } from '../rules/workbookFacts';
import type { Progress } from '../state/paneState';

/** What was read of the open workbook's sheets, and the settings by which it was. */
export interface SheetData extends WorkbookInspection {
  readonly settings: Settings;
  /** Why the settings saved in the workbook were not used, `null` when they were. */
  readonly settingsProblem: Problem | null;
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
  /** Reads the open workbook by its saved settings, ranks its units and writes the result sheets. */
  rank(
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<{ readonly run: RankingRun; readonly data: SheetData }>;
  /** Reads the open workbook by its saved settings and writes nothing. */
  inspect(): Promise<SheetData>;
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
  /** Shows and selects a cell of the workbook. */
  selectCell(place: Place): Promise<void>;
}
