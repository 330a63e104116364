import { pointsOf } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { figureAt, percentAt, placeAt } from '../cells/sheetCells';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import type { ScoreTable, Scoring, UnitReading } from '../model/assessment';
import { chooser } from './choice';
import type { ChosenScore } from './choice';
import { mayPrintAs } from '../cells/printedSum';
import type { ScoreColumns } from './scoreColumns';

/** Whether a score has the points in the columns beside it inside: a final one (`apartBeside`), or see `deductedBeside`. */
export function hasApartInside(
  { scoring }: Pick<ScoreTable, 'scoring'>,
  one: ChosenScore | undefined,
): boolean {
  if (one === undefined) return false;
  return one.role === 'final'
    ? scoring.withoutApart?.has(one.column) !== true
    : scoring.deducted?.has(one.column) === true;
}

/** The columns of what a table prints of its units besides scores; none where criteria stand in rows. */
export interface PrintedColumns {
  /** The index of each leaf, and of the whole. */
  readonly leafIndexes: readonly (number | null)[];
  readonly index: number | null;
  readonly totals: readonly number[];
  readonly rank: number | null;
}

/**
 * Tells whether final scores have the bonus and penalty points of the columns beside them inside (DOMAIN section 3, rule
 * 4): by the totals, indexes and ranks that the table prints, by scores above their max, and by penalties that are what
 * scores lack of it. Where nothing tells it, a bare score (`Điểm | Điểm thưởng`) has not, and any other one has; that is
 * said of a bare one, and of one that is not called a total (`Điểm đạt được | Điểm trừ`).
 *
 * @returns the scoring with `withoutApart`, and what is to be said
 */
export function apartBeside(
  sheet: SheetSnapshot,
  { units, scoring }: Pick<ScoreTable, 'units' | 'scoring'>,
  { before, untold }: Pick<ScoreColumns, 'before' | 'untold'>,
  printed: PrintedColumns | null = null,
): { readonly scoring: Scoring; readonly findings: readonly Finding[] } {
  if (units.every(({ apartColumns }) => apartColumns === undefined)) return { scoring, findings: [] };
  const bare = new Set(before.map(({ column }) => column));
  const sums = units.map((unit) => sumOf(unit, scoring, bare));
  const columns = new Set(sums.flatMap(({ beside }) => beside.map(({ column }) => column)));
  const areLacking = sums.every(({ unit, beside }) => beside.every((one) => mayLack(unit, one)));
  const left = new Set([...before, ...untold].map(({ column }) => column));
  if (columns.size === 0) return { scoring, findings: [] };
  const votes = [
    ...sums.flatMap((sum) => [
      ...leafVotes(sheet, sum, { left, areLacking }, printed),
      ...wholeVotes(sheet, sum, scoring, printed),
    ]),
    ...rankVotes(sheet, sums, printed),
  ];
  const balance = votes.reduce((all, vote) => all + (vote === 'outside' ? 1 : -1), 0);
  if (balance < 0) return { scoring, findings: [] };
  if (balance > 0) return { scoring: { ...scoring, withoutApart: columns }, findings: [] };
  const count = sums.filter(({ net }) => net !== 0).length;
  const said = ([first]: readonly HeaderColumn[], read: object) =>
    first === undefined
      ? []
      : [
          finding('apart-assumed', placeAt(sheet, first.row, first.column), {
            header: first.text,
            count,
            sheets: 0,
            ...read,
          }),
        ];
  const assumed = before.filter(({ column }) => columns.has(column));
  if (assumed.length === 0) {
    const inside = untold.filter(({ column }) => columns.has(column));
    return { scoring, findings: said(inside, { inside: true }) };
  }
  const withoutApart = new Set(assumed.map(({ column }) => column));
  return { scoring: { ...scoring, withoutApart }, findings: said(assumed, {}) };
}

type Vote = 'inside' | 'outside';

/** What a unit's final scores come to, and the points beside them. */
interface Sum {
  readonly unit: UnitReading;
  readonly points: Points;
  /** Bonus less penalty points. */
  readonly net: Points;
  readonly beside: readonly Beside[];
}

/** A final score with bonus or penalty points beside it. */
interface Beside {
  readonly leaf: number | null;
  readonly column: number;
  readonly score: Points;
  readonly bonus: Points;
  readonly penalty: Points;
}

function sumOf(unit: UnitReading, { together }: Scoring, bare: ReadonlySet<number>): Sum {
  const at = chooser(unit.kinds, 'latest', together);
  const cells = (unit.apartColumns ?? []).filter(({ points }) => points !== 0);
  const chosen = unit.set.leaves.map((_, leaf) => at(leaf));
  const pointsBeside = (leaf: number | null, kind: 'bonus' | 'penalty') =>
    cells.reduce((all, one) => (one.leaf === leaf && one.kind === kind ? all + one.points : all), 0);
  const leaves = [...new Set(cells.map(({ leaf }) => leaf))];
  const beside = leaves.flatMap((leaf): readonly Beside[] => {
    // Points of the whole stand in the row of totals, below the same columns.
    const one = leaf === null ? chosen.find(({ column }) => bare.has(column)) : chosen[leaf];
    if (one?.role !== 'final' || (leaf !== null && typeof one.score !== 'number')) return [];
    const score = typeof one.score === 'number' ? one.score : 0;
    const [bonus, penalty] = [pointsBeside(leaf, 'bonus'), pointsBeside(leaf, 'penalty')];
    return [{ leaf, column: one.column, score, bonus, penalty }];
  });
  return {
    unit,
    points: chosen.reduce((all, { score }) => (typeof score === 'number' ? all + score : all), 0),
    net: beside.reduce((all, { bonus, penalty }) => all + bonus - penalty, 0),
    beside,
  };
}

