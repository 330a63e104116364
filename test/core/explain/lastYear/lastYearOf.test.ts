import { describe, expect, it } from 'vitest';
import { lastYearOf } from '../../../../src/core/explain/lastYear/lastYear';
import type { Assessment } from '../../../../src/core/read/model/assessment';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { assessmentOf, blockThen, directoryOf, fieldKey, publishedTable } from '../plainData';

const DEPARTMENTS = 'Sở, ban, ngành';
const lastYear = (known: Partial<Assessment>) => lastYearOf(assessmentOf(known), defaultSettings, fieldKey);
const scores = (year: number, units: Readonly<Record<string, number>>) =>
  blockThen(
    DEPARTMENTS,
    { 'Thể chế': 10 },
    Object.fromEntries(Object.entries(units).map(([name, points]) => [name, [points]])),
    { year },
  );
const saidOf = (unit: string, known: ReturnType<typeof lastYear>) => [
  known.year,
  known.of(unit, DEPARTMENTS),
  known.whyNot(unit, DEPARTMENTS),
  known.unitsOf(DEPARTMENTS),
];

describe('the year before', () => {
  it('is unknown where no table is of an earlier one: every unit is new', () => {
    const unknown = lastYear({ blocks: [scores(2023, { 'Sở A': 9 })] });
    expect(saidOf('Sở A', unknown)).toEqual([null, null, 'new', []]);
  });

  it('is none that a table without a year is of', () => {
    const unknown = lastYear({ year: null, published: [publishedTable(null, { 'Sở A': 1 })] });
    expect(saidOf('Sở A', unknown)).toEqual([null, null, 'new', []]);
  });

  it('is the latest one that scores or printed ranks are of, and nothing older counts', () => {
    const known = lastYear({
      blocks: [scores(2023, { 'Sở A': 9, 'Sở B': 8 })],
      earlierBlocks: [scores(2022, { 'Sở A': 7 }), scores(2021, { 'Sở A': 5, 'Sở B': 9 })],
      published: [publishedTable(2022, { 'Sở C': 4 }), publishedTable(2021, { 'Sở A': 6, 'Sở B': 7 })],
    });
    expect(known.year).toBe(2022);
    expect(known.of('Sở A', DEPARTMENTS)).toMatchObject({ rank: 1, percent: 70 });
    expect(known.of('Sở A', DEPARTMENTS)?.fields.get('thể chế')).toMatchObject({ percent: 70, rank: 1 });
    expect(known.of('Sở B', DEPARTMENTS)).toBeNull();
    expect(known.whyNot('Sở B', DEPARTMENTS)).toBe('new');
    expect(known.unitsOf(DEPARTMENTS).map(({ name, rank }) => [name, rank])).toEqual([
      ['Sở A', 1],
      ['Sở C', 4],
    ]);
  });

  it('puts a rank that was printed before the one that scores give', () => {
    const known = lastYear({
      blocks: [scores(2023, { 'Sở A': 9 })],
      earlierBlocks: [scores(2022, { 'Sở A': 7 })],
      published: [publishedTable(2022, { 'Sở A': 5 })],
    });
    expect(known.of('Sở A', DEPARTMENTS)).toMatchObject({ rank: 5, percent: 70 });
  });

  it('knows a block by its name of then, where this year calls the only one of its kind otherwise', () => {
    const known = lastYear({
      blocks: [{ ...scores(2023, { 'Phường A': 9 }), name: 'Phường' }],
      published: [publishedTable(2022, { 'Phường A': 3 }, 'Cấp xã')],
    });
    expect(known.unitsOf('Phường').map(({ name }) => name)).toEqual(['Phường A']);
  });
});

describe('a unit that was merged', () => {
  const directory = directoryOf([{ name: 'Sở Tài chính', former: ['Sở Kế hoạch', 'Sở Vật giá'] }]);
  const merged = (known: Partial<Assessment>) =>
    lastYear({
      directory,
      blocks: [scores(2023, { 'Sở Tài chính': 9 })],
      published: [publishedTable(2022, { 'Sở Kế hoạch': 2 })],
      ...known,
    });

  it('is not compared with the part that last year knows alone', () => {
    expect(merged({}).of('Sở Tài chính', DEPARTMENTS)).toBeNull();
    expect(merged({}).whyNot('Sở Tài chính', DEPARTMENTS)).toBe('part');
  });

  it('is compared with it where any earlier table, of scores or printed, has the other name', () => {
    const rank = (known: Partial<Assessment>) => merged(known).of('Sở Tài chính', DEPARTMENTS)?.rank;
    const last = publishedTable(2022, { 'Sở Kế hoạch': 2 });
    expect(rank({ published: [last, publishedTable(2020, { 'Sở Vật giá': 3 })] })).toBe(2);
    expect(rank({ earlierBlocks: [scores(2020, { 'Sở Vật giá': 3 })] })).toBe(2);
    expect(rank({ published: [last, publishedTable(2023, { 'Sở Vật giá': 3 })] })).toBeUndefined();
  });
});
