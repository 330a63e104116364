import { describe, expect, it } from 'vitest';
import { historiesOf, knownPeriods } from '../../../../src/core/explain/history/history';
import { periodOf } from '../../../../src/core/period';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { assessmentOf, lines, listed, printed, scored, tablesOf, traced, UNLISTED } from './plainTables';

const now = scored(2025, { 'Xã An': 90, 'Xã Ba': 80 });

describe('the units that stood in a block once', () => {
  it('come after those of today, the latest first, then in order of rank', () => {
    const { history } = traced(now, [
      tablesOf(null, {
        published: [
          printed(2023, { 'Xã Xưa': [1, 75], 'Xã Tư': [2, 70], 'Xã Ba': [3, 60] }),
          printed(2024, {
            'Xã Lê': [null, 45],
            'Xã Mai': [4, 50],
            'Xã Nam': [3, 55],
            'Xã Tư': [2, 65],
            'Xã An': [1, 70],
          }),
        ],
      }),
    ]);
    expect(lines(history)).toEqual([
      'Xã An: - | 1 70 | 1 90',
      'Xã Ba: 3 60 | - | 2 80',
      'Xã Tư: 2 70 | 2 65 | -',
      'Xã Nam: - | 3 55 | -',
      'Xã Mai: - | 4 50 | -',
      'Xã Lê: - | - 45 | -',
      'Xã Xưa: 1 75 | - | -',
    ]);
    expect(history.units[2]).toMatchObject({
      ...{ isPresent: false, begins: null, into: [], elsewhere: null, before: null },
    });
  });

  it('stay in the order of the tables where none has a rank', () => {
    const published = [printed(2024, { 'Xã Mai': [null, 50], 'Xã Lê': [null, 60], 'Xã Tư': [null, 55] })];
    expect(lines(traced(now, [tablesOf(null, { published })]).history).slice(2)).toEqual([
      'Xã Mai: - 50 | -',
      'Xã Lê: - 60 | -',
      'Xã Tư: - 55 | -',
    ]);
  });

  it('are left out where nothing is known of them but that they stood', () => {
    const published = [printed(2024, { 'Xã Mai': [null, null], 'Xã An': [1, 70] })];
    const { history } = traced(now, [tablesOf(null, { published })]);
    expect(lines(history)).toEqual(['Xã An: 1 70 | 1 90', 'Xã Ba: - | 2 80']);
    expect(history.years[0]?.units).toBe(2);
  });

  it('have only the years in which they were not one of those of today', () => {
    // After the merger the name of a part is that of the whole.
    const directory = listed({ 'Xã An': ['Xã An', 'Xã Tư'], 'Xã Ba': [] });
    const { history } = traced(
      now,
      [
        tablesOf(null, {
          published: [
            printed(2023, { 'Xã An': [1, 75], 'Xã Tư': [2, 70] }),
            printed(2024, { 'Xã An': [1, 85], 'Xã Ba': [2, 60] }),
          ],
        }),
      ],
      directory,
    );
    expect(lines(history)).toEqual([
      'Xã An: - | 1 85 | 1 90',
      'Xã Ba: - | 2 60 | 2 80',
      'Xã An: 1 75 | - | -',
      'Xã Tư: 2 70 | - | -',
    ]);
    expect(history.units.map(({ begins, before, into }) => [begins, before, ...into])).toEqual([
      ['merged', null],
      [null, null],
      [null, 'merged', 'Xã An'],
      [null, null, 'Xã An'],
    ]);
  });

  it('are called by the last year that they have', () => {
    const { history } = traced(now, [
      tablesOf(null, { published: [printed(2024, { 'UBND xã Mai': [1, 50] })] }),
      tablesOf('a.xlsx', { published: [printed(2023, { 'Xã Mai': [1, 50] })] }),
    ]);
    expect(lines(history)[2]).toBe('UBND xã Mai: 1 50 | 1 50 | -');
  });

  it('went on in the units that have them among their former names', () => {
    const directory = listed({ 'Xã An': ['Xã Tư', 'Xã Mai'], 'Xã Ba': ['Xã Ba', 'Xã Mai'] });
    const published = [printed(2024, { 'Xã Tư': [1, 75], 'Xã Mai': [2, 70], 'Xã Ba': [3, 65] })];
    const { history } = traced(now, [tablesOf(null, { published })], directory);
    expect(history.units.slice(2).map(({ name, into, before }) => [name, into, before])).toEqual([
      ['Xã Tư', ['Xã An'], null],
      ['Xã Mai', ['Xã An', 'Xã Ba'], null],
      // A part of another unit came to it: it is another one since.
      ['Xã Ba', ['Xã Ba'], 'split'],
    ]);
  });

  it('may have the name that another unit has today', () => {
    const directory = listed({ 'Xã An': ['Xã Ba'], 'Xã Ba': ['Xã An'] });
    const published = [printed(2024, { 'Xã An': [1, 75], 'Xã Ba': [2, 70] })];
    const { history } = traced(now, [tablesOf(null, { published })], directory);
    expect(
      history.units.map(({ name, isPresent, before, into }) => [name, isPresent, before, ...into]),
    ).toEqual([
      ['Xã An', true, null],
      ['Xã Ba', true, null],
      ['Xã An', false, 'renamed', 'Xã Ba'],
      ['Xã Ba', false, 'renamed', 'Xã An'],
    ]);
  });

  it('are of the block of today in which they stand now', () => {
    const others = scored(2025, { 'Xã Mới': 70 }, { block: 'Khối 2' });
    const directory = listed({ 'Xã An': [], 'Xã Ba': [], 'Xã Mới': ['Xã Mai'] }, null);
    const published = [
      printed(2023, { 'Xã Mai': [1, 75], 'Xã Lê': [2, 60], 'Xã An': [3, 50] }),
      printed(2024, { 'Xã Mai': [1, 75], 'Xã An': [2, 70] }),
    ];
    const { history } = traced([now, others], [tablesOf(null, { published })], directory);
    expect(history.units.slice(2).map(({ name, elsewhere }) => [name, elsewhere])).toEqual([
      ['Xã Mai', 'Khối 2'],
      ['Xã Lê', null],
    ]);
  });
});

