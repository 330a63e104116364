import { describe, expect, it } from 'vitest';
import type { TracedHistory } from '../../../../src/core/explain/history/overYears';
import { periodOf } from '../../../../src/core/period';
import { lines, listed, printed, scored, setOf, tablesOf, totalOf, traced, UNLISTED } from './plainTables';

const now = scored(2025, { 'Xã An': 90, 'Xã Ba': 80 });

/** Average, highest and lowest with who has them, by the year. */
function figures({ history }: TracedHistory): readonly unknown[] {
  const of = (one: { readonly percent: number; readonly units: readonly string[] } | null) =>
    one === null ? null : `${one.percent} ${one.units.join(', ')}`;
  return history.years.map(({ period, averagePercent, highest, lowest }) => [
    ...[period, averagePercent, of(highest), of(lowest)],
  ]);
}

describe('a block over the years', () => {
  it('has the rank and the index of each unit in each year, and this year last', () => {
    const { history } = traced(now, [
      tablesOf(null, {
        published: [
          printed(2024, { 'Xã An': [2, 70], 'Xã Ba': [1, 75] }),
          printed(2022, { 'Xã Ba': [1, 65] }),
        ],
      }),
      tablesOf('a.xlsx', { blocks: [scored(2023, { 'Xã An': 60, 'Xã Ba': 50 })] }),
    ]);
    expect(history.years.map(({ period }) => period)).toEqual([2022, 2023, 2024, 2025]);
    expect(lines(history)).toEqual(['Xã An: - | 1 60 | 2 70 | 1 90', 'Xã Ba: 1 65 | 2 50 | 1 75 | 2 80']);
  });

  it('says of each figure how the unit was called then, and where it stands in the workbook', () => {
    const directory = listed({ 'Xã An': ['Xã Cũ'], 'Xã Ba': [] });
    const { history } = traced(
      now,
      [
        tablesOf(null, { published: [printed(2024, { 'Xã Cũ': [1, 70] })] }),
        tablesOf('a.xlsx', { published: [printed(2023, { 'Xã Cũ': [1, 60] })] }),
      ],
      directory,
    );
    expect(history.units[0]).toEqual({
      ...{ name: 'Xã An', isPresent: true, begins: null, into: [], elsewhere: null, before: null },
      figures: [
        { name: 'Xã Cũ', rank: 1, percent: 60, place: null },
        { name: 'Xã Cũ', rank: 1, percent: 70, place: { sheet: 'Bảng 2024', cell: 'C2' } },
        { name: 'Xã An', rank: 1, percent: 90, place: { sheet: 'Điểm 2025', cell: 'B2' } },
      ],
    });
  });

  it('has a unit that is left out of the ranking with its index alone, and nothing of one without any', () => {
    const leftOut = { excludedUnits: ['Xã An'] };
    expect(lines(traced(now, [], UNLISTED, leftOut).history)).toEqual(['Xã Ba: 1 80', 'Xã An: - 90']);
    const units = now.units.map((unit) =>
      unit.name === 'Xã Ba' ? { ...unit, scores: ['notApplicable' as const] } : unit,
    );
    expect(lines(traced({ ...now, units }, []).history)).toEqual(['Xã An: 1 90', 'Xã Ba: -']);
  });

  it('has a rank alone where nothing else is printed', () => {
    const published = [printed(2024, { 'Xã An': [1], 'Xã Ba': [2] })];
    expect(lines(traced(now, [tablesOf(null, { published })]).history)).toEqual([
      'Xã An: 1 - | 1 90',
      'Xã Ba: 2 - | 2 80',
    ]);
  });

  it('has no figure where tables differ, or where one prints neither rank nor index', () => {
    const { history } = traced(now, [
      tablesOf(null, {
        published: [
          printed(2024, { 'Xã An': [1, 70], 'Xã Ba': [null, null] }),
          printed(2024, { 'Xã An': [2, 60] }, { sheet: 'Khác' }),
        ],
      }),
    ]);
    expect(lines(history)).toEqual(['Xã An: - | 1 90', 'Xã Ba: - | 2 80']);
  });

  it('has no rank of a unit in a year in which it stood in another block', () => {
    const { history } = traced(now, [
      tablesOf(null, {
        published: [
          printed(2024, { 'Xã An': [1, 70] }),
          printed(2024, { 'Xã Ba': [1, 75], 'Phường Lê': [2, 70] }, { block: 'Phường', sheet: 'Phường' }),
        ],
      }),
    ]);
    expect(lines(history)).toEqual(['Xã An: 1 70 | 1 90', 'Xã Ba: - 75 | 2 80']);
    expect(history.years[0]?.units).toBe(1);
  });

  it('leaves out years of which other blocks know something and this one nothing', () => {
    const others = scored(2025, { 'Sở A': 70 }, { block: 'Sở, ban, ngành' });
    const tables = tablesOf(null, {
      published: [
        printed(2024, { 'Xã An': [1, 70] }),
        printed(2023, { 'Sở A': [1, 60] }, { block: 'Sở, ban, ngành' }),
        printed(2022, { 'Xã Ba': [1, 65] }),
      ],
    });
    const own = traced([now, others], [tables]);
    expect(own.history.years.map(({ period }) => period)).toEqual([2022, 2024, 2025]);
    expect(lines(own.history)).toEqual(['Xã An: - | 1 70 | 1 90', 'Xã Ba: 1 65 | - | 2 80']);
    expect(own.years.map(({ period }) => period)).toEqual([2022, 2024]);
    expect(own.followed.map(({ identities, onlyPart }) => [identities.length, onlyPart.length])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    const ofOthers = traced([others, now], [tables]);
    expect(ofOthers.history.years.map(({ period }) => period)).toEqual([2023, 2025]);
    // A year is known, too, of which one unit has figures of another block.
    const moved = printed(
      2021,
      { 'Xã Ba': [1, 55], 'Phường Lê': [2, 50], 'Phường Mai': [3, 45] },
      { block: 'Phường' },
    );
    expect(
      traced([now, others], [tables, tablesOf('a.xlsx', { published: [moved] })]).history.years.map(
        ({ period }) => period,
      ),
    ).toEqual([2021, 2022, 2024, 2025]);
  });

  it('calls its periods as titles do, and knows one that has no year', () => {
    const month = (number: number) => periodOf({ kind: 'month', number }, 2025);
    const { history } = traced(scored(month(9), { 'Xã An': 90 }), [
      tablesOf(null, { blocks: [scored(month(8), { 'Xã An': 80 })] }),
    ]);
    expect(history.years.map(({ label }) => label)).toEqual(['T8', 'T9']);
    expect(traced(now, []).history.years.map(({ period, label }) => [period, label])).toEqual([[2025, null]]);
    expect(traced(scored(2025, {}), []).history.years.map(({ period }) => period)).toEqual([2025]);
    const undated = traced(scored(null, { 'Xã An': 90 }), []).history.years;
    expect(undated.map(({ period, label }) => [period, label])).toEqual([[null, null]]);
  });

  it('says how its criteria set changed, by the scores of its own block', () => {
    const plan = (max: number) => setOf([['Chỉ đạo', 'Kế hoạch', max]]);
    const sheets = { kind: 'unitScoreSheet' } as const;
    const { history } = traced(scored(2025, { 'Xã An': 1 }, { ...sheets, set: plan(3) }), [
      tablesOf(null, {
        blocks: [
          scored(2024, { 'Sở A': 1 }, { ...sheets, set: plan(9), block: 'Sở, ban, ngành' }),
          scored(2024, { 'Xã An': 1 }, { ...sheets, set: plan(2), sheet: 'Xã An' }),
          scored(2023, { 'Xã An': 1 }, { ...sheets, set: plan(2) }),
        ],
      }),
    ]);
    expect(
      history.years.map(({ setChange, isSetCompared }) => [setChange?.maxChanged, isSetCompared]),
    ).toEqual([
      [undefined, false],
      [undefined, true],
      [1, true],
    ]);
    expect(history.years[2]?.setChange?.since).toBe(2024);
  });

  it('says how many units stood in it, and which tables its figures come from, one a sheet', () => {
    const { history } = traced(now, [
      tablesOf(null, {
        published: [printed(2024, { 'Xã An': [1, 70], 'Xã Ba': [2, 60] })],
        blocks: [scored(2024, { 'Xã An': 70, 'Xã Cao': 65 })],
      }),
      tablesOf('a.xlsx', { results: [printed(2024, { 'Xã An': [1, 70] }, { sheet: 'Xếp hạng' })] }),
    ]);
    const of = (at: number) =>
      history.years[at]?.sources.map(({ file, kind, place }) => [file, kind, place.sheet, place.cell]);
    expect(history.years.map(({ units }) => units)).toEqual([3, 2]);
    expect(of(0)).toEqual([
      [null, 'printed', 'Bảng 2024', 'B2'],
      ['a.xlsx', 'result', 'Xếp hạng', 'B2'],
      [null, 'scores', 'Điểm 2024', 'B2'],
    ]);
    expect(of(1)).toEqual([[null, 'scores', 'Điểm 2025', 'B2']]);
  });
});

describe('average, highest and lowest of a year', () => {
  it('are of all units that stood in the block, by their names of today', () => {
    const directory = listed({ 'Xã An': ['Xã Cũ'], 'Xã Ba': [] });
    const rows = { 'Xã Cũ': [1, 90], 'Xã Ba': [2, 70], 'Xã Mất': [3, 50] } as const;
    expect(figures(traced(now, [tablesOf(null, { published: [printed(2024, rows)] })], directory))).toEqual([
      [2024, 70, '90 Xã An', '50 Xã Mất'],
      [2025, 85, '90 Xã An', '80 Xã Ba'],
    ]);
  });

  it('are those of the ranked units', () => {
    const leftOut = { excludedUnits: ['Xã Cao'] };
    const today = scored(2025, { 'Xã An': 90, 'Xã Ba': 80, 'Xã Cao': 100 });
    const then = scored(2024, { 'Xã An': 70, 'Xã Ba': 60, 'Xã Cao': 10 });
    expect(figures(traced(today, [tablesOf(null, { blocks: [then] })], UNLISTED, leftOut))).toEqual([
      [2024, 65, '70 Xã An', '60 Xã Ba'],
      [2025, 85, '90 Xã An', '80 Xã Ba'],
    ]);
  });

  it('are none where a ranked unit has no index, or tables differ on one', () => {
    const of = (...published: readonly ReturnType<typeof printed>[]) =>
      figures(traced(now, [tablesOf(null, { published })]))[0];
    expect(of(printed(2024, { 'Xã An': [1, 70], 'Xã Ba': [2, null] }))).toEqual([2024, null, null, null]);
    const other = printed(2024, { 'Xã Ba': [1, 70] }, { sheet: 'Khác' });
    expect(of(printed(2024, { 'Xã An': [1, 70], 'Xã Ba': [2, 60] }), other)).toEqual([
      2024,
      null,
      null,
      null,
    ]);
    expect(of(printed(2024, { 'Xã An': [1, 70], 'Xã Ba': [null, null] }))).toEqual([
      ...[2024, 70, '70 Xã An', '70 Xã An'],
    ]);
  });

  it('share the units that print alike by the decimals of the rule', () => {
    const rows = { 'Xã An': [1, 70.001], 'Xã Ba': [1, 70.002] } as const;
    const tables = [tablesOf(null, { published: [printed(2024, rows)] })];
    expect(figures(traced(now, tables))[0]).toEqual([
      ...[2024, 70.0015, '70.002 Xã An, Xã Ba', '70.001 Xã An, Xã Ba'],
    ]);
    expect(figures(traced(now, tables, UNLISTED, { rankDecimals: 3 }))[0]).toEqual([
      ...[2024, 70.0015, '70.002 Xã Ba', '70.001 Xã An'],
    ]);
  });

  it('are of scores of another max what they are of it', () => {
    const then = scored(2024, { 'Xã An': 90, 'Xã Ba': 60 }, { set: totalOf(120) });
    expect(figures(traced(now, [tablesOf(null, { blocks: [then] })]))[0]).toEqual([
      ...[2024, 62.5, '75 Xã An', '50 Xã Ba'],
    ]);
  });
});

describe('the block that a block was in an earlier year', () => {
  const today = scored(2025, { 'Sở A': 90, 'Sở B': 80, 'Sở C': 70 }, { block: 'Sở, ban, ngành' });
  const keyThen = (then: Readonly<Record<string, readonly string[]>>, ...others: readonly string[]) => {
    const published = Object.entries(then).map(([block, names]) =>
      printed(2024, Object.fromEntries(names.map((name, at) => [name, [at + 1, 90 - at] as const])), {
        ...{ block, sheet: block },
      }),
    );
    const present = others.map((block) => scored(2025, { [`Đơn vị ${block}`]: 90 }, { block }));
    const { years } = traced([today, ...present], [tablesOf(null, { published })]);
    return years[0]?.key === null ? null : years[0]?.tables.blockNames.get(years[0].key);
  };

  it('is the one of its name', () => {
    expect(keyThen({ 'Khối sở, ngành': ['Sở X'], 'Khối 1': ['Sở A', 'Sở B', 'Sở C'] })).toBe(
      'Khối sở, ngành',
    );
  });

  it('is else the one in which most of its units stood, and most of whose units are its own', () => {
    expect(keyThen({ 'Khối 1': ['Sở A', 'Sở B'] })).toBe('Khối 1');
    expect(keyThen({ 'Khối 1': ['Sở A', 'Sở X', 'Sở Y'], 'Khối 2': ['Sở B', 'Sở C'] })).toBe('Khối 2');
    // Two of four known, or of four, are not most.
    expect(keyThen({ 'Khối 1': ['Sở A', 'Sở B', 'Sở X', 'Sở Y'] })).toBeNull();
    expect(keyThen({ 'Khối 1': ['Sở A'], 'Khối 2': ['Sở B', 'Sở X'] })).toBeNull();
  });

  it('is none that is a block of its own today', () => {
    expect(keyThen({ 'Khối 1': ['Sở A', 'Sở B', 'Sở C'] }, 'Khối 1')).toBeNull();
    expect(keyThen({ 'Khối 1': ['Sở A', 'Sở B', 'Sở C'] }, 'Khối 2')).toBe('Khối 1');
  });
});
