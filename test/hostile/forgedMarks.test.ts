import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/core/report/marks/mark';
import type { ResultKind } from '../../src/core/report/words/sheetTexts';
import { RESULT_KINDS } from '../../src/core/report/words/sheetTexts';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { PlannedContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { applied } from '../core/appliedPlan';
import { NOW, plainPlannedSheet, sheet, unitSheet, workbook } from '../core/sheets';

const book = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [2, 3, 4]));

const run = (of: WorkbookSnapshot) => computeRanking(of, defaultSettings, texts, NOW);

/** A sheet with a mark that fits what it held when the mark was forged. */
function forged(
  name: string,
  kind: ResultKind,
  values: readonly (readonly PlannedContent[])[],
  typed: readonly (readonly PlannedContent[])[] = values,
): SheetSnapshot {
  return sheet(name, typed, { resultMark: markOf(plainPlannedSheet(name, values), kind) });
}

/** A form whose column K is blank, as it was sent out, and as somebody filled it in. */
const form = (filled: boolean): readonly (readonly PlannedContent[])[] => [
  ['PHIẾU NHẬP SỐ LIỆU', ...Array.from({ length: 10 }, () => null)],
  ['STT', 'Đơn vị', ...Array.from({ length: 8 }, () => null), 'Điểm thẩm định'],
  ...[1, 2, 3].map((number): PlannedContent[] => [
    number,
    `Sở ${number}`,
    ...Array.from({ length: 8 }, () => null),
    filled ? `8${number},5` : null,
  ]),
];

function staysIn(of: WorkbookSnapshot, name: string): boolean {
  const { plan, findings } = run(of);
  const isKept = !plan.replaces.includes(name);
  return isKept && findings.some(({ code, facts }) => code === 'result-sheet-edited' && facts.sheet === name);
}

describe('a mark proves nothing', () => {
  it.each(RESULT_KINDS)(
    'a form with a forged mark (%s) stays with what was typed into it, and it is said',
    (kind) => {
      const filled = forged('Phiếu nhập', kind, form(false), form(true));
      expect(staysIn({ ...book, sheets: [...book.sheets, filled] }, 'Phiếu nhập')).toBe(true);
    },
  );

  it.each(RESULT_KINDS)(
    'nor is a sheet whose mark (%s) fits replaced where the last run did not write it',
    (kind) => {
      const written = applied(book, run(book).plan);
      const late = forged('Phiếu nhập', kind, form(true));
      const then = { ...written, sheets: [...written.sheets, late] };
      expect(staysIn(then, 'Phiếu nhập')).toBe(true);
      expect(run(then).plan.replaces.length).toBeGreaterThan(5);
    },
  );

  it.each([
    'summary',
    'ranking',
    'fields',
    'zeroScores',
    'moves',
    'announcement',
    'findings',
    'charts',
    'log',
    'logData',
    'feedback',
  ] as const)('a score sheet with a fitting mark (%s) stays in a workbook without a list', (kind) => {
    const scores = unitSheet('Sở C', [1, 2, 3]);
    const values = scores.values.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    const sheets = [...book.sheets, forged('Sở C', kind, values)];
    expect(staysIn({ ...book, sheets }, 'Sở C')).toBe(true);
  });

  it('a second log with comments stays, as its lines are not carried over', () => {
    const written = applied(book, run(book).plan);
    const [log] = written.sheets.filter(({ name }) => name === 'Nhật ký');
    const values = (log?.values ?? []).map((row) =>
      row.map((cell, column) =>
        typeof cell === 'object' ? null : column === 0 && typeof cell === 'number' ? cell - 9 : cell,
      ),
    );
    const commented = values.map((row) =>
      typeof row[0] === 'number' ? [...row.slice(0, -1), 'đã họp'] : row,
    );
    const other = forged('Nhật ký cũ', 'log', values, commented);
    const then = { ...written, sheets: [...written.sheets, other] };
    expect(staysIn(then, 'Nhật ký cũ')).toBe(true);
  });

  it('what the last run wrote is replaced, whatever it is called, and named in the log', () => {
    const written = applied(book, run(book).plan);
    const { plan } = run(written);
    const results = written.sheets.filter(({ resultMark }) => resultMark !== null).map(({ name }) => name);
    expect(plan.replaces).toEqual(results);
    const log = plan.sheets.find(({ name }) => name === 'Nhật ký');
    const line = log?.values.flat().find((cell) => typeof cell === 'string' && cell.includes('Thay '));
    for (const name of results.filter((one) => one !== 'Nhật ký (số liệu)')) expect(line).toContain(name);
  });

  it('results of a version without a list are replaced as before', () => {
    const written = applied(book, run(book).plan);
    const earlier = written.sheets.map((one) => {
      if (one.name !== 'Nhật ký (số liệu)') return one;
      const values = one.values.map(([cell = null]) => [
        typeof cell === 'string' ? cell.replace(/,\[\[.*\]\]\]$/u, ']') : null,
      ]);
      return forged(one.name, 'logData', values);
    });
    const { plan } = run({ ...written, sheets: earlier });
    expect(plan.replaces).toEqual(
      earlier.filter(({ resultMark }) => resultMark !== null).map(({ name }) => name),
    );
  });
});
