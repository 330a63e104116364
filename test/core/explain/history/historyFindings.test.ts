import { describe, expect, it } from 'vitest';
import { historyFindings } from '../../../../src/core/explain/history/historyFindings';
import type { EarlierTables } from '../../../../src/core/explain/history/historyLines';
import type { UnitDirectory } from '../../../../src/core/read/model/assessment';
import { BLOCK, listed, printed, scored, tablesOf, traced } from './plainTables';

const HERE = { sheet: 'Điểm 2025', cell: 'A1' };
const TODAY = { 'Xã An': 90, 'Xã Ba': 80 };

/** What is said where the block is compared with 2024; the units are listed as they are called today where no list is given. */
function found(
  tables: readonly EarlierTables[],
  directory: UnitDirectory = listed({ 'Xã An': [], 'Xã Ba': [] }, null),
  compared: number | null = 2024,
) {
  return historyFindings(BLOCK, traced(scored(2025, TODAY), tables, directory), compared, HERE);
}

const workbook = (...published: readonly ReturnType<typeof printed>[]) => tablesOf(null, { published });
const file = (name: string, ...published: readonly ReturnType<typeof printed>[]) =>
  tablesOf(name, { published });

describe('tables of a year that differ', () => {
  const first = printed(2023, { 'Xã An': [1, 70], 'Xã Ba': [2, 60] });
  const other = printed(2023, { 'Xã An': [1, 71], 'Xã Ba': [2, 61] }, { sheet: 'Khác' });

  it('are said once for all units, of the first one, at the cell of the other table', () => {
    expect(found([workbook(first, other)])).toEqual([
      {
        ...{ code: 'history-figures-differ', severity: 'warning', block: BLOCK },
        place: { sheet: 'Khác', cell: 'C2' },
        facts: {
          ...{ unit: 'Xã An', count: 2, block: BLOCK, year: 2023, between: 'tables' },
          one: { kind: 'printed', file: null, sheet: 'Bảng 2023', rank: 1, percent: 70 },
          other: { kind: 'printed', file: null, sheet: 'Khác', rank: 1, percent: 71 },
        },
      },
    ]);
  });

  it('are said at the table of the workbook where the other one is of a file, at the block where both are', () => {
    const places = (...tables: readonly EarlierTables[]) =>
      found(tables).map(({ place, facts }) => [place, 'between' in facts ? facts.between : null]);
    expect(places(workbook(first), file('a.xlsx', other))).toEqual([
      [{ sheet: 'Bảng 2023', cell: 'C2' }, 'file'],
    ]);
    expect(places(file('a.xlsx', first), file('b.xlsx', other))).toEqual([[HERE, 'tables']]);
  });

  it('are told by what each is: a table, a result sheet, points', () => {
    const kinds = (...tables: readonly EarlierTables[]) =>
      found(tables).map(({ facts }) =>
        'between' in facts ? [facts.between, facts.one.kind, facts.other.kind] : [],
      );
    expect(kinds(workbook(first), tablesOf('a.xlsx', { results: [other] }))).toEqual([
      ['file', 'printed', 'result'],
    ]);
    expect(
      kinds(tablesOf(null, { published: [first], blocks: [scored(2023, { 'Xã An': 50, 'Xã Ba': 40 })] })),
    ).toEqual([['scores', 'printed', 'points']]);
  });

  it('are said of each pair that differs, by the year', () => {
    const scores = [scored(2023, { 'Xã An': 50, 'Xã Ba': 60 })];
    const codes = found([
      tablesOf(null, {
        published: [
          printed(2023, { 'Xã An': [2, 70], 'Xã Ba': [1, 60] }),
          printed(2023, { 'Xã Ba': [1, 61] }, { sheet: 'Khác' }),
          printed(2022, { 'Xã An': [1, 50] }),
          printed(2022, { 'Xã An': [2, 50] }, { sheet: 'Khác 2022' }),
        ],
        blocks: scores,
      }),
    ]).map(({ facts }) => ('between' in facts ? [facts.year, facts.between, facts.unit] : []));
    expect(codes).toEqual([
      [2022, 'tables', 'Xã An'],
      [2023, 'tables', 'Xã Ba'],
      [2023, 'scores', 'Xã An'],
    ]);
  });

  it('of the year that is compared are said there already, but for an index that scores do not give', () => {
    const of = (year: number, compared: number | null) => (index: number | null, scores: number) =>
      found(
        [
          tablesOf(null, {
            published: [printed(year, { 'Xã An': [2, index], 'Xã Ba': [1, 60] })],
            blocks: [scored(year, { 'Xã An': scores, 'Xã Ba': 60 })],
          }),
        ],
        undefined,
        compared,
      ).map(({ code }) => code);
    const differ = 'history-figures-differ';
    // Another rank than the published one counts without a word.
    expect(of(2024, 2024)(70, 70)).toEqual([]);
    expect(of(2024, 2024)(null, 70)).toEqual([]);
    expect(of(2024, 2024)(70, 50)).toEqual([differ]);
    const bare = scored(2024, { 'Xã An': 70, 'Xã Ba': 60 }, { isScaleUnknown: true });
    const ranks = printed(2024, { 'Xã An': [2, 70], 'Xã Ba': [1, 60] });
    expect(found([tablesOf(null, { published: [ranks], blocks: [bare] })])).toEqual([]);
    expect(of(2023, 2024)(70, 70)).toEqual([differ]);
    expect(of(2024, null)(null, 70)).toEqual([differ]);
    const [one, two] = [first, other].map((table) => ({ ...table, year: 2024 }));
    if (one === undefined || two === undefined) throw new Error('no tables');
    expect(found([workbook(one, two)])).toEqual([]);
    expect(found([workbook(one), file('a.xlsx', two)])).toHaveLength(1);
    expect(found([file('a.xlsx', two), workbook(one)])).toHaveLength(1);
    expect(found([file('a.xlsx', two), file('b.xlsx', one)])).toHaveLength(1);
    const third = printed(2024, { 'Xã An': [3, 70] }, { sheet: 'Thứ ba' });
    expect(found([workbook(one), file('a.xlsx', third)])).toHaveLength(1);
    expect(found([file('a.xlsx', third), workbook(one)])).toHaveLength(1);
  });
});

