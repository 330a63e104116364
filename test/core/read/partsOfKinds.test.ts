import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { ranksToldBy } from './told';

type Row = readonly CellContent[];
/** A block as it is written, with its units and their points. */
type Block = readonly [string, readonly (readonly [string, number])[]];

const TITLE: Row = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const POINTS = [80, 70, 90, 85] as const;
const HEADER: Row = ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'];

function pair(one: string, other: string, names: readonly string[]): readonly Block[] {
  const scored = names.map((name, at) => [name, POINTS[at] ?? 0] as const);
  return [
    [one, scored.slice(0, 2)],
    [other, scored.slice(2)],
  ];
}

const COMMUNES = ['Xã A Lưới 1', 'Xã A Lưới 2', 'Phường Thuận Hóa', 'Phường Phú Xuân'];
const DISTRICTS = ['Thị xã Kỳ Anh', 'Thị xã Hồng Lĩnh', 'Xã Kỳ Xuân', 'Xã Kỳ Bắc'];
const OFFICES = ['Sở Nội vụ', 'Sở Y tế', 'Ban Dân tộc', 'Thanh tra tỉnh'];
const CENTRAL = ['Công an tỉnh', 'Cục Hải quan', 'Kho bạc Nhà nước', 'Thuế tỉnh'];

const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Xã', 'Phường', COMMUNES],
  ['Các xã', 'Các phường', COMMUNES],
  ['Khối xã', 'Khối phường', COMMUNES],
  ['UBND xã', 'UBND phường', COMMUNES],
  ['Thị xã', 'Xã', DISTRICTS],
  ['Các sở', 'Cơ quan tương đương sở', OFFICES],
  ['Cơ quan Trung ương', 'Ngành dọc', CENTRAL],
];

const inColumn = (blocks: readonly Block[]) => [
  sheet('KQ', [
    TITLE,
    ['STT', 'Đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
    ...blocks.flatMap(([block, units]) => units.map(([name, points]): Row => [1, name, block, 100, points])),
  ]),
];
const inRows = (blocks: readonly Block[], ranks?: readonly (readonly number[])[]) => [
  sheet('KQ', [
    TITLE,
    [...HEADER, ...(ranks === undefined ? [] : ['Xếp hạng'])],
    ...blocks.flatMap(([block, units], part): Row[] => [
      [['I', 'II'][part] ?? '', block],
      ...units.map(([name, points], at): Row => [at + 1, name, 100, points, ranks?.[part]?.[at] ?? null]),
    ]),
  ]),
];
const onSheets =
  (lines: (block: string) => readonly Row[], tab?: (block: string) => string) => (blocks: readonly Block[]) =>
    blocks.map(([block, units], at) =>
      sheet(tab?.(block) ?? `KQ ${at}`, [
        TITLE,
        ...lines(block),
        HEADER.slice(1),
        ...units.map(([name, points]): Row => [name, 100, points]),
      ]),
    );
const inList = (blocks: readonly Block[]) => [
  sheet('KQ', [
    TITLE,
    HEADER,
    ...blocks.flatMap(([, units]) => units.map(([name, points]): Row => [1, name, 100, points])),
  ]),
  sheet('DS', [
    ['DANH SÁCH ĐƠN VỊ'],
    ['STT', 'Tên đơn vị', 'Khối'],
    ...blocks.flatMap(([block, units]) => units.map(([name]): Row => [1, name, block])),
  ]),
];
const overUnits = (blocks: readonly Block[]) => [
  sheet('KQ', [
    TITLE,
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...blocks.flatMap(([block]) => [block, null])],
    [null, null, null, ...blocks.flatMap(([, units]) => units.map(([name]) => name))],
    ['1', 'Thể chế', 100],
    ['1.1', 'Văn bản', 100, ...blocks.flatMap(([, units]) => units.map(([, points]) => points))],
  ]),
];

