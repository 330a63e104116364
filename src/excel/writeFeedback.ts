import type { FeedbackUnits } from '../core/feedback';
import { planFeedback } from '../core/planFeedback';
import type { CoreTexts } from '../core/report/texts';
import type { Settings } from '../core/settings';
import { type ComputeOptions, writeComputed } from './writeComputed';

/**
 * Makes feedback sheets (*phiếu kết quả*) in the open workbook from its scores as they are now: read, rank, write these
 * sheets only. All or nothing: when it throws, the workbook is as it was.
 *
 * @returns the names of the new sheets, in the order of their tabs
 * @throws Problem what stopped it: of the core (`feedback-unit-unknown`, …), of Excel (`cell-edit-mode`, …) or `cancelled`
 */
export async function writeFeedback(
  units: FeedbackUnits,
  settings: Settings,
  texts: CoreTexts,
  options: ComputeOptions = {},
): Promise<readonly string[]> {
  const { plan } = await writeComputed(
    (snapshot) => ({ plan: planFeedback(snapshot, settings, texts, units) }),
    options,
  );
  return plan.sheets.map(({ name }) => name);
}
