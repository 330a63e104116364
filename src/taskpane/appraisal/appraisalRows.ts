import { gapOf } from '../../core/appraisal/appraisal';
import type { AppraisedSums } from '../../core/appraisal/appraisal';
import type { Points } from '../../core/points';
import type { MatrixLeaf, RankedUnit } from '../../core/rank/ranking';
import { inOrder, inOrderOfName } from '../lists/filters/inOrder';
import type { ListOrder } from '../lists/filters/inOrder';
import { searchFor } from '../lists/filters/searchFor';
import type { ShownAppraisedCriterion, ShownAppraisedUnit } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';

/** A unit with what the appraisal made of its scores. */
export interface UnitRow {
  readonly unit: RankedUnit;
  readonly sums: ShownAppraisedUnit;
}

export type UnitColumn = 'name' | 'gap' | 'selfRank' | 'rank';

/** The largest loss first. */
export const orderOfGap: ListOrder<UnitColumn> = { by: 'gap', descending: false };

/** The units of a block that the appraisal scored, in order of rank. */
export function unitRows({ units, appraisal }: Pick<ShownBlock, 'units' | 'appraisal'>): readonly UnitRow[] {
  const appraised = new Map(appraisal?.units.map((sums) => [sums.name, sums]));
  return units.flatMap((unit) => {
    const sums = appraised.get(unit.name);
    return sums === undefined ? [] : [{ unit, sums }];
  });
}

/** Those with the words looked for in their names, in an order. */
export function arrangedUnits(
  rows: readonly UnitRow[],
  query: string,
  order: ListOrder<UnitColumn>,
  locale: string,
): readonly UnitRow[] {
  const isFound = searchFor(query);
  const found = rows.filter(({ unit }) => isFound(unit.name));
  if (order.by === 'name') return inOrderOfName(found, ({ unit }) => unit.name, order.descending, locale);
  return inOrder(found, unitFigures[order.by], order.descending);
}

const unitFigures: Readonly<Record<Exclude<UnitColumn, 'name'>, (row: UnitRow) => number | null>> = {
  gap: ({ sums }) => gapIn(sums),
  selfRank: ({ sums }) => sums.selfRank,
  rank: ({ sums }) => sums.rank,
};

/** What the appraisal took or added, in points; `null` where no score has both. */
export function gapIn(sums: AppraisedSums): number | null {
  return sums.scores === 0 ? null : gapOf(sums);
}

/** The fewest decimals that print each of some points in full: two for 1.46 and 0.5, none for whole ones. */
export function decimalsOf(all: readonly (Points | null)[]): number {
  const isPrinted = (points: Points | null, decimals: number) => (points ?? 0) % pointsOfStep(decimals) === 0;
  let decimals = 0;
  while (!all.every((points) => isPrinted(points, decimals))) decimals++;
  return decimals;
}

/** A hundredth of a point at two decimals. */
function pointsOfStep(decimals: number): Points {
  return Math.round(ONE_POINT / 10 ** decimals);
}

/** Points are whole millionths: six decimals print any. */
const ONE_POINT: Points = 1_000_000;

/** A criterion with what the appraisal made of its scores. */
export interface CriterionRow {
  readonly leaf: MatrixLeaf;
  readonly sums: ShownAppraisedCriterion;
}

export type CriterionColumn = 'order' | 'cut' | 'raised' | 'gap';

/** What most units were cut in first. */
export const orderOfCuts: ListOrder<CriterionColumn> = { by: 'cut', descending: true };

/** Which criteria are shown; `null` and `''` choose nothing. */
export interface CriterionFilter {
  readonly query: string;
  readonly field: string | null;
  readonly only: 'overclaimed' | 'raised' | null;
}

export const noCriterionFilter: CriterionFilter = { query: '', field: null, only: null };

/** The criteria of a block that the appraisal scored, in the order of its set. */
export function criterionRows({
  matrix,
  appraisal,
}: Pick<ShownBlock, 'matrix' | 'appraisal'>): readonly CriterionRow[] {
  return (appraisal?.criteria ?? []).flatMap((sums) => {
    const leaf = matrix.leaves[sums.leaf];
    return leaf === undefined ? [] : [{ leaf, sums }];
  });
}

/** Those that a filter lets through, in an order; equal ones by their gap, the largest loss first. */
export function arrangedCriteria(
  rows: readonly CriterionRow[],
  filter: CriterionFilter,
  order: ListOrder<CriterionColumn>,
): readonly CriterionRow[] {
  const { field, only } = filter;
  const isFound = searchFor(filter.query);
  const found = rows.filter(
    ({ leaf, sums }) =>
      (field === null || leaf.field === field) &&
      (only === null || isOf[only](sums)) &&
      isFound(`${leaf.code} ${leaf.name}`),
  );
  if (order.by === 'order') return order.descending ? found.toReversed() : found;
  return inOrder(inOrder(found, criterionFigures.gap, false), criterionFigures[order.by], order.descending);
}

const isOf = {
  overclaimed: ({ isOverclaimed }: ShownAppraisedCriterion) => isOverclaimed,
  raised: ({ raised }: ShownAppraisedCriterion) => raised > 0,
};

const criterionFigures: Readonly<
  Record<Exclude<CriterionColumn, 'order'>, (row: CriterionRow) => number | null>
> = {
  cut: ({ sums }) => sums.cut,
  raised: ({ sums }) => sums.raised,
  gap: ({ sums }) => gapIn(sums),
};

/** How many criteria each of the filters lets through. */
export function countsOf(rows: readonly CriterionRow[]): Readonly<Record<keyof typeof isOf, number>> {
  const count = (only: keyof typeof isOf) => rows.filter(({ sums }) => isOf[only](sums)).length;
  return { overclaimed: count('overclaimed'), raised: count('raised') };
}

/** Sums over the rows of a list. */
export function totalsOf(
  all: readonly AppraisedSums[],
): Readonly<Record<'scores' | 'cut' | 'raised', number>> {
  const total = (of: 'scores' | 'cut' | 'raised') => all.reduce((sum, one) => sum + one[of], 0);
  return { scores: total('scores'), cut: total('cut'), raised: total('raised') };
}
