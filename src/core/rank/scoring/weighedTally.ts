import type { Points } from '../../points';
import type { UnitScores } from '../../read/model/assessment';
import type { Rules } from '../../settings/rules';
import { leastCommonMultiple } from './fractions';
import { addLeaf, noParts } from './parts';
import type { Parts } from './parts';
import type { SetInBlock, UnitTally } from './unitTally';
import type { ExactTally, WeighedIndex } from './tally';
import type { Weighing } from './weighing';

/**
 * The same unit with its index by weights (DOMAIN section 3, rule 11). A weight of a leaf multiplies its points and its
 * max, by a factor or so that the max is its share; the rules then hold for what comes out as they do for points. Where
 * fields have shares the index is Σ share × the field's percentage ÷ Σ share, of the fields that apply, each scaled by
 * itself. Under shares the points and maxima that are shown stay plain, and bonus and penalty count as they do without
 * weights: so many points of the unit's max. Under factors what is shown has the factors in it; bonus has none.
 *
 * @param plain the unit without weights
 * @param apart bonus less penalty
 * @param parts as `weighedParts` gives them
 */
export function weighedTally(
  plain: UnitTally,
  apart: Points,
  rules: Rules,
  weighing: Weighing,
  parts: readonly WeighedParts[] | null,
): UnitTally {
  const own = parts === null ? plain.fields.map(quotientOf) : parts.map((one) => shareOf(one, rules));
  const { total, fields } =
    weighing.fields === null
      ? ofLeaves(own, shareOf(sumOf(parts ?? []), rules))
      : ofFields(own, weighing.fields);
  if (weighing.kind === 'share') return withIndexes(plain, total, fields, apart);
  return withFactors(plain, own, shareOf(sumOf(parts ?? []), rules), { total, fields }, apart, weighing.unit);
}

/** Points of a max, `over` as in `ExactTally`. */
interface Share {
  readonly points: bigint;
  readonly over: bigint;
  readonly max: bigint;
}

interface Indexes {
  readonly total: WeighedIndex;
  readonly fields: readonly WeighedIndex[];
}

/** What a field has of its leaves, each multiplied by its weight. */
export interface WeighedParts {
  verified: bigint;
  verifiedMax: bigint;
  outMax: bigint;
  survey: bigint;
  surveyMax: bigint;
}

function noWeighedParts(): WeighedParts {
  return { verified: 0n, verifiedMax: 0n, outMax: 0n, survey: 0n, surveyMax: 0n };
}

/** What each field has, every leaf multiplied; `null` where the leaves of a field count by points. */
export function weighedParts(
  unit: UnitScores,
  rules: Rules,
  set: SetInBlock & { readonly weighing: Weighing },
): readonly WeighedParts[] | null {
  const { leaves: multipliers } = set.weighing;
  if (multipliers === null) return null;
  const fields = Array.from({ length: set.fields }, noWeighedParts);
  unit.set.leaves.forEach((leaf, index) => {
    const sum = fields[set.fieldOf[leaf.field] ?? -1];
    const by = multipliers[index] ?? 0n;
    if (sum === undefined || by === 0n) return;
    const parts = noParts();
    addLeaf(parts, unit, index, rules, set.shortOf?.[index] ?? 0);
    for (const part of PARTS) if (parts[part] !== 0) sum[part] += BigInt(parts[part]) * by;
  });
  return fields;
}

/** The same without one leaf of a field: its parts as they are, and what they are multiplied by. */
export function weighedWithout(
  all: readonly WeighedParts[],
  field: number,
  leaf: Parts,
  by: bigint,
): readonly WeighedParts[] {
  const rest = { ...(all[field] ?? noWeighedParts()) };
  if (by !== 0n) for (const part of PARTS) if (leaf[part] !== 0) rest[part] -= BigInt(leaf[part]) * by;
  return all.with(field, rest);
}

