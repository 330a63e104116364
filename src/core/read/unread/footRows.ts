import { toNumber } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { contentAt, filledColumns, placeAt, textAt } from '../cells/sheetCells';
import { readNumber } from '../cells/score';
import { fold } from '../cells/text';
import { unreadRow } from '../criteria/rows/unreadRows';

import type { ScoredSpan } from '../headers/scoredTable';
import { unitColumns } from '../headers/unitColumns';
import { rowsBelow } from '../layouts/rowsBelow';
import type { ScoreTable, UnitReading } from '../model/assessment';
import { isSubtotalLabel, isSummaryLabel, isTotalLabel, roleOfHeader } from '../roles/headers';
import { latestScores } from '../chosen/chosenUnit';
import { beginsWithDifference, saysDifference } from '../words/differenceWords';
import { isOfPeriod } from '../words/periodIn';

/** A row below the criteria, and the cell of each unit in it; `null` where it has none. */
interface Foot {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly (FootCell | null)[];
}

interface FootCell {
  readonly column: number;
  readonly value: number | undefined;
}

/**
 * What is wrong with the rows below the criteria of units in columns (L2): one that is called a total, an index, a max or a
 * remark (`Điểm`, `Chỉ số`, `Ghi chú`), though its numbers are none of those of nearly all units, has likely lost its name; and a
 * unit's cell in a row of totals, ranks or bonus points may not be the only blank one.
 */
export function footRows(span: ScoredSpan): readonly Finding[] {
  const { sheet, header, table, endRow } = span;
  if (table?.kind !== 'criteriaByUnits' || table.set.weights !== undefined) return [];
  const groups = unitColumns(header, sheet);
  if (groups.length !== table.units.length) return [];
  const below = rowsBelow(sheet, header, { set: table.set, endRow });
  const feet = below
    .filter(({ row }) => isBelow(sheet, row, endRow))
    .map(({ row, name }): Foot => ({
      row,
      name,
      cells: groups.map(({ columns }) => {
        const filled = columns.find(({ column }) => textAt(sheet, row, column) !== '');
        return filled === undefined
          ? null
          : { column: filled.column, value: readNumber(contentAt(sheet, row, filled.column)) };
      }),
    }));
  let known: readonly Figures[] | null = null;
  const figures = () => (known ??= table.units.map((unit) => figuresOf(table, unit)));
  return feet.flatMap((foot) => [
    ...(isOtherwise(foot, figures) ? unreadFoot(sheet, foot) : []),
    ...blankCell(
      sheet,
      foot,
      table,
      groups.map(({ columns }) => columns[0]?.column ?? 0),
    ),
  ]);
}

const FEWEST = 2;

/** Below the table nothing but what follows it at once is of it. */
function isBelow(sheet: SheetSnapshot, row: number, endRow: number): boolean {
  for (let above = endRow; above < row; above++) if (filledColumns(sheet, above).length === 0) return false;
  return true;
}

function unreadFoot(sheet: SheetSnapshot, { row, cells }: Foot): readonly Finding[] {
  const first = cells.find((cell) => cell?.value !== undefined);
  return first === null || first === undefined ? [] : [unreadRow(sheet, row, first.column)];
}

/** Whether a row's name says that it restates the scores, and its numbers are none that come of them. */
function isOtherwise({ name, cells }: Foot, figuresOfUnits: () => readonly Figures[]): boolean {
  const values = cells.map((cell) => cell?.value);
  const count = values.filter((value) => value !== undefined).length;
  if (count < FEWEST || count * 2 < cells.length || !mayRestate(name, values)) return false;
  const figures = figuresOfUnits();
  const ways = new Set(figures.flatMap((own) => [...own.keys()]));
  return ![...ways].some((way) => {
    const alike = values.filter(
      (value, at) => value !== undefined && isPrinted(figures[at]?.get(way), value),
    );
    return alike.length * 5 >= count * 4;
  });
}

