import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../../../src/core/explain/lastYear/lastYearLines';
import type { ComputedLine, PrintedLine } from '../../../../src/core/explain/lastYear/lastYearLines';
import { blockThen, exactly, fieldThen, fieldsThen, place } from '../plainData';

const DEPARTMENTS = 'Sở, ban, ngành';

/** What a table of the departments prints of a unit, nothing but what is given. */
const printed = (known: Partial<PrintedLine>): PrintedLine => ({
  name: 'Sở A',
  block: DEPARTMENTS,
  rank: null,
  isRankBlank: false,
  percent: null,
  grade: null,
  fields: new Map(),
  rankPlace: null,
  percentPlace: null,
  ...known,
});
/** What scores of the departments give: the second rank with 34 of 40 points, in one field. */
const OF_SCORES = fieldsThen(fieldThen('Thể chế', 85, { index: exactly(34, 40), rank: 2 }));
const computed = (known: Partial<ComputedLine> = {}): ComputedLine => ({
  name: 'Sở A (điểm)',
  block: DEPARTMENTS,
  rank: 2,
  percent: 85,
  index: exactly(34, 40),
  fields: OF_SCORES,
  scores: null,
  ...known,
});
const merged = (lines: readonly PrintedLine[], scored: readonly ComputedLine[] = []) =>
  mergeLines(lines, scored, DEPARTMENTS);

describe('what is known of a unit of last year', () => {
  it('is what a table prints, with where it stands', () => {
    const [rankPlace, percentPlace] = [place('D3'), place('C3')];
    const fields = fieldsThen(fieldThen('Thể chế', 80));
    const line = printed({ rank: 1, percent: 91.5, grade: 'Tốt', fields, rankPlace, percentPlace });
    expect(merged([line])).toEqual({
      name: 'Sở A',
      rank: 1,
      percent: 91.5,
      grade: 'Tốt',
      index: exactly(91.5),
      fields,
      exact: false,
      scores: null,
      rankPlace,
      percentPlace,
      isUnranked: false,
    });
  });

  it('is what its scores give, exactly, where nothing is printed', () => {
    const [scores = null] = blockThen(DEPARTMENTS, { 'Thể chế': 40 }, { 'Sở A': [34] }).units;
    expect(merged([], [computed({ scores })])).toEqual({
      name: 'Sở A (điểm)',
      rank: 2,
      percent: 85,
      grade: null,
      index: exactly(34, 40),
      fields: OF_SCORES,
      exact: true,
      scores,
      rankPlace: null,
      percentPlace: null,
      isUnranked: false,
    });
  });

  it('is nothing where neither a table nor scores have it', () => {
    expect(merged([])).toBeNull();
  });

  it('is a name alone where a table has it without figures', () => {
    expect(merged([printed({})])).toMatchObject({ name: 'Sở A', rank: null, percent: null, index: null });
  });

  it('is put together from several tables: the rank of one, the index and the grade of another', () => {
    const lines = [
      printed({ name: 'Sở A 1' }),
      printed({ rank: 3, rankPlace: place('D3') }),
      printed({ percent: 90, percentPlace: place('C7', 'Chỉ số') }),
      printed({ grade: 'Tốt' }),
      printed({ rank: 3, rankPlace: place('D9', 'Chép lại') }),
    ];
    expect(merged(lines)).toMatchObject({
      name: 'Sở A 1',
      rank: 3,
      percent: 90,
      index: exactly(90),
      grade: 'Tốt',
      rankPlace: place('D3'),
      percentPlace: place('C7', 'Chỉ số'),
    });
  });

  it('is nothing where tables print different ranks', () => {
    expect(merged([printed({ rank: 1 }), printed({ rank: 2 })])).toBeNull();
  });

  it('is nothing where tables print different indexes, and the first where one has fewer decimals', () => {
    expect(merged([printed({ percent: 91.25 }), printed({ percent: 91.4 })])).toBeNull();
    expect(merged([printed({ percent: 91.25 }), printed({ percent: 91.3 })])?.percent).toBe(91.25);
  });

  it('is nothing where two tables of scores have it, even beside a printed rank', () => {
    expect(merged([], [computed(), computed()])).toBeNull();
    expect(merged([printed({ rank: 1 })], [computed(), computed()])).toBeNull();
  });
});

