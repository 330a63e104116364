import type { GatherDecisions } from '../../../core/gather/files/decisions';
import type { GatherRun } from '../../../core/gather/sheets/gatherRun';
import { planGather } from '../../../core/gather/planGather';
import type { UnitFile } from '../../../core/gather/files/unitFile';
import type { Settings } from '../../../core/settings/settings';
import type { CellEdit, WorkbookSnapshot, WritePlan } from '../../../core/workbook';
import { gathered } from '../../../locales/office/forms';
import type { Language } from '../../../locales/language';
import { sheetTexts } from '../../../locales/sheetTexts';
import type { ReadSoFar, SentAs, SentItem } from '../sentItem';
import { sentReader } from '../sentReader';
import type { SentReader } from '../sentReader';
import { sentYears } from '../sentYears';
import type { SentYears } from '../sentYears';
import { shownGather } from '../shown/shownGather';
import type { ShownGather } from '../shown/shownGather';
import { withFiles } from '../withFiles';

/** What is read of the files that units sent in, kept from one question to the next. */
export interface GatherEngine {
  /** Begins to read files, in place of a reading that was not ended. Those that are there stay. */
  openFiles(items: readonly SentItem[], as: SentAs | 'years'): void;
  /** Reads on for a moment; once all are read, they are there. */
  readOn(): Promise<ReadSoFar>;
  /** Drops what is being read. */
  giveUpReading(): void;
  /** The files of earlier years that were read, once: whoever asks keeps them. */
  takeYears(): readonly SentYears[];
  /** Drops files that are there. */
  dropFiles(as: SentAs): void;
  /**
   * What becomes of the files in a workbook, and keeps the plan for `gatherPlan`.
   *
   * @param snapshot `null`: the one that was given last
   * @returns `null` where that is not known (any more)
   */
  gather(
    snapshot: WorkbookSnapshot | null,
    settings: Settings,
    language: Language,
    decisions: GatherDecisions,
  ): Promise<ShownGather | null>;
  /** What the last `gather` is to write; `null` where it is not known (any more). */
  gatherPlan(): GatherPlan | null;
}

interface GatherPlan {
  readonly plan: WritePlan;
  readonly edits: readonly CellEdit[];
}

export function gatherEngine(): GatherEngine {
  let files: readonly UnitFile[] = [];
  let survey: UnitFile | null = null;
  let years: readonly SentYears[] = [];
  let reading: { readonly reader: SentReader; readonly as: SentAs | 'years' } | null = null;
  let workbook: WorkbookSnapshot | null = null;
  let run: GatherRun | null = null;
  const beingRead = (): SentReader | null => reading?.reader ?? null;
  const keep = (read: readonly UnitFile[], as: SentAs | 'years'): void => {
    if (as === 'years') years = read.map(sentYears);
    else if (as === 'survey') survey = read[0] ?? survey;
    else files = withFiles(files, read);
  };
  return {
    openFiles(items, as) {
      reading = { reader: sentReader(items), as };
    },
    async readOn() {
      if (reading === null) throw new Error('Nothing is being read.');
      const { reader, as } = reading;
      const soFar = await reader.next();
      // It may have been given up meanwhile.
      if (!soFar.isDone || beingRead() !== reader) return soFar;
      reading = null;
      keep(reader.files, as);
      return soFar;
    },
    giveUpReading() {
      reading = null;
    },
    takeYears() {
      const taken = years;
      years = [];
      return taken;
    },
    dropFiles(as) {
      if (as === 'survey') survey = null;
      else files = [];
    },
    async gather(snapshot, settings, language, decisions) {
      const { gather: texts } = await sheetTexts(language);
      workbook = snapshot ?? workbook;
      if (workbook === null) return null;
      run = planGather(workbook, files, settings, { ...gathered, ...texts }, survey, decisions);
      return shownGather(run, texts, files.length, survey?.path ?? null);
    },
    gatherPlan: () => (run === null ? null : { plan: run.plan, edits: run.edits }),
  };
}
