import type { CoreTexts } from '../../core/report/texts';
import { inspectWorkbook } from '../../core/run';
import { defaultSettings } from '../../core/settings';
import { replaceCorrection } from '../../core/sheetCorrections';
import { rankOpenWorkbook } from '../../excel/rankOpenWorkbook';
import { readWorkbook } from '../../excel/readWorkbook';
import { loadSettings, saveSettings } from '../../excel/savedSettings';
import { selectCell } from '../../excel/selectCell';
import type { PaneHost } from './paneHost';
import { ruleComputer } from './ruleComputer';

/** What the pane asks of the workbook that is open in Excel, with all that reads, computes and writes. */
export function workbookHost(texts: CoreTexts): PaneHost {
  const rules = ruleComputer();
  return {
    async rank(onProgress, signal) {
      const { settings, problem } = await loadSettings();
      const run = await rankOpenWorkbook(settings, texts, {
        onProgress: ({ stage, done, total }) => {
          onProgress({ stage, fraction: total > 0 ? done / total : null });
        },
        signal,
      });
      const { readings, findings } = run;
      return { run, data: { readings, findings, settings, settingsProblem: problem } };
    },
    async inspect() {
      const { settings, problem } = await loadSettings();
      const inspection = inspectWorkbook(await readWorkbook(), settings);
      return { ...inspection, settings, settingsProblem: problem };
    },
    async correct(sheet, correction) {
      const { settings, problem } = await loadSettings();
      if (problem !== null) throw problem;
      await saveSettings({ ...settings, sheets: replaceCorrection(settings.sheets, sheet, correction) });
    },
    async readForRules() {
      const { settings, problem } = await loadSettings();
      const snapshot = await readWorkbook();
      const readAt = Date.now();
      rules.setWorkbook(snapshot);
      return { facts: await rules.facts(settings), readAt, settings, settingsProblem: problem };
    },
    ruleEffect: (before, after) => rules.effect(before, after),
    async saveRules(draft, withCorrections) {
      const { settings, problem } = await loadSettings();
      if (problem !== null) throw problem;
      const saved = withCorrections ? draft : { ...draft, sheets: settings.sheets };
      await saveSettings(saved);
      return saved;
    },
    discardSettings: () => saveSettings(defaultSettings),
    selectCell,
  };
}
