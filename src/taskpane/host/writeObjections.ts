import { Problem } from '../../core/problem';
import type { WrittenObjections } from '../../core/run/planObjections';
import type { TriedScores } from '../../core/run/triedChanges';
import type { Refusal } from '../../excel/requests/refusals';
import { loadSettings } from '../../excel/savedSettings';
import { writeComputed } from '../../excel/writing/writeComputed';
import type { ComputeOptions } from '../../excel/writing/writeComputed';
import type { BackgroundEngine } from '../worker/backgroundEngine';

/**
 * Writes scores that were tried as objections of their unit into the open workbook, all or nothing; nothing, too, where
 * there is nothing to write. Formulas are read with the cells, since a row that has one may be another's.
 */
export async function writeObjections(
  engine: BackgroundEngine,
  tried: TriedScores,
  options: Required<Pick<ComputeOptions, 'onProgress' | 'signal'>>,
): Promise<{ readonly written: WrittenObjections; readonly refused: readonly Refusal[] }> {
  const { settings, problem } = await loadSettings();
  if (problem !== null) throw problem;
  try {
    const { written, refused } = await writeComputed(
      async (snapshot) => {
        const run = await engine.call('newObjections', [snapshot, settings, tried], options.signal);
        if (run.written.sheet === null) throw new NothingToWrite(run.written);
        return run;
      },
      { ...options, withFormulas: true },
    );
    return { written, refused };
  } catch (error) {
    if (!(error instanceof NothingToWrite)) throw error;
    return { written: error.written, refused: [] };
  }
}

/** All that was asked for is left: the workbook stays as it is. */
class NothingToWrite extends Problem {
  constructor(readonly written: WrittenObjections) {
    super('cancelled');
  }
}
