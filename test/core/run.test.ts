import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../src/core/run/rankingStopped';
import { computeRanking } from '../../src/core/run/run';
import type { RankingRun } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from './sheets';

function run(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): RankingRun {
  return computeRanking(workbook(...sheets), { ...defaultSettings, ...settings }, texts, NOW);
}

function stoppedBy(sheets: readonly SheetSnapshot[]): RankingStopped {
  try {
    run(sheets);
  } catch (error) {
    if (error instanceof RankingStopped) return error;
  }
  throw new Error('the run was not stopped');
}

const ranks = (result: RankingRun, block = 0) =>
  result.ranking.blocks[block]?.units.map(({ name, rank }) => [name, rank]);

const last2022 = (rows: readonly (readonly CellContent[])[]) =>
  sheet('Xếp hạng 2022', [['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'], ...rows]);

describe('a ranking', () => {
  it('ranks the units of each block by their index, ties sharing a place', () => {
    const result = run([
      unitSheet('Sở A', [2, 3, 4]),
      unitSheet('Sở B', [2, 3, 5]),
      unitSheet('Sở C', [1, 3, 5]),
      unitSheet('Huyện D', [1, 1, 1], { block: 'Cấp huyện' }),
    ]);
    expect(ranks(result)).toEqual([
      ['Sở B', 1],
      ['Sở A', 2],
      ['Sở C', 2],
    ]);
    expect(ranks(result, 1)).toEqual([['Huyện D', 1]]);
    expect(result.ranking.blocks.map(({ averagePercent }) => averagePercent)).toEqual([280 / 3, 30]);
  });

  it('counts a criterion that does not apply in neither points nor max', () => {
    const unit = run([unitSheet('Sở A', [2, 'Không áp dụng', 4])]).ranking.blocks[0]?.units[0];
    expect(unit).toMatchObject({ points: 6, maxPoints: 7, percent: 600 / 7 });
    const full = run([unitSheet('Sở A', [2, 'Không áp dụng', 4])], { notApplicable: 'full' });
    expect(full.ranking.blocks[0]?.units[0]).toMatchObject({ points: 9, maxPoints: 10 });
  });

  it('never takes a blank for a zero: provisional by default, or unranked, or left out', () => {
    const sheets = [
      unitSheet('Sở A', [2, null, 5], { block: 'Khối 1' }),
      unitSheet('Sở B', [1, 1, 1], { block: 'Khối 1' }),
    ].map((one) => ({
      ...one,
      values: one.values.map((row) =>
        row.map((cell, at) => (at === 3 && typeof cell === 'number' ? null : cell)),
      ),
    }));
    const provisional = run(sheets);
    expect(provisional.ranking.blocks[0]?.units[0]).toMatchObject({
      name: 'Sở A',
      percent: 70,
      blankScores: 1,
    });
    expect(provisional.ranking.blocks[0]?.zeroScores).toEqual([]);
    expect(provisional.findings).toContainEqual(
      expect.objectContaining({ code: 'score-blank', place: { sheet: 'Sở A', cell: 'E9' } }),
    );
    expect(ranks(run(sheets, { blankScores: 'unranked' }))).toEqual([
      ['Sở B', 1],
      ['Sở A', null],
    ]);
    expect(run(sheets, { blankScores: 'skip' }).ranking.blocks[0]?.units[0]).toMatchObject({ percent: 100 });
  });

  it('lists zero scores with their cell, most lost points first', () => {
    const result = run([unitSheet('Sở A', [0, 3, 0]), unitSheet('Sở B', [2, 0, 5])]);
    expect(result.ranking.blocks[0]?.zeroScores).toEqual([
      {
        unit: 'Sở A',
        field: 'Cải cách thể chế',
        code: '2.1',
        criterion: 'Rà soát văn bản',
        maxPoints: 5,
        rankIfMet: 1,
        place: { sheet: 'Sở A', cell: 'E11' },
      },
      {
        unit: 'Sở B',
        field: 'Công tác chỉ đạo',
        code: '1.2',
        criterion: 'Báo cáo CCHC',
        maxPoints: 3,
        rankIfMet: 1,
        place: { sheet: 'Sở B', cell: 'E9' },
      },
      {
        unit: 'Sở A',
        field: 'Công tác chỉ đạo',
        code: '1.1',
        criterion: 'Kế hoạch CCHC',
        maxPoints: 2,
        rankIfMet: 2,
        place: { sheet: 'Sở A', cell: 'E6' },
      },
    ]);
  });

  it('leaves a unit out of the ranking that the officer names, under any spelling, and still shows it', () => {
    const result = run([unitSheet('Sở A', [2, 3, 5]), unitSheet('UBND huyện Hòa Bình', [1, 1, 1])], {
      excludedUnits: ['Huyện Hoà Bình'],
    });
    expect(ranks(result)).toEqual([
      ['Sở A', 1],
      ['UBND huyện Hòa Bình', null],
    ]);
    expect(result.ranking.blocks[0]?.averagePercent).toBe(100);
  });

  it('adds bonus and takes penalty off within their caps, outside the max', () => {
    const withBonus = unitSheet('Sở A', [1, 2, 4]);
    const values = [
      ...withBonus.values,
      [null, 'Điểm thưởng', null, null, 2],
      [null, 'Điểm phạt', null, null, 1],
    ];
    const bonusSheet = sheet(
      'Sở A',
      values.filter((row) => row[1] !== 'LÃNH ĐẠO ĐƠN VỊ'),
    );
    expect(run([bonusSheet]).ranking.blocks[0]?.units[0]).toMatchObject({ points: 8, maxPoints: 10 });
    expect(run([bonusSheet], { bonusCap: 0.5, penaltyCap: 0 }).ranking.blocks[0]?.units[0]).toMatchObject({
      points: 7.5,
    });
  });

  it('treats hostile names as the names they are', () => {
    const names = ['constructor', '__proto__', '=HYPERLINK("http://x")', 'toString'];
    const result = run(names.map((name, index) => unitSheet(name, [index / 2, 1, 1], { name: `P${index}` })));
    expect(ranks(result)?.map(([name]) => name)).toEqual([...names].reverse());
  });
});

