import { given, grouped } from '../../lists';
import { keptDecimals } from '../../rank/published';
import { madeOnce } from '../../remembered';
import { averageOf } from '../../rank/scoring/average';
import type { RankedBlock, RankedUnit } from '../../rank/ranking';
import { indexKey, indexPercent } from '../../rank/scoring/exactIndex';
import type { ExactIndex } from '../../rank/scoring/exactIndex';
import type { FieldKey } from '../lastYear/lastYearLines';
import { countedUnits } from '../lastYear/unitLastYear';
import type { LastYearFigures } from '../lastYear/unitLastYear';
import type { AssessedBlock } from '../../read/model/assessment';
import { bandsOf } from './bands';
import type { Band } from './bands';
import { marginsOf } from './margins';
import type { UnitMargins } from './margins';
import { smallestStep } from './smallestStep';

/** What the reports of provinces print of a block (DOMAIN section 6), of its ranked units. */
export interface BlockStatistics {
  /** Of the index; `null` where no unit is ranked. */
  readonly index: Spread | null;
  /** One per field of the block; `null` where it applies to no ranked unit. */
  readonly fields: readonly (Spread | null)[];
  /** Of the index in each group (*huyện, cụm*) that has a ranked unit, the highest average first; none without groups. */
  readonly groups: readonly GroupSpread[];
  readonly bands: readonly Band[];
  /** The ranked units, in order. */
  readonly margins: readonly UnitMargins[];
  /** See `smallestStep`. */
  readonly smallestStep: number | null;
}

/** A group of units and how their indexes spread. */
interface GroupSpread {
  readonly name: string;
  /** Of those that are ranked. */
  readonly units: number;
  readonly spread: Spread;
}

/** How percentages spread over the ranked units that have one. */
export interface Spread {
  readonly averagePercent: number;
  readonly highest: Extreme;
  readonly lowest: Extreme;
  /** The standard deviation of all of them, in percentage points. */
  readonly sdPercent: number;
  /** Of the units of last year that count then and have one; `null` where nothing is known of it. */
  readonly previousAveragePercent: number | null;
}

export interface Extreme {
  /** Unrounded: the farthest of those that print alike. */
  readonly percent: number;
  /** All that share it as it is printed, in the order of the ranking. */
  readonly units: readonly string[];
}

/**
 * Each of them is worked out when it is asked for: a run that writes no sheets needs none, and they take a tenth of it.
 *
 * @param lastYear every unit that stood in the block then
 */
export function blockStatistics(
  block: RankedBlock,
  assessed: AssessedBlock,
  lastYear: readonly LastYearFigures[],
  fieldKey: FieldKey,
): BlockStatistics {
  const { rankDecimals } = block.rules;
  const ranked = madeOnce(() => block.units.filter(({ rank }) => rank !== null));
  const counted = madeOnce(() => countedUnits(lastYear));
  const index = madeOnce(() =>
    spreadOf(
      ranked(),
      ({ exact }) => exact,
      counted().map((then) => then.index),
      rankDecimals,
    ),
  );
  const fields = madeOnce(() =>
    block.fields.map(({ name }, at) => {
      const key = fieldKey(name);
      const then = counted().map((unit) => unit.fields.get(key)?.index ?? null);
      return spreadOf(ranked(), (unit) => unit.fields[at]?.exact, then, rankDecimals);
    }),
  );
  const groups = madeOnce(() => groupSpreads(ranked(), rankDecimals));
  const bands = madeOnce(() => bandsOf(block.rules, ranked(), lastYear));
  const margins = madeOnce(() => marginsOf(block));
  const step = madeOnce(() => smallestStep(assessed));
  return {
    get index() {
      return index();
    },
    get fields() {
      return fields();
    },
    get groups() {
      return groups();
    },
    get bands() {
      return bands();
    },
    get margins() {
      return margins();
    },
    get smallestStep() {
      return step();
    },
  };
}

function groupSpreads(units: readonly RankedUnit[], decimals: number | null): readonly GroupSpread[] {
  const found = [...grouped(units, ({ group }) => group?.name)].flatMap(([name, own]) =>
    name === undefined
      ? []
      : given(
          spreadOf(own, ({ exact }) => exact, [], decimals),
          (spread): GroupSpread => ({ name, units: own.length, spread }),
        ),
  );
  return found.sort((a, b) => b.spread.averagePercent - a.spread.averagePercent);
}

interface UnitPercentage {
  readonly unit: string;
  readonly percent: number;
  readonly exact: ExactIndex;
}

function spreadOf(
  units: readonly RankedUnit[],
  of: (unit: RankedUnit) => ExactIndex | null | undefined,
  then: readonly (ExactIndex | null)[],
  decimals: number | null,
): Spread | null {
  const known = units.flatMap((unit) =>
    given(of(unit), (exact): UnitPercentage => ({ unit: unit.name, percent: indexPercent(exact), exact })),
  );
  const average = averageOf(known.map(({ exact }) => exact));
  if (average === null) return null;
  const squares = known.reduce((sum, { percent }) => sum + (percent - average) ** 2, 0);
  return {
    averagePercent: average,
    highest: extremeOf(known, 1, decimals),
    lowest: extremeOf(known, -1, decimals),
    sdPercent: Math.sqrt(squares / known.length),
    previousAveragePercent: averageOf(then.filter((index) => index !== null)),
  };
}

/** @param sign 1 for the highest, -1 for the lowest */
export function extremeOf(units: readonly UnitPercentage[], sign: 1 | -1, decimals: number | null): Extreme {
  let farthest = units[0];
  for (const unit of units) {
    if (farthest === undefined || sign * (unit.percent - farthest.percent) > 0) farthest = unit;
  }
  if (farthest === undefined) return { percent: 0, units: [] };
  const { percent, exact } = farthest;
  const key = indexKey(exact, decimals);
  // What prints alike is nearer than a unit of the last decimal; the rest need not be compared exactly.
  const near = 10 ** -keptDecimals(decimals);
  const alike = units.filter(
    (unit) => Math.abs(unit.percent - percent) <= near && indexKey(unit.exact, decimals) === key,
  );
  return { percent, units: alike.map(({ unit }) => unit) };
}
