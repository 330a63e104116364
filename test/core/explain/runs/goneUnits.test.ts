import { describe, expect, it } from 'vitest';
import { goneUnits } from '../../../../src/core/explain/runs/goneUnits';
import type { Assessment } from '../../../../src/core/read/model/assessment';
import { assessmentOf, blockThen, directoryOf, place, publishedTable } from '../plainData';
import { blockRecord, runOf } from './runData';

const DEPARTMENTS = 'Sở, ban, ngành';
const LOG = place('A5', 'Nhật ký');

/** A block with scores of each of these units. */
const scored = (year: number, block: string, ...units: readonly string[]) =>
  blockThen(block, { 'Thể chế': 10 }, Object.fromEntries(units.map((name) => [name, [5]])), { year });
const ranks = (...units: readonly string[]) => Object.fromEntries(units.map((name, at) => [name, at + 1]));
/** What is said of a workbook, beside what the log tells of a run that had these departments. */
const gone = (known: Partial<Assessment>, ...lastRun: readonly string[]) =>
  goneUnits(
    assessmentOf(known),
    runOf([blockRecord(DEPARTMENTS, Object.fromEntries(lastRun.map((name) => [name, '1 2'])))]),
    LOG,
  );
const told = (...args: Parameters<typeof gone>) =>
  gone(...args).flatMap((one) => (one.code === 'unit-gone' ? [[one.facts.unit, one.facts.from]] : []));

describe('a unit of last year without scores now', () => {
  const blocks = [scored(2023, DEPARTMENTS, 'Sở A')];

  it('is a warning at its cell where others of its block are there', () => {
    expect(gone({ blocks, earlierBlocks: [scored(2022, DEPARTMENTS, 'Sở A', 'Sở B')] })).toEqual([
      {
        code: 'unit-gone',
        severity: 'warning',
        place: place('B2', 'Chấm điểm 2022'),
        block: null,
        facts: { from: 'lastYear', year: 2022, unit: 'Sở B', block: DEPARTMENTS },
      },
    ]);
  });

  it('is told of a printed table, too, and of the year that is compared only', () => {
    expect(
      told({
        blocks,
        published: [publishedTable(2022, ranks('Sở A', 'Sở B')), publishedTable(2021, ranks('Sở A', 'Sở C'))],
        earlierBlocks: [scored(2021, DEPARTMENTS, 'Sở A', 'Sở D')],
      }),
    ).toEqual([['Sở B', 'lastYear']]);
    expect(told({ blocks, published: [publishedTable(null, ranks('Sở A', 'Sở B'))] })).toEqual([]);
  });

  it('is told once, of the block that its scores tell, however many tables print it', () => {
    const tables = {
      blocks,
      earlierBlocks: [scored(2022, DEPARTMENTS, 'Sở A', 'Sở B')],
      published: [publishedTable(2022, ranks('Sở A', 'Sở B'), null)],
    };
    expect(gone(tables).map(({ facts, place: at }) => [facts, at.sheet])).toEqual([
      [{ from: 'lastYear', year: 2022, unit: 'Sở B', block: DEPARTMENTS }, 'Chấm điểm 2022'],
    ]);
  });

  it('is of the block that a list of units tells where no table does', () => {
    const directory = directoryOf([
      { name: 'Sở A', block: DEPARTMENTS },
      { name: 'Sở B', block: DEPARTMENTS },
    ]);
    const published = [publishedTable(2022, ranks('Sở A', 'Sở B'), null)];
    expect(gone({ blocks, directory, published })).toMatchObject([{ facts: { block: DEPARTMENTS } }]);
    expect(gone({ blocks, published })).toMatchObject([{ facts: { unit: 'Sở B', block: null } }]);
  });

  it('is not gone where it has scores in another block or under another name', () => {
    const earlierBlocks = [scored(2022, DEPARTMENTS, 'Sở A', 'Sở B')];
    const directory = directoryOf([{ name: 'Sở Bình', short: ['Sở B'] }]);
    const [short] = scored(2023, 'Cụm 2', 'Sở Bình').units;
    if (short === undefined) throw new Error('no unit');
    const renamed = { ...scored(2023, 'Cụm 2'), units: [{ ...short, key: directory.keyOf('Sở B') }] };
    expect(told({ blocks: [...blocks, scored(2023, 'Cụm 2', 'Sở B')], earlierBlocks })).toEqual([]);
    expect(told({ blocks: [...blocks, renamed], earlierBlocks, directory })).toEqual([]);
  });

  it('is not gone where a list of units calls it the former name of one that is scored', () => {
    const directory = directoryOf([
      { name: 'Sở A', former: ['Sở B', 'Sở C'] },
      { name: 'Sở E', former: ['Sở D'] },
    ]);
    const published = [publishedTable(2022, ranks('Sở A', 'Sở B', 'Sở C', 'Sở D'))];
    expect(told({ blocks, directory, published })).toEqual([['Sở D', 'lastYear']]);
    const parted = directoryOf([
      { name: 'Sở A', former: ['Sở B'] },
      { name: 'Sở E', former: ['Sở B'] },
    ]);
    const before = [publishedTable(2022, ranks('Sở B', 'Sở A'))];
    expect(told({ blocks, directory: parted, published: before })).toEqual([]);
  });

  it('is not told where nothing has scores now', () => {
    expect(told({ published: [publishedTable(2022, ranks('Sở A'))] }, 'Sở B')).toEqual([]);
  });
});

