import { describe, expect, it } from 'vitest';
import { printedLines, rankedLines } from '../../../../src/core/explain/lastYear/lastYearLines';
import type { PublishedRank } from '../../../../src/core/read/model/assessment';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { blockThen, exactly, fieldKey, place } from '../plainData';

/** A line of a printed table that has no columns of indexes and ranks, or does not say where they are. */
const bareRow = (name: string, known: Partial<PublishedRank> = {}): PublishedRank => ({
  name,
  block: 'Sở, ban, ngành',
  rank: null,
  percent: null,
  place: place('B3'),
  ...known,
});
/** One with such columns, both blank. */
const row = (name: string, known: Partial<PublishedRank> = {}): PublishedRank =>
  bareRow(name, { rankPlace: place('D3'), percentPlace: place('C3'), ...known });
const printed = (...units: readonly PublishedRank[]) => printedLines({ units }, fieldKey);

describe('a line that a table of last year prints', () => {
  it('has the key of its block, its rank, index and grade, its fields by their keys, and where they stand', () => {
    const field = { name: 'Thể chế', percent: 80, place: place('E3') };
    const block = 'Khối sở, ngành';
    expect(printed(row('Sở A', { block, rank: 2, percent: 85, grade: 'Tốt', fields: [field] }))).toEqual([
      {
        name: 'Sở A',
        block: 'Sở, ban, ngành',
        rank: 2,
        isRankBlank: false,
        percent: 85,
        grade: 'Tốt',
        fields: new Map([['thể chế', { ...field, index: exactly(80), rank: null }]]),
        rankPlace: place('D3'),
        percentPlace: place('C3'),
        place: place('B3'),
      },
    ]);
  });

  it('has no place of a rank or an index whose cell is blank, nor anything else that the table lacks', () => {
    expect(printed(row('Sở A', { block: null }))).toEqual([
      {
        name: 'Sở A',
        block: null,
        rank: null,
        isRankBlank: false,
        percent: null,
        grade: null,
        fields: new Map(),
        rankPlace: null,
        percentPlace: null,
        place: place('B3'),
      },
    ]);
    expect(printed(bareRow('Sở A', { rank: 1, percent: 90 }))).toMatchObject([
      { rank: 1, rankPlace: null, percent: 90, percentPlace: null },
    ]);
  });

  it('has a blank rank where the table ranks others of its block, and not where it ranks those of other blocks', () => {
    const lines = printed(
      row('Sở A', { rank: 1 }),
      row('Sở B'),
      bareRow('Sở C'),
      row('Xã D', { block: 'Cấp xã' }),
      row('Xã E', { block: null }),
    );
    expect(lines.map(({ name, isRankBlank }) => [name, isRankBlank])).toEqual([
      ['Sở A', false],
      ['Sở B', true],
      ['Sở C', false],
      ['Xã D', false],
      ['Xã E', false],
    ]);
  });

  it('lacks a field whose figure is beyond any percentage', () => {
    const fields = [
      { name: 'Thể chế', percent: 2e9, place: place('E3') },
      { name: 'Tài chính', percent: 70, place: place('F3') },
    ];
    expect([...(printed(row('Sở A', { fields }))[0]?.fields.keys() ?? [])]).toEqual(['tài chính']);
  });
});

