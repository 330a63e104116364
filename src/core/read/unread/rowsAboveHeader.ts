import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isColumnNumbers } from '../headers/headerBand';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { kindOfUnit } from '../names/unitNames';

/**
 * A warning for rows that look like those of a table and stand above its header, where nothing reads them: after the header
 * was sorted with its rows (`1 | Sở Nội vụ | 80` above `STT | Đơn vị | Điểm`), or the one of the first page was deleted.
 *
 * @param fromRow first row below the table before
 */
export function rowsAboveHeader(
  sheet: SheetSnapshot,
  header: HeaderBand,
  fromRow: number,
): readonly Finding[] {
  const columns = tableColumns(header);
  if (columns === null) return [];
  const rows: number[] = [];
  for (let row = fromRow; row < header.dataRow; row++) {
    // `A | B | 1 | 2` numbers the columns.
    if (isRowOf(columns, sheet, row) && !isColumnNumbers(sheet, row)) rows.push(row);
  }
  const [first] = rows;
  if (first === undefined) return [];
  const text = textAt(sheet, first, columns.name).slice(0, LONGEST_TEXT);
  return [finding('row-unread', placeAt(sheet, first, columns.name), { text, aboveHeader: rows.length })];
}

const LONGEST_TEXT = 60;

/** Where the rows of a table have their number, name and figures. */
interface TableColumns {
  readonly ofUnits: boolean;
  readonly code: number | null;
  readonly name: number;
  readonly others: readonly HeaderColumn[];
}

function tableColumns({ columns }: HeaderBand): TableColumns | null {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
  const [unit = Infinity, criterion = Infinity] = [of('unit'), of('name')];
  const name = Math.min(unit, criterion);
  if (name === Infinity) return null;
  const others = columns.filter(({ column, text }) => column > name && text !== '');
  return { ofUnits: unit < criterion, code: of('code') ?? null, name, others };
}

function isRowOf({ ofUnits, code, name, others }: TableColumns, sheet: SheetSnapshot, row: number): boolean {
  const text = textAt(sheet, row, name);
  if (!/\p{L}/u.test(text) || text.includes(':') || roleOfHeader(text) !== null) return false;
  const number = code === null ? '' : textAt(sheet, row, code);
  const isNumbered = (ofUnits ? UNIT_NUMBER : CRITERION_NUMBER).test(number);
  const isUnit = ofUnits && (number === '' || isNumbered) && kindOfUnit(text) !== null;
  if (!isNumbered && !isUnit) return false;
  return (isNumbered && isUnit) || others.some(({ column, role }) => isValue(role, sheet, row, column));
}

const UNIT_NUMBER = /^\d{1,4}[.)]?$/u;
const CRITERION_NUMBER = /^(?:[IVXLC]{1,5}|[A-ZĐ]|\d{1,3})(?:\.\d{1,3}){0,4}[.)]?$/u;

/** A figure, or in a column of names a text. */
function isValue(role: ColumnRole | null, sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = contentAt(sheet, row, column);
  if (role !== null && NAMES.has(role)) return content !== null && content !== '';
  const value = readNumber(content);
  return value !== undefined && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
}

const NAMES: ReadonlySet<ColumnRole> = new Set(['block', 'district', 'shortName', 'formerName']);
