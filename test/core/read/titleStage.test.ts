import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/core/read/cells/score';
import type { KindOfScore, ScoreTable } from '../../../src/core/read/model/assessment';
import { scoreNotes } from '../../../src/core/read/scores/scoreNotes';
import { CLAIMED } from '../../../src/core/read/scores/stageWords';
import type { TitleStage } from '../../../src/core/read/scores/titleStage';
import { withTitleStage } from '../../../src/core/read/scores/titleStage';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = 'notScored';

/** A table of one unit with these kinds of score. */
function tableOf(
  ...kinds: readonly (readonly [role: KindOfScore['role'], ...scores: readonly Score[]])[]
): ScoreTable {
  const place = { sheet: 'KQ', cell: 'B4' };
  const set = { fields: [], leaves: [] };
  const read = kinds.map(([role, ...scores], columns): KindOfScore => ({
    ...{ role, columns, scores, faults: new Map(), notes: [] },
  }));
  return {
    ...{ kind: 'criteriaByUnits', sheet: 'KQ', origin: { row: 0, column: 0 }, block: null, year: null, set },
    scoring: { together: 'criteria' },
    units: [{ name: 'Sở A', place, set, kinds: read }],
  };
}

describe('what a title says of the scores of a table', () => {
  it.each<[string, ScoreTable, TitleStage, number | 'survey' | undefined]>([
    ['nothing', tableOf(['verified1', 1]), null, undefined],
    ['that they are appraised', tableOf(['verified1', 1]), 0, undefined],
    ['how late they are', tableOf(['verified1', 1]), 100, 100],
    ['that they are of a draft', tableOf(['final', 1]), -1, -1],
    ['that those without a name are claimed', tableOf([null, 1]), CLAIMED, CLAIMED],
    ['that final ones are claimed', tableOf(['final', 1]), CLAIMED, CLAIMED],
    ['not that appraised ones are claimed', tableOf(['self', 1], ['verified1', 1]), CLAIMED, undefined],
    [
      'that blank columns beside claims are none',
      tableOf(['self', 1], ['verified1', _]),
      CLAIMED + 1,
      CLAIMED + 1,
    ],
    ['not that claims are appraised', tableOf(['self', 1]), 100, CLAIMED],
    ['not that claims are a survey', tableOf(['self', 1]), 'survey', CLAIMED],
    ['nothing of claims', tableOf(['self', _, 1], ['verified1', _, _]), null, CLAIMED],
    ['of which round claims are', tableOf(['self', 1]), CLAIMED + 2, CLAIMED + 2],
    ['how late blank ones will be', tableOf(['verified1', _]), 100, 100],
    ['nothing of blank ones', tableOf(['verified1', _]), 0, undefined],
    ['nothing at all of blank ones', tableOf(['verified1', _]), null, undefined],
    ['no survey of blank ones', tableOf(['verified1', _]), 'survey', undefined],
    ['that a survey gave them', tableOf(['final', 1]), 'survey', 'survey'],
    ['that a survey gave those called so', tableOf(['survey', 1], [null, 1]), 'survey', 'survey'],
    ['not that a survey gave verified ones', tableOf(['verified1', 1]), 'survey', undefined],
    [
      'nor those beside a blank verified column',
      tableOf(['final', 1], ['verified1', _]),
      'survey',
      undefined,
    ],
  ])('%s', (_name, table, told, is) => {
    const { stage, surveyOnly } = withTitleStage(table, told);
    expect(surveyOnly === true ? 'survey' : stage).toBe(is);
  });
});

describe('what is said of numbers that were taken one way of two', () => {
  const notes = (
    code: 'number-ambiguous' | 'score-as-percent',
    scores: readonly Score[],
    counts?: (at: number) => boolean,
  ) =>
    scoreNotes(
      { notes: [{ code, indexes: [1, 2].map((index) => ({ index, text: `text ${index}` })) }], scores },
      (index) => ({ sheet: 'KQ', cell: `D${index}` }),
      counts,
    ).map(({ place, severity, facts }) => [place.cell, severity, facts]);
  const scores: readonly Score[] = [0, 1_500_000, 'invalid'];

  it('is the first cell, what stands in it, how it was taken, and how many there are', () => {
    expect(notes('number-ambiguous', scores)).toEqual([
      ['D1', 'info', { text: 'text 1', count: 2, value: 1.5 }],
    ]);
    expect(notes('score-as-percent', scores)).toEqual([['D1', 'warning', { text: 'text 1', count: 2 }]]);
  });

  it('is only of those that count', () => {
    expect(notes('number-ambiguous', scores, (at) => at === 2)).toEqual([
      ['D2', 'info', { text: 'text 2', count: 1, value: 0 }],
    ]);
    expect(notes('number-ambiguous', scores, () => false)).toEqual([]);
  });

  it('is said where such a score counts or is added, and not where another one does', () => {
    const told = (head: readonly CellContent[], ...rows: readonly (readonly CellContent[])[]) =>
      toldBy(
        workbook(
          sheet('Sở A', [
            ['BẢNG CHẤM ĐIỂM NĂM 2025'],
            ['Đơn vị: Sở A'],
            ['Khối: Sở'],
            ['STT', 'Tiêu chí', 'Điểm tối đa', ...head],
            ...rows.map((row, at) => [`${at + 1}`, `Tiêu chí ${'AB'.charAt(at)}`, ...row]),
          ]),
        ),
        ({ code }) => code === 'number-ambiguous',
      );
    expect(told(['Tự chấm', 'Thẩm định'], [2000, 5, '1.500'], [2000, 6, 7])).toContain('E5 number-ambiguous');
    expect(told(['Tự chấm', 'Thẩm định'], [2000, '1.500', 5], [2000, 6, 7])).not.toContain(
      'D5 number-ambiguous',
    );
    expect(told(['Tự chấm', 'Thẩm định'], [2000, '1.500', null], [2000, 6, 7])).toContain(
      'D5 number-ambiguous',
    );
    expect(told(['Thẩm định', 'Điểm XHH'], [2000, 5, '1.500'], [2000, 6, 7])).toContain(
      'E5 number-ambiguous',
    );
  });
});