describe('last year', () => {
  it('gives the rank that was published and how far a unit rose or fell', () => {
    const result = run([
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('UBND huyện B', [2, 3, 4]),
      unitSheet('Sở mới', [2, 3, 3]),
      last2022([
        [1, 'Huyện B', 91, 1],
        [2, 'Sở A', 85.5, 12],
      ]),
    ]);
    expect(
      result.ranking.blocks[0]?.units.map(({ name, previousRank, rankChange, previousPercent }) => [
        name,
        previousRank,
        rankChange,
        previousPercent,
      ]),
    ).toEqual([
      ['Sở A', 12, 11, 85.5],
      ['UBND huyện B', 1, -1, 91],
      ['Sở mới', null, null, null],
    ]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: 'previous-unit-unmatched',
        facts: { unit: 'Sở mới', year: 2022, reason: 'new' },
      }),
    );
  });

  it('is computed from its own score sheets where no ranking is printed', () => {
    const result = run([
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'Sở A 2022' }),
      unitSheet('Sở B', [1, 1, 2], { year: 2022, name: 'Sở B 2022' }),
    ]);
    expect(result.ranking.blocks).toHaveLength(1);
    expect(result.ranking.blocks[0]?.units.map(({ name, rankChange }) => [name, rankChange])).toEqual([
      ['Sở A', 1],
      ['Sở B', -1],
    ]);
  });
});