const LAYOUTS: readonly (readonly [string, (blocks: readonly Block[]) => readonly SheetSnapshot[]])[] = [
  ['a column', inColumn],
  ['rows', inRows],
  ['lines', onSheets((block) => [[`Khối: ${block}`]])],
  ['a list of units', inList],
];

describe('two blocks of one kind that a workbook names side by side stay two', () => {
  it.each(LAYOUTS)('in %s', (place, layout) => {
    // On two sheets it is not clear whether the last pair is two, which is said (`similarBlocks.test.ts`).
    for (const [one, other, names] of place === 'lines' ? PAIRS.slice(0, -1) : PAIRS)
      expect(ranksToldBy(workbook(...layout(pair(one, other, names)))).map(bare)).toEqual([
        `${bare(one)}: ${names[0] ?? ''} 1, ${names[1] ?? ''} 2`,
        `${bare(other)}: ${names[2] ?? ''} 1, ${names[3] ?? ''} 2`,
      ]);
  });

  it('in heads over units, and told by tabs', () => {
    const blocks = pair('Khối xã', 'Khối phường', COMMUNES);
    for (const layout of [
      overUnits,
      onSheets(
        () => [],
        (block) => block,
      ),
    ])
      expect(ranksToldBy(workbook(...layout(blocks))).map((line) => line.replace(/^[^:]*: /u, ''))).toEqual([
        'Xã A Lưới 1 1, Xã A Lưới 2 2',
        'Phường Thuận Hóa 1, Phường Phú Xuân 2',
      ]);
  });

  it('with ranks printed in each; with ranks that run on over both they are one', () => {
    const blocks = pair('Các xã', 'Các phường', COMMUNES);
    const ranks = (printed: readonly (readonly number[])[]) =>
      ranksToldBy(workbook(...inRows(blocks, printed)));
    expect(
      ranks([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual(['Các xã: Xã A Lưới 1 1, Xã A Lưới 2 2', 'Các phường: Phường Thuận Hóa 1, Phường Phú Xuân 2']);
    expect(
      ranks([
        [3, 4],
        [1, 2],
      ]),
    ).toEqual(['Các xã: Phường Thuận Hóa 1, Phường Phú Xuân 2, Xã A Lưới 1 3, Xã A Lưới 2 4']);
  });
});

describe('spellings of one block are one', () => {
  const twins: readonly (readonly [string, string, readonly string[]])[] = [
    ['Cấp xã', 'Xã, phường', COMMUNES],
    ['Xã, phường', 'UBND các xã, phường, đặc khu', COMMUNES],
    ['Sở, ban, ngành', 'Các sở, ban, ngành', OFFICES],
    ['Các sở', 'Sở và cơ quan tương đương', OFFICES],
    ['Cụm 1', 'Cụm1', COMMUNES],
    ['Cụm 1', 'Cụm số 1', COMMUNES],
    ['Cụm 1', 'Cụm 01', COMMUNES],
    ['Cụm 1', 'Cụm I', COMMUNES],
    ['Cụm 1', 'Cụm thi đua 1', COMMUNES],
    ['Khối 2', 'Khối2', COMMUNES],
    ['Khối 2', 'Khối số 2', COMMUNES],
    ['Nhóm 1', 'Nhóm I', COMMUNES],
    ['Đơn vị sự nghiệp', 'ĐVSN', OFFICES],
    ['Đơn vị sự nghiệp', 'Sự nghiệp', OFFICES],
  ];
  it.each(LAYOUTS)('in %s', (_, layout) => {
    for (const [one, other, names] of twins) {
      const [first, ...more] = ranksToldBy(workbook(...layout(pair(one, other, names))));
      expect([one, other, first?.replace(/^[^:]*: /u, ''), ...more]).toEqual([
        one,
        other,
        `${names[2] ?? ''} 1, ${names[3] ?? ''} 2, ${names[0] ?? ''} 3, ${names[1] ?? ''} 4`,
      ]);
    }
  });
});

function bare(line: string): string {
  return line.replace(/^(?:I+ |Khối )/u, '');
}
