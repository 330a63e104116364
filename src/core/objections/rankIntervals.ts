import { grouped } from '../lists';
import type { AssessedBlock } from '../read/model/assessment';
import type { OrderedBlock } from '../rank/scoreBlock';
import { compared } from '../rank/ties';
import type { RankKeys } from '../rank/ties';
import type { Settings } from '../settings/settings';
import { distinctAhead } from './distinctAhead';
import type { Wavering } from './distinctAhead';
import type { Objection } from './objection';
import { keyMaker, unitOutcomes } from './outcomes';
import type { UnitOutcomes } from './outcomes';

/** The ranks that the open objections together allow a unit. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
  /** There is an outcome in which it is not ranked: a blank score keeps it out. */
  readonly mayBeUnranked: boolean;
  /** Whether some outcome gives either rank; else both are bounds, which no outcome goes beyond but maybe none reaches. */
  readonly isExact: boolean;
}

/** More units with open objections than this are given bounds under `dense` ties. */
const MOST_WAVERING = 150;

/**
 * For each unit of a block the ranks that all outcomes of its open objections and of the others' allow, each accepted as
 * asked or refused; `null` for a unit that is ranked in none. What a unit is ordered by depends on its own scores alone,
 * so that others may each stand best or worst on their own: best with its own accepted and the others' refused, worst the
 * reverse, and the other way round where one asks for less. Under `dense` ties a unit's rank counts different keys, of
 * which there may be fewer or more as others move: see `distinctAhead`.
 *
 * @param ordered the block as it stands, decisions in it
 */
export function rankIntervals(
  block: AssessedBlock,
  ordered: OrderedBlock,
  settings: Pick<Settings, 'excludedUnits'>,
  open: readonly Objection[],
): readonly (RankInterval | null)[] {
  const keysOf = keyMaker(block, ordered, settings);
  const byUnit = grouped(open, ({ unitAt }) => unitAt);
  const outcomes = block.units.map((unit, index): UnitOutcomes | null => {
    const own = byUnit.get(index);
    return own === undefined
      ? settled(ordered.chains[index] ?? null)
      : unitOutcomes(unit, own, ordered.rules, (scores) => keysOf(index, scores));
  });
  const isOut = (index: number) => (ordered.chains[index] ?? null) === null;
  return ordered.rules.ties === 'dense' ? denseIntervals(outcomes, isOut) : intervals(outcomes, isOut);
}

function settled(keys: RankKeys | null): UnitOutcomes {
  return {
    best: keys,
    worst: keys,
    mayBeUnranked: keys === null,
    keys: () => (keys === null ? [] : [keys]),
  };
}

/** As many are ahead at least as are with their worst keys, at most as are with their best. */
function intervals(
  outcomes: readonly (UnitOutcomes | null)[],
  isOut: (index: number) => boolean,
): readonly (RankInterval | null)[] {
  const anywhere = outcomes.filter((one) => one === null).length;
  const known = outcomes.filter((one) => one !== null);
  const atLeast = inOrder(known.map(({ worst, mayBeUnranked }) => (mayBeUnranked ? null : worst)));
  const atMost = inOrder(known.map(({ best }) => best));
  return outcomes.map((outcome, index) => {
    if (outcome === null) return anyRank(outcomes, isOut(index));
    const { best, worst, mayBeUnranked } = outcome;
    if (best === null || worst === null) return null;
    const isOwnAhead = compared(best, worst) < 0;
    return {
      best: 1 + countAhead(atLeast, best),
      worst: 1 + countAhead(atMost, worst) - (isOwnAhead ? 1 : 0) + anywhere,
      mayBeUnranked,
      isExact: anywhere === 0,
    };
  });
}

/**
 * Of a unit whose outcomes are not tried nothing is known but that it may be ranked anywhere, or stay out where it is now:
 * points for a blank keep no unit out.
 */
function anyRank(outcomes: readonly (UnitOutcomes | null)[], mayBeUnranked: boolean): RankInterval {
  const ranked = outcomes.filter((one) => one?.best !== null).length;
  return { best: 1, worst: ranked, mayBeUnranked, isExact: false };
}

function denseIntervals(
  outcomes: readonly (UnitOutcomes | null)[],
  isOut: (index: number) => boolean,
): readonly (RankInterval | null)[] {
  const fixed: RankKeys[] = [];
  const wavering: Wavering[] = [];
  const anywhere = new Set<number>();
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome === null) {
      anywhere.add(index);
      continue;
    }
    const { best, worst, mayBeUnranked } = outcome;
    if (best === null || worst === null) continue;
    if (best === worst && !mayBeUnranked) {
      fixed.push(best);
      continue;
    }
    const keys = wavering.length < MOST_WAVERING ? outcome.keys() : null;
    if (keys === null) anywhere.add(index);
    else wavering.push({ index, keys, mayBeUnranked });
  }
  const ahead = distinctAhead(fixed, wavering);
  return outcomes.map((outcome, index) => {
    if (outcome === null) return anyRank(outcomes, isOut(index));
    const { best, worst, mayBeUnranked } = outcome;
    if (best === null || worst === null) return null;
    const fewest = ahead.fewest(best, index);
    // Each of those may make a rank of its own, or none.
    const others = anywhere.size - (anywhere.has(index) ? 1 : 0);
    return {
      best: 1 + fewest.count,
      worst: 1 + ahead.most(worst, index) + others,
      mayBeUnranked,
      isExact: fewest.isExact && others === 0,
    };
  });
}

function inOrder(keys: readonly (RankKeys | null)[]): readonly RankKeys[] {
  return keys.filter((one) => one !== null).sort(compared);
}

/** How many of some keys in order are ahead of others. */
function countAhead(ordered: readonly RankKeys[], keys: RankKeys): number {
  let [first, end] = [0, ordered.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (compared(ordered[middle] ?? [], keys) < 0) first = middle + 1;
    else end = middle;
  }
  return first;
}
