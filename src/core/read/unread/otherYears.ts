import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetSnapshot } from '../../workbook';
import { placeAt, textAt } from '../cells/sheetCells';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { toldPeriod, yearIn } from '../words/periodIn';

/**
 * A warning where the lines above a table or its tab say another year than the heads over all of its scores: `NĂM 2025` above
 * `Chỉ số năm 2024`. The heads decide; one of the two was likely not changed when the table was made from last year's.
 *
 * @param title what stands above the table, or its tab, says
 * @param own the period of the scores that count in the table
 */
export function yearsOfTitleAndHeads(
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
  title: Period | null,
  own: Period | null,
): readonly Finding[] {
  if (title === null || own === null) return [];
  const [said, used] = [yearOfPeriod(title), yearOfPeriod(own)];
  if (said === null || used === null || said === used) return [];
  const head = columns.find(({ text, above }) => [text, ...above].some((line) => yearIn(line) === used));
  if (head === undefined) return [];
  const facts = { kind: 'year', used: String(used), text: String(said) } as const;
  return [finding('line-unused', placeAt(sheet, head.row, head.column), facts)];
}

/**
 * A warning where the lines above a table or its tab say another year than a column says in all of its rows: `NĂM 2025` above
 * `Năm` with 2024 in each. The column decides.
 *
 * @param own where the period of the rows is told, and the only one that it tells
 */
export function yearOfTitleAndColumn(
  sheet: SheetSnapshot,
  title: Period | null,
  { row, column }: HeaderColumn,
  own: Period,
): readonly Finding[] {
  const [said, used] = [title === null ? null : yearOfPeriod(title), yearOfPeriod(own)];
  if (said === null || used === null || said === used) return [];
  const facts = { kind: 'yearColumn', used: String(used), text: String(said) } as const;
  return [finding('line-unused', placeAt(sheet, row, column), facts)];
}

/** A warning at a column that says different years of units with one row each: all rows are taken to be the table's. */
export function yearsInColumn(
  sheet: SheetSnapshot,
  title: Period | null,
  { row, column }: HeaderColumn,
  years: readonly number[],
): readonly Finding[] {
  if (years.length === 0) return [];
  const used = title === null ? null : yearOfPeriod(title);
  const facts = { kind: 'yearsOfRows', used: String(used ?? ''), text: years.join(', ') } as const;
  return [finding('line-unused', placeAt(sheet, row, column), facts)];
}

/**
 * A warning at the line above a table that says its year where the tab says another one, which nothing above the table does:
 * `NĂM 2042` on the tab `KQ 2024`. The line decides; one of the two is mistyped, or was not changed when the sheet was copied.
 *
 * @param title what stands above the table says
 * @param own the periods of the table's scores and ranks
 */
export function yearOfOtherTab(
  sheet: SheetSnapshot,
  { firstRow, columns }: HeaderBand,
  title: Period | null,
  own: readonly (Period | null)[],
): readonly Finding[] {
  const tab = YEARS.exec(sheet.name) === null ? null : toldPeriod(sheet.name).year;
  const used = title === null ? null : yearOfPeriod(title);
  if (tab === null || used === null || tab === used) return [];
  if (own.some((period) => period !== null && yearOfPeriod(period) !== used)) return [];
  let at = { row: firstRow, column: columns[0]?.column ?? 0 };
  for (let row = firstRow - 1; row >= 0; row--) {
    for (const column of (sheet.values[row] ?? []).keys()) {
      const text = textAt(sheet, row, column);
      if (text.includes(String(tab))) return [];
      if (yearIn(text) === used) at = { row, column };
    }
  }
  const facts = { kind: 'tab', used: String(used), text: String(tab) } as const;
  return [finding('line-unused', placeAt(sheet, at.row, at.column), facts)];
}

/** One year, and no number like one besides. */
const YEARS = /^\D{0,30}(?:\d{1,2}\D{1,30}){0,3}20\d\d\D{0,30}$/u;
