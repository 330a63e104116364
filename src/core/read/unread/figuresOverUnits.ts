import { figuresOver, isPrintedAs } from '../cells/figuresOver';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import type { SheetSnapshot } from '../../workbook';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isSummaryLabel, isTotalLabel } from '../roles/headers';
import type { ScoreTable } from '../model/assessment';
import { isFigureOverAll } from '../names/noUnit';
import { chainOf } from '../scores/choice';

/** A table that was read: where it stands, and its scores; `null` where it gave none. */
interface ScoredSpan {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  readonly endRow: number;
  readonly table: ScoreTable | null;
}

/** Rows in which a column is compared with the scores of units. */
const MOST_ROWS = 200;

/**
 * Whether a column of a table of criteria × units is what its units have together: nearly each number of it is the sum of
 * their scores, or nearly each the average, and so on. What its header says is not enough: `Toàn tỉnh` may hold anything.
 */
export function areFiguresOverUnits(column: HeaderColumn, span: ScoredSpan): boolean {
  const { sheet, table, header, endRow } = span;
  if (table?.kind !== 'criteriaByUnits') return false;
  const own = scoreColumns(table, column);
  const max = header.columns.find(({ role }) => role === 'max')?.column;
  const isCalled = isCalledOverUnits(column, span);
  const alike = new Map<string, number>();
  let compared = 0;
  for (let row = header.dataRow; row < Math.min(endRow, header.dataRow + MOST_ROWS); row++) {
    const value = readNumber(contentAt(sheet, row, column.column));
    const scores = own.flatMap((one) => readNumber(contentAt(sheet, row, one)) ?? []);
    if (value === undefined || scores.length < 2) continue;
    // Equal scores tell nothing: another unit's would be the same as their average.
    if (!isCalled && scores.every((score) => score === scores[0])) continue;
    compared++;
    const most = max === undefined ? undefined : readNumber(contentAt(sheet, row, max));
    for (const [name, figure] of figuresOver(scores, own.length, most)) {
      if (column.text === '' && !UNNAMED.has(name)) continue;
      if (isPrintedAs(figure, value, isCalled, name)) alike.set(name, (alike.get(name) ?? 0) + 1);
    }
  }
  return compared > 0 && [...alike.values()].some((count) => count * 5 >= compared * 4);
}

/** Whether a column beside units is called a figure over all of them: `Bình quân`, `Toàn tỉnh`, `Tổng`. */
export function isCalledOverUnits({ text }: HeaderColumn, { table }: ScoredSpan): boolean {
  if (table?.kind !== 'criteriaByUnits') return false;
  return isSummaryLabel(text) || isTotalLabel(text) || isFigureOverAll(text);
}

/** The columns of the units' scores: of the kind that the column itself holds, else of the one that counts. */
function scoreColumns({ units }: ScoreTable, { role }: HeaderColumn): readonly number[] {
  const columns = units.flatMap(({ kinds }) => {
    const own = role === 'final' ? undefined : kinds.find((kind) => kind.role !== null && kind.role === role);
    return (own ?? chainOf(kinds, 'latest')[0]?.kind)?.columns ?? [];
  });
  return [...new Set(columns)];
}

/** What a column without a header may hold over all units; the best score may as well be one more unit's. */
const UNNAMED: ReadonlySet<string> = new Set(['sum', 'mean', 'meanOfAll']);

/**
 * Tells whether a row below a table of units that is called a figure over all of them (`Toàn tỉnh`) is one: each of its
 * numbers is the sum, the average or the like of its column.
 */
export function rowOverUnits({
  sheet,
  header,
  endRow,
}: Omit<ScoredSpan, 'table'>): (row: number, label: string) => boolean {
  const known = new Map<number, readonly (readonly [string, number])[]>();
  const figuresIn = (column: number) => {
    const own = known.get(column);
    if (own !== undefined) return own;
    const numbers = sheet.values
      .slice(header.dataRow, endRow)
      .flatMap((cells) => readNumber(cells[column] ?? null) ?? []);
    const figures = numbers.length < 2 ? [] : figuresOver(numbers, numbers.length, undefined);
    known.set(column, figures);
    return figures;
  };
  return (row, label) =>
    isFigureOverAll(label) &&
    (sheet.values[row] ?? []).every((content, column) => {
      const value = readNumber(content);
      return value === undefined || figuresIn(column).some(([, figure]) => isPrintedAs(figure, value, true));
    });
}
