import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

/** A unit's sheet with two appraisers: the points of each, and what is said of columns. */
function run(first: string, second: string, over = 'Điểm thẩm định') {
  const book = workbook(
    sheet('Sở Y tế', [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Sở Y tế'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', over, null],
      [null, null, null, null, first, second],
      [1, 'Kế hoạch', 4, 4, 1, 3],
      [2, 'Báo cáo', 6, 6, 5, 6],
    ]),
  );
  const { ranking, findings } = computeRanking(book, defaultSettings, texts, NOW);
  const [block] = ranking.blocks;
  return {
    points: block?.units.map(({ points }) => points),
    rounds: block?.appraisal?.changes.map(({ verified1, verified2 }) => [verified1, verified2]),
    said: findings
      .filter(({ code }) => code === 'column-unread')
      .map(({ place, facts }) => [place.cell, 'before' in facts ? facts.before : null]),
  };
}

const POINT = 1_000_000;
const BOTH_ROUNDS = [
  [1 * POINT, 3 * POINT],
  [5 * POINT, 6 * POINT],
];

describe('who appraises below Điểm thẩm định', () => {
  it.each([
    ['Tổ giúp việc', 'Hội đồng'],
    ['Tổ thẩm định', 'Hội đồng thẩm định'],
    ['Tổ công tác', 'Hội đồng tỉnh'],
    ['Lần 1', 'Lần 2'],
  ])('%s checks first, and what %s decides counts', (first, second) => {
    expect(run(first, second)).toEqual({ points: [9], rounds: BOTH_ROUNDS, said: [] });
  });

  it('is said where nothing tells who is the later one: what counts, and what the other one is taken for', () => {
    const { points, rounds, said } = run('Cơ quan chuyên môn', 'Cơ quan thường trực');
    expect(points).toEqual([9]);
    expect(rounds).toEqual(BOTH_ROUNDS);
    expect(said).toEqual([['E4', 'F']]);
  });

  it('names no score below other words', () => {
    expect(run('Tổ giúp việc', 'Hội đồng', 'Thành phần tham gia').points).not.toEqual([9]);
  });
});
