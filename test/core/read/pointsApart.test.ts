import { describe, expect, it } from 'vitest';
import { apartInColumn, pointsApart, readApartRows } from '../../../src/core/read/scores/pointsApart';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const M = 1_000_000;

describe('a cell of bonus or penalty points', () => {
  const read = (content: CellContent, kind: 'bonus' | 'penalty' = 'bonus', max: number | null = null) =>
    apartInColumn(sheet('S', [[null, content]]), { kind, row: 0, column: 1 }, max);
  const at = { row: 0, column: 1, fault: null, sumRow: 0 };

  it.each<[CellContent, 'bonus' | 'penalty', 'bonus' | 'penalty', number]>([
    [2, 'bonus', 'bonus', 2],
    ['1,5', 'bonus', 'bonus', 1.5],
    [-2, 'bonus', 'penalty', 2],
    [2, 'penalty', 'penalty', 2],
    [-2, 'penalty', 'penalty', 2],
    [0, 'bonus', 'bonus', 0],
    [null, 'bonus', 'bonus', 0],
    ['-', 'penalty', 'penalty', 0],
  ])('%j among %s points is %s points: %d', (content, kind, is, points) => {
    expect(read(content, kind)).toEqual({ ...at, kind: is, points: points * M });
  });

  it('has its max without a sign, where it has one', () => {
    expect(read(1, 'bonus', 5 * M)).toEqual({ ...at, kind: 'bonus', points: M, max: 5 * M });
    expect(read(1, 'penalty', -5 * M)).toMatchObject({ max: 5 * M });
    expect(read(1, 'bonus', 0)).not.toHaveProperty('max');
  });

  it('is no share, text or date, which is told', () => {
    expect(read('50%')).toMatchObject({ points: 0, fault: { code: 'score-as-percent', text: '50%' } });
    expect(read('đạt')).toMatchObject({ points: 0, fault: { code: 'score-not-a-number', text: 'đạt' } });
    expect(read({ error: '#N/A' })).toMatchObject({ points: 0, fault: { text: '#N/A' } });
  });

  it('counts in the row that is asked for', () => {
    const own = sheet('S', [[1], [2]]);
    expect(apartInColumn(own, { kind: 'bonus', row: 1, column: 0 }, null, Infinity)).toMatchObject({
      points: 2 * M,
      row: 1,
      sumRow: Infinity,
    });
  });
});

describe('bonus and penalty points of a unit', () => {
  const cell = (kind: 'bonus' | 'penalty', points: number, more: object = {}) => ({
    ...{ kind, points, row: 3, column: 4, fault: null, sumRow: 3 },
    ...more,
  });

  it('are the sums of each kind, and their cells', () => {
    expect(pointsApart([])).toEqual({ bonus: 0, penalty: 0 });
    expect(pointsApart([cell('bonus', 2), cell('penalty', 1), cell('bonus', 3, { max: 5 })])).toEqual({
      bonus: 5,
      penalty: 1,
      apartCells: [
        { kind: 'bonus', row: 3, column: 4, points: 2 },
        { kind: 'penalty', row: 3, column: 4, points: 1 },
        { kind: 'bonus', row: 3, column: 4, points: 3, max: 5 },
      ],
    });
  });

  it('in rows are read kind by kind', () => {
    const own = sheet('S', [
      [1, 'đạt'],
      [null, 2],
    ]);
    const kinds = [
      { column: 0, role: 'self' },
      { column: 1, role: 'final' },
    ] as const;
    expect(readApartRows(own, kinds, [{ row: 0 }, { row: 1 }])).toEqual([
      { role: 'self', columns: 0, scores: [M, 'notScored'], faults: new Map(), notes: [] },
      {
        ...{ role: 'final', columns: 1, scores: ['invalid', 2 * M], notes: [] },
        faults: new Map([[0, { code: 'score-not-a-number', text: 'đạt' }]]),
      },
    ]);
  });
});

describe('what counts of rows of bonus and penalty points', () => {
  /** Points of one unit, and what is said, of a score sheet with rows of bonus and penalty points. */
  function ranked(bonus: readonly CellContent[], penalty: readonly CellContent[] = []) {
    const own = sheet('Sở A', [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Đơn vị: Sở A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Thể chế', 60, 50, 40],
      ['2', 'Tài chính', 40, 40, 40],
      [null, 'Điểm thưởng', ...bonus],
      [null, 'Điểm trừ', ...penalty],
      [null, 'Tổng cộng', 100],
    ]);
    try {
      const { ranking } = rankWorkbook(workbook(own), defaultSettings);
      const said = ranking.findings.flatMap(({ code, severity, place, facts }) =>
        severity === 'info' ? [] : [[code, place.cell, facts]],
      );
      return [ranking.blocks[0]?.units[0]?.points, ...said];
    } catch (error) {
      if (!(error instanceof RankingStopped)) throw error;
      return error.findings.flatMap(({ code, place, facts }) =>
        code === 'block-guessed' ? [] : [[code, place.cell, facts]],
      );
    }
  }

  it('is the last score that is filled in', () => {
    expect(ranked([5, 3, 2])).toEqual([82]);
    expect(ranked([5, null, 2])).toEqual([82]);
    expect(ranked([5, 3, 2], [null, 1, 1])).toEqual([81]);
    expect(ranked([null, null, null])).toEqual([80]);
    expect(ranked([null, null, 0], [null, null, -2])).toEqual([78]);
  });

  it('is none where it is a text or a share, and the block waits for it', () => {
    expect(ranked([5, null, 'đạt'])).toEqual([['score-not-a-number', 'E6', { text: 'đạt', max: 0 }]]);
    expect(ranked([5, null, '50%'])).toEqual([['score-as-percent', 'E6', { text: '50%', max: 0 }]]);
    expect(ranked([5, 3, 2], [null, null, 'nhiều'])).toEqual([
      ['score-not-a-number', 'E7', { text: 'nhiều', max: 0 }],
    ]);
  });
});
