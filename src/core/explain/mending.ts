import type { LostScore, RankedUnit } from '../rank/ranking';
import type { ExplainedBlock } from './moves';

/** A criterion is weak where a unit has less than this part of its max, 1 / n. */
const WEAK_PART = 2;

/** What a unit is to mend: at least one criterion. */
export interface ToMend {
  readonly unit: RankedUnit;
  /** Largest loss first. */
  readonly lost: readonly LostScore[];
}

/**
 * What each unit of a block is to mend, in the order of the ranking: criteria with a max of at least `zeroThreshold` points
 * that it has no points of, or less than half of the max. Units without any are left out.
 */
export function mendingOf(block: ExplainedBlock, zeroThreshold: number): readonly ToMend[] {
  return block.units.flatMap((unit) => {
    const lost = block
      .lostScores(unit)
      .filter(({ points, maxPoints }) => maxPoints >= zeroThreshold && points * WEAK_PART < maxPoints);
    return lost.length === 0 ? [] : [{ unit, lost }];
  });
}
