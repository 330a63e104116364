import { describe, expect, it } from 'vitest';
import type { ComputedLine, PrintedLine } from '../../../../src/core/explain/lastYear/lastYearLines';
import { YearLines } from '../../../../src/core/explain/lastYear/yearLines';
import { blockKey } from '../../../../src/core/read/names/blockNames';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { directoryOf, exactly, fieldThen, fieldsThen, sharedNames } from '../plainData';

const printed = (name: string, known: Partial<PrintedLine> = {}): PrintedLine => ({
  name,
  block: null,
  rank: null,
  isRankBlank: false,
  percent: null,
  grade: null,
  fields: new Map(),
  rankPlace: null,
  percentPlace: null,
  ...known,
});
const computed = (name: string, percent: number, known: Partial<ComputedLine> = {}): ComputedLine => ({
  name,
  block: null,
  rank: null,
  percent,
  index: exactly(percent),
  fields: new Map(),
  scores: null,
  ...known,
});

/** What one earlier year says, in a workbook of these blocks of which no other year is known. */
function year(
  lines: readonly (PrintedLine | ComputedLine)[],
  {
    directory = directoryOf([]),
    blocks = ['Sở, ban, ngành'],
    known = () => false,
  }: {
    directory?: ReturnType<typeof directoryOf>;
    blocks?: readonly string[];
    known?: (identity: string) => boolean;
  } = {},
) {
  const made = new YearLines(directory, defaultSettings, blocks.map(blockKey), known);
  made.addComputed(lines.filter((line) => 'index' in line));
  for (const line of lines) if ('grade' in line) made.addPrinted(line);
  return made;
}
const names = (units: ReturnType<YearLines['unitsIn']>) => units.map(({ name, rank }) => [name, rank]);

describe('the units that stood in a block', () => {
  it('are those whose lines name it, and those that name none and are of its kind', () => {
    const lines = year([
      printed('Sở A', { rank: 1, block: 'Sở, ban, ngành' }),
      printed('Sở B', { rank: 2 }),
      printed('Xã C', { rank: 1 }),
      printed('Đội D', { rank: 3 }),
    ]);
    expect(names(lines.unitsIn('Khối sở, ngành'))).toEqual([
      ['Sở A', 1],
      ['Sở B', 2],
    ]);
    expect(names(lines.unitsIn('Cấp xã'))).toEqual([['Xã C', 1]]);
    expect(names(lines.unitsIn('Cấp huyện'))).toEqual([]);
  });

  it('are each there once, whatever tables have them, and in every block of which a line is', () => {
    const lines = year([
      printed('Sở A', { rank: 2, block: 'Sở, ban, ngành' }),
      computed('Sở A', 90, { rank: 1, block: 'Sở, ban, ngành' }),
      printed('SỞ A', { rank: 5, block: blockKey('Cụm 1') }),
    ]);
    expect(names(lines.unitsIn('Sở, ban, ngành'))).toEqual([['Sở A', 2]]);
    expect(names(lines.unitsIn('Cụm thi đua số 01'))).toEqual([['SỞ A', 5]]);
  });

  it('are not those on which its tables disagree', () => {
    const lines = year([
      printed('Sở A', { rank: 1 }),
      printed('Sở A', { rank: 2 }),
      printed('Sở B', { rank: 3 }),
    ]);
    expect(names(lines.unitsIn('Sở, ban, ngành'))).toEqual([['Sở B', 3]]);
  });

  it('are those of the block of another name that was the only one of its kind', () => {
    const lines = year([printed('Phường A', { rank: 1, block: 'Cấp xã' })], { blocks: ['Phường'] });
    expect(names(lines.unitsIn('Phường'))).toEqual([['Phường A', 1]]);
    expect(lines.find('Phường A', 'Phường').found?.rank).toBe(1);
  });

  it('stay apart where they became one', () => {
    const directory = directoryOf([{ name: 'Sở Tài chính', former: ['Sở Kế hoạch', 'Sở Vật giá'] }]);
    const lines = year([printed('Sở Kế hoạch', { rank: 1 }), printed('Sở Vật giá', { rank: 2 })], {
      directory,
    });
    expect(names(lines.unitsIn('Sở, ban, ngành'))).toEqual([
      ['Sở Kế hoạch', 1],
      ['Sở Vật giá', 2],
    ]);
    expect(lines.find('Sở Tài chính', 'Sở, ban, ngành')).toEqual({ found: null, reason: 'merged' });
  });
});

