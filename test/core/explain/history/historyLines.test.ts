import { describe, expect, it } from 'vitest';
import { yearOfHistory } from '../../../../src/core/explain/history/historyLines';
import type { EarlierTables, YearOfHistory } from '../../../../src/core/explain/history/historyLines';
import { blockKey } from '../../../../src/core/read/names/blockNames';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { AssessedBlock } from '../../../../src/core/read/model/assessment';
import { listed, printed, scored, setOf, tablesOf, totalOf, UNLISTED } from './plainTables';

function year2024(
  tables: readonly EarlierTables[],
  directory = UNLISTED,
  today: readonly AssessedBlock[] = [],
): YearOfHistory {
  return yearOfHistory(2024, tables, { directory, blocks: today }, defaultSettings, (name) => name);
}

/** The lines of a unit, as a table has it: `printed 1 90 a.xlsx Bảng`. */
function linesOf({ units }: YearOfHistory, name: string, directory = UNLISTED): readonly string[] {
  const known = units.get(directory.ownKeyOf(name));
  return [...(known?.printed ?? []), ...(known?.computed ?? [])].map(({ source, rank, percent, place }) =>
    [
      source.kind,
      rank ?? '-',
      percent ?? '-',
      source.file ?? 'workbook',
      `${place.sheet}!${place.cell}`,
    ].join(' '),
  );
}

describe('the lines on a unit in one year', () => {
  it('are of what tables print, of result sheets and of what scores give, in the workbook and in files', () => {
    const own = year2024([
      tablesOf(null, {
        blocks: [scored(2024, { 'Xã An': 90, 'Xã Ba': 80 })],
        published: [printed(2024, { 'Xã Ba': [2, 80] })],
      }),
      tablesOf('cũ.xlsx', { results: [printed(2024, { 'Xã Ba': [1, 85] }, { sheet: 'Xếp hạng' })] }),
    ]);
    expect(own.period).toBe(2024);
    expect(linesOf(own, 'Xã An')).toEqual(['scores 1 90 workbook Điểm 2024!B2']);
    expect(linesOf(own, 'Xã Ba')).toEqual([
      'printed 2 80 workbook Bảng 2024!B2',
      'result 1 85 cũ.xlsx Xếp hạng!B2',
      'scores 2 80 workbook Điểm 2024!B3',
    ]);
  });

  it('are none of tables of other years', () => {
    const own = year2024([
      tablesOf(null, {
        blocks: [scored(2023, { 'Xã An': 90 }), scored(null, { 'Xã An': 90 })],
        published: [printed(2025, { 'Xã An': [1, 90] }, { block: 'Cấp huyện' })],
      }),
    ]);
    expect([...own.units]).toEqual([]);
    expect([...own.blocks]).toEqual([]);
    expect([...own.blockNames]).toEqual([]);
    expect(own.scored).toEqual([]);
  });

  it('have one source a sheet, which begins with its first unit', () => {
    const { units } = year2024([
      tablesOf(null, {
        blocks: [scored(2024, { 'Xã An': 90, 'Xã Ba': 80 })],
        published: [
          printed(2024, { 'Xã An': [1, 90] }),
          printed(2024, { 'Xã Ba': [1, 90] }, { sheet: 'Khác' }),
        ],
      }),
    ]);
    const sources = (of: 'printed' | 'computed') =>
      [...units.values()].flatMap((one) =>
        one[of].map(({ source }) => `${source.kind} ${source.place.sheet}!${source.place.cell}`),
      );
    expect(sources('computed')).toEqual(['scores Điểm 2024!B2', 'scores Điểm 2024!B2']);
    expect(sources('printed')).toEqual(['printed Bảng 2024!B2', 'printed Khác!B2']);
  });

  it('are of who the unit was then: units that became one stay apart, other names of it do not', () => {
    const directory = listed({ 'Xã An': ['Xã Ba', 'Xã Tư'], 'Xã Cao': [] });
    const own = year2024(
      [
        tablesOf(null, {
          published: [printed(2024, { 'Xã Ba': [1, 90], 'Xã Tư': [2, 80], 'Xã An': [3, 70] })],
        }),
      ],
      directory,
    );
    expect(own.units.size).toBe(3);
    expect(linesOf(own, 'Xã Tư', directory)).toEqual(['printed 2 80 workbook Bảng 2024!B3']);
  });

  it('are of a total with the cell in which it stands, of anything else without', () => {
    const fields = setOf([
      ['Chỉ đạo', 'Chỉ đạo', 60],
      ['Thể chế', 'Thể chế', 40],
    ]);
    const { units } = year2024([
      tablesOf(null, {
        blocks: [
          scored(2024, { 'Xã An': 90, 'Xã Ba': 80 }),
          scored(2024, { 'Xã Cao': [50, 30] }, { kind: 'unitsByFields', set: fields, sheet: 'Lĩnh vực' }),
        ],
      }),
    ]);
    expect([...units.values()].flatMap(({ computed }) => computed.map(({ total }) => total))).toEqual([
      { sheet: 'Điểm 2024', cell: 'C2' },
      { sheet: 'Điểm 2024', cell: 'C3' },
      null,
    ]);
  });

  it('are computed of score sheets, of a table of points, or of indexes that a table prints', () => {
    const of = (...[kind, role]: readonly ['unitScoreSheet' | 'unitsByTotals', 'index' | 'final']) => {
      const { units } = year2024([
        tablesOf(null, { blocks: [scored(2024, { 'Xã An': 90 }, { kind, role })] }),
      ]);
      return [...units.values()].flatMap(({ computed }) => computed.map((line) => line.of));
    };
    expect(of('unitScoreSheet', 'final')).toEqual(['sheets']);
    expect(of('unitsByTotals', 'final')).toEqual(['points']);
    expect(of('unitsByTotals', 'index')).toEqual(['indexes']);
    // Of one that has both, too.
    const [points, indexes] = (['final', 'index'] as const).map((role) =>
      scored(2024, { 'Xã An': 90 }, { role }),
    );
    const kinds = [points, indexes].flatMap((block) => block?.units[0]?.reading.kinds ?? []);
    const units = points?.units.map((unit) => ({ ...unit, reading: { ...unit.reading, kinds } })) ?? [];
    const own = year2024([tablesOf(null, { blocks: points === undefined ? [] : [{ ...points, units }] })]);
    expect([...own.units.values()].flatMap(({ computed }) => computed.map((line) => line.of))).toEqual([
      'indexes',
    ]);
  });
});

