import { fold, textOf } from '../../read/cells/text';
import type { UnitReading } from '../../read/model/assessment';
import { officeTexts } from './filedTexts';
import type { TableCells } from './tableCells';

/**
 * Whether the only scores of a table are those of whoever appraises: its header says so (`Điểm được duyệt`), the title above
 * it (`KẾT QUẢ THẨM ĐỊNH`), or remarks of the appraisal beside them. A unit's own name says nothing of it.
 *
 * @param header `undefined` where it is a unit's name
 */
export function isOfOffice(unit: UnitReading, header: string | undefined, cells: TableCells): boolean {
  if (OF_OFFICE.test(fold(header ?? '')) || officeTexts(unit, cells).length > 0) return true;
  const name = fold(unit.name);
  return titlesAbove(cells)
    .map((title) => (name === '' ? title : title.replaceAll(name, ' ')))
    .some((title) => title.includes('tham dinh') && !OF_UNIT.test(title));
}

/** Words of a header that say that somebody decided on the score. */
const OF_OFFICE =
  /\b(?:duyet|phe duyet|chot|cong nhan|chinh thuc|tham dinh|ket luan|xac nhan|thong nhat|hoi dong|phuc tra)\b/u;

/** A title of the unit's own, and a line to whom it is sent. */
const OF_UNIT = /^kinh gui\b|\btu (?:cham|danh gia|tham dinh)\b|\b(?:de nghi|phuc vu) tham dinh\b/u;

/** Rows above a header that may be its title, as long as no other table is between. */
const MOST_TITLES = 10;

function titlesAbove({ span, contentAt }: TableCells): readonly string[] {
  if (span === null) return [];
  const titles: string[] = [];
  const columns = span.header.columns.map(({ column }) => column);
  for (let row = span.header.firstRow - 1; row >= 0 && titles.length < MOST_TITLES; row--) {
    const contents = columns.map((column) => contentAt(row, column));
    if (contents.some((content) => typeof content === 'number')) break;
    titles.push(fold(contents.map(textOf).join(' ')));
  }
  return titles;
}
