import type { CoreTexts } from '../../core/report/texts';
import { defaultSettings } from '../../core/settings';
import { rankOpenWorkbook } from '../../excel/rankOpenWorkbook';
import { selectCell } from '../../excel/selectCell';
import type { PaneHost } from './paneHost';

/** The workbook that is open in Excel around the pane. */
export function excelHost(texts: CoreTexts): PaneHost {
  return {
    rank: (onProgress, signal) =>
      rankOpenWorkbook(defaultSettings, texts, {
        onProgress: ({ stage, done, total }) => {
          onProgress({ stage, fraction: total > 0 ? done / total : null });
        },
        signal,
      }),
    selectCell,
  };
}
