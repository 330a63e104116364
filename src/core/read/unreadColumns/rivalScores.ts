import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { unitColumns } from '../headers/unitColumns';
import { CHAINS } from '../scores/choice';
import { scoreColumns } from '../scores/scoreColumns';
import { stageOf, TOLD } from '../scores/stageWords';
import { toldPeriod } from '../words/periodIn';
import type { ScoredSpan } from '../headers/scoredTable';

/**
 * A warning for each column of scores beside another one of the same kind that counts instead (`Sở Nội vụ chấm | Sở Tài
 * chính chấm`), where their numbers differ and nothing tells which of the two counts: no round or stage in their headers, and
 * the one that counts is no sum, average or conversion of the other.
 */
export function rivalScores(span: ScoredSpan): readonly Finding[] {
  const { sheet } = span;
  // Of thousands of units nearly all have one column of each kind.
  const groups = groupsOf(span).filter(hasTwoOfOneKind);
  return groups.flatMap((group) => {
    const columns = ofNoPeriod(group);
    const { kinds } = scoreColumns(columns);
    const counting = CHAINS.latest.find((role) => kinds.some((one) => one.role === role));
    const roles = counting === 'final' ? [counting] : [counting, 'survey'];
    return roles.flatMap((role) => {
      const rivals = kinds.flatMap((one) =>
        one.role === role ? (columns.find(({ column }) => column === one.column) ?? []) : [],
      );
      const used = rivals.pop();
      if (used === undefined || rivals.length === 0) return [];
      const untold = rivals.filter((one) => !isTold(one, used) && !isBeforeApart(columns, one, used));
      const rows = rowsOf(span, used);
      const beside = span.header.columns.filter((one) => headsOf(one) === headsOf(used));
      if (untold.length === 0 || isMadeOf(span, used, rivals, rows, beside)) return [];
      return untold.flatMap((one) => {
        const count = rows.filter((row) => differ(sheet, row, one, used)).length;
        if (count === 0) return [];
        const letters = ({ column }: HeaderColumn) => columnName(sheet.firstColumn + column);
        const told = { column: letters(one), header: one.text, count };
        const isRound = role === 'verified1' || role === 'verified2';
        const facts = { ...told, ...(isRound ? { before: letters(used) } : { rival: letters(used) }) };
        return [finding('column-unread', placeAt(sheet, one.row, one.column), facts)];
      });
    });
  });
}

function hasTwoOfOneKind(group: readonly HeaderColumn[]): boolean {
  return group.some(({ role }, at) => role !== null && group.findIndex((one) => one.role === role) < at);
}

/** The columns that hold scores of one thing, a unit, a field or a total. */
export function groupsOf({ sheet, header, table }: ScoredSpan): readonly (readonly HeaderColumn[])[] {
  switch (table?.kind) {
    case 'criteriaByUnits':
      return unitColumns(header, sheet).map(({ columns }) => columns);
    case 'unitsByFields':
    case 'unitsByCriteria':
      return columnsByField(header);
    case 'unitsByTotals':
      // Below `Điểm thẩm định` stand fields whose max is not told, and no scores of one thing.
      return [header.columns.filter(({ text }) => roleOfHeader(text) !== null)];
    case 'unitScoreSheet':
      return [header.columns];
    case undefined:
      return [];
  }
}

/** Columns below one head; below `Điểm thẩm định` stand fields, and no scores of one thing. */
function columnsByField({ columns }: HeaderBand): readonly (readonly HeaderColumn[])[] {
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    const head = headsOf(column);
    if (head === '' || column.above.some((line) => roleOfHeader(line) !== null)) continue;
    groups.set(head, [...(groups.get(head) ?? []), column]);
  }
  return [...groups.values()];
}

/** The columns of a group whose headers name no year and no part of one: the group itself where none does. */
export function ofNoPeriod(group: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return group.every(isOfNoPeriod) ? group : group.filter(isOfNoPeriod);
}

function isOfNoPeriod({ text, above }: HeaderColumn): boolean {
  return [text, ...above].every((line) => {
    const { year, part } = toldPeriod(line);
    return year === null && part === null;
  });
}

export function isTold(one: HeaderColumn, used: HeaderColumn): boolean {
  return Math.abs(stageOf(one) - stageOf(used)) >= TOLD;
}

/** Whether bonus or penalty points stand between the two (`Điểm đạt được | Điểm thưởng | Tổng điểm`): their sum is compared by row. */
function isBeforeApart(columns: readonly HeaderColumn[], one: HeaderColumn, used: HeaderColumn): boolean {
  return columns.some(
    ({ column, role }) =>
      (role === 'bonus' || role === 'penalty') && one.column < column && column < used.column,
  );
}

/** The rows in which the column that counts has a number. */
export function rowsOf({ sheet, header, endRow }: ScoredSpan, { column }: HeaderColumn): readonly number[] {
  const rows: number[] = [];
  for (let row = header.dataRow; row < endRow; row++) {
    if (readNumber(contentAt(sheet, row, column)) !== undefined) rows.push(row);
  }
  return rows;
}

export function differ(sheet: SheetSnapshot, row: number, one: HeaderColumn, used: HeaderColumn): boolean {
  const value = numberAt(sheet, row, one);
  return value !== undefined && Math.abs(value - (numberAt(sheet, row, used) ?? 0)) >= CLOSE;
}

function numberAt(sheet: SheetSnapshot, row: number, { column }: HeaderColumn): number | undefined {
  return readNumber(contentAt(sheet, row, column));
}

/** Whether what counts is nearly everywhere made of what stands beside it, or a conversion of it, which tells that it counts. */
export function isMadeOf(
  { sheet }: Pick<ScoredSpan, 'sheet'>,
  used: HeaderColumn,
  rivals: readonly HeaderColumn[],
  rows: readonly number[],
  beside: readonly HeaderColumn[],
): boolean {
  const besides = beside.filter(({ role }) => ADDED.has(role ?? 'note'));
  const factors: number[] = [];
  let [compared, made] = [0, 0];
  for (const row of rows) {
    const values = rivals.flatMap((one) => numberAt(sheet, row, one) ?? []);
    const whole = numberAt(sheet, row, used) ?? 0;
    if (values.every((value) => Math.abs(value - whole) < CLOSE)) continue;
    compared++;
    const sum = sumOf(values);
    const net = sumOf(besides.map((one) => signedAt(sheet, row, one)));
    const together = values.length > 1 ? [sum, sum / values.length] : [];
    const changed = net === 0 ? [] : [...values, ...together].map((one) => one + net);
    if ([...together, ...changed].some((one) => Math.abs(one - whole) < CLOSE)) made++;
    if (values.length === 1) factors.push(whole / sum);
  }
  const [first = 1] = factors;
  const isConverted =
    factors.length > 1 &&
    factors.length === compared &&
    factors.every((factor) => Math.abs(factor / first - 1) < CLOSE);
  return isConverted || made * 5 >= compared * 4;
}

/** Points as they change a total: penalty points take from it, however they are typed. */
function signedAt(sheet: SheetSnapshot, row: number, column: HeaderColumn): number {
  const points = numberAt(sheet, row, column) ?? 0;
  return column.role === 'penalty' ? -Math.abs(points) : points;
}

function sumOf(points: readonly number[]): number {
  return points.reduce((all, one) => all + one, 0);
}

const ADDED: ReadonlySet<ColumnRole> = new Set(['bonus', 'penalty', 'survey']);
const CLOSE = 0.006;
