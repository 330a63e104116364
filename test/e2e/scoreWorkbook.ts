import { utils, write } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';

/** An .xlsx file with one score sheet a unit, `[1.1 of 2 points, 1.2 of 3, 2.1 of 5]`; the scores are in E6, E7, E9. */
export function scoreWorkbook(
  scores: ReadonlyMap<string, readonly [number, number, number]>,
  blockOf: (unit: string) => string = () => 'Sở, ban, ngành',
): Buffer {
  const book = utils.book_new();
  for (const [unit, [first, second, third]] of scores) {
    const rows = [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      [`Đơn vị: ${unit}`],
      [`Khối: ${blockOf(unit)}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Công tác chỉ đạo, điều hành', 5],
      ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, first],
      ['1.2', 'Báo cáo cải cách hành chính', 3, 3, second],
      ['2', 'Cải cách thể chế', 5],
      ['2.1', 'Rà soát văn bản', 5, 5, third],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), unit);
  }
  return bytesOf(book);
}

/** An .xlsx file with one sheet of these rows. */
export function workbookOf(sheet: string, rows: Rows): Buffer {
  return workbookOfSheets(new Map([[sheet, rows]]));
}

/** An .xlsx file with these sheets, by their names. */
export function workbookOfSheets(sheets: ReadonlyMap<string, Rows>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of sheets) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return bytesOf(book);
}

type Rows = readonly (readonly (string | number)[])[];

function bytesOf(book: WorkBook): Buffer {
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!Buffer.isBuffer(bytes)) throw new Error('SheetJS gave no buffer.');
  return bytes;
}
