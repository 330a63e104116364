import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Column = readonly [head: string, score: CellContent];

/** A unit's own score sheet of two criteria of 10 points each, each with the scores of these columns. */
function scoreSheet(unit: string, ...columns: readonly Column[]) {
  const scores = columns.map(([, score]) => score);
  return sheet(unit, [
    ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
    [`Đơn vị: ${unit}`],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...columns.map(([head]) => head)],
    [1, 'Kế hoạch', 10, ...scores],
    [2, 'Báo cáo', 10, ...scores],
  ]);
}

const SELF: Column = ['Điểm tự chấm', 10];
const VERIFIED: Column = ['Điểm thẩm định', 8];
const FINAL: Column = ['Điểm đạt được', 8];

function said(first: readonly Column[], second: readonly Column[]): readonly string[] {
  const book = workbook(scoreSheet('Xã A', ...first), scoreSheet('Xã B', ...second));
  return toldBy(book, ({ code }) => code === 'stage-missing').filter((line) =>
    line.endsWith('stage-missing'),
  );
}

describe('of two score sheets one without a column of verified points, whose self-scores count beside the other’s, is said', () => {
  it.each<[string, readonly Column[], readonly Column[], readonly string[]]>([
    ['its column is gone', [SELF, VERIFIED], [SELF], ['D4 stage-missing']],
    ['the other has final points', [SELF, FINAL], [SELF], ['D4 stage-missing']],
    ['both have verified points', [SELF, VERIFIED], [SELF, VERIFIED], []],
    ['both have self-scores only', [SELF], [SELF], []],
    ['the other’s points are not verified yet', [SELF, ['Điểm thẩm định', null]], [SELF], []],
  ])('%s', (_, first, second, expected) => {
    expect(said(first, second)).toEqual(expected);
  });
});
