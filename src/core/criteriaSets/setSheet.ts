import { cellAddress } from '../addresses/address';
import type { Period } from '../period';
import { pointsOf, toNumber } from '../points';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import { frame, looks } from '../report/layout/looks';
import { LINE, fittedHeights } from '../report/layout/sizes/rowHeights';
import { brokenLines } from '../report/layout/sizes/textWidth';
import { plannedContent } from '../workbook';
import type { Area, Look, PlannedFormula, PlannedValue, StyledArea } from '../workbook';
import type { BlockSet } from './blockSets';

/** The words of a sheet that a set is laid out in. They are such as the reading of sheets understands. */
export interface SetSheetWords {
  readonly title: (year: Period | null) => string;
  readonly unit: (unit: string) => string;
  readonly block: (block: string) => string;
  readonly code: string;
  readonly criterion: string;
  readonly maxPoints: string;
  /** The headers of weights: shares of the whole (*trọng số*), and factors (*hệ số*). */
  readonly share: string;
  readonly factor: string;
  readonly total: string;
}

/** A column right of the maxima. */
export interface SetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Whether it holds points, so that groups and the total have its sum. */
  readonly isPoints: boolean;
  /** What stands in the row of a criterion, or of bonus or penalty points. */
  readonly cell: (line: CriteriaLine) => PlannedValue;
  /** What stands in the row of a group, in place of a sum. */
  readonly ofGroup?: (line: CriteriaLine) => PlannedValue;
  /** Where it looks otherwise than points, or texts, do. */
  readonly look?: Look;
}

/** A set as the cells of a sheet. */
export interface SetSheet {
  readonly values: readonly (readonly PlannedValue[])[];
  readonly styles: readonly StyledArea[];
  readonly merged: readonly Area[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly headerRow: number;
  /** The row of each line of the set. */
  readonly rowOf: ReadonlyMap<CriteriaLine, number>;
}

const CODE_COLUMN = 0;
const NAME_COLUMN = 1;
export const MAX_COLUMN = 2;
/** The first column right of the maxima. */
export const FIRST_COLUMN = 3;

/**
 * Lays a set out: a title, the unit and the block, further lines, the criteria with their maxima and the columns given, the
 * sums of groups and of the whole as formulas that stay blank until there are points.
 *
 * @param unit `null` for the set by itself, as a criteria sheet has it
 * @param lines printed between the block and the table
 */
export function setSheet(
  { lines: printed, year, set }: Pick<BlockSet, 'lines' | 'year' | 'set'>,
  {
    unit,
    block,
    lines,
  }: { readonly unit: string | null; readonly block: string; readonly lines: readonly string[] },
  columns: readonly SetColumn[],
  words: SetSheetWords,
): SetSheet {
  const above = [words.title(year), ...(unit === null ? [] : [words.unit(unit)]), words.block(block)];
  const head = [...above, ...lines];
  const headerRow = head.length + 1;
  const headers = [words.code, words.criterion, words.maxPoints, ...columns.map(({ header }) => header)];
  const width = headers.length;
  const rowOf = new Map(printed.map((line, index) => [line, headerRow + 1 + index]));
  const totalRow = headerRow + 1 + printed.length;
  const sums = (own: readonly CriteriaLine[], group: CriteriaLine | null) =>
    columns.map(({ isPoints, cell, ofGroup }, index) => {
      if (ofGroup !== undefined) return group === null ? null : ofGroup(group);
      if (!isPoints || own.length === 0) return null;
      const rows = own.map((leaf) => rowOf.get(leaf) ?? 0);
      return sumOf(rows, FIRST_COLUMN + index, pointsIn(own.map(cell)));
    });
  const body = printed.map((line, index): readonly PlannedValue[] => {
    const { kind, code, name, maxPoints } = line;
    const label = [code === '' ? null : code, name, maxPoints === null ? null : toNumber(maxPoints)];
    if (kind === 'text') return [null, name];
    if (kind !== 'group') return [...label, ...columns.map(({ cell }) => cell(line))];
    return [...label, ...sums(leavesOf(printed, index), line)];
  });
  const leaves = printed.filter(({ kind }) => kind === 'leaf');
  const whole = toNumber(set.leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0));
  const values = [
    ...head.map((line) => [line]),
    [],
    headers,
    ...body,
    [null, words.total, whole, ...sums(leaves, null)],
  ];
  const columnWidths = [7, 52, 9, ...columns.map((column) => column.width)];
  const rowHeights = new Map(
    fittedHeights(
      values,
      headerRow,
      columnWidths.map((characters) => ({ width: characters })),
      false,
    ),
  );
  const across = columnWidths.reduce((sum, characters) => sum + characters, 0);
  for (const [index, line] of lines.entries())
    rowHeights.set(index + above.length, LINE * brokenLines(line, across * SURE, looks.note).length);
  rowHeights.set(0, TITLE_HEIGHT);
  return {
    values,
    styles: [
      ...frame(1, 0, headerRow, width, values.length - headerRow - 1),
      ...headLooks(above.length, head.length, width),
      ...bodyLooks(headerRow + 1, totalRow, width, printed, columns),
    ],
    merged: [0, ...lines.map((_, index) => index + above.length)].map((row) => ({
      row,
      column: 0,
      rows: 1,
      columns: width,
    })),
    columnWidths,
    rowHeights,
    headerRow,
    rowOf,
  };
}

