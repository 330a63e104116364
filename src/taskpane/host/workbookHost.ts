import { localTimeOf } from '../../core/localTime';
import { defaultSettings } from '../../core/settings/settings';
import type { Settings } from '../../core/settings/settings';
import { replaceCorrection } from '../../core/settings/sheetCorrections';
import type { SheetSnapshot, WorkbookSnapshot, WritePlan } from '../../core/workbook';
import { planTemplate } from '../../core/template/template';
import { activeCell } from '../../excel/activeCell';
import { avoidingTakenNames } from '../../excel/writing/addSheet';
import { applyPlan } from '../../excel/writing/applyPlan';
import { isStructureProtected, sheetNames } from '../../excel/openWorkbook';
import { readWorkbook } from '../../excel/reading/readWorkbook';
import { loadSettings, saveSettings } from '../../excel/savedSettings';
import { writeComputed } from '../../excel/writing/writeComputed';
import type { ComputeProgress } from '../../excel/writing/writeComputed';
import { changeCell, lookAtCell } from '../../excel/changeCell';
import { selectCell } from '../../excel/selectCell';
import { watchSheets } from '../../excel/watchSheets';
import type { SheetWatch } from '../../excel/watchSheets';
import type { Language } from '../../locales/language';
import { template as templateTexts } from '../../locales/office/template';
import type { Progress } from './activity';
import { backgroundEngine } from '../worker/backgroundEngine';
import type { Given } from '../worker/messages';
import type { RankedInFull } from '../worker/engine';
import { objectionsOfRanking } from '../worker/ofRanking/objectionsOfRanking';
import { papersOfRanking } from '../worker/ofRanking/papersOfRanking';
import { planOfRanking } from '../worker/ofRanking/planOfRanking';
import { traceOfRanking } from '../worker/ofRanking/traceOfRanking';
import { setsOfRanking } from '../worker/ofRanking/setsOfRanking';
import { trialsOfRanking } from '../worker/ofRanking/trialOfRanking';
import { gatherHost } from './gatherHost';
import { issueHost } from './issueHost';
import type { PaneHost } from './paneHost';
import { papersHost } from './papersHost';
import { ruleComputer } from './ruleComputer';
import { yearsHost } from './yearsHost';
import { writeObjections } from './writeObjections';

