import type { FeedbackUnits } from '../feedback';
import {
  checkFeedbackCount,
  earlierFeedback,
  feedbackSheets,
  inOrderOfRank,
  wantedFeedback,
} from '../report/feedback/feedbackPlan';
import { updatesOf } from '../report/earlier/updates';
import { SheetNames } from '../report/marks/sheetNames';
import type { CoreTexts } from '../report/words/texts';
import { rankSheets } from './run';
import { writesSheet } from '../settings/settings';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot, WritePlan } from '../workbook';

/**
 * The feedback sheets (*phiếu kết quả*) of some units, made from the scores as they are now. They replace those that the
 * same units have already, unless somebody edited them, and leave every other sheet as it is. Pure, as `computeRanking`.
 *
 * @throws RankingStopped as `computeRanking` does
 * @throws Problem `feedback-unit-unknown` for a block or unit without a result, `too-many-feedback-sheets` where the
 * workbook would have more than 250 of them
 */
export function planFeedback(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  texts: CoreTexts,
  wanted: FeedbackUnits,
): WritePlan {
  const { ranking, earlier, assessment } = rankSheets(snapshot, settings);
  const { blocks } = ranking;
  const known = earlierFeedback(earlier, blocks, assessment.directory);
  const units = inOrderOfRank(wantedFeedback(wanted, blocks, assessment.directory), blocks);
  const chosen = new Set(units.map(({ unit }) => unit));
  const replaced = known
    .filter(({ sheet, of }) => of !== null && chosen.has(of.unit) && earlier.replaceable.includes(sheet))
    .map(({ sheet }) => sheet);
  checkFeedbackCount(units.length + known.length - replaced.length);
  const staying = snapshot.sheets.filter((sheet) => !replaced.includes(sheet)).map(({ name }) => name);
  const names = new SheetNames([...staying, ...(snapshot.otherTabs ?? [])]);
  const sheets = feedbackSheets(units, {
    sheets: snapshot.sheets,
    names,
    texts,
    isWritten: (kind) => writesSheet(settings, kind),
  });
  return {
    sheets,
    replaces: replaced.map(({ name }) => name),
    updates: updatesOf(sheets, replaced),
    activate: sheets[0]?.name ?? '',
  };
}
