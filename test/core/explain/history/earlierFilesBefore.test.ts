import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../../src/core/period';
import { computeRanking } from '../../../../src/core/run/run';
import type { EarlierFile } from '../../../../src/core/run/earlierFiles';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import { core as texts } from '../../../../src/locales/vi/core';
import { applied } from '../../appliedPlan';
import { NOW, sheet, workbook } from '../../sheets';
import { historyOf, table } from './historySheets';

describe('files of earlier years', () => {
  it('tells of a file what is of another kind of period, and what is not earlier', () => {
    const now = table(
      'NĂM 2025',
      'scores',
      new Map([
        ['Xã An Bình', 70],
        ['Xã Cẩm Mỹ', 85],
      ]),
      100,
    );
    const of = (title: string): EarlierFile => ({
      path: 'khac.xlsx',
      content: [
        table(
          title,
          'scores',
          new Map([
            ['Xã An Bình', 60],
            ['Xã Cẩm Mỹ', 65],
          ]),
          100,
        ),
      ],
    });
    const told = (file: EarlierFile) =>
      historyOf([now], [file]).run.findings.flatMap((one) =>
        one.code === 'history-file-left' ? [[one.facts.why, one.facts.periods]] : [],
      );
    expect(told(of('NĂM 2024'))).toEqual([]);
    expect(told(of('NĂM 2025'))).toEqual([['notEarlier', [2025]]]);
    expect(told(of('THÁNG 3/2024'))).toEqual([['otherKind', [periodOf({ kind: 'month', number: 3 }, 2024)]]]);
    expect(told({ path: 'trong.xlsx', content: [sheet('A', [['x']])] })).toEqual([['noTable', []]]);
  });

  it('says which years went with files that the run before had, until they are chosen again, and that one year makes no sheet', () => {
    const points = new Map([
      ['Xã An Bình', 90],
      ['Xã Cẩm Mỹ', 80],
    ]);
    const now = workbook(table('NĂM 2025', 'scores', points, 100));
    const then = (year: number): EarlierFile => ({
      path: `cũ/CCHC ${year}.xlsx`,
      content: [table(`NĂM ${year}`, 'scores', points, 100)],
    });
    const after = (
      book: typeof now,
      files: readonly EarlierFile[],
      resultSheets: Settings['resultSheets'],
    ) => {
      const run = computeRanking(book, { ...defaultSettings, resultSheets }, texts, NOW, null, files);
      const said = run.findings.flatMap((one): readonly unknown[] =>
        one.code === 'history-files-not-chosen'
          ? [one.facts.files.map(({ file, periods }) => [file, ...periods])]
          : one.code === 'history-of-one-year'
            ? [one.facts.year]
            : [],
      );
      return { book: applied(book, run.plan), said };
    };
    expect(after(now, [], ['history']).said).toEqual([2025]);
    expect(after(now, [], []).said).toEqual([]);
    const both = after(now, [then(2023), then(2024)], ['history']);
    expect(both.said).toEqual([]);
    const one = after(both.book, [then(2024)], ['history']);
    expect(one.said).toEqual([[['CCHC 2023.xlsx', 2023]]]);
    const none = after(one.book, [], ['history']);
    expect(none.said).toEqual([
      [
        ['CCHC 2024.xlsx', 2024],
        ['CCHC 2023.xlsx', 2023],
      ],
    ]);
    // The same years in the workbook itself are none that are lost.
    const copied = workbook(...none.book.sheets, table('NĂM 2024', 'scores', points, 100));
    expect(after(copied, [], ['history']).said).toEqual([[['CCHC 2023.xlsx', 2023]]]);
    expect(after(none.book, [then(2023), then(2024)], ['history']).said).toEqual([]);
    // Without the sheet they are said once.
    const unasked = after(both.book, [], []);
    expect(unasked.said).toHaveLength(1);
    expect(after(unasked.book, [], []).said).toEqual([]);
  });
});
