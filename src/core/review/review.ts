import { isOverclaimed } from '../appraisal/appraisal';
import type { BlockAppraisal } from '../appraisal/appraisal';
import { toNumber } from '../points';
import type { OrderedBlock } from '../rank/scoreBlock';
import { matrixOrder } from '../rank/scoreMatrix';
import type { AssessedBlock } from '../read/model/assessment';
import { reviewRules } from '../settings/reviewRules';
import type { ReviewRules } from '../settings/reviewRules';
import type { Settings } from '../settings/settings';
import { comparedUnits } from './comparedUnits';
import type { ComparedUnits } from './comparedUnits';
import { leafCounts } from './counts';
import type { LeafCounts } from './counts';
import { ranksWithout } from './ranksWithout';
import type { RankChanges } from './ranksWithout';
import { copiesOf, copyBound } from './copies';
import { NO_SPREAD, spreadsOf } from './spreads';
import type { LeafSpread } from './spreads';
import { suggestedFor } from './suggestion';
import { relationsOf } from './unrelated';
import type { Reason, Suggestion } from './suggestion';

/**
 * What the scores of a block tell of its criteria set (*rà soát bộ tiêu chí*), for next year's: DESIGN, key `review`. It
 * changes no score and no rank, and what it suggests is a suggestion.
 */
export interface BlockReview {
  /** How many units are ranked, and of how many of them averages, spreads and shares are: see `comparedUnits`. */
  readonly ranked: number;
  readonly compared: number;
  /** From where on something is suggested. */
  readonly rules: ReviewRules;
  /** The correlation from which on two criteria are called copies: `rules.alike`, more where few units are compared. */
  readonly copiesFrom: number;
  /**
   * Where less than half of the ranked units can be compared, the criteria in which most of them have no points; else none.
   */
  readonly shutOut: readonly ShutOut[];
  /** In the order of the block's matrix. */
  readonly criteria: readonly ReviewedCriterion[];
}

/** A criterion that keeps so many ranked units from being compared. */
export interface ShutOut {
  readonly code: string;
  readonly name: string;
  readonly units: number;
}

/** Percentages are of the criterion's max, shares of 1. */
export interface ReviewedCriterion extends LeafSpread {
  /** Its place in the block's matrix. */
  readonly leaf: number;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly maxPoints: number;
  readonly counts: LeafCounts;
  /** How many of its scores the appraisal cut, and how many have a self-score, too; `null` where none has. */
  readonly claims: { readonly cut: number; readonly scores: number } | null;
  /** `null` where no criterion would be left. */
  readonly ifDropped: RankChanges | null;
  readonly suggestion: Suggestion | null;
  readonly reasons: readonly Reason[];
}

/**
 * @param ordered the block as `orderBlock` ranks it
 * @param settings those that it was ranked by
 */
export function reviewBlock(
  block: AssessedBlock,
  ordered: OrderedBlock,
  appraisal: BlockAppraisal | null,
  settings: Settings,
): BlockReview {
  const rules = reviewRules(settings);
  const ranked = block.units.filter((_, at) => ordered.isRanked[at] === true);
  const compared = comparedUnits(block, ranked, ordered);
  const left = compared.isSetAside.filter((isSetAside) => !isSetAside).length;
  const spreads = spreadsOf(compared);
  const copies = copiesOf(compared, spreads, rules.alike);
  const relations = relationsOf(compared, spreads, rules.unrelated);
  const countsOf = leafCounts(ranked, rules.nearFull);
  const changesWithout = ranksWithout(block, ordered, settings);
  const sumsOf = new Map(appraisal?.criteria.map((sums) => [sums.leaf, sums]));
  const common = new Map(block.set.leaves.map(({ key }, place) => [key, place]));
  const leaves = new Map(
    [...block.units.map(({ set }) => set), block.set].flatMap((set) =>
      set.leaves.map((leaf) => [leaf.key, { leaf, field: set.fields[leaf.field] ?? '' }] as const),
    ),
  );
  const criteria = [...matrixOrder(block)].flatMap(([key, at]): readonly ReviewedCriterion[] => {
    const known = leaves.get(key);
    if (known === undefined) return [];
    const sums = sumsOf.get(at) ?? null;
    const counts = countsOf(key);
    const place = common.get(key) ?? -1;
    const spread = spreads.figures[place] ?? NO_SPREAD;
    const { suggestion, reasons } = suggestedFor({
      rules,
      compared: compared.units.length,
      isOnly: left < 2,
      isSetAside: compared.isSetAside[place] === true,
      isCommon: common.has(key),
      counts,
      spread,
      copies: copies[place] ?? [],
      relation: relations[place] ?? null,
      overclaimed: sums !== null && isOverclaimed(sums, settings.overclaimShare) ? sums : null,
    });
    return [
      {
        ...spread,
        leaf: at,
        code: known.leaf.code,
        name: known.leaf.name,
        field: known.field,
        maxPoints: toNumber(known.leaf.maxPoints),
        counts,
        claims: sums === null ? null : { cut: sums.cut, scores: sums.scores },
        ifDropped: changesWithout(key),
        suggestion,
        reasons,
      },
    ];
  });
  return {
    ranked: ranked.length,
    compared: compared.units.length,
    rules,
    copiesFrom: copyBound(rules.alike, compared.units.length),
    shutOut: compared.units.length * 2 < ranked.length ? shutOutBy(compared) : [],
    criteria,
  };
}

const MOST_NAMED = 3;

function shutOutBy({ leaves, without }: ComparedUnits): readonly ShutOut[] {
  return leaves
    .map(({ code, name }, at) => ({ code, name, units: without[at] ?? 0 }))
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.units - a.units)
    .slice(0, MOST_NAMED);
}
