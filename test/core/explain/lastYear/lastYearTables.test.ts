import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../../src/core/workbook';
import { unitSheet } from '../../sheets';
import { DEPARTMENTS, previousRanks, ranking2022, run } from './lastYearRuns';

/** Which of two tables of last year is left, beside which, of which block and why. */
const competing = ({ findings }: ReturnType<typeof run>) =>
  findings.flatMap((one) =>
    one.code === 'tables-compete' ? [[one.facts.sheet, one.facts.other, one.facts.block, one.facts.why]] : [],
  );

describe('a unit that tables of last year print is compared', () => {
  it('not where two tables of last year print different ranks of it', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở B', 92, 1], [2, 'Sở A', 91, 2]), name: 'Bản khác 2022' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', null],
      ['Sở B', null],
    ]);
  });

  it('by the official one of two tables that differ, where the other one is a draft', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở B', 92, 1], [2, 'Sở A', 91, 2]), name: 'Dự thảo 2022' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', 1],
      ['Sở B', 2],
    ]);
    expect(competing(result)).toEqual([['Dự thảo 2022', 'Xếp hạng 2022', DEPARTMENTS, 'later']]);
  });

  it('not by the first of two tables that print something else, which is said once', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 84, 2]), name: 'Bản khác' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', 1],
      ['Sở B', null],
    ]);
    expect(competing(result)).toEqual([['Bản khác', 'Xếp hạng 2022', DEPARTMENTS, 'neither']]);
    expect(result.findings.map(({ code }) => code)).not.toContain('history-figures-differ');
  });

  it('by its index alone where its rank is blank in a table that ranks others: none is made', () => {
    const ranks = (...own: readonly CellContent[]) =>
      previousRanks(
        run(
          ...['Sở A', 'Sở B', 'Sở C'].map((name) => unitSheet(name, [2, 3, 5])),
          ranking2022(...own.map((rank, at) => [at + 1, `Sở ${'ABC'[at] ?? ''}`, 91 - at, rank])),
        ),
      ).map(([, rank]) => rank);
    expect(ranks(1, null, 2)).toEqual([1, null, 2]);
    expect(ranks(1, 'hạng đầu', 2)).toEqual([1, null, 2]);
    // No ranks were printed at all: those of the indexes.
    expect(ranks(null, null, null)).toEqual([1, 2, 3]);
  });

  it('by two tables that say the same at different decimals', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91.25, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở A', 91.3, null], [2, 'Sở B', 85, null]), name: 'Chỉ số 2022' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', 1],
      ['Sở B', 2],
    ]);
  });
});
