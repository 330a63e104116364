import { ceiled } from '../rank/scoring/fractions';
import { indexScale } from '../rank/scoring/percent';
import type { RankKeys } from '../rank/ties';
import type { Rules } from '../settings/rules';

/** What a unit needs: an index, its own or that of a field, whose key is at least so large, or at most so many zero scores. */
type Condition =
  | { readonly kind: 'index'; readonly field: number | null; readonly key: bigint }
  | { readonly kind: 'zeros'; readonly most: number };

/** Conditions that hold together. */
export type Aim = readonly Condition[];

/** An index with a key of at least so much. */
export function indexAim(key: bigint): Aim {
  return [{ kind: 'index', field: null, key }];
}

/**
 * The ways in which a unit can be as good as some keys or better: equal in the first ones and better in the next, or equal
 * in all. Where it is better before that, it is so by another of them. What no score changes is decided at once.
 *
 * @param own the unit's keys as they are
 * @param target what it has to come up to
 * @param fieldOf the place of a field's name among the block's
 */
export function aimsFor(
  own: RankKeys,
  target: RankKeys,
  { tieBreakers }: Pick<Rules, 'tieBreakers'>,
  fieldOf: (name: string) => number,
): readonly Aim[] {
  const conditionAt = (at: number, isBetter: boolean): Condition | boolean => {
    const [mine, theirs] = [own[at] ?? null, target[at] ?? null];
    const breaker = tieBreakers[at - 1];
    if (at > 0 && breaker?.by === 'previousRank') return isKnownToHold(mine, theirs, isBetter);
    if (breaker?.by === 'zeroScores' && at > 0) {
      const most = Number(-(theirs ?? 0n)) - (isBetter ? 1 : 0);
      return most < 0 ? false : { kind: 'zeros', most };
    }
    // An index that a unit has not, it cannot get; whoever has one is before those who have not.
    if (theirs === null || mine === null) return isKnownToHold(mine, theirs, isBetter);
    const field = breaker?.by === 'field' && at > 0 ? fieldOf(breaker.field) : null;
    return { kind: 'index', field, key: isBetter ? theirs + 1n : theirs };
  };
  const aims: Aim[] = [];
  for (let parting = 0; parting <= target.length; parting++) {
    const aim: Condition[] = [];
    let holds = true;
    for (let at = 0; at <= Math.min(parting, target.length - 1) && holds; at++) {
      const condition = conditionAt(at, at === parting);
      if (typeof condition === 'boolean') holds = condition;
      else aim.push(condition);
    }
    if (holds) aims.push(aim);
  }
  return aims;
}

function isKnownToHold(mine: bigint | null, theirs: bigint | null, isBetter: boolean): boolean {
  if (mine === null) return theirs === null && !isBetter;
  return theirs === null || (isBetter ? mine > theirs : mine >= theirs);
}

/**
 * The least points of `max` whose index has a key of at least so much: a key is reached from half a last decimal below it
 * on.
 */
export function pointsForKey(key: bigint, max: bigint, decimals: number | null): bigint {
  return ceiled((2n * key - 1n) * max, 2n * indexScale(decimals));
}
