import type { Period } from '../../../period';
import type { Place, SheetSnapshot } from '../../../workbook';
import { isLater } from '../../blocks/periods/periods';
import { isFigureAt } from '../../cells/scoreTexts';
import { contentAt, filledColumns, placeAt, textAt } from '../../cells/sheetCells';
import { fold } from '../../cells/text';
import { kindOfUnit } from '../../names/unitNames';
import { readLetterhead } from '../../parts/letterhead';
import { roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { POINT_ROLES } from '../../roles/roles';

/** What is left of a table of results, and where its header stands. */
interface LostTable {
  readonly why: 'header' | 'title';
  readonly unit: '';
  readonly place: Place;
}

/** The year or period that counts, and whether a name is that of a unit with scores of it. */
interface Counted {
  readonly year: Period | null;
  readonly isScored: (name: string) => boolean;
}

/**
 * Looks below a title of results for a table that lost the column of its units' names (figures below the words of a header,
 * beside no names), or that of its scores: units and no figures, of a later year than the one that counts, or most of them without
 * scores.
 *
 * @param toRow below the rows in which a sheet says what it is
 */
export function lostTable(sheet: SheetSnapshot, toRow: number, counted: Counted): LostTable | null {
  const own = readLetterhead(sheet, 0, toRow).year;
  for (let row = 0; row < toRow; row++) {
    const roles = (sheet.values[row] ?? []).map((_, column) => roleOfHeader(headerText(sheet, row, column)));
    if (filledColumns(sheet, row).length < 2) continue;
    const unit = roles.indexOf('unit');
    const isLost =
      unit === -1 ? hasNamelessScores(sheet, row, roles) : hasUnscoredUnits(sheet, row, unit, own, counted);
    if (!isLost || !speaksOfResults(sheet, row)) continue;
    return {
      why: unit === -1 ? 'header' : 'title',
      unit: '',
      place: placeAt(sheet, row, Math.max(0, unit)),
    };
  }
  return null;
}

/** Rows that make a table. */
const FEWEST = 2;
const LONGEST_TEXT = 500;

/** Whether running numbers and figures stand below words of a header, the figures of the last such column beside no name. */
function hasNamelessScores(
  sheet: SheetSnapshot,
  row: number,
  roles: readonly (ColumnRole | null)[],
): boolean {
  const points = roles.findLastIndex((role) => role !== null && POINT_ROLES.has(role));
  if (points === -1 || !roles.includes('code') || roles.includes('name')) return false;
  let rows = 0;
  for (let at = row + 1; at < sheet.values.length; at++) {
    if (!isFigureAt(sheet, at, points)) continue;
    const left = filledColumns(sheet, at).filter((column) => column < points);
    if (left.length === 0 || !left.every((column) => isFigureAt(sheet, at, column))) return false;
    rows++;
  }
  return rows >= FEWEST;
}

/** Whether units stand below `Đơn vị`, none of them beside a figure, which should have scores. */
function hasUnscoredUnits(
  sheet: SheetSnapshot,
  row: number,
  unit: number,
  own: Period | null,
  { year, isScored }: Counted,
): boolean {
  const names: string[] = [];
  for (let at = row + 1; at < sheet.values.length; at++) {
    const name = headerText(sheet, at, unit);
    if (name === '' || kindOfUnit(name) === null) continue;
    if (filledColumns(sheet, at).some((column) => column > unit && isFigureAt(sheet, at, column)))
      return false;
    names.push(name);
  }
  if (names.length < FEWEST) return false;
  const isOfLater = own !== null && year !== null && isLater(own, year);
  return isOfLater || names.filter((name) => !isScored(name)).length * 2 > names.length;
}

const RESULTS =
  /\bket qua\b.*\b(?:diem|cham|tham dinh|xep hang|chi so)\b|\bbang (?:tong hop )?(?:diem|xep hang)\b/u;
const NO_RESULTS =
  /phan cong|danh sach|tien do|lich |nop |khen|huong dan|quy trinh|ke hoach|khac phuc|giai trinh|nguyen tac|thong ke/u;

function speaksOfResults(sheet: SheetSnapshot, toRow: number): boolean {
  const texts = sheet.values
    .slice(0, toRow)
    .flatMap((cells, row) => cells.map((_, column) => fold(headerText(sheet, row, column))));
  return texts.some((text) => RESULTS.test(text)) && !texts.some((text) => NO_RESULTS.test(text));
}

function headerText(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  return typeof content === 'string' && content.length <= LONGEST_TEXT ? textAt(sheet, row, column) : '';
}
