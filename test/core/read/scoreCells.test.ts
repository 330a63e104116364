import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { computeRanking } from '../../../src/core/run/run';
import type { Finding } from '../../../src/core/findings/findings';
import { fingerprintOf } from '../../../src/core/read/cells/fingerprint';
import { plainColumns, readScoreColumn } from '../../../src/core/read/cells/scoreColumn';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, Separators, SheetSnapshot } from '../../../src/core/workbook';
import { core as english } from '../../../src/locales/en/core';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

/** Reads cells as one column of scores, each with its max and number format. */
function column(cells: readonly (readonly [CellContent, number, string?])[], separators?: Separators) {
  const snapshot = sheet(
    'S',
    cells.map(([content]) => [content]),
    {
      numberFormats: cells.map(([, , format = 'General']) => [format]),
      ...(separators === undefined ? {} : { separators }),
    },
  );
  const read = readScoreColumn(
    snapshot,
    0,
    cells.map(([, max], row) => ({ row, maxPoints: max * 1_000_000 })),
  );
  return {
    scores: read.scores.map((score) => (typeof score === 'number' ? score / 1_000_000 : score)),
    faults: [...read.faults].map(([index, { code, text }]) => [index, code, text]),
    notes: read.notes.map(({ code, indexes }) => [code, indexes.map(({ text }) => text)]),
  };
}

describe('a column of scores', () => {
  it('keeps blank, does not apply, zero, error and nonsense apart', () => {
    expect(
      column([
        [null, 1],
        ['KAD', 1],
        [0, 1],
        [{ error: '#REF!' }, 1],
        ['đạt', 1],
        [{ error: '#GETTING_DATA' }, 1],
      ]),
    ).toEqual({
      scores: ['notScored', 'notApplicable', 0, 'invalid', 'invalid', 'invalid'],
      faults: [
        [3, 'score-not-a-number', '#REF!'],
        [4, 'score-not-a-number', 'đạt'],
        [5, 'formula-not-calculated', '#GETTING_DATA'],
      ],
      notes: [],
    });
  });

  it.each(['không thuộc thẩm quyền', 'Miễn chấm', 'Không áp dụng (không có TTHC)', 'KAD'])(
    'takes “%s” as does not apply',
    (text) => {
      expect(column([[text, 1]]).scores).toEqual(['notApplicable']);
    },
  );

  it.each(['Không thực hiện', 'Không', 'Chưa thực hiện', 'x'])('decides nothing for “%s”', (text) => {
    expect(column([[text, 1]]).scores).toEqual(['invalid']);
  });

  it('takes 68.32/84 as points where 84 is the max of its row, else it is a fault', () => {
    expect(
      column([
        ['68.32/84', 84],
        ['1,5/2', 2],
        ['1/2', 1],
      ]),
    ).toMatchObject({ scores: [68.32, 1.5, 'invalid'], faults: [[2, 'score-max-differs', '1/2']] });
  });

  it('takes percentages as shares of the max where the whole column holds them, and says so', () => {
    expect(
      column([
        [0.85, 2, '0%'],
        ['50%', 3],
        [null, 1],
        ['-', 1],
      ]),
    ).toEqual({
      scores: [1.7, 1.5, 'notScored', 'notApplicable'],
      faults: [],
      notes: [['score-as-percent', ['85%', '50%']]],
    });
  });

  it('takes a percentage among points as a fault', () => {
    expect(
      column([
        [0.85, 2, '0.00%'],
        [1, 3],
      ]),
    ).toEqual({ scores: ['invalid', 1], faults: [[0, 'score-as-percent', '85%']], notes: [] });
  });

  it('takes a time as a fault, whichever way its format shows it: 2:05 is no 0.0868 points', () => {
    expect(
      column([
        [0.0868055556, 3, 'h:mm'],
        [1.25, 3, '[h]:mm'],
        [0.0868055556 / 60, 3, 'mm:ss'],
        [1.5, 3, '0.00'],
      ]),
    ).toEqual({
      scores: ['invalid', 'invalid', 'invalid', 1.5],
      faults: [
        [0, 'score-is-date', '2:05'],
        [1, 'score-is-date', '30:00'],
        [2, 'score-is-date', '0:02:05'],
      ],
      notes: [],
    });
  });

  it('takes a date as a fault, and a small number in a cell formatted as a date as points', () => {
    expect(
      column([
        [45323, 1, 'd/m'],
        [1.5, 2, 'd/m/yyyy'],
        [45323, 50_000, '#,##0'],
      ]),
    ).toEqual({ scores: ['invalid', 1.5, 45323], faults: [[0, 'score-is-date', '1/2/2024']], notes: [] });
  });

  it('decides 1.234 by the max and by the other texts of the column, and says so', () => {
    expect(column([['97,685', 100]])).toEqual({
      scores: [97.685],
      faults: [],
      notes: [['number-ambiguous', ['97,685']]],
    });
    expect(
      column([
        ['1.234', 2000],
        ['1,5', 2],
      ]).scores,
    ).toEqual([1234, 1.5]);
    expect(
      column([
        ['1.234', 2],
        ['1,5', 2],
      ]).scores,
    ).toEqual([1.234, 1.5]);
    expect(
      column([
        ['1,234', 2000],
        ['1,5', 2],
      ]).scores,
    ).toEqual([1.234, 1.5]);
    expect(column([['0,125', 1]]).notes).toEqual([]);
  });

  it('takes the workbook’s own separators where the other texts do not tell, and says so all the same', () => {
    const vietnamese = { decimal: ',', thousands: '.' };
    const english = { decimal: '.', thousands: ',' };
    expect(column([['1.234', 2000]], vietnamese)).toMatchObject({
      scores: [1234],
      notes: [['number-ambiguous', ['1.234']]],
    });
    expect(column([['1.234', 2000]], english).scores).toEqual([1.234]);
    expect(column([['1,234', 2000]], english).scores).toEqual([1234]);
    expect(column([['1.234', 2000]]).scores).toEqual([1.234]);
    expect(column([['1.234', 2]], vietnamese).scores).toEqual([1.234]);
    expect(
      column(
        [
          ['1.234', 2000],
          ['1.5', 2],
        ],
        vietnamese,
      ).scores,
    ).toEqual([1.234, 1.5]);
  });

  it('reads non-breaking and thin spaces, a leading apostrophe and the word điểm', () => {
    expect(
      column([
        ['\u00a01,5\u2009', 2],
        ["'1.5", 2],
        ['1,5 điểm', 2],
      ]),
    ).toMatchObject({ scores: [1.5, 1.5, 1.5], faults: [] });
  });
});