/** What the pane asks of the workbook that is open in Excel, with all that reads, computes and writes. */
export function workbookHost(language: () => Language): PaneHost {
  const engine = backgroundEngine();
  const rules = ruleComputer();
  let watch: SheetWatch | null = null;
  /** The sheets as they were read last, by which changes are told before anything is ranked. */
  let lastRead: readonly SheetSnapshot[] = [];
  /** What was ranked last, and is shown. */
  let ranked: RankedInFull | null = null;
  /** Settled unless sheets are being read and ranked. */
  let ranking: Promise<void> = Promise.resolve();
  const writing = <Result>(task: () => Promise<Result>): Promise<Result> =>
    watch === null ? task() : watch.whileWriting(task);
  /** Writes sheets that are asked for between runs; their names. */
  const writeSheets = async (
    planned: (snapshot: WorkbookSnapshot, settings: Settings) => Promise<{ readonly plan: WritePlan }>,
    {
      onProgress,
      signal,
    }: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
  ) => {
    const { settings, problem } = await loadSettings();
    if (problem !== null) throw problem;
    const { plan, refused } = await writing(() =>
      writeComputed((snapshot) => planned(snapshot, settings), {
        onProgress: inFractions(onProgress),
        signal,
      }),
    );
    return { sheets: plan.sheets.map(({ name }) => name), refused };
  };
  // An engine of its own: a run that is cancelled ends the other one, and the files are kept.
  const filesEngine = backgroundEngine();
  const gather = gatherHost({ engine: filesEngine, language, writing, inFractions });
  const years = yearsHost(filesEngine);
  return {
    gather,
    years,
    async rank(onRanked, onProgress, signal) {
      const { settings, problem } = await loadSettings();
      const now = localTimeOf(new Date());
      let endRanking: () => void = () => undefined;
      ranking = new Promise((resolve) => {
        endRanking = resolve;
      });
      const compute = async (snapshot: WorkbookSnapshot) => {
        lastRead = snapshot.sheets;
        const spoken = language();
        const given: Given['rank'] = [snapshot, settings, spoken, now, years.files()];
        const run = await engine.call('rank', given, signal);
        ranked = { snapshot, settings, language: spoken, now, years: years.files() };
        endRanking();
        const { readings, findings, overview } = run;
        const read = { readings, findings, overview, settings, settingsProblem: problem };
        onRanked({ run, data: { ...read, isProtected: false } });
        return { run, plan: await planOfRanking(engine, given, signal) };
      };
      try {
        const options = { onProgress: inFractions(onProgress), signal };
        const { run, refused } = await writing(() => writeComputed(compute, options));
        return { run, settings, refused };
      } finally {
        endRanking();
      }
    },
    async trace(of) {
      return ranked === null ? [] : traceOfRanking(engine, ranked, of);
    },
    trials: trialsOfRanking(engine, () => ranked),
    objections: objectionsOfRanking(engine, () => ranked),
    sets: setsOfRanking(engine, () => ranked),
    async inspect(onRead, signal) {
      const { settings, problem } = await loadSettings();
      const snapshot = await readWorkbook({
        onProgress: (done, total) => onRead?.(total > 0 ? done / total : null),
        ...(signal === undefined ? {} : { signal }),
      });
      lastRead = snapshot.sheets;
      const inspection = await engine.call('inspect', [snapshot, settings], signal);
      return {
        ...inspection,
        settings,
        settingsProblem: problem,
        isProtected: await isStructureProtected(),
      };
    },
    async watch(onChange) {
      const onSheets = () => {
        gather.isOutdated();
        onChange();
      };
      watch = await watchSheets(onSheets, {
        // What is shown is out of date by what it was ranked of, whatever was read since.
        sheets: () => ranked?.snapshot.sheets ?? lastRead,
        settled: () => ranking,
        onEdit: gather.isOutdated,
      });
    },
    async lookForChanges() {
      await watch?.look();
    },
    async insertTemplate(layout, year) {
      const names = await sheetNames();
      return await avoidingTakenNames(async (otherTabs) => {
        const plan = planTemplate(layout, year, [...names, ...otherTabs], templateTexts);
        await applyPlan(plan);
        return plan.activate;
      });
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
    writeFeedback: (units, onProgress, signal) =>
      writeSheets(
        (snapshot, settings) => engine.call('feedback', [snapshot, settings, language(), units], signal),
        { onProgress, signal },
      ),
    writeRoadmap: (wish, onProgress, signal) =>
      writeSheets(
        (snapshot, settings) => engine.call('roadmap', [snapshot, settings, language(), wish], signal),
        { onProgress, signal },
      ),
    writeNewSet: (wish, onProgress, signal) =>
      writeSheets((snapshot, settings) => engine.call('newSet', [snapshot, settings, wish], signal), {
        onProgress,
        signal,
      }),
    writeObjections: async (tried, onProgress, signal) => {
      const options = { onProgress: inFractions(onProgress), signal };
      const task = () => writeObjections(engine, tried, options);
      return watch === null ? task() : watch.whileEditing(task);
    },
    issue: issueHost(),
    papers: papersHost(papersOfRanking(engine, () => ranked)),
    async sourceOfSelected() {
      const place = await activeCell();
      if (place === null) return null;
      const { settings } = await loadSettings();
      const snapshot = await readWorkbook();
      return { place, source: await engine.call('source', [snapshot, settings, place]) };
    },
    lookAtCell,
    changeCell,
    selectCell,
  };
}

/** Progress as the part of its stage that is done. */
function inFractions(onProgress: (progress: Progress) => void): (progress: ComputeProgress) => void {
  return ({ stage, done, total, writing }) => {
    onProgress({ stage, fraction: total > 0 ? done / total : null, writing });
  };
}
