import { Problem } from '../../core/problem';
import type { CoreTexts } from '../../core/report/texts';
import type { PaneHost } from './paneHost';

/**
 * The workbook that is open in Excel around the pane. What reads, computes and writes is loaded beside the first
 * drawing of the pane, which does not wait for it.
 */
export function excelHost(texts: CoreTexts): PaneHost {
  let loading: Promise<PaneHost> | null = null;
  const host = async (): Promise<PaneHost> => {
    loading ??= import('./workbookHost').then(({ workbookHost }) => workbookHost(texts));
    try {
      return await loading;
    } catch (error) {
      // The next request tries again.
      loading = null;
      throw new Problem('part-not-loaded', {}, error);
    }
  };
  setTimeout(() => {
    // Whoever needs it asks again, and is told then.
    host().catch(() => null);
  });
  return {
    rank: async (onProgress, signal) => (await host()).rank(onProgress, signal),
    inspect: async () => (await host()).inspect(),
    correct: async (sheet, correction) => (await host()).correct(sheet, correction),
    readForRules: async () => (await host()).readForRules(),
    ruleEffect: async (before, after) => (await host()).ruleEffect(before, after),
    saveRules: async (settings, withCorrections) => (await host()).saveRules(settings, withCorrections),
    discardSettings: async () => (await host()).discardSettings(),
    selectCell: async (place) => (await host()).selectCell(place),
  };
}