describe('units that no unit of today follows', () => {
  it('are said with the last year of each, at the last cell of the first that has one in the workbook', () => {
    const table = printed(2023, { 'Xã An': [1, 70], 'Xã Mai': [2, 60], 'Xã Lê': [3, 50] });
    const older = printed(2022, { 'Xã Mai': [1, 70] });
    const unknown = {
      ...{ code: 'history-unit-unknown', severity: 'info', block: BLOCK },
      facts: {
        block: BLOCK,
        units: [
          { name: 'Xã Mai', year: 2023 },
          { name: 'Xã Lê', year: 2023 },
        ],
      },
    };
    expect(found([workbook(table, older)])).toEqual([
      { ...unknown, place: { sheet: 'Bảng 2023', cell: 'C3' } },
    ]);
    expect(found([file('a.xlsx', table)])).toEqual([{ ...unknown, place: HERE }]);
    const [mai, le] = [printed(2023, { 'Xã Mai': [1, 60] }), printed(2022, { 'Xã Lê': [1, 50] })];
    expect(found([workbook(le), file('a.xlsx', mai)])).toMatchObject([
      { place: { sheet: 'Bảng 2022', cell: 'C2' } },
    ]);
  });

  it('are not said again where the comparison says it, which knows the workbook', () => {
    const mai = printed(2024, { 'Xã An': [1, 70], 'Xã Mai': [2, 60] });
    const older = printed(2023, { 'Xã Mai': [2, 60] });
    expect(found([workbook(mai, older)])).toEqual([]);
    expect(found([file('a.xlsx', mai)])).toMatchObject([
      { facts: { units: [{ name: 'Xã Mai', year: 2024 }] } },
    ]);
    expect(found([workbook(mai)], undefined, 2023)).toHaveLength(1);
    expect(found([workbook(mai)], undefined, null)).toHaveLength(1);
  });

  it('are none that went on in one, are in another block, or have the name of one of today', () => {
    const directory = listed({ 'Xã An': ['Xã An', 'Xã Mai'], 'Xã Ba': [] }, null);
    const table = printed(2023, { 'Xã An': [1, 70], 'Xã Mai': [2, 60] });
    expect(found([workbook(table)], directory)).toEqual([]);
    const others = scored(2025, { 'Xã Lê': 70 }, { block: 'Khối 2' });
    const own = traced([scored(2025, TODAY), others], [workbook(printed(2023, { 'Xã Lê': [1, 70] }))]);
    expect(own.history.units.at(-1)?.elsewhere).toBe('Khối 2');
    expect(historyFindings(BLOCK, own, 2024, HERE)).toEqual([]);
  });
});