describe('the periods of histories', () => {
  it('are all of which a table knows a unit, of scores as of printed rankings and result sheets', () => {
    expect(
      knownPeriods(
        tablesOf(null, {
          blocks: [scored(2021, { 'Xã An': 1 }), scored(null, { 'Xã An': 1 }), scored(2019, {})],
          published: [printed(2022, { 'Xã An': [1] }), printed(null, { 'Xã An': [1] }), printed(2018, {})],
          results: [printed(2023, { 'Xã An': [1] })],
        }),
      ),
    ).toEqual([2021, 2022, 2023]);
  });

  it('are those of the workbook and of files that come before this one, ascending, each once', () => {
    const periods = (year: number) =>
      historiesOf(
        assessmentOf([scored(year, { 'Xã An': 90 })]),
        [
          tablesOf(null, { published: [printed(2024, { 'Xã An': [1] }), printed(2025, { 'Xã An': [1] })] }),
          tablesOf('a.xlsx', { blocks: [scored(2022, { 'Xã An': 1 }), scored(2024, { 'Xã An': 1 })] }),
        ],
        defaultSettings,
        (name) => name,
      ).periods;
    expect(periods(2025)).toEqual([2022, 2024]);
    expect(periods(2022)).toEqual([]);
    const month = periodOf({ kind: 'month', number: 9 }, 2025);
    expect(periods(month)).toEqual([2022, 2024]);
  });

  it('have fields that are one by the key that they are given', () => {
    const today = scored(2025, { 'Xã An': [5] }, { kind: 'unitsByFields', sheet: 'Nay' });
    const then = scored(2024, { 'Xã An': [5] }, { kind: 'unitsByFields' });
    const renamed = { ...then, set: { ...then.set, fields: ['TỔNG ĐIỂM'] } };
    const units = then.units.map((unit) => ({ ...unit, set: renamed.set }));
    const { history } = traced(today, [tablesOf(null, { blocks: [{ ...renamed, units }] })], UNLISTED);
    expect(history.years[1]).toMatchObject({ setChange: null, isSetCompared: true });
  });
});
