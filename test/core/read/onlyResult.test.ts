import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const YEAR = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
/** Verified points of 70 and survey points of 30. */
const UNITS = [
  { name: 'Xã Bình An', verified: 60, survey: 25 },
  { name: 'Xã Bình Hòa', verified: 62, survey: 20 },
  { name: 'Xã Bình Khánh', verified: 50, survey: 22 },
];
type Unit = (typeof UNITS)[number];
const RIGHT = ['Xã Bình An 85', 'Xã Bình Hòa 82', 'Xã Bình Khánh 72'];

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ severity }) => severity !== 'info');

const totals = (heads: readonly Row[], cells: (unit: Unit) => Row) =>
  sheet('KQ', [
    [YEAR],
    ['STT', 'Đơn vị', ...(heads[0] ?? [])],
    ...heads.slice(1).map((head) => [null, null, ...head]),
    ...UNITS.map((unit, at) => [at + 1, unit.name, ...cells(unit)]),
  ]);

describe('the only column of numbers beside the maxima', () => {
  it.each(['Kết quả', 'Kết quả đánh giá', 'Kết quả chấm', 'Số điểm', 'Số điểm đạt', 'Tổng số'])(
    'holds the scores where it is called after a result: %s',
    (header) => {
      expect(told(totals([['Điểm tối đa', header]], (u) => [100, u.verified + u.survey]))).toEqual(RIGHT);
    },
  );

  it.each([
    ['numbers beyond their maxima', [120, 118, 130]],
    ['words', ['Tốt', 'Khá', 'Tốt']],
  ] as const)('holds none where it has %s', (_, cells) => {
    let at = 0;
    expect(told(totals([['Điểm tối đa', 'Kết quả']], () => [100, cells[at++] ?? null]))).not.toContainEqual(
      expect.stringContaining('Xã'),
    );
  });
});

describe('two heads with maxima of their own', () => {
  it.each([
    ['Thẩm định hồ sơ', 'Điều tra XHH'],
    ['Điểm thẩm định', 'Điểm XHH'],
    ['Đánh giá hồ sơ', 'Khảo sát'],
    ['Chấm hồ sơ', 'SIPAS'],
  ])('are the verified and the survey part: %s | %s', (verified, survey) => {
    for (const [max, points] of [
      ['Điểm tối đa', 'Điểm đạt'],
      ['Điểm tối đa', 'Điểm đạt được'],
      ['Điểm chuẩn', 'Điểm'],
    ] as const) {
      const heads = [verified, null, survey, null];
      const below = [max, points, max, points];
      const cells = (u: Unit) => [70, u.verified, 30, u.survey];
      const total = (u: Unit) => u.verified + u.survey;
      expect(told(totals([heads, below], cells))).toEqual(RIGHT);
      expect(
        told(
          totals(
            [
              [...heads, 'Tổng điểm'],
              [...below, null],
            ],
            (u) => [...cells(u), total(u)],
          ),
        ),
      ).toEqual(RIGHT);
      expect(
        told(
          totals(
            [
              [...heads, 'Tổng', null],
              [...below, max, points],
            ],
            (u) => [...cells(u), 100, total(u)],
          ),
        ),
      ).toEqual(RIGHT);
    }
  });
});
