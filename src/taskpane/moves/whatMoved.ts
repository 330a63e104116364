import type { UnitMove } from '../../core/explain/moves';

/** A change of rank parted into what the unit's own index did and what the other units did; the parts add up to it. */
export interface WhatMoved {
  /** Places gained (positive) or lost by this year's index among this year's units. */
  readonly own: number;
  /** Places gained or lost by last year's index from last year's units to this year's. */
  readonly others: number;
  /** The rank moved one way and the index did not. */
  readonly against: 'fellWithoutLoss' | 'roseWithoutGain' | null;
}

/** What moved a unit, `null` where it is not known which rank its old index would have now. */
export function whatMoved({ unit, rank, index, movedBy }: UnitMove): WhatMoved | null {
  const { rank: now, previousRank: then } = unit;
  const kept = movedBy?.rankNow ?? null;
  if (now === null || then === null || kept === null) return null;
  return {
    own: kept - now,
    others: then - kept,
    against:
      rank === 'fell' && index !== null && index !== 'fell'
        ? 'fellWithoutLoss'
        : rank === 'rose' && index !== null && index !== 'rose'
          ? 'roseWithoutGain'
          : null,
  };
}