describe('an error', () => {
  it('stops its block, not the others', () => {
    const result = run([
      unitSheet('Sở A', [2.5, 3, 5]),
      unitSheet('Huyện B', [2, 3, 5], { block: 'Cấp huyện' }),
    ]);
    expect(result.ranking.blocks.map(({ name }) => name)).toEqual(['Cấp huyện']);
    expect(result.findings[0]).toMatchObject({
      code: 'score-above-max',
      severity: 'error',
      block: 'Sở, ban, ngành',
      place: { sheet: 'Sở A', cell: 'E6' },
    });
  });

  it.each([
    ['text where a score belongs', ['đạt', 3, 5], 'score-not-a-number'],
    ['an error cell', [{ error: '#REF!' }, 3, 5], 'score-not-a-number'],
    ['a negative score', [-1, 3, 5], 'score-negative'],
  ] as const)('is %s, told with its cell', (_, scores, code) => {
    const stopped = stoppedBy([unitSheet('Sở A', scores)]);
    expect(stopped.code).toBe('nothing-ranked');
    expect(stopped.findings).toContainEqual(
      expect.objectContaining({ code, place: { sheet: 'Sở A', cell: 'E6' } }),
    );
  });

  it('is a unit that is scored twice', () => {
    const stopped = stoppedBy([
      unitSheet('Sở A', [1, 1, 1]),
      unitSheet('SỞ  A', [2, 2, 2], { name: 'bản sao' }),
    ]);
    expect(stopped.findings).toContainEqual(
      expect.objectContaining({ code: 'duplicate-unit', place: { sheet: 'bản sao', cell: 'A2' } }),
    );
  });

  it('is a workbook without score sheets', () => {
    const stopped = stoppedBy([sheet('Trang1', [['Xin chào']])]);
    expect(stopped.code).toBe('no-score-sheets');
    expect(stopped.findings).toMatchObject([
      { code: 'sheet-passed-over', place: { sheet: 'Trang1', cell: 'A1' } },
    ]);
    expect(stoppedBy([]).code).toBe('no-score-sheets');
  });
});

describe('a criteria set that differs from the block’s', () => {
  it('is told with the row, and the unit is ranked on its own criteria', () => {
    const odd = unitSheet('Sở C', [2, 3, 6]);
    const values = odd.values.map((row) => (row[0] === '2.1' ? ['2.1', 'Rà soát văn bản', 6, 5, 6] : row));
    const result = run([unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [1, 3, 5]), { ...odd, values }]);
    expect(result.findings.find(({ code }) => code === 'max-differs')).toMatchObject({
      place: { sheet: 'Sở C', cell: 'E11' },
      facts: { max: 6, expected: 5 },
    });
    expect(result.ranking.blocks[0]?.units.find(({ name }) => name === 'Sở C')).toMatchObject({
      maxPoints: 11,
      percent: 100,
    });
  });
});

describe('laws', () => {
  const score = fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100);
  const scores = fc.tuple(score, score, score);

  it('the findings come worst first, then tab by tab, then row by row from the left', () => {
    const { findings } = run([
      unitSheet('Sở A', [null, 9, 'hai']),
      unitSheet('Sở B', [3, null, 5], { block: 'Cấp huyện' }),
      unitSheet('Sở C', [2, 'ba', 4], { block: 'Cấp xã' }),
      unitSheet('Sở D', [2, 3, 4], { block: 'Khối thi đua 4' }),
    ]);
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ severity, place }) => [severity, place.sheet, place.cell]),
    ).toEqual([
      ['error', 'Sở A', 'E9'],
      ['error', 'Sở A', 'E11'],
      ['error', 'Sở B', 'E6'],
      ['error', 'Sở C', 'E9'],
      ['warning', 'Sở A', 'D6'],
      ['warning', 'Sở B', 'D9'],
    ]);
  });

  it('the order of the sheets changes nothing but the order of units with one rank', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 8 }), (all) => {
        const sheets = all.map((one, index) => unitSheet(`Sở ${index}`, one));
        const sorted = (result: RankingRun) =>
          ranks(result)?.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
        expect(sorted(run([...sheets].reverse()))).toEqual(sorted(run(sheets)));
      }),
    );
  });

  it('raising one score never worsens a unit’s rank', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 2, maxLength: 8 }), fc.nat(2), (all, leaf) => {
        const sheets = all.map((one, index) => unitSheet(`Sở ${index}`, one));
        const raised = (all[0] ?? [0, 0, 0]).map((value, at) => (at === leaf ? 2 : value));
        const better = [
          unitSheet('Sở 0', [raised[0] ?? 0, raised[1] ?? 0, raised[2] ?? 0]),
          ...sheets.slice(1),
        ];
        const rankOf = (result: RankingRun) => ranks(result)?.find(([name]) => name === 'Sở 0')?.[1];
        expect(rankOf(run(better))).toBeLessThanOrEqual(Number(rankOf(run(sheets))));
      }),
    );
  });
});
