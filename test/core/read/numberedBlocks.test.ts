import { describe, expect, it } from 'vitest';
import { blockOfTab, numberedBlockIn } from '../../../src/core/read/names/blockNames';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

function blocks(...sheets: readonly SheetSnapshot[]) {
  const { ranking, findings } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    blocks: ranking.blocks.map(({ name, units }) => `${name}: ${units.map((unit) => unit.name).join(', ')}`),
    said: findings.map(({ code }) => code),
  };
}

const totals = (tab: string, lines: readonly string[], names: readonly string[]) =>
  sheet(tab, [
    ...lines.map((line): CellContent[] => [line]),
    ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...names.map((name, at): CellContent[] => [at + 1, name, 100, 80 - at]),
  ]);
const byUnits = (tab: string, lines: readonly string[], names: readonly string[]) =>
  sheet(tab, [
    ...lines.map((line): CellContent[] => [line]),
    ['STT', 'Nội dung', 'Điểm tối đa', ...names],
    ['1', 'Thể chế', 10],
    ['1.1', 'Văn bản', 10, ...names.map((_, at) => 8 - at)],
  ]);

describe('clusters of communes are blocks of their own', () => {
  const [FIRST, SECOND] = [
    ['Xã An Một', 'Xã An Hai'],
    ['Xã Bình Một', 'Xã Bình Hai'],
  ] as const;

  it.each([
    ['Cụm 1', 'Cụm 2'],
    ['Khối I', 'Khối II'],
    ['Cụm thi đua số 1', 'Cụm thi đua số 2'],
    ['Khối A', 'Khối B'],
  ])('told by tabs %s, %s, or by titles', (one, other) => {
    const expected = { blocks: [`${one}: Xã An Một, Xã An Hai`, `${other}: Xã Bình Một, Xã Bình Hai`] };
    for (const of of [totals, byUnits]) {
      for (const tab of [(name: string) => name, (name: string) => `KQ ${name} - 2025`]) {
        const read = blocks(of(tab(one), [TITLE], FIRST), of(tab(other), [TITLE], SECOND));
        expect(read).toMatchObject(expected);
        expect(read.said).not.toContain('block-guessed');
      }
      for (const title of [
        (name: string) => [`${name} - ${TITLE}`],
        (name: string) => [`${name}: ${TITLE}`],
        (name: string) => [`${TITLE} - ${name}`],
        (name: string) => [TITLE, name],
      ])
        expect(blocks(of('A', title(one), FIRST), of('B', title(other), SECOND))).toMatchObject(expected);
    }
  });

  it('told by tabs that begin with the word for a block', () => {
    expect(
      blocks(totals('Khối miền núi', [TITLE], FIRST), totals('Khối đồng bằng', [TITLE], SECOND)).blocks,
    ).toEqual(['Khối miền núi: Xã An Một, Xã An Hai', 'Khối đồng bằng: Xã Bình Một, Xã Bình Hai']);
  });

  it('but not where a line says the block, in no one cluster', () => {
    const lines = [`CỤM 1 - ${TITLE}`, 'Khối: Xã, phường'];
    expect(blocks(totals('Cụm 2', lines, FIRST))).toEqual({
      blocks: ['Xã, phường: Xã An Một, Xã An Hai'],
      said: [],
    });
  });

  it('and a tab that names the sheet’s one unit names no block', () => {
    const one = (tab: string) =>
      sheet(tab, [
        ['PHIẾU CHẤM ĐIỂM NĂM 2025'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Thể chế', 10],
        ['1.1', 'Văn bản', 10, 8],
      ]);
    expect(blocks(one('Cụm 1'), one('Cụm 2')).blocks).toEqual(['Khối chung: Cụm 1, Cụm 2']);
  });
});

it.each([
  ['CỤM 1 - KẾT QUẢ CHẤM ĐIỂM', 'CỤM 1'],
  ['KHỐI  II: KẾT QUẢ', 'KHỐI II'],
  ['KẾT QUẢ CÁC KHỐI 6 THÁNG ĐẦU NĂM', null],
  ['KẾT QUẢ KHỐI 9 THÁNG NĂM 2025', null],
  ['Khối 1, 2', null],
  ['Khối 1 - 2', null],
  ['Khối 1 và Khối 2', null],
  ['Khối 1-2025', 'Khối 1'],
  ['Cụm 5 xã miền núi', null],
  ['Khối lượng 1', null],
  ['Khối y tế', null],
])('%s is of the numbered block %s', (text, block) => {
  expect(numberedBlockIn(text)).toBe(block);
});

it.each([
  ['Khối sở', 'Sở, ban, ngành'],
  ['Khối xã 2025', 'Cấp xã'],
  ['Khối ĐVSN', 'Khối ĐVSN'],
  ['Khối lượng công việc', null],
  ['Sở Nội vụ', null],
  ['Sheet1', null],
])('the tab %s is of the block %s', (name, block) => {
  expect(blockOfTab(name)).toBe(block);
});
