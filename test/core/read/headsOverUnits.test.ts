import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { ranksToldBy } from './told';

const _ = null;
type Row = readonly CellContent[];

/** Criteria × units below two heads, with a line `Khối: …` above and a row of printed ranks below where they are given. */
function said(heads: readonly [string, string], units: Row, block: string | null = null, ranks: Row = []) {
  const rows: readonly Row[] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ...(block === null ? [] : [[`Khối: ${block}`]]),
    ['STT', 'Tiêu chí', 'Điểm tối đa', heads[0], _, heads[1], _],
    [_, _, _, ...units],
    [1, 'Kế hoạch', 10, 9, 8, 7, 6],
    [2, 'Báo cáo', 10, 9, 8, 7, 6],
    [_, 'Tổng cộng', 20, 18, 16, 14, 12],
    ...(ranks.length === 0 ? [] : [[_, 'Xếp hạng', _, ...ranks]]),
  ];
  return ranksToldBy(workbook(sheet('KQ', rows)));
}

const COMMUNES = ['Xã C', 'Xã D', 'Xã A', 'Xã B'];
const TOGETHER = 'Xã, phường: Xã C 1, Xã D 2, Xã A 3, Xã B 4';

describe('heads over units that are areas, where a block is stated above the table', () => {
  it.each<readonly [string, string]>([
    ['Khu vực đồng bằng', 'Khu vực miền núi'],
    ['Đồng bằng', 'Miền núi'],
    ['Vùng I', 'Vùng II'],
    ['Khu vực đô thị', 'Khu vực nông thôn'],
  ])('are the groups of the units and no blocks: %s, %s', (...areas) => {
    expect(said(areas, COMMUNES, 'Xã, phường')).toEqual([TOGETHER]);
  });

  it('are no blocks, which is said, where each unit has its own: they are no groups', () => {
    const rows: readonly Row[] = [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Xã, phường'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đồng bằng', 'Miền núi'],
      [_, _, _, 'Xã C', 'Xã D'],
      [1, 'Kế hoạch', 10, 9, 8],
      [2, 'Báo cáo', 10, 9, 8],
    ];
    expect(ranksToldBy(workbook(sheet('KQ', rows)))).toEqual([
      'Xã, phường: Xã C 1, Xã D 2',
      'D3 line-unused',
    ]);
  });

  it('are none without a word where the printed ranks run on over them, and blocks where these begin again', () => {
    const areas = ['Khu vực đồng bằng', 'Khu vực miền núi'] as const;
    expect(said(areas, COMMUNES, 'Xã, phường', [1, 2, 3, 4])).toEqual([TOGETHER]);
    expect(said(areas, COMMUNES, 'Xã, phường', [1, 2, 1, 2])).toEqual([
      'Khu vực đồng bằng: Xã C 1, Xã D 2',
      'Khu vực miền núi: Xã A 1, Xã B 2',
    ]);
  });

  it('are blocks where none is stated; so are clusters in a stated block', () => {
    expect(said(['Khu vực đồng bằng', 'Khu vực miền núi'], COMMUNES)).toEqual([
      'Khu vực đồng bằng: Xã C 1, Xã D 2',
      'Khu vực miền núi: Xã A 1, Xã B 2',
    ]);
    expect(said(['Cụm 1', 'Cụm 2'], COMMUNES, 'Xã, phường')).toEqual([
      'Cụm 1: Xã C 1, Xã D 2',
      'Cụm 2: Xã A 1, Xã B 2',
    ]);
  });
});

const BOTH = ['Sở Nội vụ', 'Sở Y tế', 'Xã A', 'Xã B'];

describe('heads over units whose words are those of blocks', () => {
  it.each<readonly [string, string]>([
    ['Các sở, ban, ngành', 'UBND các xã, phường'],
    ['Sở, ban, ngành cấp tỉnh', 'Cấp xã'],
    ['Sở ngành', 'Xã phường'],
    ['SỞ, NGÀNH', 'XÃ, PHƯỜNG'],
    ['Sở, ban, ngành', 'Xã, phường'],
    ['Sở, ban, ngành', 'UBND các xã, phường'],
    ['Khối sở', 'Khối xã'],
  ])('are blocks: %s, %s', (...heads) => {
    expect(said(heads, BOTH)).toEqual([`${heads[0]}: Sở Nội vụ 1, Sở Y tế 2`, `${heads[1]}: Xã A 1, Xã B 2`]);
    const bare = ['Nội vụ', 'Y tế', 'Cam Lộ', 'Gio Linh'];
    expect(said(heads, bare)).toEqual([`${heads[0]}: Nội vụ 1, Y tế 2`, `${heads[1]}: Cam Lộ 1, Gio Linh 2`]);
  });

  it('are blocks below a head over them, and over the kinds of score of each unit', () => {
    const blocks = ['Sở, ban, ngành: Sở Nội vụ 1, Sở Y tế 2', 'Xã, phường: Xã A 1, Xã B 2'];
    const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
    const below = [
      title,
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', _, _, _],
      [_, _, _, 'Sở, ban, ngành', _, 'Xã, phường', _],
      [_, _, _, ...BOTH],
      [1, 'Kế hoạch', 10, 9, 8, 7, 6],
    ];
    expect(ranksToldBy(workbook(sheet('KQ', below)))).toEqual(blocks);
    const over = [
      title,
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở, ban, ngành', _, _, _, 'Xã, phường', _, _, _],
      [_, _, _, ...BOTH.flatMap((unit) => [unit, _])],
      [_, _, _, ...BOTH.flatMap(() => ['TC', 'TĐ'])],
      [1, 'Kế hoạch', 10, 9, 9, 9, 8, 9, 7, 9, 6],
    ];
    expect(ranksToldBy(workbook(sheet('KQ', over)))).toEqual(blocks);
  });

  it('are no line “Đơn vị: …” where they cannot be read', () => {
    const rows = [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['STT', 'Việc', 'Điểm', 'Sở, ban, ngành', 'Xã, phường'],
      [1, 'Kế hoạch', 10, 9, 8],
    ];
    const told = ranksToldBy(workbook(sheet('KQ', rows)));
    expect(told).not.toContain('E2 sheet-without-scores');
  });
});