describe('the same scores in two tables', () => {
  const computed = (...tables: readonly EarlierTables[]) => linesOf(year2024(tables), 'Xã An');
  const of = (file: string | null, points: number, options: Parameters<typeof scored>[2] = {}) =>
    tablesOf(file, { blocks: [scored(2024, { 'Xã An': points, 'Xã Ba': 40 }, options)] });
  const BARE = { isScaleUnknown: true } as const;

  it('count once, the first of them', () => {
    expect(computed(of(null, 90), of('a.xlsx', 90), of('b.xlsx', 90.0000001))).toEqual([
      'scores 1 90 workbook Điểm 2024!B2',
    ]);
  });

  it('are two where they give another index, another rank, or are of another block', () => {
    expect(computed(of(null, 90), of('a.xlsx', 80))).toEqual([
      'scores 1 90 workbook Điểm 2024!B2',
      'scores 1 80 a.xlsx Điểm 2024!B2',
    ]);
    const second = tablesOf('a.xlsx', { blocks: [scored(2024, { 'Xã An': 90, 'Xã Ba': 95 })] });
    expect(computed(of(null, 90), second)).toHaveLength(2);
    expect(computed(of(null, 90), of('a.xlsx', 90, { block: 'Phường' }))).toHaveLength(2);
  });

  it('of which one has no max have the index of the other, where they give one rank of one block', () => {
    const whole = 'scores 1 90 workbook Điểm 2024!B2';
    expect(computed(of(null, 90), of('a.xlsx', 90, BARE))).toEqual([whole]);
    expect(computed(of('a.xlsx', 90, BARE), of(null, 90))).toEqual([whole]);
    expect(computed(of('a.xlsx', 90, BARE), of('b.xlsx', 90, BARE))).toEqual([
      'scores 1 - a.xlsx Điểm 2024!B2',
    ]);
    const second = tablesOf('b.xlsx', {
      blocks: [scored(2024, { 'Xã An': 90, 'Xã Ba': 95 }, BARE)],
    });
    expect(computed(of(null, 90), second)).toEqual([whole, 'scores 2 - b.xlsx Điểm 2024!B2']);
    expect(computed(second, of(null, 90))).toEqual(['scores 2 - b.xlsx Điểm 2024!B2', whole]);
    expect(computed(of('a.xlsx', 90, { ...BARE, block: 'Phường' }), of(null, 90))).toHaveLength(2);
    expect(computed(of(null, 90), of('a.xlsx', 90, { ...BARE, block: 'Phường' }))).toHaveLength(2);
  });

  it('keep the place of the one that had no max', () => {
    const wards = of('c.xlsx', 90, { block: 'Phường' });
    expect(computed(of('a.xlsx', 90, BARE), wards, of(null, 90))).toEqual([
      'scores 1 90 workbook Điểm 2024!B2',
      'scores 1 90 c.xlsx Điểm 2024!B2',
    ]);
  });
});