describe('a column of scores among cells of every kind', () => {
  it('takes a percentage as a share of its max with the points that a cell shows, and keeps it apart from any number', () => {
    expect(column([['50%', 3]])).toEqual({
      scores: [1.5],
      faults: [],
      notes: [['score-as-percent', ['50%']]],
    });
    expect(column([[0.333, 3, '0.0%']]).notes).toEqual([['score-as-percent', ['33.3%']]]);
    expect(
      column([
        ['50%', 3],
        ['1,5', 3],
      ]),
    ).toEqual({ scores: ['invalid', 1.5], faults: [[0, 'score-as-percent', '50%']], notes: [] });
    expect(
      column([
        ['50%', 3],
        ['1/3', 3],
      ]).faults,
    ).toEqual([[0, 'score-as-percent', '50%']]);
  });

  it('tells a blank text, true and a number too large for points from scores', () => {
    expect(
      column([
        ['  ', 1],
        [true, 1],
        [false, 1],
        [1e12, 1],
        ['999999999999', 1],
      ]),
    ).toEqual({
      scores: ['notScored', 'invalid', 'invalid', 'invalid', 'invalid'],
      faults: [
        [1, 'score-not-a-number', 'TRUE'],
        [2, 'score-not-a-number', 'FALSE'],
        [3, 'score-not-a-number', '1000000000000'],
        [4, 'score-not-a-number', '999999999999'],
      ],
      notes: [],
    });
  });

  it('takes 1.000 as thousands where that is its max and nothing tells the sign, and where less does not fit', () => {
    expect(column([['1.000', 1000]]).scores).toEqual([1000]);
    expect(column([['1.000', 1001]]).scores).toEqual([1]);
    expect(column([['1.000', 999]]).scores).toEqual([1]);
    expect(
      column([
        ['1.000', 1000],
        ['1.5', 2],
      ]).scores,
    ).toEqual([1, 1.5]);
    // Signs that do not agree tell nothing.
    expect(
      column([
        ['1.000', 1000],
        ['1.5', 2],
        ['1,5', 2],
      ]).scores,
    ).toEqual([1000, 1.5, 1.5]);
    expect(column([['1.234 điểm', 1234]])).toMatchObject({
      scores: [1234],
      notes: [['number-ambiguous', ['1.234 điểm']]],
    });
    expect(column([['-1.234', 0]]).scores).toEqual([-1.234]);
  });

  it('reads all cells of a column of a thousand rows, with numbers and texts', () => {
    const cells = Array.from({ length: 1000 }, (_, row): [CellContent, number] => [
      row % 2 === 0 ? row : `${row},5`,
      1000,
    ]);
    expect(column(cells).scores).toEqual(cells.map((_, row) => (row % 2 === 0 ? row : row + 0.5)));
  });
});

