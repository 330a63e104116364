import { describe, expect, test } from 'vitest';
import type { ExplainedBlock } from '../../../src/core/explain/moves';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import {
  arrangedLines,
  orderAfterClick,
  orderOfRank,
  rankingLines,
} from '../../../src/taskpane/ranking/rankingLines';
import type { RankingOrder } from '../../../src/taskpane/ranking/rankingLines';
import { sheet, unitSheet, workbook } from '../../core/sheets';

/** Sở Y tế 100 %, Sở Nội vụ 90 %, Đài Phát thanh 80 % (new), Sở Công Thương not ranked. */
function rankedBlock(): ExplainedBlock {
  const { ranking } = rankWorkbook(
    workbook(
      unitSheet('Sở Y tế', [2, 3, 5]),
      unitSheet('Sở Nội vụ', [2, 3, 4]),
      unitSheet('Đài Phát thanh', [2, 2, 4], { block: 'Sở, ban, ngành' }),
      unitSheet('Sở Công Thương', [1, 1, 1]),
      sheet('Xếp hạng 2022', [
        ['KẾT QUẢ XẾP HẠNG NĂM 2022'],
        ['TT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        ['1', 'Sở Nội vụ', 95, 1],
        ['2', 'Sở Y tế', 94, 2],
      ]),
    ),
    { ...defaultSettings, excludedUnits: ['Sở Công Thương'] },
  );
  const block = ranking.blocks.find(({ units }) => units.some(({ name }) => name === 'Sở Y tế'));
  if (block === undefined) throw new Error('nothing ranked');
  return block;
}

const names = (query: string, order: RankingOrder, field: string | null = null) =>
  arrangedLines(rankingLines(rankedBlock(), field), query, order, 'vi').map(({ unit }) => unit.name);

describe('the lines of a ranking', () => {
  test('stand in order of rank, units without a rank last, in both directions', () => {
    const risen = names('', orderOfRank);
    expect(risen.at(-1)).toBe('Sở Công Thương');
    const turned = names('', { by: 'rank', descending: true });
    expect(turned.at(-1)).toBe('Sở Công Thương');
    expect(turned.slice(0, -1)).toEqual(risen.slice(0, -1).reverse());
  });

  test('are found by words without accents, in any order and case', () => {
    expect(names('so noi vu', orderOfRank)).toEqual(['Sở Nội vụ']);
    expect(names('VỤ nội', orderOfRank)).toEqual(['Sở Nội vụ']);
    expect(names('dai phat', orderOfRank)).toEqual(['Đài Phát thanh']);
    expect(names('huyện', orderOfRank)).toEqual([]);
  });

  test('are sorted by name as Vietnamese sorts it', () => {
    expect(names('', { by: 'name', descending: false })[0]).toBe('Đài Phát thanh');
  });

  test('are sorted by change, the biggest rise first; what is not compared comes last', () => {
    const order = orderAfterClick(orderOfRank, 'change');
    expect(order).toEqual({ by: 'change', descending: true });
    const sorted = names('', order);
    expect(sorted[0]).toBe('Sở Y tế');
    expect(sorted.slice(2)).toEqual(expect.arrayContaining(['Đài Phát thanh', 'Sở Công Thương']));
  });

  test('show the percentage and rank of a field that is chosen, and nothing of one that a unit lacks', () => {
    const block = rankedBlock();
    const [field] = block.fields;
    if (field === undefined) throw new Error('no field');
    const line = rankingLines(block, field.name).find(({ unit }) => unit.name === 'Sở Y tế');
    expect(line).toMatchObject({ percent: 100, rank: 1 });
    expect(rankingLines(block, '__proto__').map(({ percent }) => percent)).toEqual(
      block.units.map(() => null),
    );
  });

  test('turn round when their column is clicked again', () => {
    expect(orderAfterClick(orderOfRank, 'rank')).toEqual({ by: 'rank', descending: true });
    expect(orderAfterClick({ by: 'index', descending: true }, 'index')).toEqual({
      by: 'index',
      descending: false,
    });
  });
});
