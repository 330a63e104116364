import type { LocalTime } from '../localTime';
import { makePapers } from '../papers/papers';
import type { OfficeDetails, PaperKind } from '../papers/details';
import type { Paper } from '../papers/paper';
import type { PaperWords } from '../papers/paperWords';
import { reportContext } from '../report/plan';
import type { CoreTexts } from '../report/words/texts';
import type { Settings } from '../settings';
import type { WorkbookSnapshot } from '../workbook';
import { rankSheets } from './run';

/** Which papers are wanted, and what only the office knows of them. */
export interface PaperWish {
  readonly kinds: readonly PaperKind[];
  readonly details: OfficeDetails;
}

/**
 * The papers (*hồ sơ*) that follow a ranking: decision, report, plan to mend, from the scores as they are now. Their figures
 * know the cells that show them, on the result sheets that a run would write. Pure, as `computeRanking`.
 *
 * @param texts the words of the result sheets, in Vietnamese as papers are
 * @throws RankingStopped as `computeRanking` does
 */
export function planPapers(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  now: LocalTime,
  wish: PaperWish,
  words: { readonly core: CoreTexts; readonly papers: PaperWords },
): readonly Paper[] {
  const { assessment, ranking, ...ranked } = rankSheets(snapshot, settings);
  const { sheets, otherTabs = [] } = snapshot;
  const results = { ...ranked, blocks: ranking.blocks, assessment, settings, sheets, otherTabs };
  const { context } = reportContext(results, now, { renewed: 0, removed: 0 }, words.core);
  return makePapers(context, wish.kinds, wish.details, words.papers);
}