describe('survey points beside a score of which nothing tells whether they are inside', () => {
  type Row = readonly CellContent[];
  const matters = (code: string) => code === 'apart-assumed';
  const fields = (head: string, ...units: readonly Row[]) =>
    toldBy(
      workbook(
        sheet('KQ', [
          ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
          ['Khối: Sở'],
          ['STT', 'Tên đơn vị', 'Thể chế (50 điểm)', null, 'Tài chính (50 điểm)', null],
          [null, null, head, 'Điểm XHH', head, 'Điểm XHH'],
          ...units.map((row, at) => [at + 1, `Sở ${'AB'.charAt(at)}`, ...row]),
        ]),
      ),
      ({ code }) => matters(code),
    );

  it('are added to what is not called a total, which is said', () => {
    expect(fields('Điểm đánh giá', [30, 10, 25, 20], [35, 5, 30, 10])).toEqual([
      'Sở A 85',
      'Sở B 80',
      'C4 apart-assumed',
    ]);
  });

  it('are inside a total, in silence', () => {
    expect(fields('Tổng điểm', [30, 10, 25, 20], [35, 5, 30, 10])).toEqual(['Sở B 65', 'Sở A 55']);
  });

  it('are inside where both are above the max, and added where scores are less than they are', () => {
    expect(fields('Điểm đánh giá', [45, 10, 45, 20], [48, 5, 46, 10])).toEqual(['Sở B 94', 'Sở A 90']);
    expect(fields('Tổng điểm', [5, 10, 15, 20], [8, 9, 9, 10])).toEqual(['Sở A 50', 'Sở B 36']);
  });

  it('are as most units tell, which is said where some tell otherwise', () => {
    expect(fields('Điểm đánh giá', [45, 10, 45, 20], [48, 5, 9, 10])).toEqual([
      'Sở A 90',
      'Sở B 57',
      'C4 apart-assumed',
    ]);
  });

  it('count on a unit’s own sheet by what is called a score, which is said', () => {
    const own = sheet('Sở A', [
      ['BẢNG CHẤM ĐIỂM NĂM 2025'],
      ['Đơn vị: Sở A'],
      ['Khối: Sở'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', 'Điểm XHH'],
      ['1', 'Thể chế', 50, 30, 10],
      ['2', 'Tài chính', 50, 25, 20],
    ]);
    expect(toldBy(workbook(own), ({ code }) => matters(code))).toEqual(['Sở A 55', 'D4 apart-assumed']);
  });

  it('of one leaf alone tell it for all, but not blank ones, nor those beside a verified score', () => {
    expect(fields('Điểm đánh giá', [30, 10, null, null], [35, null, 30, null])).toEqual([
      'Sở B 65',
      'Sở A 40',
      'C4 apart-assumed',
    ]);
    expect(fields('Điểm đánh giá', [30, null, 25, null], [35, null, 30, null])).toEqual([
      'Sở B 65',
      'Sở A 55',
    ]);
    const verified = sheet('KQ', [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở'],
      ['STT', 'Tên đơn vị', 'Thể chế (100 điểm)', null, null],
      [null, null, 'Điểm thẩm định', 'Điểm XHH', 'Điểm đánh giá'],
      [1, 'Sở A', 60, 20, 80],
      [2, 'Sở B', 50, 20, 70],
    ]);
    expect(toldBy(workbook(verified), ({ code }) => matters(code))).toEqual(['Sở A 80', 'Sở B 70']);
  });

  it('count in the rows of sums and of bonus points as in those of criteria', () => {
    const units = sheet('KQ', [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', null, 'Sở B', null],
      [null, null, null, 'Điểm đánh giá', 'Điểm XHH', 'Điểm đánh giá', 'Điểm XHH'],
      ['1', 'Thể chế', 50, 30, 10, 35, 5],
      ['2', 'Tài chính', 50, 25, 20, 30, 10],
      [null, 'Điểm thưởng', null, 2, null, null, null],
      [null, 'Tổng cộng', 100, 57, 30, 65, 15],
    ]);
    const matter = toldBy(workbook(units), ({ severity }) => severity !== 'info');
    expect(matter).toEqual(['Sở A 87', 'Sở B 80', 'D4 apart-assumed']);
  });
});