describe('a block of last year of which no unit has scores now', () => {
  const blocks = [scored(2023, DEPARTMENTS, 'Sở A')];

  it('is told once at its first unit, without alarm, where there is no such block now', () => {
    expect(
      gone({ blocks, earlierBlocks: [scored(2022, 'Cấp huyện', 'Huyện B', 'Huyện C', 'Huyện D')] }),
    ).toEqual([
      {
        code: 'unit-gone',
        severity: 'info',
        place: place('B1', 'Chấm điểm 2022'),
        block: null,
        facts: { from: 'lastYear', year: 2022, all: true, count: 3, unit: 'Huyện B', block: 'Cấp huyện' },
      },
    ]);
  });

  it('is a warning where there is one, under any spelling, with other units', () => {
    expect(gone({ blocks, earlierBlocks: [scored(2022, 'Khối sở, ngành', 'Sở B', 'Sở C')] })).toMatchObject([
      { severity: 'warning', facts: { unit: 'Sở B', all: true, count: 2 } },
    ]);
  });

  it('is a unit of its own where it had one: gone where there is such a block now, else nothing', () => {
    const earlierBlocks = [scored(2022, DEPARTMENTS, 'Sở B')];
    expect(gone({ blocks, earlierBlocks }).map(({ severity, facts }) => [severity, facts])).toEqual([
      ['warning', { from: 'lastYear', year: 2022, unit: 'Sở B', block: DEPARTMENTS }],
    ]);
    expect(gone({ blocks, earlierBlocks: [scored(2022, 'Cấp huyện', 'Huyện B')] })).toEqual([]);
    expect(gone({ blocks, published: [publishedTable(2022, ranks('Đội B'), null)] })).toEqual([]);
  });

  it('is told of each block by itself', () => {
    const earlierBlocks = [
      scored(2022, 'Cấp huyện', 'Huyện B', 'Huyện C'),
      scored(2022, DEPARTMENTS, 'Sở A', 'Sở D', 'Sở E'),
    ];
    expect(gone({ blocks, earlierBlocks }).map(({ facts }) => facts)).toMatchObject([
      { unit: 'Huyện B', all: true },
      { unit: 'Sở D' },
      { unit: 'Sở E' },
    ]);
  });
});

describe('a unit that the run before ranked and that has no scores now', () => {
  const blocks = [scored(2023, DEPARTMENTS, 'Sở A')];

  it('is a warning that leads to the log', () => {
    expect(gone({ blocks }, 'Sở A', 'Sở B')).toEqual([
      {
        code: 'unit-gone',
        severity: 'warning',
        place: LOG,
        block: null,
        facts: { from: 'lastRun', unit: 'Sở B', block: DEPARTMENTS },
      },
    ]);
  });

  it('is told by itself, also where no unit of its block is left', () => {
    expect(told({ blocks }, 'Sở B', 'Sở C')).toEqual([
      ['Sở B', 'lastRun'],
      ['Sở C', 'lastRun'],
    ]);
  });

  it('is told once where last year has it, too', () => {
    const earlierBlocks = [scored(2022, DEPARTMENTS, 'Sở A', 'Sở B')];
    expect(told({ blocks, earlierBlocks }, 'Sở A', 'SỞ B', 'Sở C')).toEqual([
      ['Sở B', 'lastYear'],
      ['Sở C', 'lastRun'],
    ]);
  });

  it('is not told where no run is kept, or no sheet tells of it', () => {
    const before = runOf([blockRecord(DEPARTMENTS, { 'Sở B': '1 2' })]);
    const assessment = assessmentOf({ blocks });
    expect(goneUnits(assessment, null, LOG)).toEqual([]);
    expect(goneUnits(assessment, before, null)).toEqual([]);
    expect(goneUnits(assessment, before, LOG)).toHaveLength(1);
  });
});
