import { expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';

it('an index scaled up from what applies is compared with last year’s exactly: 1 of 3 points is 33.333333 %, as printed then', () => {
  const book = workbook(
    sheet('Kết quả 2023', [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Cải cách thể chế (3 điểm)', 'Tài chính công (4 điểm)'],
      [1, 'Sở Nội vụ', 2, 3],
      [2, 'Sở Y tế', 1, 'KAD'],
    ]),
    sheet('Xếp hạng 2022', [
      ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      [1, 'Sở Nội vụ', 70, 1],
      [2, 'Sở Y tế', 33.333333, 2],
    ]),
  );
  const { ranking } = rankWorkbook(book, { ...defaultSettings, notApplicable: 'rescale', rankDecimals: 6 });
  const moves = ranking.blocks[0]?.moves?.units.map(({ unit, index, indexChange }) => [
    unit.name,
    index,
    indexChange,
  ]);
  // Its points are 7/3, which millionths cannot hold.
  expect(moves?.[1]).toEqual(['Sở Y tế', 'unchanged', expect.closeTo(0, 5)]);
});
