import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';

const table = (year: number, ...units: readonly string[]) =>
  sheet(String(year), [
    [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM ${year}`],
    ['STT', 'Tên đơn vị', 'Chỉ số', 'Xếp hạng'],
    ...units.map((unit, index) => [index + 1, unit, 90 - index, index + 1]),
  ]);

/** Each unit with last year's rank, then the names that are suggested to be one. */
function compared(now: readonly string[], before: readonly string[]) {
  const { ranking, findings } = rankWorkbook(
    workbook(table(2025, ...now), table(2024, ...before)),
    defaultSettings,
  );
  const units = ranking.blocks.flatMap((block) =>
    block.units.map(({ name, previousRank }) => `${name} ${previousRank ?? '-'}`),
  );
  const suggested = findings.flatMap(({ code, facts }) =>
    code === 'name-similar' ? [`${facts.name} = ${facts.like}`] : [],
  );
  return [...units, ...suggested];
}

describe('the usual abbreviation of a department', () => {
  it.each([
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở KHCN', 'Sở Khoa học & Công nghệ'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VH,TT&DL', 'Sở Văn hoá - Thể thao và Du lịch tỉnh Quảng Trị'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở LĐ-TB&XH', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở GTVT', 'Sở Giao thông vận tải'],
  ])('%s is %s, this year and last', (short, full) => {
    expect(compared([short, 'Sở Nội vụ'], ['Sở Nội vụ', full])).toEqual([`${short} 2`, 'Sở Nội vụ 1']);
    expect(compared([full, 'Sở Nội vụ'], ['Sở Nội vụ', short])).toEqual([`${full} 2`, 'Sở Nội vụ 1']);
  });

  it('is none of another department, nor one that has both names in a table', () => {
    const others = compared(['Sở KH&ĐT', 'Sở Nội vụ'], ['Sở Nội vụ', 'Sở Khoa học và Công nghệ']);
    expect(others).toEqual(['Sở KH&ĐT -', 'Sở Nội vụ 1']);
    const both = ['Sở KH&CN', 'Sở Khoa học và Công nghệ'];
    expect(compared(both, both)).toEqual(['Sở KH&CN 1', 'Sở Khoa học và Công nghệ 2']);
  });
});

describe('a name with (mới) or (cũ)', () => {
  it.each(['(mới)', '(cũ)', '(sau sáp nhập)', '(trước khi sắp xếp)'])(
    'is suggested to be the one without, and not taken to be it: %s',
    (behind) => {
      expect(compared(['Xã Lộc Hà', 'Xã Kỳ Anh'], ['Xã Kỳ Anh', `Xã Lộc Hà ${behind}`])).toEqual([
        'Xã Lộc Hà -',
        'Xã Kỳ Anh 1',
        `Xã Lộc Hà = Xã Lộc Hà ${behind}`,
      ]);
    },
  );
});
