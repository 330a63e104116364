import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { isPlannedFormula } from '../../src/core/workbook';
import type { CellContent } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../core/sheets';
import { HEADER, objections } from '../core/objections/objectionBooks';

const UNITS = 170;
const LEAVES = 60;
const nameOf = (unit: number) => `Xã Hồng Phong ${unit + 1}`;

/** 170 units × 60 criteria, all scored 1 of 2 but for a few hundredths. */
function largeBook() {
  return sheet('Kết quả thẩm định', [
    ['KẾT QUẢ THẨM ĐỊNH NĂM 2025'],
    ['Khối: Cấp xã'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...Array.from({ length: UNITS }, (_, unit) => nameOf(unit))],
    ['1', 'Cải cách thể chế', null],
    ...Array.from({ length: LEAVES }, (_, leaf): CellContent[] => [
      `1.${leaf + 1}`,
      `Tiêu chí số ${leaf + 1} của bộ`,
      2,
      ...Array.from({ length: UNITS }, (__, unit) => 1 + ((unit * 7 + leaf * 3) % 10) / 100),
    ]),
  ]);
}

function rows(count: number, decision: (at: number) => string | null) {
  return Array.from({ length: count }, (_, at): CellContent[] => {
    const [unit, leaf] = [at % UNITS, Math.floor(at / UNITS) % LEAVES];
    const score = 1 + ((unit * 7 + leaf * 3) % 10) / 100;
    return [at + 1, nameOf(unit), `1.${leaf + 1}`, null, score, 2, 'x'.repeat(200), null, decision(at), null];
  });
}

describe('ten thousand objections', () => {
  it.each(['competition', 'dense'] as const)(
    'decided and open ones are counted and ranked by, %s',
    (ties) => {
      const book = workbook(
        largeBook(),
        sheet('Kiến nghị', [HEADER, ...rows(10_000, (at) => (at % 2 === 0 ? 'Chấp nhận' : null))]),
      );
      const started = performance.now();
      const run = computeRanking(book, { ...defaultSettings, ties }, texts, NOW);
      // Some seconds on a slow machine; a search that grows with the square of the rows takes minutes.
      expect(performance.now() - started).toBeLessThan(60_000);
      const [block] = run.ranking.blocks;
      expect(block?.objections?.rows).toHaveLength(10_000);
      expect(block?.objections?.intervals.size).toBe(UNITS);
      for (const { name, rank } of block?.units ?? []) {
        const interval = block?.objections?.intervals.get(name);
        expect(interval?.best).toBeLessThanOrEqual(rank ?? 0);
        expect(interval?.worst).toBeGreaterThanOrEqual(rank ?? Infinity);
      }
    },
  );

  it('each at fault are each told, and change nothing', () => {
    const faulty = rows(10_000, () => '=1+1').map((row) => row.with(5, 'abc'));
    const run = computeRanking(
      workbook(largeBook(), sheet('Kiến nghị', [HEADER, ...faulty])),
      defaultSettings,
      texts,
      NOW,
    );
    expect(run.findings.filter(({ code }) => code === 'objection-not-counted')).toHaveLength(20_000);
    expect(run.ranking.blocks[0]?.objections?.rows).toEqual([]);
  });
});

describe('texts in an objection', () => {
  const BAD = '=HYPERLINK("http://x","y")';

  it('never become a formula of a result sheet', () => {
    const book = objections(['Sở Y tế', '1.1', 0, 2, 'Chấp nhận']);
    const values = book.values.map((row, at) =>
      at === 3 ? row.with(6, BAD).with(7, '+1').with(10, '@a') : row,
    );
    const run = computeRanking(
      workbook(unitSheet('Sở Y tế', [0, 3, 5]), unitSheet('Sở Nội vụ', [1, 3, 5]), { ...book, values }),
      defaultSettings,
      texts,
      NOW,
      'all',
    );
    const cells = run.plan.sheets.flatMap(({ values: own }) => own.flat());
    const formulas = cells.filter((cell) => isPlannedFormula(cell)).map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.includes('http://x'))).toEqual([]);
    expect(JSON.stringify(cells.filter((cell) => typeof cell === 'string'))).toContain('HYPERLINK');
  });

  it('of names like `constructor`, of thousands of characters and of errors are findings', () => {
    const run = computeRanking(
      workbook(
        unitSheet('Sở Y tế', [0, 3, 5]),
        unitSheet('Sở Nội vụ', [1, 3, 5]),
        objections(
          ['constructor', '__proto__', 0, 2],
          ['Sở Y tế', 'x'.repeat(32_767), 0, 2],
          ['Sở Y tế', '1.1', { error: '#REF!' }, 2],
          ['a'.repeat(32_767), '1.1', 0, 2],
        ),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    expect(
      run.findings.flatMap(({ code, place }) => (code === 'objection-not-counted' ? [place.cell] : [])),
    ).toEqual(['B4', 'C5', 'E6', 'B7']);
  });
});
