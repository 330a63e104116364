import { isBetweenUnits } from './amongUnits';
import { figuresOver, isPrintedAs } from '../cells/figuresOver';
import { readNumber } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { SheetSnapshot } from '../../workbook';
import type { HeaderColumn } from '../headers/headerBand';
import { isSummaryLabel, isTotalLabel } from '../roles/headers';
import type { ScoreTable } from '../model/assessment';
import { isFigureOverAll } from '../names/noUnit';
import { chainOf } from '../scores/choice';
import { isGradeGroup } from '../words/gradeGroups';
import type { ScoredSpan } from '../headers/scoredTable';

/** Rows in which a column is compared with the scores of units. */
const MOST_ROWS = 200;

/**
 * Whether a column of a table of criteria × units is what its units have together: nearly each number of it is the sum of
 * their scores, or nearly each the average, and so on. What its header says is not enough: `Toàn tỉnh` may hold anything. Between
 * units, and as a note, it must say so, too.
 */
export function areFiguresOverUnits(column: HeaderColumn, span: ScoredSpan): boolean {
  const { sheet, table, header, endRow } = span;
  if (table?.kind !== 'criteriaByUnits') return false;
  const own = scoreColumns(table, column);
  const max = header.columns.find(({ role }) => role === 'max')?.column;
  const isCalled = isCalledOverUnits(column, span);
  // A unit's scores whose header was lost may happen to be the average of the others.
  if (!isCalled && (column.role === 'note' || isBetweenUnits(column, table))) return false;
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
      if (column.text === '' ? !UNNAMED.has(name) : !mayBe(name, column)) continue;
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

/**
 * Whether a column's words let it hold a figure: the best or least score, or how far two are apart, may as well be one more
 * unit's, and so may what is lost in a column of averages.
 */
function mayBe(figure: string, { text }: HeaderColumn): boolean {
  const words = fold(text);
  const asked = CALLED[figure];
  if (asked !== undefined) return asked.test(words);
  return !OF_LOSS.has(figure) || LOST.test(words) || !(isSummaryLabel(text) || isTotalLabel(text));
}

const DIFFERENCE = /\b(?:chenh lech|so sanh|khoang|cach biet|bien|tang|giam|range|gap|difference)\b/u;
const CALLED: Readonly<Partial<Record<string, RegExp>>> = {
  most: /\b(?:cao|lon|tot|dan dau|max|highest|best)\b/u,
  least: /\b(?:thap|nho|kem|min|lowest)\b/u,
  median: /\b(?:trung vi|median)\b/u,
  range: DIFFERENCE,
  difference: DIFFERENCE,
};
const OF_LOSS: ReadonlySet<string> = new Set(['lost', 'lostByAll']);
const LOST = /\b(?:mat|tru|thieu|con|chua|lost)\b/u;

/** What a column without a header may hold over all units; the best score may as well be one more unit's. */
const UNNAMED: ReadonlySet<string> = new Set(['sum', 'mean', 'meanOfAll']);

/**
 * Tells whether a row below a table restates it: one that is called a figure over all units (`Toàn tỉnh`, `Trung bình`, `Cao
 * nhất`) where each of its numbers is the sum, the average or the like of a column, of the whole table or of a block; rows
 * called by grades where they count the units.
 */
export function rowOverUnits(span: ScoredSpan): (row: number, label: string) => boolean {
  const { sheet, header, endRow } = span;
  const groups = rowGroups(span);
  const sizes = new Set(groups.map(({ length }) => length));
  const known = new Map<number, readonly Figures[]>();
  const figuresIn = (column: number) => {
    const own =
      known.get(column) ??
      groups.map((rows) => {
        const numbers = rows.flatMap((row) => readNumber(contentAt(sheet, row, column)) ?? []);
        return numbers.length < 2 ? [] : figuresOver(numbers, numbers.length, undefined);
      });
    known.set(column, own);
    return own;
  };
  const columns = header.columns.map(({ column }) => column);
  const isIn = (column: number, value: number) => figuresIn(column).some((own) => isAmong(own, value));
  const isFigure = (value: number, own: number) =>
    isIn(own, value) || columns.some((column) => isIn(column, value)) || sizes.has(value);
  return (row, label) => {
    if (isGradeGroup(label) && countsUnits(sheet, row, endRow, sizes)) return true;
    if (!isFigureOverAll(label) && !isSummaryLabel(label)) return false;
    return (sheet.values[row] ?? []).every((content, column) => {
      const value = readNumber(content);
      return value === undefined || isFigure(value, column);
    });
  };
}

type Figures = ReturnType<typeof figuresOver>;

/** A whole number may be rounded. */
function isAmong(figures: Figures, value: number): boolean {
  const isWhole = Number.isInteger(value);
  return figures.some(
    ([name, figure]) => isPrintedAs(figure, value, true, name) || (isWhole && Math.round(figure) === value),
  );
}

/** The rows over which a figure may be taken: all of the table, and those of each block. */
function rowGroups({ header, endRow, table }: ScoredSpan): readonly (readonly number[])[] {
  const all = Array.from({ length: Math.max(0, endRow - header.dataRow) }, (_, at) => header.dataRow + at);
  if (table === null || table.units.length === 0) return [all];
  const blocks = new Map<string | null, number[]>();
  for (const { row, block } of table.units) {
    if (row === undefined) continue;
    const known = blocks.get(block ?? null);
    if (known === undefined) blocks.set(block ?? null, [row]);
    else known.push(row);
  }
  const leaves = table.set.leaves.map(({ row }) => row);
  const rows = [...blocks.values()];
  return rows.length === 0 ? [all, leaves] : [all, rows.flat(), ...rows];
}

/** Whether the first numbers of rows of grades that follow each other say how many units there are, or how many of a block. */
function countsUnits(sheet: SheetSnapshot, row: number, endRow: number, sizes: ReadonlySet<number>): boolean {
  const isGrade = (own: number) => own >= endRow && isGradeGroup(firstText(sheet, own));
  let first = row;
  while (isGrade(first - 1) && row - first < MOST_GRADES) first--;
  let sum = 0;
  for (let own = first; isGrade(own) && own - first < MOST_GRADES; own++) {
    const count = (sheet.values[own] ?? []).map(readNumber).find((value) => value !== undefined);
    if (count === undefined || !Number.isInteger(count)) return false;
    sum += count;
  }
  return sizes.has(sum);
}

const MOST_GRADES = 12;

function firstText(sheet: SheetSnapshot, row: number): string {
  const cells = sheet.values[row] ?? [];
  const column = cells.findIndex((content) => typeof content === 'string' && /\p{L}/u.test(content));
  return column === -1 ? '' : textAt(sheet, row, column);
}
