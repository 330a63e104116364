import { readFileSync } from 'node:fs';
import { workbookFile } from '../cases/workbookFile';
import { sheet, unitSheet } from '../core/sheets';
import type { SheetSnapshot } from '../../src/core/workbook';

const bytesOf = (sheets: readonly SheetSnapshot[]): Uint8Array =>
  workbookFile({
    sheets: sheets.map(({ name, values }) => ({
      name,
      rows: values.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
    })),
  });

const communes = Array.from({ length: 60 }, (_, at) => `Xã Hương Sơn ${at + 1}`);

/** Workbooks of all sizes: the sample, three blocks with a last year; a unit alone; a block of 60 with a last year, whose charts and lists take several pages. */
export const publishedBooks: ReadonlyMap<string, () => Uint8Array> = new Map([
  [
    'the sample',
    () => new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url))),
  ],
  ['one unit', () => bytesOf([unitSheet('Sở Nội vụ', [0, 2.5, 5])])],
  [
    '60 units',
    () =>
      bytesOf([
        ...communes.map((unit, at) =>
          unitSheet(unit, [(at % 5) / 2, (at % 7) / 2, 5 - (at % 11) / 4], { block: 'Cấp xã' }),
        ),
        sheet('Năm 2022', [
          ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2022'],
          ['STT', 'Tên đơn vị', 'Chỉ số', 'Xếp hạng'],
          ...communes.map((unit, at) => [at + 1, unit, 95 - at / 4, at + 1]),
        ]),
      ]),
  ],
]);