describe('what a year says of a unit', () => {
  it('is what all its lines say, under any spelling of its name', () => {
    const lines = year([printed('UBND huyện A', { rank: 2 }), computed('Huyện A', 85, { rank: 1 })], {
      blocks: ['Cấp huyện'],
    });
    expect(lines.find('huyện  A', 'Cấp huyện').found).toMatchObject({
      name: 'UBND huyện A',
      rank: 2,
      percent: 85,
    });
  });

  it('has the ranks of its fields among those who stood in its block', () => {
    const withField = (name: string, percent: number) =>
      printed(name, { fields: fieldsThen(fieldThen('Thể chế', percent)) });
    const lines = year([withField('Sở A', 70), withField('Sở B', 90), withField('Xã C', 80)]);
    const rankOf = (name: string, block: string) =>
      lines.find(name, block).found?.fields.get('thể chế')?.rank;
    expect([rankOf('Sở A', 'Sở, ban, ngành'), rankOf('Sở B', 'Sở, ban, ngành')]).toEqual([2, 1]);
    expect(lines.unitsIn('Sở, ban, ngành')[0]).toBe(lines.find('Sở A', 'Sở, ban, ngành').found);
    // It stood in another block: its percentages are its own, its rank among those is none here.
    expect(lines.find('Xã C', 'Sở, ban, ngành').found?.fields.get('thể chế')).toMatchObject({
      percent: 80,
      rank: null,
    });
  });

  it('is nothing where lines disagree, and why is said', () => {
    const lines = year([printed('Sở A', { rank: 1 }), printed('Sở A', { rank: 2 })]);
    expect(lines.find('Sở A', 'Sở, ban, ngành')).toEqual({ found: null, reason: 'ambiguous' });
    expect(lines.find('Sở B', 'Sở, ban, ngành')).toEqual({ found: null, reason: 'new' });
  });

  it('is nothing of a unit of which it has one part alone, unless earlier tables know all its former names', () => {
    const directory = directoryOf([{ name: 'Sở Tài chính', former: ['Sở Kế hoạch', 'Sở Vật giá'] }]);
    const asked = (known: (identity: string) => boolean) =>
      year([printed('Sở Kế hoạch', { rank: 1 })], { directory, known }).find(
        'Sở Tài chính',
        'Sở, ban, ngành',
      );
    expect(asked(() => false)).toEqual({ found: null, reason: 'part' });
    expect(asked(() => true).found).toMatchObject({ name: 'Sở Kế hoạch', rank: 1 });
  });

  it('is nothing of one that kept the name of a part, where it has parts of others', () => {
    const directory = directoryOf([
      { name: 'Sở Tài chính', former: ['Sở Tài chính', 'Sở Vật giá'] },
      { name: 'Sở Xây dựng', former: ['Sở Hạ tầng', 'Sở Nhà đất'] },
      { name: 'Sở Nội vụ', former: ['Sở Tổ chức'] },
    ]);
    const asked = (...lines: readonly (PrintedLine | ComputedLine)[]) =>
      year([printed('Sở Tài chính', { rank: 1 }), ...lines], { directory }).find(
        'Sở Tài chính',
        'Sở, ban, ngành',
      );
    expect(asked(printed('Sở Hạ tầng')).reason).toBe('part');
    expect(asked(computed('Sở Nhà đất', 80)).reason).toBe('part');
    // One that was only renamed, and one that has its name of today, are no parts.
    expect(asked(printed('Sở Tổ chức')).found?.rank).toBe(1);
    expect(asked(printed('Sở Xây dựng')).found?.rank).toBe(1);
  });
});

describe('a unit whose name units of several districts have', () => {
  const merged = { name: 'Xã Tân Lập (Can Lộc)', former: ['Xã Sơn Lộc', 'Xã Phú Lộc'] };
  const directory = directoryOf([], sharedNames('Xã Tân Lập'));
  const reason = (line: PrintedLine | ComputedLine, unit: string) =>
    year([line], { directory, blocks: ['Cấp xã'] }).find(unit, 'Cấp xã').reason;

  it('may be one that last year does not say the district of', () => {
    expect(reason(printed('Xã Tân Lập'), 'Xã Tân Lập (Can Lộc)')).toBe('namesake');
    expect(reason(computed('Xã Tân Lập', 80), 'Xã Tân Lập (Can Lộc)')).toBe('namesake');
  });

  it('may be any of last year’s where this year does not say its district', () => {
    expect(reason(printed('Xã Tân Lập (Thạch Hà)'), 'Xã Tân Lập')).toBe('namesake');
  });

  it('was merged where last year has two of its former names, whoever had its name', () => {
    const lines = ['Xã Tân Lập', 'Xã Sơn Lộc', 'Xã Phú Lộc'].map((name) => printed(name));
    const ofMerged = year(lines, { directory: directoryOf([merged], sharedNames('Xã Tân Lập')) });
    expect(ofMerged.find(merged.name, 'Cấp xã')).toEqual({ found: null, reason: 'merged' });
  });

  it('is new where last year has one of another district', () => {
    expect(reason(printed('Xã Tân Lập (Thạch Hà)'), 'Xã Tân Lập (Can Lộc)')).toBe('new');
    expect(reason(printed('Xã Phú Lộc'), 'Xã Tân Lập (Can Lộc)')).toBe('new');
    expect(reason(printed('Xã Tân Lập'), 'Xã Phú Lộc')).toBe('new');
  });
});
