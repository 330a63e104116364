import type { Finding } from './read/findings';
import type { Ranking } from './rank/ranking';
import type { CoreTexts } from './report/texts';
import type { Settings } from './settings';
import type { WorkbookSnapshot, WritePlan } from './workbook';

/** What was read of a sheet, for the pane and the command line to show. */
export interface SheetReading {
  readonly sheet: string;
  readonly kind: 'unitScoreSheet' | 'criteriaByUnits' | 'previousRanking' | 'result' | 'passedOver';
  readonly block: string | null;
  /** Units read on this sheet. */
  readonly units: number;
  /** Leaves of the criteria set read on this sheet. */
  readonly criteria: number;
}

export interface RankingRun {
  readonly ranking: Ranking;
  readonly readings: readonly SheetReading[];
  /** The findings of the whole run: of reading and of ranking. */
  readonly findings: readonly Finding[];
  readonly plan: WritePlan;
}

/**
 * The one entry point of the core: from a snapshot of the workbook to the ranking and the plan of what to write.
 * Pure: the same snapshot, settings and texts give the same run.
 *
 * @throws Problem `no-score-sheets` when nothing in the workbook is a score sheet, `nothing-ranked` when findings
 * of severity `error` stop every block; nothing is to be written then.
 */
export function computeRanking(snapshot: WorkbookSnapshot, settings: Settings, texts: CoreTexts): RankingRun {
  throw new Error(`under construction: ${snapshot.sheets.length} ${JSON.stringify(settings)} ${texts.language}`);
}
