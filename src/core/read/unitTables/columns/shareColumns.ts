import type { SheetSnapshot } from '../../../workbook';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import type { ColumnRole } from '../../roles/headers';
import { figureAt, isPercentAt, percentOfShare, placeAt, textAt } from '../../cells/sheetCells';
import type { UnitRows } from '../../unitRows/unitRows';
import type { UnitTableColumns } from './unitTableColumns';

/**
 * The sheet with the indexes and percentages of fields that are typed as shares (0.9 for 90 %) formatted as percentages,
 * so that they are read like those that are. A column holds shares where each of its figures is one and not all are 0
 * or 1: no block has indexes below 1 % only. It is said of each such column, at its first plain figure, but where the
 * points beside it give the same.
 */
export function withShareColumns(
  sheet: SheetSnapshot,
  columns: UnitTableColumns,
  rows: UnitRows,
): { readonly sheet: SheetSnapshot; readonly findings: readonly Finding[] } {
  const asked = [...(columns.index === null ? [] : [columns.index]), ...fieldColumns(columns)];
  const shares = asked.flatMap((column) => {
    const plain = plainShares(sheet, column, rows);
    return plain.length === 0 ? [] : [{ column, plain }];
  });
  if (shares.length === 0) return { sheet, findings: [] };
  const values = sheet.values.map((row) => [...row]);
  const numberFormats = sheet.numberFormats.map((row) => [...row]);
  for (const { column, plain } of shares) {
    for (const row of plain) {
      (values[row] ?? [])[column] = figureAt(sheet, row, column) ?? null;
      (numberFormats[row] ?? [])[column] = '0%';
    }
  }
  const findings = shares
    .filter(
      ({ column, plain }) => column !== columns.index || !agreesWithPoints(sheet, columns, column, plain),
    )
    .map(({ column, plain }) => saidOf(sheet, column, plain));
  return { sheet: { ...sheet, values, numberFormats }, findings };
}

/** Of each field the only column, where its header says that it holds percentages: beside points it tells nothing new. */
function fieldColumns({ fields }: UnitTableColumns): readonly number[] {
  return fields.flatMap(({ columns }) => {
    const [only] = columns;
    if (only === undefined || columns.length > 1) return [];
    const isPercent = [only.text, ...only.above].some((line) => /\(\s?%\s?\)/u.test(line));
    return only.role === 'index' || isPercent ? [only.column] : [];
  });
}

/** More than the whole only with bonus points. */
const MOST_SHARE = 1.5;

/** The rows whose figure is a share without a sign or format of per cent; none where a column does not hold shares. */
function plainShares(sheet: SheetSnapshot, column: number, { units }: UnitRows): readonly number[] {
  const plain: number[] = [];
  let between = false;
  for (const { row } of units) {
    const value = figureAt(sheet, row, column);
    if (value === undefined) continue;
    if (value < 0 || value > MOST_SHARE || textAt(sheet, row, column).includes('%')) return [];
    between ||= value > 0 && value < 1;
    if (!isPercentAt(sheet, row, column)) plain.push(row);
  }
  return between ? plain : [];
}

/** Whether the points of the same rows, of their max, are the same share: `Điểm tối đa | Tổng điểm | Tỷ lệ`. */
function agreesWithPoints(
  sheet: SheetSnapshot,
  { totals }: UnitTableColumns,
  column: number,
  plain: readonly number[],
): boolean {
  const of = (role: ColumnRole) => totals.findLast((one) => one.role === role)?.column;
  const [points, max] = [of('final') ?? of('verified1'), of('max')];
  if (points === undefined || max === undefined) return false;
  return plain.every((row) => {
    const share = (figureAt(sheet, row, points) ?? 0) / (figureAt(sheet, row, max) ?? 0);
    return Math.abs(share - (figureAt(sheet, row, column) ?? 0)) < SAME_SHARE;
  });
}

const SAME_SHARE = 0.01;

function saidOf(sheet: SheetSnapshot, column: number, plain: readonly number[]): Finding {
  const row = plain[0] ?? 0;
  const value = figureAt(sheet, row, column) ?? 0;
  return finding('number-ambiguous', placeAt(sheet, row, column), {
    text: textAt(sheet, row, column),
    value: percentOfShare(value),
    count: plain.length,
    as: 'percent',
  });
}