describe('what scores of last year give', () => {
  const ranked = (...block: Parameters<typeof blockThen>) =>
    rankedLines(blockThen(...block), defaultSettings, fieldKey);
  const named = (lines: ReturnType<typeof ranked>) => lines.map(({ name, rank }) => [name, rank]);

  it('is of criteria the rank, the index, the fields with their ranks, and the scores themselves', () => {
    const block = blockThen(
      'Khối sở, ngành',
      { 'Thể chế': 10, 'Tài chính': 30 },
      { 'Sở A': [5, 15], 'Sở B': [4, 30] },
    );
    expect(rankedLines(block, defaultSettings, fieldKey)).toEqual([
      {
        name: 'Sở B',
        block: 'Sở, ban, ngành',
        rank: 1,
        percent: 85,
        index: exactly(34, 40),
        fields: new Map([
          ['thể chế', { name: 'Thể chế', index: exactly(4, 10), percent: 40, rank: 2, place: null }],
          ['tài chính', { name: 'Tài chính', index: exactly(30, 30), percent: 100, rank: 1, place: null }],
        ]),
        scores: block.units[1],
      },
      {
        name: 'Sở A',
        block: 'Sở, ban, ngành',
        rank: 2,
        percent: 50,
        index: exactly(20, 40),
        fields: new Map([
          ['thể chế', { name: 'Thể chế', index: exactly(5, 10), percent: 50, rank: 1, place: null }],
          ['tài chính', { name: 'Tài chính', index: exactly(15, 30), percent: 50, rank: 2, place: null }],
        ]),
        scores: block.units[0],
      },
    ]);
  });

  it('is of points by field the fields, and no scores of criteria', () => {
    const [line] = ranked('Sở, ban, ngành', { 'Thể chế': 10 }, { 'Sở A': [5] }, { kind: 'unitsByFields' });
    expect([...(line?.fields.keys() ?? [])]).toEqual(['thể chế']);
    expect(line?.scores).toBeNull();
  });

  it('is of a total neither fields nor scores of criteria', () => {
    const [line] = ranked('Sở, ban, ngành', { Tổng: 100 }, { 'Sở A': [85] }, { kind: 'unitsByTotals' });
    expect(line).toMatchObject({ rank: 1, percent: 85, index: exactly(85), scores: null });
    expect(line?.fields).toEqual(new Map());
  });

  it('is nothing for a unit of which no score was read, and a rank for one with zeros', () => {
    const scores = { 'Sở A': ['notScored'], 'Sở B': ['invalid'], 'Sở C': [-1], 'Sở D': [0] } as const;
    expect(named(ranked('Sở, ban, ngành', { 'Thể chế': 10 }, scores))).toEqual([['Sở D', 1]]);
  });

  it('is an index for a unit of which one score was read', () => {
    const scores = { 'Sở A': ['notApplicable', 5], 'Sở B': [4, -1] } as const;
    const lines = ranked('Sở, ban, ngành', { 'Thể chế': 10, 'Tài chính': 10 }, scores);
    expect(lines.map(({ name, percent }) => [name, percent])).toEqual([
      ['Sở A', 50],
      ['Sở B', 15],
    ]);
    // Nothing of the field applied: it has no percentage.
    expect([...(lines[0]?.fields.keys() ?? [])]).toEqual(['tài chính']);
  });

  it('is nothing for a total beyond twice its max, which is a slip', () => {
    const totals = { 'Sở A': [200], 'Sở B': [200.5], 'Sở C': [90] };
    expect(named(ranked('Sở, ban, ngành', { Tổng: 100 }, totals, { kind: 'unitsByTotals' }))).toEqual([
      ['Sở A', 1],
      ['Sở C', 2],
    ]);
    expect(named(ranked('Sở, ban, ngành', { 'Thể chế': 100 }, totals, { kind: 'unitsByFields' }))).toEqual([
      ['Sở B', 1],
      ['Sở A', 2],
      ['Sở C', 3],
    ]);
  });

  it('is a rank without an index where nobody can tell of how many points a total is', () => {
    const block = blockThen('Sở, ban, ngành', { Tổng: 100 }, { 'Sở A': [85] }, { kind: 'unitsByTotals' });
    const units = block.units.map((unit) => ({
      ...unit,
      reading: { ...unit.reading, isScaleUnknown: true as const },
    }));
    expect(rankedLines({ ...block, units }, defaultSettings, fieldKey)).toMatchObject([
      { name: 'Sở A', rank: 1, percent: null, index: null },
    ]);
  });

  it('is an index without a rank for a unit that the rules leave out', () => {
    const block = blockThen('Sở, ban, ngành', { 'Thể chế': 10 }, { 'Sở A': [9], 'Sở B': [5] });
    const settings = { ...defaultSettings, excludedUnits: ['Sở A'] };
    expect(rankedLines(block, settings, fieldKey)).toMatchObject([
      { name: 'Sở B', rank: 1, percent: 50 },
      { name: 'Sở A', rank: null, percent: 90 },
    ]);
  });
});
