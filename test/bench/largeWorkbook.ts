import { utils, write } from '@e965/xlsx';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';

const FIELDS = 8;

/** Of a hundred scores these many lose something from one kind of score to the next. */
const CUT_OF_100 = 15;

/**
 * Criteria × units (L2), as a ministry would gather all communes: one sheet, made up but always the same.
 *
 * @param kinds names of the kinds of score below each unit, the last one of which counts; left out where each unit has one
 */
export function largeWorkbook(
  units: number,
  criteria: number,
  kinds: readonly string[] = [],
): WorkbookSnapshot {
  const names = Array.from({ length: units }, (_, unit) => `UBND xã số ${unit + 1}`);
  const blanks = kinds.slice(1).map(() => null);
  const random = randomNumbers();
  const scores = (): readonly CellContent[] => {
    const first = Math.floor(random() * 201) / 100;
    let score = first;
    const later = blanks.map(() => {
      if (random() * 100 < CUT_OF_100) score = Math.floor(score * 50) / 100;
      return score;
    });
    return [first, ...later];
  };
  const rows: CellContent[][] = [
    ['BÁO CÁO KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Cấp xã'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...names.flatMap((name) => [name, ...blanks])],
    ...(kinds.length === 0 ? [] : [[null, null, null, ...names.flatMap(() => kinds)]]),
  ];
  for (let field = 0; field < FIELDS; field++) {
    rows.push([String(field + 1), `Lĩnh vực ${field + 1}`]);
    for (let leaf = field; leaf < criteria; leaf += FIELDS) {
      const number = Math.floor(leaf / FIELDS) + 1;
      rows.push([`${field + 1}.${number}`, `Tiêu chí ${leaf + 1}`, 2, ...names.flatMap(scores)]);
    }
  }
  const width = 3 + units * (1 + blanks.length);
  const values = rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
  const general = new Array<string>(width).fill('General');
  const sheet: SheetSnapshot = {
    name: 'Tổng hợp điểm',
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: values.map(() => general),
    resultMark: null,
  };
  return { sheets: [sheet] };
}

/** The same workbook as one that was never read: what was read of a sheet is remembered by its cells. */
export function unread({ sheets, ...book }: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, values: [...sheet.values] })) };
}

/** From 0 to 1, always the same. */
function randomNumbers(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** A snapshot without errors as an .xlsx file. */
export function fileOf({ sheets }: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of sheets) {
    const rows = values.map((row) => row.map((content) => (typeof content === 'object' ? null : content)));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
