import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ code }) => code !== 'block-guessed');

const TITLE = ['KẾT QUẢ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2024'];
const merged = (...columns: readonly number[]) => ({
  merged: columns.flatMap((column) => [2, 4].map((row) => ({ row, column, rows: 2, columns: 1 }))),
});

/** Two fields of two criteria each, beside them their weights: 60 × 16/20 + 40 × 15/30, 60 × 12/20 + 40 × 30/30. */
const besideFields = (
  [a, b, c, d]: readonly CellContent[],
  rest: Partial<SheetSnapshot>,
  [field = 'Lĩnh vực', word = 'Trọng số', first = 'Thể chế', second = 'Thủ tục']: readonly string[] = [],
) =>
  sheet(
    'KQ',
    [
      TITLE,
      ['STT', field, word, 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      [1, first, a ?? null, 'Văn bản', 10, 8, 6],
      [2, null, b ?? null, 'Rà soát', 10, 8, 6],
      [3, second, c ?? null, 'Đúng hạn', 10, 5, 10],
      [4, null, d ?? null, 'Công khai', 20, 10, 20],
    ],
    rest,
  );
const WEIGHTED = ['Sở Y tế 76', 'Sở Nội vụ 68'];

describe('weights of fields that are merged beside their criteria', () => {
  it.each<[string, SheetSnapshot, (readonly string[])?]>([
    ['as the file knows', besideFields([60, null, 40, null], merged(1, 2))],
    ['as per cent', besideFields(['60%', null, '40%', null], merged(1, 2))],
    ['of one', besideFields([0.6, null, '0,4', null], merged(1, 2))],
    ['typed again in each row', besideFields([60, 60, 40, 40], merged(1))],
    [
      'where nobody knows what is merged, which is said',
      besideFields([60, null, 40, null], {}),
      ['B4 merged-cells-assumed', 'C4 merged-cells-assumed'],
    ],
    [
      'in the cell of the field',
      besideFields([], merged(1), [
        'Lĩnh vực',
        'Ghi chú',
        'Thể chế (trọng số 60%)',
        'Thủ tục (trọng số 40%)',
      ]),
    ],
    ['below “Trọng số (%)”', besideFields([60, null, 40, null], merged(1, 2), ['Lĩnh vực', 'Trọng số (%)'])],
    ['below “TS”', besideFields([60, null, 40, null], merged(1, 2), ['Lĩnh vực', 'TS'])],
    ['below “Tỷ lệ %”', besideFields([60, null, 40, null], merged(1, 2), ['Lĩnh vực', 'Tỷ lệ %'])],
    [
      'right of the criteria',
      sheet(
        'KQ',
        [
          TITLE,
          ['Lĩnh vực', 'Tiêu chí', 'Trọng số', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
          ['Thể chế', 'Văn bản', 60, 10, 8, 6],
          [null, 'Rà soát', null, 10, 8, 6],
          ['Thủ tục', 'Đúng hạn', 40, 10, 5, 10],
          [null, 'Công khai', null, 20, 10, 20],
        ],
        merged(0, 2),
      ),
    ],
    ...['Trọng số', 'TS'].map((word): [string, SheetSnapshot] => [
      `beside criteria with weights of their own, “${word}”`,
      sheet(
        'KQ',
        [
          TITLE,
          ['Lĩnh vực', word, 'Tiêu chí', word, 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
          ['Thể chế', 60, 'Văn bản', 50, 10, 8, 6],
          [null, null, 'Rà soát', 50, 10, 8, 6],
          ['Thủ tục', 40, 'Đúng hạn', 70, 10, 5, 10],
          [null, null, 'Công khai', 30, 20, 10, 20],
        ],
        merged(0, 1),
      ),
    ]),
  ])('%s', (_, made, findings = []) => {
    expect(told(made)).toEqual([...WEIGHTED, ...findings]);
  });

  it('as factors', () => {
    // (2 × 16 + 15) / (2 × 20 + 30), (2 × 12 + 30) / 70
    expect(told(besideFields([2, null, 1, null], merged(1, 2), ['Lĩnh vực', 'Hệ số']))).toEqual([
      'Sở Y tế 77.1429',
      'Sở Nội vụ 67.1429',
    ]);
  });

  it('are missed by name where one field has none', () => {
    expect(told(besideFields([60, null, null, null], merged(1, 2)))).toEqual(['C5 weights-unusable']);
  });

  it('are those of the criteria where each has its own', () => {
    expect(told(besideFields([30, 30, 20, 20], merged(1)))).toEqual(WEIGHTED);
    expect(told(besideFields([30, null, 20, 20], merged(1)))).toEqual(['C4 weights-unusable']);
  });
});

describe('a column “TS” or “Tỷ lệ %” beside the maxima', () => {
  const two = (header: readonly string[], a: readonly CellContent[], b: readonly CellContent[]) =>
    sheet('KQ', [
      TITLE,
      ['STT', 'Tiêu chí', ...header, 'Sở Nội vụ', 'Sở Y tế'],
      ['1', 'Văn bản', ...a, 8, 6],
      ['2', 'Rà soát', ...b, 6, 9],
    ]);
  const SHARES = ['Sở Nội vụ 72', 'Sở Y tế 72'];
  const PLAIN = ['Sở Y tế 75', 'Sở Nội vụ 70'];

  it.each(['TS', 'T.S', 'TS (%)', 'Tỷ lệ %', 'Tỉ lệ (%)', 'Tỷ lệ', '%', 'Cơ cấu (%)'])(
    '“%s” holds weights where they are shares of the whole',
    (word) => {
      expect(told(two([word, 'Điểm tối đa'], [60, 10], [40, 10]))).toEqual(SHARES);
      expect(told(two(['Điểm tối đa', word], [10, '60%'], [10, '40%']))).toEqual(SHARES);
    },
  );

  it('is no weight where it counts something, which is said', () => {
    expect(told(two(['TS', 'Điểm tối đa'], [12, 10], [7, 10]))).toEqual([...PLAIN, 'C2 column-unread']);
  });

  it.each<readonly [number | string, number | string]>([
    [33.3, 66.7],
    ['33%', '67%'],
    [33.3333, 66.6667],
  ])('says nothing where it repeats what share the maxima are, as shown: %s and %s', (a, b) => {
    const plain = ['Sở Y tế 50', 'Sở Nội vụ 46.6667'];
    for (const word of ['Tỷ lệ %', 'Cơ cấu (%)', 'TS']) {
      expect(told(two(['Điểm tối đa', word], [10, a], [20, b]))).toEqual(plain);
      expect(told(two([word, 'Điểm tối đa'], [a, 10], [b, 20]))).toEqual(plain);
    }
  });

  it('is said where these shares are not quite those of the maxima', () => {
    const table = two(['Điểm tối đa', 'Tỷ lệ %'], [10, 33.5], [20, 66.5]);
    expect(told(table)).toEqual(['Sở Y tế 50', 'Sở Nội vụ 46.6667', 'D2 column-unread']);
  });

  it('is the index right of the scores', () => {
    const made = sheet('Sở Nội vụ', [
      ['BẢNG CHẤM ĐIỂM NĂM 2024'],
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định', 'Tỷ lệ %'],
      ['1', 'Văn bản', 10, 4, 40],
      ['2', 'Rà soát', 30, 18, 60],
    ]);
    expect(told(made)).toEqual(['Sở Nội vụ 55']);
  });
});
