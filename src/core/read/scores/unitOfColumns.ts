import type { Place, SheetSnapshot } from '../../workbook';
import type {
  ApartColumnCell,
  ApartDoubt,
  CriteriaSet,
  Scoring,
  SumOfLeaves,
  UnitReading,
} from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import { fingerprintOf } from '../cells/fingerprint';
import { readScoreColumn } from '../cells/scoreColumn';
import { blankDoubts, blankRowDoubts, claimDoubts } from './apartColumns';
import { apartInColumn, readApartRows } from './pointsApart';
import { readKinds } from './scoreColumns';
import type { ScoreColumns } from './scoreColumns';

/** How scores of units in columns of a table of criteria belong together. */
export function scoringOf(rows: CriteriaRows): Scoring {
  const apart = (kind: 'bonus' | 'penalty', own: readonly number[]) =>
    own.map((row) => ({ kind, row, max: rows.apartMaxima.get(row) ?? 0 }));
  return {
    together: 'criteria',
    sums: sumsIn(rows),
    apartRows: [...apart('bonus', rows.bonusRows), ...apart('penalty', rows.penaltyRows)],
  };
}

/** The rows of a table that may state a sum: those above leaves, the lower ones first, and the total. */
function sumsIn({ parents, totalRow, set }: CriteriaRows): readonly SumOfLeaves[] {
  const above = parents.map((parent) => ({ ...parent, isTotal: false }));
  if (totalRow === null) return above;
  const whole = { from: 0, to: set.leaves.length, lastRow: Infinity };
  return [...above, { code: '', name: '', row: totalRow, ...whole, isTotal: true }];
}

/** Reads everything that a table of criteria says of one unit in its columns. */
export function unitOfColumns(
  sheet: SheetSnapshot,
  rows: CriteriaRows,
  { apartRows = [], sums = [] }: Scoring,
  columns: ScoreColumns,
  { name, place }: { readonly name: string; readonly place: Place },
): UnitReading {
  const { set } = rows;
  const kinds = readKinds(sheet, columns, set.leaves);
  const fingerprint = fingerprintOf(kinds.map(({ scores }) => scores));
  const reading: Writable<UnitReading> = { name, place, set, kinds, fingerprint };
  const stated = readKinds(
    sheet,
    columns,
    sums.map(({ row }) => ({ row, maxPoints: 0 })),
  );
  if (stated.some(({ scores }) => scores.some((score) => typeof score === 'number'))) reading.sums = stated;
  if (apartRows.length > 0) reading.apartRows = readApartRows(sheet, columns.kinds, apartRows);
  const apart = (['bonus', 'penalty'] as const).flatMap((kind) =>
    apartBeside(sheet, set, kind, columns[kind]),
  );
  if (apart.length > 0) reading.apartColumns = apart;
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

/** Bonus or penalty points in columns beside the leaves, of those that have some. */
function apartBeside(
  sheet: SheetSnapshot,
  { leaves }: CriteriaSet,
  kind: 'bonus' | 'penalty',
  columns: readonly number[],
): readonly ApartColumnCell[] {
  if (columns.length === 0) return [];
  return leaves.flatMap(({ row }, leaf) =>
    columns
      .map((column) => ({ ...apartInColumn(sheet, { kind, row, column }), leaf }))
      .filter(({ points, fault }) => points !== 0 || fault !== null),
  );
}
