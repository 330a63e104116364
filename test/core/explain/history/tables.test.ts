import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../../src/core/run/run';
import type { EarlierFile } from '../../../../src/core/run/earlierFiles';
import { resultKindOf } from '../../../../src/core/report/marks/mark';
import { resultLookOf } from '../../../../src/core/report/marks/resultLooks';
import { defaultSettings, OPTIONAL_SHEETS } from '../../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../../src/core/workbook';
import { core as english } from '../../../../src/locales/en/core';
import { core as texts } from '../../../../src/locales/vi/core';
import { applied } from '../../appliedPlan';
import { NOW, sheet, workbook } from '../../sheets';
import { historyOf, table } from './historySheets';

describe('the tables of earlier years', () => {
  it('takes what a result sheet of an earlier run printed, of another file or as it was copied, before what the scores give today', () => {
    const scores = [
      table(
        'NĂM 2024',
        'scores',
        new Map([
          ['Xã An Bình', 90],
          ['Xã Cẩm Mỹ', 80],
        ]),
        100,
      ),
    ];
    const before = computeRanking(workbook(...scores), defaultSettings, texts, NOW);
    const written = applied(workbook(...scores), before.plan).sheets;
    const now = table(
      'NĂM 2025',
      'scores',
      new Map([
        ['Xã An Bình', 70],
        ['Xã Cẩm Mỹ', 85],
      ]),
      100,
    );
    const sources = (sheets: readonly SheetSnapshot[], files: readonly EarlierFile[] = []) => {
      const { history, run } = historyOf(sheets, files);
      return [
        history[0]?.units.map(({ rank, percent }) => [rank, percent]),
        run.ranking.blocks[0]?.history.years[0]?.sources.map(({ kind, file }) => [kind, file]),
      ];
    };
    const ranks = [
      [1, 90],
      [2, 80],
    ];
    expect(sources([now], [{ path: '2024.xlsx', content: written }])).toEqual([
      ranks,
      expect.arrayContaining([['result', '2024.xlsx']]),
    ]);
    const copied = written
      .filter(({ name }) => name.startsWith('Xếp hạng'))
      .map((one) => ({ ...one, name: 'Kết quả cũ' }));
    expect(sources([now, ...copied])).toEqual([ranks, [['result', null]]]);
  });

  it('says that a unit has other figures in two tables of one year, and has neither', () => {
    const { history, run } = historyOf([
      table(
        'NĂM 2025',
        'scores',
        new Map([
          ['Xã An Bình', 70],
          ['Xã Cẩm Mỹ', 85],
        ]),
        100,
      ),
      table(
        'NĂM 2024',
        'printed',
        new Map([
          ['Xã An Bình', 70],
          ['Xã Cẩm Mỹ', 85],
        ]),
        100,
      ),
      table(
        'NĂM 2023',
        'printed',
        new Map([
          ['Xã An Bình', 70],
          ['Xã Cẩm Mỹ', 85],
        ]),
        100,
      ),
      {
        ...table(
          'NĂM 2023',
          'printed',
          new Map([
            ['Xã An Bình', 71],
            ['Xã Cẩm Mỹ', 85],
          ]),
          100,
        ),
        name: 'Bản khác',
      },
    ]);
    expect(history[0]).toMatchObject({
      ...{ year: 2023, averagePercent: null, highestPercent: null },
      units: [{ name: 'Xã Cẩm Mỹ', rank: 1, percent: 85 }],
    });
    const told = run.findings.filter(({ code }) => code === 'history-figures-differ');
    expect(told.map(({ facts, place }) => [place.sheet, facts])).toMatchObject([
      ['Bản khác', { unit: 'Xã An Bình', count: 1, year: 2023, between: 'tables' }],
    ]);
  });

  it('calls what differs by what it is: a published result, score sheets, a table of points, indexes of another table', () => {
    const points = (first: number) =>
      new Map([
        ['Xã An Bình', first],
        ['Xã Cẩm Mỹ', 80],
      ]);
    const said = (...sheets: readonly SheetSnapshot[]) => {
      const now = table('NĂM 2025', 'scores', points(90), 100);
      return historyOf([now, ...sheets]).run.findings.flatMap((one) =>
        one.code === 'history-figures-differ'
          ? [[one.facts.between, one.facts.one.kind, one.facts.other.kind]]
          : [],
      );
    };
    const then = table('NĂM 2024', 'printed', points(90), 100);
    const total = { ...table('NĂM 2023', 'scores', points(90), 100), name: 'Điểm 2023' };
    const ranks = { ...table('NĂM 2023', 'ranks', points(70), 100), name: 'Hạng 2023' };
    expect(said(then, total, ranks)).toEqual([['scores', 'printed', 'points']]);
    const indexes = sheet('Chỉ số 2023', [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['STT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)'],
      [1, 'Cấp xã', 'Xã An Bình', 90],
      [2, 'Cấp xã', 'Xã Cẩm Mỹ', 80],
    ]);
    expect(said(then, indexes, ranks)).toEqual([['scores', 'printed', 'indexes']]);
  });

  it('takes of an earlier result file the rankings only, where its scores are gone and its marks are lost or at other sheets', () => {
    const scores = (then: number) =>
      ['Sở Y tế', 'Sở Nội vụ'].map((unit, at) =>
        sheet(`${then} ${unit}`, [
          [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
          [`Đơn vị: ${unit}`],
          ['Khối: Sở, ban, ngành'],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
          ['1', 'Công tác chỉ đạo', 5],
          ['1.1', 'Kế hoạch CCHC', 3, 3, 2],
          ['1.2', 'Tuyên truyền', 2, 2, 2 - at],
          ['2', 'Cải cách thể chế', 5],
          ['2.1', 'Rà soát văn bản', 5, 5, 0],
        ]),
      );
    const settings = { ...defaultSettings, resultSheets: OPTIONAL_SHEETS };
    for (const language of [texts, english]) {
      const book = workbook(...scores(2024));
      const { sheets } = applied(book, computeRanking(book, settings, language, NOW).plan);
      const results = sheets.filter(({ resultMark }) => resultMark !== null);
      const shifted = results.map((one, at) => ({ ...one, resultMark: results[at - 1]?.resultMark ?? null }));
      const lost = results.map((one) => ({ ...one, resultMark: null }));
      for (const content of [results, shifted, lost]) {
        const { history, run } = historyOf(scores(2025), [{ path: 'cũ.xlsx', content }]);
        expect(history[0]).toMatchObject({
          ...{ year: 2024, averagePercent: 35 },
          units: [
            { name: 'Sở Y tế', rank: 1, percent: 40 },
            { name: 'Sở Nội vụ', rank: 2, percent: 30 },
          ],
        });
        expect(run.findings.filter(({ code }) => code.startsWith('history'))).toEqual([]);
        const others = content.filter(({ name }) => !/^(Xếp hạng|Ranking)/u.test(name));
        const without = historyOf(scores(2025), [{ path: 'cũ.xlsx', content: others }]);
        expect(without.history.map(({ year: one }) => one)).toEqual([2025]);
      }
      for (const one of results) expect([one.name, resultLookOf(one)]).toEqual([one.name, resultKindOf(one)]);
    }
  });
});
