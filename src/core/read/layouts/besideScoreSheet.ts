import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { ApartColumnCell, KindOfScore, ScoreTable, UnitReading } from '../model/assessment';
import { cellPlace, onlyColumnOf } from '../model/assessment';
import { apartOf } from '../bonusPenalty/apartNames';
import type { Apart } from '../bonusPenalty/apartNames';
import type { Score } from '../cells/score';
import { mayPrintAs } from '../cells/printedSum';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { unreadRow } from '../criteria/rows/unreadRows';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { apartInColumn } from '../scores/pointsApart';
import type { ReadTable } from './unitScoreSheet';

/** A further table of criteria on the sheet of a unit, and the lines above it. */
export interface FurtherTable {
  readonly sheet: SheetSnapshot;
  readonly read: ReadTable;
  /** The rows above its header that no other table has. */
  readonly fromRow: number;
  readonly headerRow: number;
}

/**
 * What a further table says of the one unit of a sheet, where it is no score sheet of another unit: bonus or penalty points
 * below such a title (`ĐIỂM THƯỞNG`) count, a summary of the fields (`TỔNG HỢP`) is compared with them, and anything else
 * that repeats none of the unit's criteria is said. `null` for a table that may be another unit's.
 */
export function besideScoreSheet(main: ReadTable, further: FurtherTable): ReadTable | null {
  const [unit] = main.table.units;
  const [own] = further.read.table.units;
  if (unit === undefined || own === undefined) return null;
  const apart = titleAbove(further);
  if (apart !== null) return withApart(main, unit, { ...further, kind: apart });
  const { leaves, fields } = main.table.set;
  const known = new Set(leaves.map(({ name }) => fold(name)));
  const names = further.read.table.set.leaves.map(({ name }) => fold(name));
  if (names.length === 0 || names.some((name) => known.has(name))) return null;
  const ofFields = new Map(fields.map((name, index) => [fold(name), index]));
  if (names.every((name) => ofFields.has(name)))
    return said(main, differences(main.table, unit, own, { ...further, ofFields }));
  return main.table.namedBy === undefined ? said(main, unreadTable(further, own)) : null;
}

function said(main: ReadTable, findings: readonly Finding[]): ReadTable {
  return { ...main, findings: [...main.findings, ...findings] };
}

/** The kind of points that the lowest line above a header says, which the table above may have taken for its last row. */
function titleAbove({ sheet, fromRow, headerRow }: FurtherTable): Apart | null {
  for (let row = headerRow - 1; row >= Math.max(0, fromRow - 1); row--) {
    const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
    const [title, ...others] = texts.filter((text) => text !== '');
    if (title === undefined) continue;
    return others.length > 0 ? null : apartOf(title.replace(/^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]\s?/u, ''));
  }
  return null;
}

/** The unit with the bonus or penalty points of a table of these; where it has such points already, the others are said. */
function withApart(
  main: ReadTable,
  unit: UnitReading,
  { sheet, read, kind }: FurtherTable & { readonly kind: Apart },
): ReadTable {
  const [own] = read.table.units;
  const column = own === undefined ? null : countedColumn(own);
  if (column === null) return main;
  const { origin, set } = read.table;
  const cells = set.leaves.flatMap(({ row, maxPoints }): ApartColumnCell[] => {
    const cell = { ...apartInColumn(sheet, { kind, row, column }, maxPoints), leaf: null };
    const by = origin.column - main.table.origin.column;
    return cell.points === 0 && cell.fault === null ? [] : [{ ...cell, column: column + by }];
  });
  const { scoring } = main.table;
  const has =
    (unit.apartColumns ?? []).some((cell) => cell.kind === kind && cell.points !== 0) ||
    (scoring.apartRows ?? []).some(
      (row, index) =>
        row.kind === kind && (unit.apartRows ?? []).some(({ scores }) => isPoints(scores[index])),
    );
  const [first] = cells;
  if (first === undefined) return main;
  if (has) return said(main, [unreadRow(sheet, first.row, column)]);
  const units = [{ ...unit, apartColumns: [...(unit.apartColumns ?? []), ...cells] }];
  return { ...main, table: { ...main.table, units } };
}

function isPoints(score: Score | undefined): boolean {
  return typeof score === 'number' && score !== 0;
}

/** The column whose scores count: the last kind that has some. */
function countedColumn({ kinds }: UnitReading): number | null {
  const scored = kinds.filter(({ scores }) => scores.some((score) => typeof score === 'number'));
  const verified = scored.filter(({ role }) => role !== 'self' && role !== 'survey');
  const column = (verified.at(-1) ?? scored.at(-1))?.columns;
  return typeof column === 'number' ? column : null;
}

/** Where a summary of the fields, or its total, has points that the same scores of the unit do not come to. */
function differences(
  main: ScoreTable,
  unit: UnitReading,
  own: UnitReading,
  { read, ofFields }: FurtherTable & { readonly ofFields: ReadonlyMap<string, number> },
): readonly Finding[] {
  const { set, scoring } = read.table;
  const facts = { unit: unit.name };
  const differing = (one: KindOfScore, index: number, field: number | null) => {
    const stated = one.scores[index];
    if (typeof stated !== 'number') return null;
    const same = unit.kinds.filter(({ role }) => role === one.role);
    const sums = (same.length > 0 ? same : unit.kinds).map(({ scores }) => sumOfField(main, scores, field));
    if (sums.some((sum) => mayPrintAs(sum, stated))) return null;
    return { ...facts, stated: toNumber(stated), sum: toNumber(sums.at(-1) ?? 0) };
  };
  const ofLeaves = own.kinds.flatMap((one) =>
    set.leaves.flatMap(({ code, name, row }, index): Finding[] => {
      const sum = differing(one, index, ofFields.get(fold(name)) ?? null);
      const place = cellPlace(read.table, row, columnOf(one));
      return sum === null ? [] : [finding('subtotal-score-differs', place, { ...sum, code, name })];
    }),
  );
  const ofTotals = (own.sums ?? []).flatMap((one) =>
    (scoring.sums ?? []).flatMap(({ isTotal, row }, index): Finding[] => {
      const sum = isTotal ? differing(one, index, null) : null;
      const place = cellPlace(read.table, row, columnOf(one));
      return sum === null ? [] : [finding('total-score-differs', place, sum)];
    }),
  );
  return [...ofLeaves, ...ofTotals];
}

function columnOf({ columns }: KindOfScore): number {
  return typeof columns === 'number' ? columns : (columns[0] ?? 0);
}

/** @param field the field whose leaves are summed up; `null` for all */
function sumOfField({ set }: ScoreTable, scores: KindOfScore['scores'], field: number | null): Points {
  return set.leaves.reduce<Points>((sum, leaf, index) => {
    const score = scores[index];
    return typeof score === 'number' && (field === null || leaf.field === field) ? sum + score : sum;
  }, 0);
}

/** A finding at the first score of a table that nothing tells the use of. */
function unreadTable({ sheet, read }: FurtherTable, own: UnitReading): readonly Finding[] {
  const column = countedColumn(own) ?? onlyColumnOf(own);
  const [leaf] = read.table.set.leaves;
  return column === null || leaf === undefined ? [] : [unreadRow(sheet, leaf.row, column)];
}
