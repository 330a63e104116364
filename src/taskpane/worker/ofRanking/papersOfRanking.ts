import type { Paper } from '../../../core/papers/paper';
import type { PaperWish } from '../../../core/run/planPapers';
import type { BackgroundEngine } from '../backgroundEngine';
import type { RankedInFull } from '../engine';
import type { PaperFile } from '../engines/papersEngine';

/** The papers of the ranking that is shown; none where nothing was ranked. */
export interface PapersOfRanking {
  readonly papers: (wish: PaperWish) => Promise<readonly Paper[]>;
  readonly files: (wish: PaperWish, letterhead: Blob | null) => Promise<readonly PaperFile[]>;
}

/**
 * The papers of what the engine ranked last. It ranks once more where it has forgotten that: a run that is cancelled ends the
 * worker and what it keeps.
 *
 * @param ranked what the engine ranked, `null` before
 */
export function papersOfRanking(
  engine: BackgroundEngine,
  ranked: () => RankedInFull | null,
): PapersOfRanking {
  const known = async <Item>(
    ask: (anew?: RankedInFull) => Promise<readonly Item[] | 'forgotten'>,
  ): Promise<readonly Item[]> => {
    const last = ranked();
    if (last === null) return [];
    const kept = await ask();
    if (kept !== 'forgotten') return kept;
    const anew = await ask(last);
    return anew === 'forgotten' ? [] : anew;
  };
  return {
    papers: (wish) => known((anew) => engine.call('papers', anew === undefined ? [wish] : [wish, anew])),
    files: (wish, letterhead) =>
      known((anew) =>
        engine.call('paperFiles', anew === undefined ? [wish, letterhead] : [wish, letterhead, anew]),
      ),
  };
}
