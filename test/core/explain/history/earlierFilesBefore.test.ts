import { describe, expect, it } from 'vitest';
import type { BlockHistory } from '../../../../src/core/explain/history/blockHistory';
import {
  filesNotChosen,
  filesOfHistories,
  historySheetFindings,
} from '../../../../src/core/explain/history/earlierFilesBefore';
import { periodOf } from '../../../../src/core/period';
import { computeRanking } from '../../../../src/core/run/run';
import type { EarlierFile } from '../../../../src/core/run/earlierFiles';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import { core as texts } from '../../../../src/locales/vi/core';
import { applied } from '../../appliedPlan';
import { NOW, sheet, workbook } from '../../sheets';
import { historyOf, table } from './historySheets';

/** A block of which each year is known from some files, `null` for the workbook. */
function block(...years: readonly (readonly [number | null, ...(readonly (string | null)[])])[]): {
  readonly history: Pick<BlockHistory, 'years'>;
} {
  return {
    history: {
      years: years.map(([period, ...files]) => ({
        ...{ period, label: null, averagePercent: null, highest: null, lowest: null, units: 2 },
        ...{ setChange: null, isSetCompared: false },
        sources: files.map((file) => ({
          ...{ file, kind: 'printed' as const },
          place: { sheet: 'Bảng', cell: 'B2' },
        })),
      })),
    },
  };
}

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

describe('the files that histories are made of', () => {
  it('are those that a year of any block comes from, each with its years, ascending', () => {
    expect(
      filesOfHistories([
        block([2023, 'hai.xlsx'], [2024, 'một.xlsx', 'hai.xlsx'], [2025, null]),
        block([2022, 'hai.xlsx'], [2023, 'hai.xlsx'], [2025, null]),
      ]),
    ).toEqual([
      { file: 'hai.xlsx', periods: [2022, 2023, 2024] },
      { file: 'một.xlsx', periods: [2024] },
    ]);
  });

  it('are none of the workbook alone, or of a year that is not known', () => {
    expect(filesOfHistories([block([2024, null], [null, 'một.xlsx'])])).toEqual([]);
    expect(filesOfHistories([])).toEqual([]);
  });
});

describe('the files of the run before that were not chosen again', () => {
  const before = [
    { file: 'một.xlsx', periods: [2022, 2023] },
    { file: 'hai.xlsx', periods: [2024] },
  ];

  it('are told with the years that nothing knows now', () => {
    expect(filesNotChosen(before, [block([2025, null])], 2025)).toEqual(before);
    expect(filesNotChosen(before, [block([2023, null], [2025, null])], 2025)).toEqual([
      { file: 'một.xlsx', periods: [2022] },
      { file: 'hai.xlsx', periods: [2024] },
    ]);
  });

  it('are none whose years some block of this run has', () => {
    expect(
      filesNotChosen(
        before,
        [block([2022, null], [2025, null]), block([2023, 'x.xlsx'], [2024, null], [2025, null])],
        2025,
      ),
    ).toEqual([]);
  });

  it('are those of the series only: nothing of this year or later, or of another kind of period than what is known', () => {
    const later = [{ file: 'sau.xlsx', periods: [2025, 2026] }];
    expect(filesNotChosen(later, [block([2025, null])], 2025)).toEqual([]);
    const month = periodOf({ kind: 'month', number: 9 }, 2025);
    const august = periodOf({ kind: 'month', number: 8 }, 2025);
    expect(filesNotChosen(before, [block([august, null], [month, null])], month)).toEqual([]);
    // Without a month before it, whole years stand before one.
    expect(filesNotChosen(before, [block([month, null])], month)).toEqual(before);
  });

  it('are told of a year that is not known as before the latest', () => {
    expect(filesNotChosen(before, [block([null, null])], null)).toEqual(before);
  });
});

describe('the findings on the sheet of many years', () => {
  const place = { year: 2025, here: { sheet: 'Sở Y tế', cell: 'A1' } };
  const missing = [{ file: 'một.xlsx', periods: [2023] }];

  it('say which years are gone, and whether the sheet is written', () => {
    for (const isWritten of [true, false]) {
      expect(historySheetFindings([block([2025, null])], missing, isWritten, place)).toEqual([
        {
          ...{ code: 'history-files-not-chosen', severity: 'warning', place: place.here, block: null },
          facts: { files: missing, isWritten },
        },
      ]);
    }
  });

  it('say that one year makes no sheet, where it is asked for and every block has but one', () => {
    const [one, two] = [block([2025, null]), block([2024, null], [2025, null])];
    expect(historySheetFindings([one, one], [], true, place)).toEqual([
      {
        ...{ code: 'history-of-one-year', severity: 'info', place: place.here, block: null },
        facts: { year: 2025 },
      },
    ]);
    expect(historySheetFindings([one, two], [], true, place)).toEqual([]);
    expect(historySheetFindings([one, one], [], false, place)).toEqual([]);
  });
});
