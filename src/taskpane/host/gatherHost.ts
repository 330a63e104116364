import type { GatherDecisions } from '../../core/gather/files/decisions';
import { Problem } from '../../core/problem';
import type { WorkbookSnapshot } from '../../core/workbook';
import { readWorkbook } from '../../excel/reading/readWorkbook';
import type { Refusal } from '../../excel/requests/refusals';
import { loadSettings } from '../../excel/savedSettings';
import { writeComputed } from '../../excel/writing/writeComputed';
import type { ComputeProgress } from '../../excel/writing/writeComputed';
import type { Language } from '../../locales/language';
import type { BackgroundEngine } from '../worker/backgroundEngine';
import type { SentAs, SentItem } from '../worker/sentItem';
import { comeToTheSame } from '../worker/shown/shownGather';
import type { ShownGather } from '../worker/shown/shownGather';
import type { Progress } from './activity';
import { readSent } from './readSent';

type OnProgress = (progress: Progress) => void;

/** Gathers files that units sent (*thu phiếu*) into the open workbook. Rejects with a Problem where a person must be told. */
export interface GatherHost {
  /** Reads files beside those that are there, and tells what becomes of all; cancelled, none of them is there. */
  addFiles(
    items: readonly SentItem[],
    as: SentAs,
    decisions: GatherDecisions,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<ShownGather>;
  /** What becomes of the files that are there. @param isAnew reads the workbook again, whether it has changed or not */
  list(decisions: GatherDecisions, isAnew: boolean): Promise<ShownGather>;
  /** Forgets files. */
  dropFiles(as: SentAs): Promise<void>;
  /**
   * Writes what was gathered, all or nothing, where the workbook is such that it comes to what was shown.
   *
   * @returns what it comes to now, and whether it was written
   */
  write(
    decisions: GatherDecisions,
    shown: ShownGather,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<WrittenGather>;
}

interface WrittenGather {
  readonly shown: ShownGather;
  readonly isWritten: boolean;
  readonly refused: readonly Refusal[];
}

/** What the host that reads and writes the workbook otherwise lends to gathering. */
interface Lent {
  readonly engine: BackgroundEngine;
  readonly language: () => Language;
  readonly writing: <Result>(task: () => Promise<Result>) => Promise<Result>;
  readonly inFractions: (onProgress: OnProgress) => (progress: ComputeProgress) => void;
}

/** @returns beside it `isOutdated`, to be called when the workbook has changed */
export function gatherHost({ engine, language, writing, inFractions }: Lent): GatherHost & {
  readonly isOutdated: () => void;
} {
  /** Whether the engine keeps the workbook as it is. */
  let isFresh = false;
  /** How many files it should have. */
  let files = 0;
  const gather = async (
    snapshot: WorkbookSnapshot | null,
    decisions: GatherDecisions,
  ): Promise<ShownGather | null> => {
    const { settings, problem } = await loadSettings();
    if (problem !== null) throw problem;
    const shown = await engine.call('gather', [snapshot, settings, language(), decisions]);
    if (shown === null) return null;
    const isForgotten = shown.files < files;
    files = shown.files;
    if (isForgotten) throw new Problem('files-forgotten');
    return shown;
  };
  const list = async (
    decisions: GatherDecisions,
    snapshot: WorkbookSnapshot | null,
  ): Promise<ShownGather> => {
    const shown = (await gather(snapshot, decisions)) ?? (await gather(await readWorkbook(), decisions));
    if (shown === null) throw new Error('The engine does not know the workbook that it was given.');
    isFresh = true;
    return shown;
  };
  return {
    isOutdated: () => {
      isFresh = false;
    },
    async addFiles(items, as, decisions, onProgress, signal) {
      const snapshot = isFresh ? null : await readWorkbook({ signal });
      await readSent(engine, items, as, { stage: 'files', onProgress, signal });
      onProgress({ stage: 'comparing', fraction: null, writing: null });
      return await list(decisions, snapshot);
    },
    list: async (decisions, isAnew) => list(decisions, isAnew || !isFresh ? await readWorkbook() : null),
    async dropFiles(as) {
      await engine.call('dropFiles', [as]);
      if (as === 'units') files = 0;
    },
    async write(decisions, shown, onProgress, signal) {
      isFresh = false;
      try {
        const { now, refused } = await writing(() =>
          writeComputed(
            async (snapshot) => {
              const now = await list(decisions, snapshot);
              if (!comeToTheSame(now, shown)) throw new ComesToAnother(now);
              const plan = await engine.call('gatherPlan', []);
              if (plan === null) throw new ComesToAnother(now);
              return { now, ...plan };
            },
            { onProgress: inFractions(ofForms(onProgress)), signal },
          ),
        );
        return { shown: now, isWritten: true, refused };
      } catch (error) {
        if (!(error instanceof ComesToAnother)) throw error;
        return { shown: error.shown, isWritten: false, refused: [] };
      } finally {
        isFresh = false;
      }
    },
  };
}

/** The same in words of forms and not of results. */
function ofForms(onProgress: OnProgress): OnProgress {
  return (progress) => {
    const { stage } = progress;
    const own = stage === 'computing' ? 'comparing' : stage === 'writing' ? 'writingForms' : stage;
    onProgress({ ...progress, stage: own });
  };
}

/** The workbook has changed so that something else would be written than a person was shown. */
class ComesToAnother extends Problem {
  constructor(readonly shown: ShownGather) {
    super('workbook-changed');
  }
}
