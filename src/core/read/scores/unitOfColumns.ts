import { isSumOf } from '../../points';
import type { Points } from '../../points';
import type { Place, SheetSnapshot } from '../../workbook';
import type {
  ApartColumnCell,
  ApartDoubt,
  ApartStated,
  Scoring,
  SumOfLeaves,
  UnitReading,
} from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { HeaderColumn } from '../headers/headerBand';
import { fingerprintOf } from '../cells/fingerprint';
import { readScore } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import { readScoreColumn } from '../cells/scoreColumn';
import type { ColumnScores, ScoreRow } from '../cells/scoreColumn';
import { blankDoubts, blankRowDoubts, claimDoubts } from '../bonusPenalty/apartColumns';
import { apartInColumn, readApartRows } from './pointsApart';
import { readKinds } from './scoreColumns';
import type { KindColumn, ScoreColumns } from './scoreColumns';
import { textsBeside } from '../texts/textsBeside';

/** How scores of units in columns of a table of criteria belong together. */
export function scoringOf(rows: CriteriaRows): Scoring {
  const apart = (kind: 'bonus' | 'penalty', own: readonly number[]) =>
    own.map((row) => ({ kind, row, max: rows.apartMaxima.get(row) ?? 0 }));
  return {
    together: 'criteria',
    sums: sumsIn(rows),
    apartRows: [...apart('bonus', rows.bonusRows), ...apart('penalty', rows.penaltyRows)],
    ...(rows.apartSums.length === 0 ? {} : { apartSums: rows.apartSums }),
  };
}

/** The rows of a table that may state a sum: those above leaves, the lower ones first, and the total. */
function sumsIn({ parents, totalRow, set }: CriteriaRows): readonly SumOfLeaves[] {
  const above = parents.map((parent) => ({ ...parent, isTotal: false }));
  if (totalRow === null) return above;
  const whole = { from: 0, to: set.leaves.length, lastRow: Infinity };
  return [...above, { code: '', name: '', row: totalRow, ...whole, isTotal: true }];
}

/** A unit and all columns of the header that are its own. */
interface NamedColumns {
  readonly name: string;
  readonly place: Place;
  readonly header: readonly HeaderColumn[];
  /** What `plainColumns` gave of these and others beside the leaves, and in the rows of sums. */
  readonly known?: Readonly<Record<'leaves' | 'sums', ColumnScores>>;
}

/** Reads everything that a table of criteria says of one unit in its columns. */
export function unitOfColumns(
  sheet: SheetSnapshot,
  rows: CriteriaRows,
  { apartRows = [], apartSums = [], sums = [] }: Scoring,
  columns: ScoreColumns,
  { name, place, header, known }: NamedColumns,
): UnitReading {
  const { set } = rows;
  const kinds = readKinds(sheet, columns, set.leaves, known?.leaves);
  const fingerprint = fingerprintOf(kinds.map(({ scores }) => scores));
  const reading: Writable<UnitReading> = { name, place, set, kinds, fingerprint };
  const stated = sums.length === 0 ? [] : readKinds(sheet, columns, rowsOf(sums), known?.sums);
  if (stated.some(({ scores }) => scores.some((score) => typeof score === 'number'))) reading.sums = stated;
  const texts = textsBeside(sheet, header, rows);
  if (texts.length > 0) reading.texts = texts;
  if (apartRows.length > 0) reading.apartRows = readApartRows(sheet, columns.kinds, apartRows);
  if (apartSums.length > 0) reading.apartSums = readApartRows(sheet, columns.kinds, apartSums);
  // Nearly no unit has such columns.
  if (columns.bonus.length + columns.penalty.length > 0) {
    const apart = (['bonus', 'penalty'] as const).flatMap((kind) => apartBeside(sheet, rows, kind, columns));
    if (apart.length > 0) reading.apartColumns = apart;
    const differing = apartStated(sheet, sums, columns, apart);
    if (differing.length > 0) reading.apartStated = differing;
  }
  const doubts = apartDoubts(sheet, rows, columns);
  if (doubts.length > 0) reading.apartDoubts = doubts;
  if (set.weights !== undefined && columns.weighted.length > 0) {
    reading.weighted = columns.weighted.map((column) => {
      const { scores } = readScoreColumn(sheet, column, set.leaves);
      return { column, scores };
    });
  }
  return reading;
}

/** The rows of sums as those of scores; the same of all units of a table. */
export function rowsOf(sums: readonly SumOfLeaves[] = NO_SUMS): readonly ScoreRow[] {
  const known = rowsOfSums.get(sums);
  if (known !== undefined) return known;
  const rows = sums.map(({ row }) => ({ row, maxPoints: 0 }));
  rowsOfSums.set(sums, rows);
  return rows;
}

