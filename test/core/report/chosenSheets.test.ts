import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultKindOf } from '../../../src/core/report/marks/mark';
import { computeRanking } from '../../../src/core/run/run';
import { OPTIONAL_SHEETS, parseSettings, USUAL_SHEETS } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet, PlannedValue, WorkbookSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, unitSheet, workbook } from '../sheets';

const DISTRICTS = { block: 'Cấp huyện' };
const LAST_YEAR = { year: 2022 };
const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [1, 3, 0]),
  unitSheet('Huyện D', [2, 1, 4.5], DISTRICTS),
  unitSheet('Huyện E', [1.5, 3, 5], DISTRICTS),
  unitSheet('Sở A', [1, 1, 1], { ...LAST_YEAR, name: 'A 2022' }),
  unitSheet('Sở B', [2, 2, 5], { ...LAST_YEAR, name: 'B 2022' }),
);
const TABLES = new Set(['ranking', 'matrix', 'fields', 'zeroScores', 'moves', 'appraisal', 'trace']);
const ALWAYS = ['summary', 'findings', 'log', 'logData'];

const planOf = (book: WorkbookSnapshot, settings: unknown = {}) =>
  computeRanking(book, parseSettings(settings), texts, NOW).plan;
const kindOf = ({ mark }: PlannedSheet) => mark?.split(':')[1] ?? '';
const shown = ({ values }: PlannedSheet) =>
  values.map((row) => row.map((cell: PlannedValue) => plannedContent(cell)));
const usual = planOf(BOOK);
const whole = planOf(BOOK, { resultSheets: OPTIONAL_SHEETS });

describe('the result sheets that an office does without', () => {
  it('are none by default: every kind has something to say of this workbook', () => {
    expect(new Set(usual.sheets.map(kindOf))).toEqual(new Set([...USUAL_SHEETS, ...ALWAYS]));
    expect(usual.sheets.slice(0, 1).flatMap(shown).flat()).not.toContainEqual(
      expect.stringContaining('không ghi'),
    );
  });

  it('are not written, whichever they are; the others say the same, and no formula leads to one that is missing', () => {
    fc.assert(
      fc.property(fc.subarray([...OPTIONAL_SHEETS]), (resultSheets) => {
        const { sheets } = planOf(BOOK, { resultSheets });
        const wanted = new Set<string>([...resultSheets, ...ALWAYS]);
        expect(sheets.map(({ name }) => name)).toEqual(
          whole.sheets.filter((one) => wanted.has(kindOf(one))).map(({ name }) => name),
        );
        const gone = whole.sheets
          .map(({ name }) => name)
          .filter((name) => !sheets.some((one) => one.name === name));
        for (const sheet of sheets) {
          const formulas = sheet.values
            .flat()
            .flatMap((cell) => (isPlannedFormula(cell) ? [cell.formula] : []));
          for (const name of gone)
            expect(formulas.filter((formula) => formula.includes(`'${name}'!`))).toEqual([]);
        }
        for (const sheet of sheets.filter((one) => TABLES.has(kindOf(one)))) {
          const before = whole.sheets.find(({ name }) => name === sheet.name);
          const rows = firstRows(sheet);
          // Where it is live, columns behind the others have what the ranks compare.
          expect(rows).toEqual(before && firstRows(before).map((row, at) => row.slice(0, rows[at]?.length)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are written on request where a run does not write them by itself, which is no reason to name them', () => {
    expect(usual.sheets.map(kindOf)).not.toContain('merit');
    expect(whole.sheets.map(kindOf)).toContain('merit');
    const only = planOf(BOOK, { resultSheets: ['merit'] });
    const line = only.sheets
      .slice(0, 1)
      .flatMap(shown)
      .flat()
      .find((one) => String(one).includes('không ghi'));
    expect(line).toContain('Thống kê');
    expect(line).not.toContain('Khen thưởng');
  });

  it('may be told in a list that names what is always written, too', () => {
    const named = planOf(BOOK, { resultSheets: ['summary', 'ranking', 'findings', 'log', 'merit'] });
    expect(new Set(named.sheets.map(kindOf))).toEqual(new Set(['ranking', 'merit', ...ALWAYS]));
  });

  it('are told on the summary by their names', () => {
    const summary = planOf(BOOK, { resultSheets: ['ranking', 'announcement'] }).sheets.slice(0, 1);
    expect(summary.flatMap(shown).flat()).toContain(
      'Theo quy tắc đã lưu, không ghi các trang: Lĩnh vực, Ma trận, Biểu đồ, Tiêu chí 0 điểm, Biến động, Thẩm định, Vết thẩm định, Thống kê',
    );
  });

  it('go with the next run where the run before wrote them, but for one that somebody changed', () => {
    const written = applied(BOOK, usual);
    const changed: WorkbookSnapshot = {
      ...written,
      sheets: written.sheets.map((one) =>
        one.name === 'Biến động' ? { ...one, values: [['Ghi chú của tôi'], ...one.values.slice(1)] } : one,
      ),
    };
    const after = applied(changed, planOf(changed, { resultSheets: ['ranking', 'fields'] }));
    const kinds = new Set(after.sheets.map(resultKindOf));
    expect(kinds).toEqual(new Set([null, 'ranking', 'fields', 'moves', ...ALWAYS]));
    expect(after.sheets.find(({ name }) => name === 'Biến động')?.values[0]?.[0]).toBe('Ghi chú của tôi');
  });

  it('come back when they are wanted again', () => {
    const few = applied(BOOK, planOf(BOOK, { resultSheets: [] }));
    const again = planOf(few);
    expect(again.sheets.map(({ name }) => name)).toEqual(usual.sheets.map(({ name }) => name));
  });
});

/** What the first rows below the head of a table show, as far as they are filled in. */
function firstRows(sheet: PlannedSheet): readonly (readonly unknown[])[] {
  const head = sheet.frozenRows;
  return shown(sheet)
    .slice(head, head + 3)
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}