const PARTS = ['verified', 'verifiedMax', 'outMax', 'survey', 'surveyMax'] as const;

function sumOf(all: readonly WeighedParts[]): WeighedParts {
  const sum = noWeighedParts();
  for (const parts of all) for (const part of PARTS) sum[part] += parts[part];
  return sum;
}

/** The same as `tallyOf`, of numbers that no double holds. */
function shareOf(
  { verified, verifiedMax, outMax, survey, surveyMax }: WeighedParts,
  { notApplicable }: Rules,
): Share {
  const max = verifiedMax + surveyMax;
  const points = verified + survey;
  if (notApplicable === 'full') return { points: points + outMax, over: 1n, max: max + outMax };
  if (notApplicable === 'reduce' || outMax === 0n || verifiedMax === 0n) return { points, over: 1n, max };
  return {
    points: verified * (verifiedMax + outMax) + survey * verifiedMax,
    over: verifiedMax,
    max: max + outMax,
  };
}

function quotientOf({ points, over, max }: ExactTally): Share {
  return { points: BigInt(points), over: BigInt(over), max: BigInt(max) };
}

/** Fields that count as their leaves do, in one measure with the whole. */
function ofLeaves(fields: readonly Share[], total: Share): Indexes {
  const common = fields.reduce((all, { over }) => leastCommonMultiple(all, over), total.over);
  const index = ({ points, over, max }: Share) => ({ points: points * (common / over), max: max * common });
  return { total: index(total), fields: fields.map(index) };
}

/** Fields by their shares; one of which nothing applies leaves with its share. */
function ofFields(fields: readonly Share[], shares: readonly bigint[]): Indexes {
  const common = fields.reduce(
    (all, { over, max }) => (max > 0n ? leastCommonMultiple(all, over * max) : all),
    1n,
  );
  const indexes = fields.map(({ points, over, max }, at): WeighedIndex => {
    const share = shares[at] ?? 0n;
    return max > 0n
      ? { points: share * points * (common / (over * max)), max: share * common }
      : { points: 0n, max: 0n };
  });
  const total = indexes.reduce(
    (sum, { points, max }) => ({ points: sum.points + points, max: sum.max + max }),
    NO_INDEX,
  );
  return { total, fields: indexes };
}

function withIndexes(
  plain: UnitTally,
  total: WeighedIndex,
  fields: readonly WeighedIndex[],
  apart: Points,
): UnitTally {
  const counts = apart !== 0 && plain.total.max > 0;
  const scale = counts ? BigInt(plain.total.max) : 1n;
  const scaled = ({ points, max }: WeighedIndex) => ({ points: points * scale, max: max * scale });
  const whole = scaled(total);
  const bonus = counts ? BigInt(apart) * total.max : 0n;
  return {
    ...plain,
    total: { ...plain.total, weighed: { ...whole, points: whole.points + bonus } },
    fields: plain.fields.map((field, at) => ({ ...field, weighed: scaled(fields[at] ?? NO_INDEX) })),
  };
}

const NO_INDEX: WeighedIndex = { points: 0n, max: 0n };

/** Points and maxima with their factors in them; a max is shown to a millionth. */
function withFactors(
  plain: UnitTally,
  own: readonly Share[],
  total: Share,
  indexes: Indexes,
  apart: Points,
  unit: bigint,
): UnitTally {
  const shown = ({ points, over, max }: Share, weighed: WeighedIndex): ExactTally => ({
    points,
    over: over * unit,
    max: Number((2n * max + unit) / (2n * unit)),
    weighed,
  });
  const bonus = BigInt(apart) * unit;
  const scale = total.max === 0n ? 1n : indexes.total.max / total.max;
  return {
    ...plain,
    total: shown(
      { ...total, points: total.points + bonus * total.over },
      { ...indexes.total, points: indexes.total.points + bonus * scale },
    ),
    fields: own.map((field, at) => shown(field, indexes.fields[at] ?? NO_INDEX)),
  };
}
