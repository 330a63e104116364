import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const ranked = (header: readonly string[], ...rows: readonly (readonly CellContent[])[]) =>
  computeRanking(
    workbook(sheet('Sheet2', [['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'], header, ...rows])),
    defaultSettings,
    texts,
    NOW,
  ).ranking.blocks.flatMap(({ units }) => units.map(({ name, percent }) => `${name} ${String(percent)}`));

describe('a header of units that is a bare word', () => {
  it.each([
    ['Xã', 'Xã An Hòa', 'Xã Bình Minh'],
    ['Phường', 'Phường 1', 'Phường Hải Châu'],
    ['Lớp', '10A1', '10A2'],
    ['Huyện', 'Huyện Can Lộc', 'Huyện Kỳ Anh'],
    ['Các sở, ban, ngành', 'Sở Nội vụ', 'Sở Y tế'],
    ['UBND cấp xã', 'UBND xã An Hòa', 'UBND xã Bình Minh'],
    ['Danh sách đơn vị', 'Sở Nội vụ', 'Trung tâm Xúc tiến'],
  ])('%s names %s and %s', (header, one, other) => {
    expect(
      ranked(['STT', header, 'Điểm tối đa', 'Tổng điểm'], [1, one, 100, 90], [2, other, 100, 80]).toSorted(),
    ).toEqual([`${one} 90`, `${other} 80`].toSorted());
  });

  it('is that of the communes where their districts stand beside them', () => {
    expect(
      ranked(
        ['STT', 'Huyện', 'Xã', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Huyện Can Lộc', 'Xã An Hòa', 100, 90],
        [2, 'Huyện Kỳ Anh', 'Xã An Hòa', 100, 80],
      ),
    ).toEqual(['Xã An Hòa (Can Lộc) 90', 'Xã An Hòa (Kỳ Anh) 80']);
  });

  it('is none where the units have a header of their own', () => {
    expect(
      ranked(
        ['STT', 'Xã', 'Thôn', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Xã An Hòa', 'Thôn Đông', 100, 90],
        [2, 'Xã An Hòa', 'Thôn Đoài', 100, 80],
      ),
    ).toEqual(['Thôn Đông 90', 'Thôn Đoài 80']);
  });
});
