import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

/** Self-score, appraised score, penalty, a criterion each of 2, 3 and 4 points. */
type Scores = readonly (readonly [self: CellContent, appraised: CellContent, penalty: CellContent])[];

const MAXIMA = [2, 3, 4];

function scoreSheet(unit: string, scores: Scores, score = 'Điểm thẩm định'): SheetSnapshot {
  return sheet(unit, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [`Đơn vị: ${unit}`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', score, 'Điểm bị trừ'],
    ...scores.map((row, at) => [`${at + 1}`, `Nội dung ${at + 1}`, MAXIMA[at] ?? 0, ...row]),
  ]);
}

function ranked(...sheets: readonly SheetSnapshot[]) {
  const { ranking, findings } = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  return {
    points: Object.fromEntries(
      (ranking.blocks[0]?.units ?? []).map(({ name, points }) => [name, points] as const),
    ),
    assumed: findings.flatMap(({ code, place, facts }) =>
      code === 'apart-assumed' ? [`${place.sheet}!${place.cell} ${JSON.stringify(facts)}`] : [],
    ),
  };
}

const CUT: Scores = [
  [2, 1, 1],
  [3, 2.5, 0.5],
  [4, 4, 0],
];

describe('penalty points that are what the appraisal took of self-scores', () => {
  it('are not taken off the appraised scores again, which is said once for all sheets', () => {
    const { points, assumed } = ranked(
      scoreSheet('Sở A', CUT),
      scoreSheet('Sở B', [
        [2, 2, null],
        [3, 1, 2],
        [4, 4, null],
      ]),
    );
    expect(points).toEqual({ 'Sở A': 7.5, 'Sở B': 7 });
    expect(assumed).toEqual(['Sở A!E4 {"header":"Điểm thẩm định","count":2,"sheets":1,"inside":true}']);
  });

  it('are none where one of them is another number, or a score is lower without one: they count', () => {
    for (const third of [
      [4, 3, null],
      [4, 4, 1],
      [4, 3, 0.5],
    ] as const) {
      const { points, assumed } = ranked(scoreSheet('Sở A', [...CUT.slice(0, 2), third]));
      const sum = 3.5 + third[1];
      expect([third, points['Sở A']]).toEqual([third, sum - 1.5 - (third[2] ?? 0)]);
      expect(assumed).toEqual([]);
    }
  });

  it('are none where one stands beside no appraised score: all count, also of the self-score that counts there', () => {
    const { points, assumed } = ranked(scoreSheet('Sở A', [...CUT.slice(0, 2), [4, null, 1]]));
    expect(points).toEqual({ 'Sở A': 1 + 2.5 + 4 - 1 - 0.5 - 1 });
    expect(assumed).toEqual([]);
  });

  it('are told by the criteria that have both scores, where the others have no penalty', () => {
    for (const third of [
      [4, null, null],
      [null, 4, null],
    ] as const) {
      const { points, assumed } = ranked(scoreSheet('Sở A', [...CUT.slice(0, 2), third]));
      expect(points).toEqual({ 'Sở A': 1 + 2.5 + 4 });
      expect(assumed).toHaveLength(1);
    }
  });

  it('are none where bonus points stand beside one: both count', () => {
    const { points, assumed } = ranked(
      sheet('Sở A', [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Đơn vị: Sở A'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm thưởng', 'Điểm bị trừ'],
        ['1', 'Nội dung 1', 2, 2, 1, 0.25, 1],
        ['2', 'Nội dung 2', 3, 3, 2.5, null, 0.5],
        ['3', 'Nội dung 3', 4, 4, 4, null, null],
      ]),
    );
    expect(points).toEqual({ 'Sở A': 6.25 });
    expect(assumed).toEqual([]);
  });

  it('are told by the units that have some: one without, whose scores are lower, changes nothing', () => {
    const { points, assumed } = ranked(
      sheet('Tổng hợp', [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', null, null, 'Sở B', null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Điểm trừ', 'Tự chấm', 'Thẩm định'],
        ['1', 'Nội dung 1', 2, 2, 1, 1, 2, 1],
        ['2', 'Nội dung 2', 3, 3, 2.5, 0.5, 3, 1],
        ['3', 'Nội dung 3', 4, 4, 4, null, 4, 4],
      ]),
    );
    expect(points).toEqual({ 'Sở A': 7.5, 'Sở B': 6 });
    expect(assumed.map((line) => line.slice(0, line.indexOf(' {')))).toEqual(['Tổng hợp!E4']);
    expect(assumed.join()).toContain('"count":1');
  });

  it('are told in columns of each unit, too', () => {
    const { points, assumed } = ranked(
      sheet('Tổng hợp', [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', null, null, 'Sở B', null, null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Điểm trừ', 'Tự chấm', 'Thẩm định', 'Điểm trừ'],
        ['1', 'Nội dung 1', 2, 2, 1, 1, 2, 2, null],
        ['2', 'Nội dung 2', 3, 3, 2.5, 0.5, 3, 1, 2],
        ['3', 'Nội dung 3', 4, 4, 4, null, 4, 4, null],
      ]),
    );
    expect(points).toEqual({ 'Sở A': 7.5, 'Sở B': 7 });
    expect(assumed).toHaveLength(1);
  });
});
