import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const YEAR = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
/** By the verified points alone the first two trade places. */
const UNITS = [
  { name: 'Xã Bình An', verified: 60, survey: 25 },
  { name: 'Xã Bình Hòa', verified: 62, survey: 20 },
  { name: 'Xã Bình Khánh', verified: 50, survey: 22 },
];
const RIGHT = ['Xã Bình An 85', 'Xã Bình Hòa 82', 'Xã Bình Khánh 72'];

const told = (head: Row, cells: (unit: (typeof UNITS)[number], at: number) => Row, maxima: Row = []) =>
  toldBy(
    workbook(
      sheet('KQ', [
        [YEAR],
        ['STT', 'Đơn vị', ...head],
        ...(maxima.length === 0 ? [] : [[null, 'Điểm tối đa', ...maxima]]),
        ...UNITS.map((unit, at) => [at + 1, unit.name, ...cells(unit, at)]),
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );

describe('survey points count', () => {
  it.each([
    ['Số TTHC', [120, 118, 130]],
    ['Số hồ sơ', [1200, 118, 1303]],
    ['Biên chế', [20, 18, 13]],
    ['Dân số', [12_000, 11_800, 13_000]],
    ['Số phiếu khảo sát', [100, 110, 120]],
    ['XH', [1, 2, 3]],
    ['Xếp hạn', [1, 2, 3]],
  ])('beside one more column of numbers: %s', (other, numbers) => {
    const [verified, survey] = ['Điểm thẩm định (70)', 'Điểm XHH (30)'];
    const number = (at: number) => numbers[at] ?? null;
    expect(told([other, verified, survey], (u, at) => [number(at), u.verified, u.survey])).toEqual(RIGHT);
    expect(told([verified, survey, other], (u, at) => [u.verified, u.survey, number(at)])).toEqual(RIGHT);
    expect(
      told(['Điểm thẩm định', 'Điểm XHH', other], (u, at) => [u.verified, u.survey, number(at)], [
        70,
        30,
        null,
      ]),
    ).toEqual(RIGHT);
    for (const printed of ['Tổng điểm', 'Chỉ số (%)'])
      expect(
        told([other, verified, survey, printed], (u, at) => [
          number(at),
          u.verified,
          u.survey,
          u.verified + u.survey,
        ]),
      ).toEqual(RIGHT);
    expect(
      told(['Điểm tối đa', other, verified, survey], (u, at) => [100, number(at), u.verified, u.survey]),
    ).toEqual(RIGHT);
  });

  it.each(['Điểm đánh giá', 'Điểm đạt được', 'Tổng điểm', 'Điểm', 'Điểm chấm', 'Điểm thực tế', 'Điểm CCHC'])(
    'beside a total whose max and theirs make up the whole: %s',
    (total) => {
      for (const survey of ['Điểm XHH', 'Điểm khảo sát', 'SIPAS']) {
        const both = (u: (typeof UNITS)[number]) => [u.verified, u.survey];
        expect(told([`${total} (70)`, `${survey} (30)`], both)).toEqual(RIGHT);
        expect(told([total, survey], both, [70, 30])).toEqual(RIGHT);
        expect(told(['Điểm tối đa', `${total} (70)`, `${survey} (30)`], (u) => [100, ...both(u)])).toEqual(
          RIGHT,
        );
      }
    },
  );

  it.each(['Điểm đánh giá', 'Tổng điểm'])('inside a total whose max is the whole: %s', (total) => {
    const inside = (u: (typeof UNITS)[number]) => [u.verified + u.survey, u.survey];
    expect(told([`${total} (100)`, 'Điểm XHH (30)'], inside)).toEqual(RIGHT);
    expect(told([total, 'Điểm XHH'], inside, [100, 30])).toEqual(RIGHT);
  });

  it('inside a total of another whole: 60 of 60, 20 of it survey points', () => {
    const cells = (u: (typeof UNITS)[number]) => [60, u.verified - 15, u.survey - 8];
    expect(told(['Điểm tối đa', 'Tổng điểm (60)', 'Điểm XHH (20)'], cells)).toEqual([
      'Xã Bình Hòa 78.3333',
      'Xã Bình An 75',
      'Xã Bình Khánh 58.3333',
    ]);
  });
});

describe('survey points beside final scores whose headers have no max', () => {
  const heads = ['Điểm đánh giá', 'Điểm đạt được', 'Điểm chấm', 'Kết quả chấm điểm'];

  it.each(heads)('are added where both are within the max, which is said: %s', (total) => {
    const both = (u: (typeof UNITS)[number]) => [u.verified, u.survey];
    for (const survey of ['Điểm XHH', 'Điểm khảo sát', 'SIPAS']) {
      expect(told(['Điểm tối đa', total, survey], (u) => [100, ...both(u)])).toEqual([
        ...RIGHT,
        'D2 apart-assumed',
      ]);
      expect(told(['Điểm tối đa', 'Điểm tự chấm', total, survey], (u) => [100, 70, ...both(u)])).toEqual([
        ...RIGHT,
        'E2 apart-assumed',
      ]);
    }
  });

  it.each(heads)('are added where an index says so: %s', (total) => {
    expect(
      told(['Điểm tối đa', total, 'Điểm XHH', 'Chỉ số (%)'], (u) => [
        100,
        u.verified,
        u.survey,
        u.verified + u.survey,
      ]),
    ).toEqual(RIGHT);
  });

  it('are added where the order of printed ranks says so', () => {
    expect(
      told(['Điểm tối đa', 'Điểm đánh giá', 'Điểm XHH', 'Xếp hạng'], (u, at) => [
        100,
        u.verified,
        u.survey,
        at + 1,
      ]),
    ).toEqual(RIGHT);
  });

  it.each([...heads, 'Tổng điểm', 'Điểm đánh giá (gồm XHH)'])(
    'are inside where some sum is more than the max: %s',
    (total) => {
      const inside = (u: (typeof UNITS)[number]) => [100, u.verified + u.survey, u.survey];
      expect(told(['Điểm tối đa', total, 'Điểm XHH'], inside)).toEqual(RIGHT);
    },
  );

  it('are added below each field of units', () => {
    const kinds = ['Điểm đánh giá', 'Điểm XHH'];
    const fields = sheet('KQ', [
      [YEAR],
      ['STT', 'Đơn vị', 'Thể chế (50 điểm)', null, 'Bộ máy (50 điểm)', null],
      [null, null, ...kinds, ...kinds],
      ...UNITS.map(({ name, verified, survey }, at) => [
        at + 1,
        name,
        ...[1, 2].flatMap(() => [verified / 2, survey / 2]),
      ]),
    ]);
    expect(toldBy(workbook(fields), ({ severity }) => severity !== 'info')).toEqual([
      ...RIGHT,
      'C3 apart-assumed',
    ]);
  });

  it('are said on a sheet of one unit, where the final scores count as they are', () => {
    const one = sheet('Xã Bình An', [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Đơn vị: Xã Bình An'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', 'Điểm XHH'],
      ['1', 'Kế hoạch', 4, 2, 1],
      ['2', 'Báo cáo', 6, 5, null],
    ]);
    expect(toldBy(workbook(one), ({ severity }) => severity !== 'info')).toEqual([
      'Xã Bình An 70',
      'D3 apart-assumed',
    ]);
  });
});
