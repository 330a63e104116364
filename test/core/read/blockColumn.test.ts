import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Xã An Hòa', 'Xã Bình Lộc'];

/** The blocks of a table with one more column, in the order in which it names them, with how many units each has. */
function blocks(header: string, cells: readonly (string | null)[], line?: string, units = UNITS) {
  const { ranking, findings } = rankWorkbook(
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ...(line === undefined ? [] : [[line]]),
        ['TT', 'Đơn vị', header, 'Điểm tối đa', 'Điểm thẩm định'],
        ...units.map((unit, index) => [index + 1, unit, cells[index] ?? null, 100, 70 + index]),
      ]),
    ),
    defaultSettings,
  );
  expect(findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([]);
  return ranking.blocks.map((block) => `${block.name} ${block.units.length}`);
}

const KINDS = ['Khối sở', 'Khối sở', 'Khối xã', 'Khối xã'];

describe('cells that name blocks make a column of blocks, whatever stands above it', () => {
  it.each([
    'Nhóm',
    'Nhóm/Khối',
    'Phân khối',
    'Cấp',
    'Loại hình',
    'Loại đơn vị',
    'Đối tượng',
    'Bảng',
    'Thuộc',
  ])('“%s” over Khối sở and Khối xã', (header) => {
    expect(blocks(header, KINDS)).toEqual(['Khối sở 2', 'Khối xã 2']);
  });

  it.each(['Cụm số', 'Liên cụm', 'Phân nhóm', 'Bảng'])('“%s” over Cụm 1 and Cụm 2', (header) => {
    const communes = ['Xã An Hòa', 'Xã Bình Lộc', 'Xã Cẩm Mỹ', 'Xã Dương Hòa'];
    expect(blocks(header, ['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2'], undefined, communes)).toEqual([
      'Cụm 1 2',
      'Cụm 2 2',
    ]);
  });

  it.each([
    ['Loại', ['Sở', 'Sở', 'Xã', 'Xã']],
    ['Cấp', ['Cấp tỉnh', 'Cấp tỉnh', 'Cơ sở', 'Cơ sở']],
    ['Bảng', ['Bảng A', 'Bảng A', 'Bảng B', 'Bảng B']],
  ])(
    'and words that part departments from communes, where no line names a block: “%s” over %j',
    (header, cells) => {
      expect(blocks(header, cells)).toEqual([`${cells[0]} 2`, `${cells[2]} 2`]);
    },
  );
});

describe('a column of other words makes no blocks', () => {
  it.each([
    ['Ghi chú', ['Tốt', 'Khá', 'Tốt', 'Khá'], undefined],
    ['Địa bàn', ['Miền núi', 'Đồng bằng', 'Miền núi', 'Đồng bằng'], undefined],
    ['Xếp loại', ['Tốt', 'Tốt', 'Khá', 'Khá'], undefined],
    ['Loại', ['Sở', 'Sở', 'Xã', 'Xã'], 'Khối: Toàn tỉnh'],
  ])('“%s” over %j', (header, cells, line) => {
    expect(blocks(header, cells, line)).toHaveLength(1);
  });
});

describe('names of blocks that are merged over the rows of their units', () => {
  const SIX = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Xã An Hòa', 'Xã Bình Lộc', 'Xã Cẩm Mỹ'];
  const HEADS = ['', 'Ghi chú', 'Loại hình', 'Phân loại', 'Nhóm', 'Xếp loại', 'Đơn vị'];

  it.each(HEADS)('make a column of blocks below “%s”', (header) => {
    for (const [first, second] of [
      ['Sở, ban, ngành', 'Xã, phường'],
      ['Khối sở', 'Khối xã'],
      ['Cụm 1', 'Cụm 2'],
    ] as const)
      expect(blocks(header, [first, null, null, second, null, null], undefined, SIX)).toEqual([
        `${first} 3`,
        `${second} 3`,
      ]);
  });

  it('make none where they are remarks on some units', () => {
    for (const cells of [
      ['Cụm trưởng', null, null, 'Cụm phó', null, null],
      ['Khối trưởng', null, null, 'Khối phó', null, null],
      ['Nộp muộn', null, null, 'Nộp muộn', null, null],
    ])
      expect(blocks('Ghi chú', cells, undefined, SIX)).toEqual(['Khối chung 6']);
  });

  it('are kinds of units below “Ghi chú” too, where they part these', () => {
    const kinds = ['Sở, ban, ngành', 'Sở, ban, ngành', 'Xã, phường', 'Xã, phường'];
    expect(blocks('Ghi chú', kinds)).toEqual(['Sở, ban, ngành 2', 'Xã, phường 2']);
  });
});
