import { describe, expect, it } from 'vitest';
import { sheet, unitSheet, workbook } from '../sheets';
import { toldBy } from './told';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** What is said of three units in one block that a list has in these blocks; with scores of all in rows, or a sheet each. */
function listedIn(blocks: readonly string[], own: readonly string[] = ['Khối sở', 'Khối sở', 'Khối sở']) {
  const list = sheet('Danh mục', [
    ['DANH MỤC ĐƠN VỊ'],
    ['TT', 'Đơn vị', 'Khối'],
    ...UNITS.map((unit, at) => [at + 1, unit, blocks[at] ?? null]),
  ]);
  const rows = sheet('KQ', [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['TT', 'Đơn vị', 'Khối', 'Điểm tối đa', 'Điểm thẩm định'],
    ...UNITS.map((unit, at) => [at + 1, unit, own[at] ?? null, 100, 60 + at]),
  ]);
  const sheets = UNITS.map((unit, at) => unitSheet(unit, [1, 2, 3 + at / 2], { block: own[at] ?? '' }));
  return [[rows], sheets].map((scores) =>
    toldBy(workbook(list, ...scores), ({ code }) => code === 'line-unused').slice(UNITS.length),
  );
}

describe('a list that has a unit in another block than its scores', () => {
  it('is said at the unit in the list', () => {
    expect(listedIn(['Khối sở', 'Khối ban', 'Khối sở'])).toEqual([['B4 line-unused'], ['B4 line-unused']]);
  });

  it.each([
    ['as the scores have it', ['Khối sở', 'khối SỞ', 'Sở'], undefined],
    ['without a block', ['Khối sở', '', 'Khối sở'], undefined],
    ['all under another name', ['Khối A', 'Khối A', 'Khối A'], undefined],
    ['under other names of the same blocks', ['Khối A', 'Khối A', 'Khối B'], ['Khối 1', 'Khối 1', 'Khối 2']],
  ])('is quiet where it has it %s', (_, blocks, own) => {
    expect(listedIn(blocks, own)).toEqual([[], []]);
  });

  it('is said where it has two blocks as one', () => {
    expect(listedIn(['Khối A', 'Khối A', 'Khối A'], ['Khối 1', 'Khối 1', 'Khối 2'])[0]).toEqual([
      'B3 line-unused',
      'B4 line-unused',
      'B5 line-unused',
    ]);
  });
});
