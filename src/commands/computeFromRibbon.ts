import { Problem } from '../core/problem';
import { rankOpenWorkbook } from '../excel/rankOpenWorkbook';
import { loadSettings } from '../excel/savedSettings';
import type { Language } from '../locales/language';
import { sheetTexts } from '../locales/sheetTexts';

/**
 * What the ribbon button **Tính xếp hạng** does: computes with the settings saved in the workbook and ends on the summary, or on
 * the findings where errors stopped a block. A problem goes to `tell`; nothing was written then. Settings that cannot be
 * read are a problem too: without the pane nobody would see that the defaults were taken.
 *
 * @param signal aborted where the run takes longer than Office lets the button work
 * @throws what `tell` throws
 */
export async function computeFromRibbon(
  language: Language,
  tell: (problem: Problem) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { settings, problem } = await loadSettings();
    if (problem !== null) throw problem;
    const { core } = await sheetTexts(language);
    await rankOpenWorkbook(settings, core, { signal });
  } catch (error) {
    await tell(problemOf(error));
  }
}

/** The button has nothing to cancel by: what cancels its run is the time. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) {
    return error.code === 'cancelled' ? new Problem('too-long-for-ribbon', {}, error) : error;
  }
  return new Problem(
    'excel-failed',
    { detail: error instanceof Error ? error.message : String(error) },
    error,
  );
}