/** The part of a long merged line's width that any program fills with words before it breaks: its last line is not to be cut. */
const SURE = 0.93;

/** Room above and below the letters, in points. */
const TITLE_HEIGHT = 28;

/** The leaves of a group, which stand below it and deeper; of a group of bonus or penalty points the rows of these. */
export function leavesOf(lines: readonly CriteriaLine[], group: number): readonly CriteriaLine[] {
  const depth = lines[group]?.depth ?? 0;
  const rest = lines.slice(group + 1);
  const end = rest.findIndex((line) => line.kind !== 'text' && line.depth <= depth);
  const own = end === -1 ? rest : rest.slice(0, end);
  const leaves = own.filter(({ kind }) => kind === 'leaf');
  return leaves.length > 0 ? leaves : own.filter(({ kind }) => kind === 'bonus' || kind === 'penalty');
}

/** Excel's longest formula, and as many areas as a function takes. */
const MOST_AREAS = 200;

/** What a sum over cells shows: blank where none of them has points. */
export function pointsIn(cells: readonly PlannedValue[]): number | '' {
  const points = cells.flatMap((cell) => {
    const content = plannedContent(cell);
    return typeof content === 'number' ? [pointsOf(content) ?? 0] : [];
  });
  return points.length === 0 ? '' : toNumber(points.reduce((sum, one) => sum + one, 0));
}

function sumOf(rows: readonly number[], column: number, value: number | ''): PlannedFormula | null {
  const areas: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.to === row - 1) last.to = row;
    else areas.push({ from: row, to: row });
  }
  if (areas.length > MOST_AREAS) return null;
  const cells = areas
    .map(({ from, to }) =>
      from === to ? cellAddress(from, column) : `${cellAddress(from, column)}:${cellAddress(to, column)}`,
    )
    .join(',');
  return { formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))`, value };
}

/** @param above how many of its lines are the title, the unit and the block */
function headLooks(above: number, lines: number, width: number): readonly StyledArea[] {
  const row = (at: number, rows: number, look: Look): StyledArea => ({
    area: { row: at, column: 0, rows, columns: width },
    look,
  });
  return [
    row(0, 1, { align: 'center', valign: 'middle', wrap: true }),
    row(1, above - 1, { bold: true }),
    ...(lines > above
      ? [row(above, lines - above, { ...looks.note, wrap: true, valign: 'top', align: 'left' })]
      : []),
  ];
}

/** `@` keeps numbers such as 1.10 as they are typed. */
function bodyLooks(
  row: number,
  totalRow: number,
  width: number,
  printed: readonly CriteriaLine[],
  columns: readonly SetColumn[],
): readonly StyledArea[] {
  const rows = totalRow - row + 1;
  const column = (at: number, look: Look): StyledArea => ({
    area: { row, column: at, rows, columns: 1 },
    look,
  });
  const line = (at: number, look: Look): StyledArea => ({
    area: { row: at, column: 0, rows: 1, columns: width },
    look,
  });
  return [
    column(CODE_COLUMN, { numberFormat: '@', valign: 'top', align: 'left' }),
    column(NAME_COLUMN, looks.text),
    column(MAX_COLUMN, looks.points),
    ...columns.map(({ isPoints, look }, index) =>
      column(FIRST_COLUMN + index, look ?? (isPoints ? looks.points : TEXTS)),
    ),
    ...printed.flatMap(({ kind, depth }, index) => {
      if (kind === 'text') return [line(row + index, { italic: true, color: '#404040' })];
      if (kind !== 'group') return [];
      return [line(row + index, depth === 0 ? { bold: true, fill: '#E8F1FA' } : { bold: true })];
    }),
    line(totalRow, { bold: true, fill: '#E8F1FA' }),
  ];
}

/** What people wrote is text, whatever it begins with. */
const TEXTS = { ...looks.text, numberFormat: '@' } satisfies Look;
