import { localTimeOf } from '../core/localTime';
import type { CoreTexts } from '../core/report/words/texts';
import { computeRanking } from '../core/run/run';
import type { RankingRun } from '../core/run/run';
import type { Settings } from '../core/settings/settings';
import { writeComputed } from './writing/writeComputed';
import type { ComputeOptions } from './writing/writeComputed';

/**
 * Ranks the open workbook and writes the result sheets, computing where it is called, as the ribbon's button does: it has no
 * page to keep free.
 *
 * @throws Problem as `writeComputed` and `computeRanking` do
 */
export function rankOpenWorkbook(
  settings: Settings,
  texts: CoreTexts,
  options: ComputeOptions = {},
): Promise<RankingRun> {
  return writeComputed(
    (snapshot) => computeRanking(snapshot, settings, texts, localTimeOf(new Date())),
    options,
  );
}
