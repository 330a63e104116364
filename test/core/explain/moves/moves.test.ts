import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockMoves, UnitMove } from '../../../../src/core/explain/moves';
import { computeRanking } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../../src/core/workbook';
import { core as texts } from '../../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../../sheets';
import { runs } from '../../properties/runs';

const NAMES = ['Sở A', 'Sở B', 'constructor', '__proto__', 'Sở =1+1', 'Sở E', 'Sở F', 'Sở G'];

/** Of each unit of a year its scores of two fields, in tenths of a point of 5. */
type Year = ReadonlyMap<string, readonly [number, number]>;

const score = fc.integer({ min: 45, max: 50 });
const year: fc.Arbitrary<Year> = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 2 }),
    fc.array(fc.tuple(score, score), { minLength: 8, maxLength: 8 }),
  )
  .map(([names, scores]) => new Map(names.map((name, index) => [name, scores[index] ?? [0, 0]])));
const rules: fc.Arbitrary<Settings> = fc
  .record({
    ties: fc.constantFrom<Settings['ties'][]>('competition', 'dense'),
    rankDecimals: fc.constantFrom(null, 0, 2),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

function scores(of: Year, printed: number): SheetSnapshot {
  const units = [...of];
  return sheet(`Kết quả ${printed}`, [
    [`KẾT QUẢ THẨM ĐỊNH NĂM ${printed}`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...units.map(([name]) => name)],
    ['1', 'Cải cách thể chế', null],
    ['1.1', 'Văn bản', 5, ...units.map(([, [first]]) => first / 10)],
    ['2', 'Cải cách thủ tục', null],
    ['2.1', 'Hồ sơ', 5, ...units.map(([, [, second]]) => second / 10)],
  ]);
}

function movesOf(now: Year, then: Year, settings: Settings): BlockMoves | null {
  const run = computeRanking(workbook(scores(now, 2023), scores(then, 2022)), settings, texts, NOW);
  return run.ranking.blocks[0]?.moves ?? null;
}

const names = (moves: readonly UnitMove[]) => moves.map(({ unit }) => unit.name);

describe('the moves of a block', () => {
  it('put every unit into one list, with the biggest moves of all that share them', () => {
    fc.assert(
      fc.property(year, year, rules, (now, then, settings) => {
        const moves = movesOf(now, then, settings);
        const known = [...now.keys()].filter((name) => then.has(name));
        if (moves === null) {
          expect(known).toEqual([]);
          return;
        }
        const { rose, fell, unchanged, notCompared } = moves;
        const all = [...rose, ...fell, ...unchanged, ...notCompared];
        expect(new Set(names(all)).size).toBe(all.length);
        expect(names(all).sort()).toEqual([...now.keys()].sort());
        expect(names(notCompared).sort()).toEqual([...now.keys()].filter((name) => !then.has(name)).sort());
        expect(moves.left.map(({ name }) => name).sort()).toEqual(
          [...then.keys()].filter((name) => !now.has(name)).sort(),
        );
        const most = Math.max(0, ...rose.map(({ places }) => places));
        expect(names(moves.biggestRise)).toEqual(names(rose.filter(({ places }) => places === most)));
        const { indexRose, indexFell, indexUnchanged } = moves;
        expect(indexRose.length + indexFell.length + indexUnchanged.length).toBe(known.length);
        for (const { indexChange } of indexRose) expect(indexChange).toBeGreaterThan(0);
        for (const { indexChange } of indexFell) expect(indexChange).toBeLessThan(0);
      }),
      runs(150),
    );
  });

  it('have counts, ranks and shares of fields that fit each other', () => {
    fc.assert(
      fc.property(year, year, rules, (now, then, settings) => {
        for (const { causes } of movesOf(now, then, settings)?.units ?? []) {
          if (causes === null) continue;
          const { fields, above, below, same, full, near, shares } = causes;
          expect(above.length + below.length + same.length).toBe(fields.length);
          expect(full.filter((field) => near.includes(field))).toEqual([]);
          expect(causes.ranks).toEqual([
            Math.min(...fields.map(({ rank }) => rank ?? 0)),
            Math.max(...fields.map(({ rank }) => rank ?? 0)),
          ]);
          const sum = shares?.fields.reduce<bigint>((total, share) => total + (share ?? 0n), shares.other);
          expect(sum).toBe(shares?.change);
          expect(shares).toMatchObject({ other: 0n, approximate: false });
        }
      }),
      runs(100),
    );
  });
});

describe('the counterfactual ranks', () => {
  it('are the units’ own in a block in which nothing changed', () => {
    fc.assert(
      fc.property(year, rules, (same, settings) => {
        for (const { unit, places, movedBy, index } of movesOf(same, same, settings)?.units ?? []) {
          expect([places, index]).toEqual([0, 'unchanged']);
          expect(movedBy).toMatchObject({
            rankNow: unit.rank,
            rankThen: unit.rank,
            joinedAhead: 0,
            leftAhead: 0,
          });
        }
      }),
      runs(60),
    );
  });

  it('are the ranks that the unit has when its scores of the other year stand in its place', () => {
    fc.assert(
      fc.property(year, year, fc.nat(), rules, (now, then, at, settings) => {
        const both = [...now.keys()].filter((name) => then.has(name));
        const name = both[at % Math.max(1, both.length)];
        if (name === undefined) return;
        const found = movesOf(now, then, settings)?.units.find(({ unit }) => unit.name === name);
        const rankIn = (of: Year, scored: Year) => {
          const swapped = new Map([...of, [name, scored.get(name) ?? ([0, 0] as const)] as const]);
          const run = computeRanking(workbook(scores(swapped, 2023)), settings, texts, NOW);
          return run.ranking.blocks[0]?.units.find((unit) => unit.name === name)?.rank;
        };
        expect(found?.movedBy?.rankNow).toBe(rankIn(now, then));
        expect(found?.movedBy?.rankThen).toBe(rankIn(then, now));
      }),
      runs(100),
    );
  });

  it('tell a unit that fell without losing a point from one that lost its own', () => {
    const now: Year = new Map([
      ['Sở A', [45, 45]],
      ['Sở B', [50, 50]],
      ['Sở C', [46, 46]],
    ]);
    const then: Year = new Map([
      ['Sở A', [45, 45]],
      ['Sở B', [44, 44]],
      ['Sở C', [43, 43]],
    ]);
    const fallen = movesOf(now, then, defaultSettings)?.fell[0];
    expect(fallen).toMatchObject({
      unit: { name: 'Sở A', previousRank: 1, rank: 3 },
      index: 'unchanged',
      movedBy: { rankNow: 3, rankThen: 1, common: { then: 1, now: 3 }, joinedAhead: 0 },
    });
  });

  it('count who joined ahead of a unit, and who ahead of it left', () => {
    const now: Year = new Map([
      ['Sở A', [45, 45]],
      ['Sở mới', [50, 50]],
      ['Sở C', [46, 46]],
    ]);
    const then: Year = new Map([
      ['Sở A', [45, 45]],
      ['Sở cũ', [49, 49]],
      ['Sở C', [43, 43]],
    ]);
    const move = movesOf(now, then, defaultSettings)?.units.find(({ unit }) => unit.name === 'Sở A');
    expect(move?.movedBy).toMatchObject({ joinedAhead: 1, leftAhead: 1, common: { then: 1, now: 2 } });
  });
});

describe('a change of the criteria set', () => {
  it('is told, and the index in the criteria of both years beside it; years in names and new numbers do not matter', () => {
    const sheetOf = (printed: number, rows: readonly (readonly (string | number | null)[])[]) =>
      sheet(`P ${printed}`, [
        [`BẢNG CHẤM ĐIỂM NĂM ${printed}`],
        ['Đơn vị: Sở A'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Chỉ đạo', null, null],
        ...rows,
      ]);
    const { ranking } = computeRanking(
      workbook(
        sheetOf(2023, [
          ['1.1', 'Kế hoạch CCHC năm 2023', 4, 2],
          ['1.2', 'Sáng kiến', 2, 2],
          ['1.3', 'Báo cáo', 4, 4],
        ]),
        sheetOf(2022, [
          ['1.1', 'Kế hoạch CCHC năm 2022', 4, 3],
          ['1.2', 'Báo cáo', 3, 3],
          ['1.3', 'Tuyên truyền', 3, 0],
        ]),
        unitSheet('Sở B', [2, 3, 5], { year: 2023 }),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    const moves = ranking.blocks[0]?.moves;
    const move = moves?.units.find(({ unit }) => unit.name === 'Sở A');
    expect(move?.movedBy?.commonIndex).toEqual({ now: 75, then: 600 / 7 });
    expect(move?.causes?.criteria).toEqual({ gained: [], lost: [] });
  });
});