describe('the blocks of a year', () => {
  const names = ({ blocks }: YearOfHistory) => Object.fromEntries(blocks);
  const key = (name: string) => UNLISTED.ownKeyOf(name);
  const [XA, HUYEN] = [blockKey('Cấp xã'), blockKey('Cấp huyện')];

  it('have whoever stood in them, each unit once', () => {
    const own = year2024([
      tablesOf(null, {
        blocks: [scored(2024, { 'Xã An': 90, 'Xã Ba': 80 })],
        published: [
          printed(2024, { 'Xã Ba': [1, 90] }),
          printed(2024, { 'Huyện Cao': [1, 90] }, { block: 'Cấp huyện', sheet: 'Huyện' }),
        ],
      }),
    ]);
    expect(names(own)).toEqual({
      [XA]: [key('Xã An'), key('Xã Ba')],
      [HUYEN]: [key('Huyện Cao')],
    });
    expect(Object.fromEntries(own.blockNames)).toEqual({ [XA]: 'Cấp xã', [HUYEN]: 'Cấp huyện' });
  });

  it('are called as the last table calls them', () => {
    const { blockNames } = year2024([
      tablesOf(null, { blocks: [scored(2024, { 'Xã An': 90 })] }),
      tablesOf('a.xlsx', { published: [printed(2024, { 'Xã Ba': [1] }, { block: 'Khối cấp xã' })] }),
    ]);
    expect(Object.fromEntries(blockNames)).toEqual({ [XA]: 'Khối cấp xã' });
  });

  it('have a unit whose table names no block where the list, a block of today, or its kind puts it', () => {
    const nameless = (name: string, directory = UNLISTED, today: readonly AssessedBlock[] = []) =>
      names(
        year2024(
          [tablesOf(null, { published: [printed(2024, { [name]: [1, 90] }, { block: null })] })],
          directory,
          today,
        ),
      );
    expect(nameless('Xã An')).toEqual({ [XA]: [key('Xã An')] });
    expect(nameless('Thuận Hóa', listed({ 'Thuận Hóa': [] }, 'Khối 2'))).toEqual({
      [blockKey('Khối 2')]: [key('Thuận Hóa')],
    });
    const wards = scored(2025, { 'Phường Huế': 90 }, { block: 'Phường' });
    expect(nameless('Phường Huế', UNLISTED, [wards])).toEqual({ [blockKey('Phường')]: [key('Phường Huế')] });
    expect(nameless('Phường Huế')).toEqual({ [XA]: [key('Phường Huế')] });
    expect(nameless('Thuận Hóa')).toEqual({});
  });

  it('tell their criteria sets by their scores, but for totals that are printed indexes', () => {
    const points = scored(2024, { 'Xã An': 90 });
    const beside = scored(2024, { 'Xã An': 90 }, { sheet: 'Bảng 2024' });
    const sheets = scored(2024, { 'Xã An': 90 }, { sheet: 'Bảng 2024', kind: 'unitScoreSheet' });
    const rankings = { published: [printed(2024, { 'Xã An': [1, 90] })] };
    const some = scored(2024, { 'Xã An': 90, 'Xã Ba': 80 }, { sheet: 'Bảng 2024' });
    const scoredOf = (block: AssessedBlock, more: Partial<EarlierTables>) =>
      year2024([tablesOf(null, { blocks: [block], ...more })]).scored;
    expect(scoredOf(points, rankings)).toEqual([points]);
    expect(scoredOf(beside, rankings)).toEqual([]);
    expect(scoredOf(beside, { results: rankings.published })).toEqual([]);
    expect(scoredOf(some, rankings)).toEqual([]);
    expect(scoredOf(beside, {})).toEqual([beside]);
    expect(scoredOf(sheets, rankings)).toEqual([sheets]);
  });

  it('are as the tables of this file print them, and not those of another one', () => {
    const beside = scored(2024, { 'Xã An': 90 }, { sheet: 'Bảng 2024', set: totalOf(100) });
    const { scored: known } = year2024([
      tablesOf(null, { blocks: [beside] }),
      tablesOf('a.xlsx', { published: [printed(2024, { 'Xã An': [1, 90] })] }),
    ]);
    expect(known).toEqual([beside]);
  });
});
