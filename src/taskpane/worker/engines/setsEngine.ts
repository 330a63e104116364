import { otherRanking } from '../../../core/otherSet/otherRanking';
import type { OtherRanking } from '../../../core/otherSet/otherRanking';
import type { TriedSet } from '../../../core/otherSet/changedSet';
import { orderBlock } from '../../../core/rank/scoreBlock';
import type { OrderedBlock } from '../../../core/rank/scoreBlock';
import type { BlockReview, ReviewedCriterion } from '../../../core/review/review';
import { planNewSet } from '../../../core/run/planNewSet';
import type { NewSetWish } from '../../../core/run/planNewSet';
import { rankable } from '../../../core/run/rankable';
import type { Rankable } from '../../../core/run/rankable';
import type { RankedWorkbook } from '../../../core/run/run';
import type { AssessedBlock, Assessment } from '../../../core/read/model/assessment';
import type { Settings } from '../../../core/settings/settings';
import type { Place, WorkbookSnapshot, WritePlan } from '../../../core/workbook';
import { criteriaSheet } from '../../../locales/office/forms';

/** A ranking whose criteria sets are looked at. */
export interface RankedForSets extends Pick<RankedWorkbook, 'ranking'> {
  readonly assessment: Assessment;
  readonly settings: Settings;
}

/** What a review says of a block's criteria, each with the cell where it is scored first; `null` where none is. */
export interface ShownReview extends Omit<BlockReview, 'criteria'> {
  readonly criteria: readonly ShownCriterion[];
}

export interface ShownCriterion extends ReviewedCriterion {
  readonly place: Place | null;
}

/** Looks at the criteria sets of a ranking and tries others; `null` for a block that is not there. */
interface SetsEngine {
  review(ranked: RankedForSets, block: string): ShownReview | null;
  otherSet(ranked: RankedForSets, block: string, tried: TriedSet): OtherRanking | null;
  /** @throws Problem as `planNewSet` does */
  newSet(snapshot: WorkbookSnapshot, settings: Settings, wish: NewSetWish): { readonly plan: WritePlan };
}

export function setsEngine(): SetsEngine {
  let known: { readonly of: RankedForSets; readonly rankable: Rankable } | null = null;
  const ordered = new WeakMap<AssessedBlock, OrderedBlock>();
  return {
    review({ ranking }, name) {
      const block = ranking.blocks.find((one) => one.name === name);
      if (block === undefined) return null;
      const { criteria, ...review } = block.review();
      const placeOf = (leaf: number): Place | null => {
        for (let unit = 0; unit < block.matrix.units.length; unit++) {
          const place = block.matrix.place(leaf, unit);
          if (place !== null) return place;
        }
        return null;
      };
      return {
        ...review,
        criteria: criteria.map((criterion) => ({ ...criterion, place: placeOf(criterion.leaf) })),
      };
    },
    otherSet(ranked, name, tried) {
      if (known?.of !== ranked)
        known = { of: ranked, rankable: rankable(ranked.assessment, ranked.settings) };
      const { blocks, settings, lastYear } = known.rankable;
      const block = blocks.find((one) => one.name === name);
      if (block === undefined) return null;
      const own = ordered.get(block) ?? orderBlock(block, settings, lastYear);
      ordered.set(block, own);
      return otherRanking(block, own, settings, lastYear, tried);
    },
    newSet: (snapshot, settings, wish) => ({ plan: planNewSet(snapshot, settings, criteriaSheet, wish) }),
  };
}
