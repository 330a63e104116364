import type { ReviewRules } from '../settings/reviewRules';
import { FEWEST_UNITS } from './comparedUnits';
import type { LeafCounts } from './counts';
import type { Copy } from './copies';
import type { LeafSpread } from './spreads';
import type { Relation } from './unrelated';

/**
 * What may be done with a criterion: keep it, make clear how it is scored, raise the bar, merge it with another one, drop
 * it.
 */
export type Suggestion = 'keep' | 'clarify' | 'raise' | 'merge' | 'drop';

/** Of fewer units a correlation is much of it chance. */
export const FEW_UNITS = 30;

/** Why, with its numbers: what the suggestion rests on first. */
export type Reason =
  /** Too few units, a set of one criterion, or a criterion that only some units have: nothing is suggested. */
  | { readonly kind: 'tooFew'; readonly compared: number }
  | { readonly kind: 'only' }
  /** No unit with the block's set has points in it: it is set aside. */
  | { readonly kind: 'noPoints'; readonly blank: number; readonly notApplicable: number }
  | { readonly kind: 'otherSet' }
  | { readonly kind: 'allFull'; readonly scored: number }
  | { readonly kind: 'allZero'; readonly scored: number }
  | { readonly kind: 'allAlike'; readonly scored: number; readonly percent: number }
  | { readonly kind: 'mostFull'; readonly full: number; readonly nearFull: number; readonly scored: number }
  | { readonly kind: 'mostZero'; readonly zero: number; readonly scored: number }
  /** So many units have the very same, neither full points nor none: so many per cent of the max. */
  | {
      readonly kind: 'mostAlike';
      readonly alike: number;
      readonly percent: number;
      readonly scored: number;
    }
  | { readonly kind: 'copies'; readonly copies: readonly Copy[] }
  | { readonly kind: 'overclaimed'; readonly cut: number; readonly scores: number }
  | { readonly kind: 'unrelated'; readonly itemRest: number; readonly compared: number }
  /**
   * Nothing speaks against it; `withoutThem` where only others that go with nothing keep it from the rest. `provenFrom`: the
   * correlation that it takes of so many units to prove that it goes with the rest, where its own is below.
   */
  | {
      readonly kind: 'tells';
      readonly sdPercent: number;
      readonly itemRest: number | null;
      readonly withoutThem: number | null;
      readonly compared: number;
      readonly provenFrom: number | null;
    };

interface Evidence {
  readonly rules: ReviewRules;
  readonly compared: number;
  readonly isOnly: boolean;
  readonly isSetAside: boolean;
  /** Whether the block's common set has it. */
  readonly isCommon: boolean;
  readonly counts: LeafCounts;
  readonly spread: LeafSpread;
  readonly copies: readonly Copy[];
  readonly relation: Relation | null;
  readonly overclaimed: { readonly cut: number; readonly scores: number } | null;
}

export function suggestedFor(evidence: Evidence): {
  readonly suggestion: Suggestion | null;
  readonly reasons: readonly Reason[];
} {
  const { compared, isOnly, isCommon, isSetAside, counts } = evidence;
  if (isSetAside) {
    const { blank, notApplicable } = counts;
    return { suggestion: null, reasons: [{ kind: 'noPoints', blank, notApplicable }] };
  }
  if (isOnly) return { suggestion: null, reasons: [{ kind: 'only' }] };
  if (compared < FEWEST_UNITS) return { suggestion: null, reasons: [{ kind: 'tooFew', compared }] };
  if (!isCommon) return { suggestion: null, reasons: [{ kind: 'otherSet' }] };
  const found = faultsOf(evidence);
  const [first] = found;
  if (first !== undefined)
    return { suggestion: first.suggestion, reasons: found.map(({ reason }) => reason) };
  const { spread, relation, rules } = evidence;
  const { sdPercent, itemRest } = spread;
  const isLow = itemRest !== null && itemRest < rules.unrelated;
  const withoutThem = isLow ? (relation?.withoutThem ?? null) : null;
  const correlation = withoutThem ?? itemRest;
  const bound = Math.max(rules.unrelated, provenFrom(compared));
  const isProven = correlation === null || correlation >= bound;
  return {
    suggestion: 'keep',
    reasons: [
      {
        ...{ kind: 'tells', sdPercent: sdPercent ?? 0, itemRest, withoutThem, compared },
        provenFrom: isProven ? null : bound,
      },
    ],
  };
}

interface Fault {
  readonly suggestion: Suggestion;
  readonly reason: Reason;
}

/** All that speaks against a criterion as it is; what it does not tell at all comes before how it tells. */
function faultsOf({
  rules,
  compared,
  counts,
  spread,
  copies,
  relation,
  overclaimed,
}: Evidence): readonly Fault[] {
  const { scored, full, nearFull, zero, alike, commonest } = counts;
  const reached = (count: number, percent: number) => count * 100 >= percent * scored;
  const isMostAlike = commonest !== null && reached(commonest.units, mostAlike(rules));
  const faults: Fault[] = [];
  if (alike !== null) {
    const isFull = full === scored;
    faults.push({
      suggestion: isFull ? 'raise' : 'drop',
      reason: isFull
        ? { kind: 'allFull', scored }
        : zero === scored
          ? { kind: 'allZero', scored }
          : { kind: 'allAlike', scored, percent: alike },
    });
  } else if (reached(nearFull, rules.mostFull))
    faults.push({ suggestion: 'raise', reason: { kind: 'mostFull', full, nearFull, scored } });
  else if (reached(zero, rules.mostZero))
    faults.push({ suggestion: 'clarify', reason: { kind: 'mostZero', zero, scored } });
  else if (isMostAlike)
    faults.push({
      suggestion: 'clarify',
      reason: { kind: 'mostAlike', alike: commonest.units, percent: commonest.percent, scored },
    });
  else if (copies.length > 0) faults.push({ suggestion: 'merge', reason: { kind: 'copies', copies } });
  if (overclaimed !== null) {
    const { cut, scores } = overclaimed;
    faults.push({ suggestion: 'clarify', reason: { kind: 'overclaimed', cut, scores } });
  }
  const { itemRest } = spread;
  // What a few units that differ have to do with the rest is chance.
  const isByFew = faults.some(({ reason: { kind } }) => kind === 'mostAlike');
  if (itemRest !== null && relation?.isUnrelated === true && !isByFew)
    faults.push({ suggestion: 'clarify', reason: { kind: 'unrelated', itemRest, compared } });
  return faults;
}

/** So many per cent of the units with one same score tell hardly any apart: as many as it takes of full points, or of none. */
export function mostAlike({ mostFull, mostZero }: ReviewRules): number {
  return Math.max(mostFull, mostZero);
}

/**
 * The correlation that chance alone reaches in one of twenty criteria of so many units, by Fisher's z: 0.55 of ten, 0.31 of
 * thirty, 0.17 of a hundred. A lower one proves nothing, so that it is no reason to keep a criterion.
 */
export function provenFrom(units: number): number {
  return Math.tanh(ONE_OF_TWENTY / Math.sqrt(Math.max(units - 3, 1)));
}

const ONE_OF_TWENTY = 1.645;