describe('what is printed of a unit and its scores', () => {
  it('give its index exactly where they agree as far as it is printed', () => {
    expect(merged([printed({ rank: 1, percent: 85 })], [computed()])).toMatchObject({
      name: 'Sở A',
      rank: 1,
      percent: 85,
      index: exactly(34, 40),
      exact: true,
    });
  });

  it('give the printed index where they do not, with the fields of the scores as no parts of it', () => {
    expect(merged([printed({ percent: 90 })], [computed()])).toMatchObject({
      rank: 2,
      percent: 90,
      index: exactly(90),
      fields: OF_SCORES,
      exact: false,
    });
  });

  it('give the printed fields where the scores are totals, which are no parts of the index', () => {
    const fields = fieldsThen(fieldThen('Thể chế', 80));
    expect(merged([printed({ fields })], [computed({ fields: new Map() })])).toMatchObject({
      index: exactly(34, 40),
      fields,
      exact: false,
    });
  });

  it('give the printed index beside scores that give a rank alone', () => {
    const scored = computed({ percent: null, index: null });
    expect(merged([printed({ percent: 90 })], [scored])).toMatchObject({ rank: 2, index: exactly(90) });
  });
});

describe('a unit that last year did not rank', () => {
  it('has no rank where its cell is blank in a table that ranks others, whatever its scores give', () => {
    const line = printed({ percent: 85, isRankBlank: true });
    expect(merged([line], [computed()])).toMatchObject({ rank: null, isUnranked: true });
    expect(merged([line])).toMatchObject({ rank: null, isUnranked: true });
  });

  it('has the rank that another table prints', () => {
    const lines = [printed({ isRankBlank: true }), printed({ rank: 4 })];
    expect(merged(lines)).toMatchObject({ rank: 4, isUnranked: false });
  });

  it('is one whose scores give an index and no rank', () => {
    const left = computed({ rank: null });
    expect(merged([], [left])).toMatchObject({ rank: null, percent: 85, isUnranked: true });
    expect(merged([printed({ rank: 4 })], [left])).toMatchObject({ rank: 4, isUnranked: false });
    expect(merged([], [computed({ rank: null, percent: null, index: null })])).toMatchObject({
      rank: null,
      isUnranked: false,
    });
  });

  it('is none that a table prints without any ranks', () => {
    expect(merged([printed({ percent: 85 })])).toMatchObject({ rank: null, isUnranked: false });
  });
});

describe('lines on a unit in several blocks', () => {
  const elsewhere = { block: 'Cấp huyện' };

  it('count in their own block: another one’s rank and index are none of it', () => {
    const lines = [printed({ ...elsewhere, rank: 9, percent: 50 }), printed({ rank: 1, percent: 90 })];
    expect(merged(lines)).toMatchObject({ rank: 1, percent: 90 });
    expect(mergeLines(lines, [], 'Cấp huyện')).toMatchObject({ rank: 9, percent: 50 });
    const scored = [computed({ ...elsewhere, rank: 9 }), computed()];
    expect(merged([], scored)).toMatchObject({ rank: 2 });
  });

  it('all count where none is of its block', () => {
    expect(mergeLines([printed({ rank: 1, percent: 90 })], [], 'Cấp xã')).toMatchObject({
      rank: 1,
      percent: 90,
    });
    expect(mergeLines([], [computed()], 'Cấp xã')).toMatchObject({ rank: 2, percent: 85 });
    expect(mergeLines([printed({ rank: 1 }), printed({ ...elsewhere, rank: 2 })], [], 'Cấp xã')).toBeNull();
  });

  it('give the index of a table that names no block, and not its rank', () => {
    const other = { rank: 7, grade: 'Khá', percentPlace: place('C9') };
    const [own, blockless] = [printed({ rank: 1 }), printed({ ...other, block: null, percent: 88 })];
    expect(merged([own, blockless])).toMatchObject({
      rank: 1,
      grade: null,
      percent: 88,
      index: exactly(88),
      percentPlace: place('C9'),
    });
    expect(merged([own, printed({ ...other, ...elsewhere, percent: 88 })])).toMatchObject({
      rank: 1,
      percent: null,
      index: null,
      percentPlace: null,
    });
  });

  it('do not contradict each other: a table that names no block may print another index', () => {
    expect(merged([printed({ percent: 90 }), printed({ block: null, percent: 80, rank: 5 })])).toMatchObject({
      rank: null,
      percent: 90,
    });
  });

  it('give the fields of its own table, else of one that names no block, else of any', () => {
    const withField = (percent: number, known: Partial<PrintedLine> = {}) =>
      printed({ fields: fieldsThen(fieldThen('Thể chế', percent)), ...known });
    const fieldOf = (...lines: readonly PrintedLine[]) => merged(lines)?.fields.get('thể chế')?.percent;
    const [other, blockless] = [withField(10, elsewhere), withField(20, { block: null })];
    expect(fieldOf(other, blockless, printed({ rank: 1 }), withField(30))).toBe(30);
    expect(fieldOf(other, blockless, printed({ rank: 1 }))).toBe(20);
    expect(fieldOf(other, printed({ rank: 1 }))).toBe(10);
    expect(fieldOf(printed({ rank: 1 }))).toBeUndefined();
  });
});