/** Whether penalty points beside a score may be what it lacks of its max; so they are where that is so of all scores. */
function mayLack({ set }: UnitReading, { leaf, score, bonus, penalty }: Beside): boolean {
  const max = leaf === null ? undefined : set.leaves[leaf]?.maxPoints;
  return max === undefined || penalty === 0 || bonus !== 0 || mayPrintAs(score + penalty, max);
}

/** What is known of all scores of a table. */
interface AllBeside {
  /** The columns left of such points. */
  readonly left: ReadonlySet<number>;
  /** Whether all penalties are what scores lack of their max. */
  readonly areLacking: boolean;
}

/** What is told of each score: by its index, by a verified one beside a score left of the points, and by its max. */
function leafVotes(
  sheet: SheetSnapshot,
  { unit, beside }: Sum,
  { left, areLacking }: AllBeside,
  printed: PrintedColumns | null,
): readonly Vote[] {
  return beside.flatMap(({ leaf, column, score, bonus, penalty }): readonly Vote[] => {
    const own = leaf === null ? undefined : unit.set.leaves[leaf];
    if (leaf === null || own === undefined) return [];
    const { maxPoints } = own;
    const isAbove = bonus > 0 && score > maxPoints && score - bonus <= maxPoints;
    const isLacking = penalty > 0 && bonus === 0 && areLacking;
    const index = indexPoints(sheet, unit.row ?? own.row, printed?.leafIndexes[leaf] ?? null, maxPoints);
    const verified = left.has(column)
      ? unit.kinds.flatMap(({ role, scores }) =>
          role === 'verified1' || role === 'verified2' ? [scores[leaf]] : [],
        )
      : [];
    return [
      ...(isAbove || isLacking ? (['inside'] as const) : []),
      ...voteOf(score, bonus - penalty, index),
      ...verified.flatMap((one) =>
        typeof one === 'number' ? voteOf(one, bonus - penalty, score, 'before') : [],
      ),
    ];
  });
}

/** What is told of all scores of a unit: by its printed totals and index, or where these stand below by a total of both. */
function wholeVotes(
  sheet: SheetSnapshot,
  { unit, points, net }: Sum,
  { sums = [] }: Scoring,
  printed: PrintedColumns | null,
): readonly Vote[] {
  if (printed === null) {
    // The total below a column is that of the column in any case.
    const total = sums.findIndex(({ isTotal }) => isTotal);
    const stated = (unit.sums ?? []).flatMap(({ role, scores }) => (role === 'final' ? [scores[total]] : []));
    return stated.some((one) => typeof one === 'number' && net !== 0 && mayPrintAs(points + net, one))
      ? ['outside']
      : [];
  }
  const row = unit.row ?? 0;
  const max = maxOf(unit);
  const totals = printed.totals.map((column) => pointsOf(figureAt(sheet, row, column) ?? NaN));
  return [...totals, indexPoints(sheet, row, printed.index, max)].flatMap((one) => voteOf(points, net, one));
}

/** Whether the order of printed ranks is that of scores with the points beside them, or without. */
function rankVotes(
  sheet: SheetSnapshot,
  sums: readonly Sum[],
  printed: PrintedColumns | null,
): readonly Vote[] {
  const column = printed?.rank ?? null;
  if (column === null) return [];
  let [without, withThem] = [true, true];
  for (const block of new Set(sums.map(({ unit }) => unit.block))) {
    const ranked = sums
      .flatMap(({ unit, points, net }) => {
        const rank = unit.block === block ? figureAt(sheet, unit.row ?? 0, column) : undefined;
        const max = maxOf(unit);
        return rank === undefined ? [] : [{ rank, points: points / max, both: (points + net) / max }];
      })
      .sort((a, b) => a.rank - b.rank);
    ranked.forEach(({ rank, points, both }, index) => {
      const above = ranked[index - 1];
      if (above === undefined || above.rank === rank) return;
      without &&= points <= above.points;
      withThem &&= both <= above.both;
    });
  }
  if (without === withThem) return [];
  return [withThem ? 'outside' : 'inside'];
}

function maxOf({ set }: UnitReading): Points {
  return set.leaves.reduce((all, { maxPoints }) => all + maxPoints, 0);
}

/** What a printed number tells of points: that it has what stands beside them as well, or is them alone. */
function voteOf(
  points: Points,
  net: Points,
  printed: Points | undefined,
  are: 'counted' | 'before' = 'counted',
): readonly Vote[] {
  if (printed === undefined || net === 0) return [];
  const isWith = mayPrintAs(points + net, printed);
  const isAlone = mayPrintAs(points, printed);
  if (isWith === isAlone) return [];
  return [isWith === (are === 'counted') ? 'outside' : 'inside'];
}

function indexPoints(
  sheet: SheetSnapshot,
  row: number,
  column: number | null,
  max: Points,
): Points | undefined {
  const percent = percentAt(sheet, row, column);
  return percent === null ? undefined : (percent / 100) * max;
}