function mayRestate(name: string, values: readonly (number | undefined)[]): boolean {
  if (isTotalLabel(name) || isSubtotalLabel(name) || isOfPeriod(name) || saysDifference(name)) return false;
  const role = roleOfHeader(name);
  if (role === 'grade') return values.some((value = 1) => !GRADES.has(value));
  if (role === 'note') return !beginsWithDifference(name) && !LACKS.test(fold(name));
  return (
    role === 'final' || role === 'index' || role === 'max' || isSummaryLabel(name) || SHARE.test(fold(name))
  );
}

/** Grades and groups may be numbered. */
const GRADES: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const LACKS = /^(?:(?:diem |muc )?(?:tang|giam)|mat|thieu|con thieu)(?: |$)/u;
const SHARE = /^(?:ty|ti) le(?: (?:dat|dat duoc|thuc hien|diem|chung|phan tram))*$/u;

type Figures = ReadonlyMap<string, number>;

/** What may be printed of a unit's scores, by the way in which it is made of them. */
function figuresOf(table: ScoreTable, unit: UnitReading): Figures {
  const { scores, bonus, penalty } = latestScores(table, unit);
  const { leaves, fields } = unit.set;
  const points = scores.map((score) => (typeof score === 'number' ? toNumber(score) : 0));
  const maxima = leaves.map(({ maxPoints }) => toNumber(maxPoints));
  const [sum, max] = [total(points), total(maxima)];
  const applying = total(maxima.filter((_, at) => scores[at] !== 'notApplicable'));
  const [more, less] = [toNumber(bonus), toNumber(penalty)];
  const found = new Map<string, number>([
    ['max', max],
    ['applying', applying],
    ['mean', sum / Math.max(1, points.length)],
    ['lost', max - sum],
  ]);
  if (more > 0 || less > 0)
    found
      .set('bonus', more)
      .set('penalty', less)
      .set('net', more - less);
  for (const [name, whole] of [
    ['plain', sum],
    ['both', sum + more - less],
    ['bonus only', sum + more],
    ['penalty only', sum - less],
  ] as const) {
    found.set(name, whole);
    for (const [what, of] of [
      ['all', max],
      ['what applies', applying],
    ] as const) {
      if (of === 0) continue;
      found.set(`${name} in per cent of ${what}`, (100 * whole) / of);
      found.set(`share of ${name} of ${what}`, whole / of);
    }
  }
  for (const [at, name] of fields.entries()) {
    const own = leaves.map((leaf) => leaf.field === at);
    found.set(`field ${name}`, total(points.filter((_, index) => own[index])));
  }
  return found;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Up to its own last decimal. */
function isPrinted(figure: number | undefined, value: number): boolean {
  if (figure === undefined) return false;
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  return Math.abs(figure - value) <= 0.5 * 10 ** -Math.min(2, decimals) + CLOSE;
}

const CLOSE = 0.001;

/** Of totals, ranks and bonus points all units but one have theirs: where no points are typed as 0, blanks may be such. */
function blankCell(
  sheet: SheetSnapshot,
  { row, name, cells }: Foot,
  { units, scoring }: ScoreTable,
  columns: readonly number[],
): readonly Finding[] {
  const at = cells.indexOf(null);
  const unit = units[at]?.name;
  if (unit === undefined || cells.lastIndexOf(null) !== at || cells.length <= FEWEST) return [];
  if (cells.some((cell) => cell !== null && cell.value === undefined)) return [];
  const place = placeAt(sheet, row, columns[at] ?? 0);
  const apart = scoring.apartRows?.find((one) => one.row === row);
  if (apart !== undefined) {
    if (cells.every((cell) => cell?.value !== 0)) return [];
    return [finding('stage-missing', place, { of: 'unit', unit, role: apart.kind, count: 1, whole: true })];
  }
  const role = isTotalLabel(name) ? 'final' : roleOfHeader(name);
  if (role !== 'final' && role !== 'rank' && role !== 'index') return [];
  return isOfPeriod(name) ? [] : [finding('figure-unread', place, { unit, role })];
}