const NO_SUMS: readonly SumOfLeaves[] = [];

const rowsOfSums = new WeakMap<readonly SumOfLeaves[], readonly ScoreRow[]>();

type Writable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** What is to be said of rounds of bonus and penalty points, in columns beside the leaves and in rows. */
function apartDoubts(
  sheet: SheetSnapshot,
  { set, apartRounds }: CriteriaRows,
  { kinds, apartRounds: rounds }: ScoreColumns,
): readonly ApartDoubt[] {
  const beside =
    rounds.length === 0
      ? []
      : set.leaves.flatMap(({ row }, leaf) => [
          ...blankDoubts(sheet, row, rounds, leaf),
          ...claimDoubts(sheet, row, rounds, leaf),
        ]);
  if (apartRounds.length === 0) return beside;
  const columns = kinds.map(({ column }) => column);
  return [...beside, ...blankRowDoubts(sheet, apartRounds, columns)];
}

/**
 * Bonus or penalty points in columns beside the leaves, of those that have some; where none has any, those of the whole in
 * the row of such points or of the total, unless a final score may have them inside.
 */
function apartBeside(
  sheet: SheetSnapshot,
  rows: CriteriaRows,
  kind: 'bonus' | 'penalty',
  columns: ScoreColumns,
): readonly ApartColumnCell[] {
  return columns[kind].flatMap((column) => {
    const at = (row: number, leaf: number | null): ApartColumnCell[] => {
      const cell = { ...apartInColumn(sheet, { kind, row, column }), leaf };
      return cell.points === 0 && cell.fault === null ? [] : [cell];
    };
    const beside = rows.set.leaves.flatMap(({ row }, leaf) => at(row, leaf));
    if (beside.length > 0 || columns.kinds.some((one) => hasInside(columns, one))) return beside;
    return rowsOfWhole(sheet, rows, kind, columns)
      .flatMap((row) => at(row, null))
      .slice(0, 1);
  });
}

/** The sums that rows state in columns of bonus or penalty points, where the cells beside leaves do not add up to them. */
function apartStated(
  sheet: SheetSnapshot,
  sums: readonly SumOfLeaves[],
  { bonus, penalty }: ScoreColumns,
  cells: readonly ApartColumnCell[],
): readonly ApartStated[] {
  const of = (kind: 'bonus' | 'penalty', column: number) => {
    const own = cells.filter((one) => one.column === column);
    // Those of the whole count themselves; of a column without points that is said.
    if (own.some(({ leaf }) => leaf === null)) return [];
    return sums.flatMap((sum): readonly ApartStated[] => {
      const { row } = sum;
      const cell = apartInColumn(sheet, { kind, row, column });
      if ((own.length === 0 && !sum.isTotal) || cell.fault !== null || isBlankAt(sheet, row, column))
        return [];
      const points = own.reduce((all, one) => {
        const isBelow = one.leaf !== null && one.leaf >= sum.from && one.leaf < sum.to;
        return isBelow ? all + signedIn(kind, one) : all;
      }, 0);
      const stated = signedIn(kind, cell);
      return isSumOf(stated, points, sum.to - sum.from) ? [] : [{ kind, row, column, sum, stated, points }];
    });
  };
  return [
    ...bonus.flatMap((column) => of('bonus', column)),
    ...penalty.flatMap((column) => of('penalty', column)),
  ];
}

/** Bonus points below 0 are a penalty. */
function signedIn(kind: 'bonus' | 'penalty', cell: Pick<ApartColumnCell, 'kind' | 'points'>): Points {
  return cell.kind === kind ? cell.points : -cell.points;
}

function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return readScore(contentAt(sheet, row, column)) === 'notScored';
}

/** A final score may have such points inside, but not one that by its header stands before them. */
function hasInside({ before }: ScoreColumns, { column, role }: KindColumn): boolean {
  return role === 'final' && before.every((bare) => bare.column !== column);
}

/** The rows of bonus or penalty points that have none in the columns of scores, and the row of totals. */
function rowsOfWhole(
  sheet: SheetSnapshot,
  { bonusRows, penaltyRows, apartSums, totalRow }: CriteriaRows,
  kind: 'bonus' | 'penalty',
  { kinds }: ScoreColumns,
): readonly number[] {
  const own = [...apartSums.filter((sum) => sum.kind === kind).map(({ row }) => row)];
  own.push(...(kind === 'bonus' ? bonusRows : penaltyRows));
  const blank = own.filter((row) => kinds.every(({ column }) => isBlankAt(sheet, row, column)));
  return totalRow === null ? blank : [...blank, totalRow];
}