it('columns of numbers are read at once, and those with another cell by themselves', () => {
  const own = sheet(
    'S',
    [
      Array.from({ length: 200 }, (_, at) => (at === 70 ? '1,5' : at)),
      Array.from({ length: 200 }, (_, at) => (at === 130 ? null : 1)),
    ],
    { numberFormats: [Array.from({ length: 200 }, (_, at) => (at === 5 ? '0%' : '0.0')), []] },
  );
  const rows = [
    { row: 0, maxPoints: 200_000_000 },
    { row: 1, maxPoints: 200_000_000 },
  ];
  const columns = Array.from({ length: 200 }, (_, at) => at);
  const known = plainColumns(own, columns, rows);
  expect([...known.keys()]).toEqual(columns.filter((at) => at !== 70 && at !== 5));
  expect([known.get(0), known.get(63), known.get(64), known.get(130), known.get(199)]).toEqual([
    [0, 1_000_000],
    [63_000_000, 1_000_000],
    [64_000_000, 1_000_000],
    [130_000_000, 'notScored'],
    [199_000_000, 1_000_000],
  ]);
});

it('the same scores have the same fingerprint, in the same order and columns only', () => {
  const prints = [
    [[1, 2, 3]],
    [[3, 2, 1]],
    [[1, 2], [3]],
    [[1], [2, 3]],
    [[1, 2, 3], []],
    [[1, 2, 'notScored']],
    [[1, 2, 'notApplicable']],
    [[1, 2, 'invalid']],
    [[1, 2]],
    [],
  ] as const;
  const hashes = prints.map((scores) => fingerprintOf(scores));
  expect(new Set(hashes).size).toBe(prints.length);
  expect(prints.map((scores) => fingerprintOf(scores.map((one) => [...one])))).toEqual(hashes);
});

describe('what a run says of scores', () => {
  const findingsOf = (...sheets: readonly SheetSnapshot[]): readonly Finding[] => {
    try {
      return computeRanking(workbook(...sheets), defaultSettings, texts, NOW).findings;
    } catch (error) {
      if (error instanceof RankingStopped) return error.findings;
      throw error;
    }
  };
  const only = (code: Finding['code'], findings: readonly Finding[]) =>
    findings.filter((finding) => finding.code === code);

  it('quotes the cell that is no score', () => {
    const [finding] = only('score-not-a-number', findingsOf(unitSheet('Sở A', ['đạt tốt', 3, 5])));
    expect(finding).toMatchObject({ severity: 'error', place: { cell: 'E6' }, facts: { text: 'đạt tốt' } });
    if (finding === undefined) return;
    expect(texts.finding(finding)).toContain('“đạt tốt”');
    expect(english.finding(finding)).toContain('“đạt tốt”');
  });

  it('gives a formula without a value its own error', () => {
    expect(
      only('formula-not-calculated', findingsOf(unitSheet('Sở A', [{ error: '#GETTING_DATA' }, 3, 5]))),
    ).toMatchObject([{ severity: 'error', block: 'Sở, ban, ngành', place: { cell: 'E6' } }]);
  });

  it('says once that all scores of a unit are blank', () => {
    const blank = unitSheet('Sở A', [null, null, null]);
    const values = blank.values.map((row) =>
      row.map((cell, at) => (at === 3 && row[0] !== 'STT' ? null : cell)),
    );
    expect(only('score-blank', findingsOf({ ...blank, values }, unitSheet('Sở B', [1, 1, 1])))).toMatchObject(
      [{ facts: { unit: 'Sở A', count: 3 } }],
    );
  });

  const criteria = Array.from({ length: 10 }, (_, index) => `1.${index + 1}`);
  const L1 = (unit: string, self: number, verified: readonly number[]) =>
    sheet(unit, [
      ['CHỈ SỐ CCHC NĂM 2023'],
      [`Đơn vị: ${unit}`],
      ['Khối: Sở'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Chỉ đạo', 10],
      ...criteria.map((code, index) => [code, `Tiêu chí ${index}`, 1, self, verified[index] ?? 1]),
    ]);

  it('names a unit whose scores are all those of another', () => {
    const findings = findingsOf(L1('Sở A', 1, [0.5, 0.25, 0]), L1('Sở B', 1, [0.5, 0.25, 0]));
    expect(only('scores-identical', findings)).toMatchObject([
      {
        severity: 'warning',
        place: { sheet: 'Sở B', cell: 'A2' },
        facts: { other: 'Sở A', place: 'Sở A!A2', count: 10 },
      },
    ]);
  });

  it('names none whose self-scores differ, or that have full marks', () => {
    expect(
      only('scores-identical', findingsOf(L1('Sở A', 1, [0.5, 0.25, 0]), L1('Sở B', 0.75, [0.5, 0.25, 0]))),
    ).toEqual([]);
    expect(only('scores-identical', findingsOf(L1('Sở A', 1, []), L1('Sở B', 1, [])))).toEqual([]);
  });
});
