import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
const now = (title = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025') =>
  sheet('KQ', [
    [title],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...UNITS.map((unit, at) => [at + 1, unit, 100, 80 - at]),
  ]);
/** Last year's table in which the units have these ranks. */
const before = (title: string, { ranks = [3, 2, 1], name = 'Năm trước', score = 'Điểm' } = {}) =>
  sheet(name, [
    [title],
    ['STT', 'Đơn vị', score, 'Xếp hạng'],
    ...UNITS.map((unit, at) => [at + 1, unit, 90 - (ranks[at] ?? 0), ranks[at] ?? null]),
  ]);
const CCHC = before('KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM 2024', { ranks: [1, 2, 3], name: '2024' });

/** Last year's rank of each unit, then `Năm trước chuyển đổi số` of each sheet of another index. */
function compared(...sheets: readonly SheetSnapshot[]): readonly (number | string | null)[] {
  const { blocks, findings } = rankWorkbook(workbook(...sheets), defaultSettings).ranking;
  return [
    ...blocks.flatMap(({ units }) => units.map(({ previousRank }) => previousRank)),
    ...findings.flatMap(({ code, place, facts }) =>
      code === 'survey-apart' ? [`${place.sheet} ${'index' in facts ? facts.index : ''}`] : [],
    ),
  ];
}

describe('last year’s table of another index', () => {
  it.each([
    ['KẾT QUẢ XẾP HẠNG DDCI NĂM 2024', 'năng lực cạnh tranh (DDCI)'],
    ['KẾT QUẢ XẾP HẠNG NĂNG LỰC CẠNH TRANH CẤP SỞ NĂM 2024', 'năng lực cạnh tranh (DDCI)'],
    ['CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2024', 'chuyển đổi số (DTI)'],
    ['BẢNG XẾP HẠNG CHỈ SỐ SIPAS NĂM 2024', 'hài lòng (SIPAS)'],
    ['KẾT QUẢ CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN NĂM 2024', 'hài lòng (SIPAS)'],
    ['KẾT QUẢ ĐIỂM THI ĐUA NĂM 2024', 'thi đua'],
    ['ĐIỀU TRA XHH NĂM 2024', 'điều tra xã hội học'],
  ])('is not compared, and said, alone or beside the right one: %s', (title, index) => {
    const said = `Năm trước ${index}`;
    expect(compared(now(), before(title))).toEqual([null, null, null, said]);
    expect(compared(now(), before(title), CCHC)).toEqual([1, 2, 3, said]);
  });

  it('is told by the header of its figures or by its tab', () => {
    const plain = 'KẾT QUẢ NĂM 2024';
    const ddci = 'năng lực cạnh tranh (DDCI)';
    expect(compared(now(), before(plain, { score: 'Điểm DDCI' })).at(-1)).toBe(`Năm trước ${ddci}`);
    expect(compared(now(), before(plain, { name: 'DDCI 2024' })).at(-1)).toBe(`DDCI 2024 ${ddci}`);
  });

  it.each([
    ['names no index', 'KẾT QUẢ XẾP HẠNG NĂM 2024'],
    ['names administrative reform, too', 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ NĂM 2024'],
    ['says what the index has in it', 'XẾP HẠNG CHỈ SỐ CCHC NĂM 2024 (GỒM KẾT QUẢ SIPAS)'],
    ['is of blocks that compete', 'KẾT QUẢ XẾP HẠNG CỤM THI ĐUA NĂM 2024'],
  ])('is none where the title %s', (_, title) => {
    expect(compared(now(), before(title))).toEqual([3, 2, 1]);
  });

  it('is compared where this year’s is of that index, too', () => {
    expect(compared(now('KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025'), before('KẾT QUẢ DTI NĂM 2024'))).toEqual([
      3, 2, 1,
    ]);
  });
});
