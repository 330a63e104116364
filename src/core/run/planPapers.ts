import type { Finding } from '../findings/findings';
import type { LocalTime } from '../localTime';
import { makePapers } from '../papers/papers';
import type { OfficeDetails, PaperKind } from '../papers/office/details';
import type { Paper } from '../papers/paper';
import type { PaperWords } from '../papers/paperWords';
import type { RankedResults, ReportContext } from '../report/context/reportContext';
import { reportContext } from '../report/plan';
import type { CoreTexts } from '../report/words/texts';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot } from '../workbook';
import type { EarlierFile } from './earlierFiles';
import { rankSheets, readWorkbook, resultsOf } from './run';

/** Which papers are wanted, and what only the office knows of them. */
export interface PaperWish {
  readonly kinds: readonly PaperKind[];
  readonly details: OfficeDetails;
}

/** Papers, and what was found in the sheets that they are made of. */
interface PlannedPapers {
  readonly papers: readonly Paper[];
  readonly findings: readonly Finding[];
}

/** The words of papers, and of the result sheets that their figures' cells are in. */
export interface WordsOfPapers {
  /** In Vietnamese, as papers are. */
  readonly core: CoreTexts;
  readonly papers: PaperWords;
  /** Those of the result sheets, where they are written in another language. */
  readonly sheets?: CoreTexts;
}

/**
 * The papers (*hồ sơ*) that follow a ranking: decision, report, plan to mend, from the scores as they are now. Their figures
 * know the cells that show them, on the result sheets that a run would write. Pure, as `computeRanking`.
 *
 * @param earlierFiles as of `computeRanking`
 * @throws RankingStopped as `computeRanking` does
 */
export function planPapers(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  now: LocalTime,
  wish: PaperWish,
  words: WordsOfPapers,
  earlierFiles: readonly EarlierFile[] = [],
): PlannedPapers {
  const ranked = rankSheets(snapshot, settings, readWorkbook(snapshot, settings), earlierFiles);
  return {
    papers: papersOf(resultsOf(ranked, snapshot, settings), now, words)(wish),
    findings: ranked.findings,
  };
}

/** Makes papers of what was ranked, one wish after the other. */
export function papersOf(
  results: RankedResults,
  now: LocalTime,
  words: WordsOfPapers,
): (wish: PaperWish) => readonly Paper[] {
  const written = words.sheets === undefined ? null : contextOf(results, now, words.sheets, null);
  const context = contextOf(results, now, words.core, written);
  return ({ kinds, details }) => makePapers(context, kinds, details, words.papers);
}

/** @param written what the result sheets are made of where they are written in another language */
function contextOf(
  results: RankedResults,
  now: LocalTime,
  texts: CoreTexts,
  written: ReportContext | null,
): ReportContext {
  const { context } = reportContext(results, now, { renewed: 0, removed: 0 }, texts, written);
  // Sheets get their names as they are made: in the order of a run, so that two of long names are not taken for each other.
  for (const kind of ['ranking', 'fields', 'matrix'] as const)
    for (const block of results.blocks) context.cellsOf(kind, block);
  return context;
}
