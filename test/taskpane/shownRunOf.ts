import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { core } from '../../src/locales/vi/core';
import { shownRun } from '../../src/taskpane/worker/shown/shownRun';
import type { ShownRun } from '../../src/taskpane/worker/shown/shownRun';
import { NOW } from '../core/sheets';

/** What the pane shows of a workbook ranked by the defaults. */
export function shownRunOf(snapshot: WorkbookSnapshot): ShownRun {
  return shownRun(computeRanking(snapshot, defaultSettings, core, NOW), defaultSettings);
}