describe('units that stood in another block', () => {
  const wards = printed(2023, { 'Xã Ba': [1, 60], 'Xã X': [2, 50] }, { block: 'Khối 2', sheet: 'Khối 2' });
  const own = printed(2023, { 'Xã An': [1, 70] });

  it('are said with the block of then, at the figure', () => {
    expect(found([workbook(own, wards)])).toEqual([
      {
        ...{ code: 'history-other-block', severity: 'info', block: BLOCK },
        place: { sheet: 'Khối 2', cell: 'C2' },
        facts: { block: BLOCK, without: [], units: [{ name: 'Xã Ba', year: 2023, then: 'Khối 2' }] },
      },
    ]);
    expect(found([workbook(own), file('a.xlsx', wards)])).toMatchObject([{ place: HERE }]);
  });

  it('are said with the years in which no block was this one', () => {
    const older = printed(2022, { 'Xã An': [1, 75], 'Xã X': [2, 50] }, { block: 'Khối 2', sheet: 'Cũ' });
    expect(found([workbook(wards), file('a.xlsx', older)])).toMatchObject([
      { place: { sheet: 'Khối 2', cell: 'C2' } },
    ]);
    expect(found([file('a.xlsx', wards), workbook(older)])).toMatchObject([
      {
        place: { sheet: 'Cũ', cell: 'C2' },
        facts: {
          without: [2022, 2023],
          units: [
            { name: 'Xã An', year: 2022, then: 'Khối 2' },
            { name: 'Xã Ba', year: 2023, then: 'Khối 2' },
          ],
        },
      },
    ]);
  });

  it('are of the block of their scores where nothing is printed, and of none that is not known', () => {
    const scores = scored(2023, { 'Xã Ba': 60, 'Xã X': 50 }, { block: 'Khối 2' });
    expect(found([tablesOf(null, { published: [own], blocks: [scores] })])).toMatchObject([
      { facts: { units: [{ name: 'Xã Ba', year: 2023, then: 'Khối 2' }] } },
    ]);
    const nameless = printed(2023, { 'Xã Ba': [1, 60] }, { block: null, sheet: 'Không khối' });
    const list = listed({ 'Xã Ba': [] }, 'Khối 3');
    expect(found([workbook(own, nameless)], list)).toMatchObject([
      { facts: { units: [{ name: 'Xã Ba', year: 2023, then: null }] } },
    ]);
  });

  it('are of the block that a second table names where the first names none', () => {
    const nameless = printed(2023, { 'Xã Ba': [1, 60] }, { block: null, sheet: 'Không khối' });
    expect(found([workbook(own, nameless, wards)], listed({ 'Xã Ba': [] }, 'Khối 3'))).toMatchObject([
      { facts: { units: [{ name: 'Xã Ba', year: 2023, then: 'Khối 2' }] } },
    ]);
  });

  it('are none of which no figure is known', () => {
    const empty = printed(
      2023,
      { 'Xã Ba': [1, null], 'Xã X': [2, 50] },
      { block: 'Khối 2', sheet: 'Khối 2' },
    );
    expect(found([workbook(own, empty)])).toEqual([]);
  });
});

describe('units whose past is not clear', () => {
  const AN = { 'Xã Ba': [], 'Xã An': ['Xã Tư', 'Xã Mai'] };

  it('are those of which the tables know one former name of several, with the last year of it', () => {
    const years = [2022, 2023].map((year) => printed(year, { 'Xã Tư': [1, 70], 'Xã Ba': [2, 60] }));
    expect(found([workbook(...years)], listed(AN))).toEqual([
      {
        ...{ code: 'history-past-unclear', severity: 'info', block: BLOCK, place: HERE },
        facts: { block: BLOCK, units: [{ name: 'Xã An', year: 2023, part: 'Xã Tư' }] },
      },
    ]);
    const before = [
      printed(2022, { 'Xã Tư': [1, 70] }),
      printed(2023, { 'Xã An': [1, 70], 'Xã Ba': [2, 60] }),
    ];
    expect(found([workbook(...before)], listed(AN))).toMatchObject([
      { facts: { units: [{ name: 'Xã An', year: 2022, part: 'Xã Tư' }] } },
    ]);
    const scores = scored(2023, { 'Xã Tư': 70, 'Xã Ba': 60 });
    expect(found([tablesOf(null, { blocks: [scores] })], listed(AN))).toMatchObject([
      { facts: { units: [{ name: 'Xã An', year: 2023, part: 'Xã Tư' }] } },
    ]);
  });

  it('are none of which all is clear: both former names stood, or neither', () => {
    const both = printed(2023, { 'Xã Tư': [1, 70], 'Xã Mai': [2, 60] });
    expect(found([workbook(both)], listed(AN))).toEqual([]);
    expect(found([workbook(printed(2023, { 'Xã Ba': [2, 60] }))], listed(AN))).toEqual([]);
  });

  it('are not those that took in another one under their own name, whoever else changed names', () => {
    const directory = listed({ 'Xã An': ['Xã Hải'], 'Xã Ba': ['Xã Cao'], 'Xã Cao': ['Xã Ba'] });
    const table = printed(2023, { 'Xã An': [1, 90], 'Xã Hải': [2, 80], 'Xã Ba': [3, 70], 'Xã Cao': [4, 60] });
    const own = traced(scored(2025, { ...TODAY, 'Xã Cao': 70 }), [workbook(table)], directory);
    expect(historyFindings(BLOCK, own, 2024, HERE)).toMatchObject([
      {
        code: 'history-past-unclear',
        facts: { units: [{ name: 'Xã Ba' }, { name: 'Xã Cao' }] },
      },
    ]);
    const merged = own.history.units.find(({ name, isPresent }) => name === 'Xã An' && !isPresent);
    expect(merged?.before).toBe('merged');
  });

  it('are those whose name another unit had before, with the last year that is left out', () => {
    const directory = listed({ 'Xã An': ['Xã Mai'], 'Xã Ba': ['Xã An'] });
    const years = [
      ...[2021, 2022].map((year) => printed(year, { 'Xã Mai': [1, 70], 'Xã An': [2, 60] })),
      printed(2023, { 'Xã An': [1, 70], 'Xã Ba': [2, 60] }),
    ];
    expect(found([workbook(...years)], directory)).toMatchObject([
      {
        facts: {
          units: [
            { name: 'Xã An', year: 2022, part: null },
            { name: 'Xã Ba', year: 2022, part: null },
          ],
        },
      },
    ]);
  });
});
