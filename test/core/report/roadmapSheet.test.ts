import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/problem';
import { readSheet } from '../../../src/core/read/sheets/readSheet';
import { planRoadmap } from '../../../src/core/run/planRoadmap';
import type { RoadmapWish } from '../../../src/core/run/planRoadmap';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { core as english } from '../../../src/locales/en/core';
import { core as texts } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

/** Of 2, 3 and 5 points: 10, 7 and 5. */
const three = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 3, 4]),
  unitSheet('Sở C', [0, 2, 3]),
);
const ofC: RoadmapWish = { block: 'Sở, ban, ngành', unit: 'Sở C', tried: [], rank: null, nextGrade: false };

function plan(book: WorkbookSnapshot, wish: Partial<RoadmapWish>, settings: unknown = {}, words = texts) {
  return planRoadmap(book, parseSettings(settings), words, { ...ofC, ...wish });
}

/** The rows of the one sheet that is planned, blank cells at the end left out. */
function rowsOf({ sheets }: ReturnType<typeof plan>) {
  return (
    sheets[0]?.values.map((row) => {
      const cells = row.map(plannedContent);
      while (cells.at(-1) === null) cells.pop();
      return cells;
    }) ?? []
  );
}

/** The rows below a heading, to the next one. */
function section(rows: ReturnType<typeof rowsOf>, heading: string) {
  const at = rows.findIndex(([first]) => String(first).endsWith(heading));
  const own = rows.slice(at + 1);
  const end = own.findIndex(([first]) => /^[IVX]+\. /u.test(String(first)));
  return own.slice(0, end === -1 ? own.length : end).filter((row) => row.length > 0);
}

describe('a roadmap', () => {
  it('says whose it is and where the unit stands', () => {
    const made = plan(three, { rank: 2 });
    expect(made.sheets[0]?.name).toBe('Lộ trình Sở C');
    expect(made.activate).toBe('Lộ trình Sở C');
    const rows = rowsOf(made);
    expect(rows.slice(3, 6)).toEqual([
      [null, null, null, 'LỘ TRÌNH NÂNG HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Đơn vị:', 'Sở C'],
      ['Khối:', 'Sở, ban, ngành'],
    ]);
    expect(section(rows, 'HIỆN NAY').slice(0, 2)).toEqual([
      ['Thứ hạng', null, '3 trong 3 đơn vị của khối'],
      ['Chỉ số', null, '50,00%'],
    ]);
  });

  it('tells the fewest criteria and the fewest points to a rank, from and to, and what they bring', () => {
    const rows = section(rowsOf(plan(three, { rank: 2 })), 'ĐẠT HẠNG 2').slice(0, 12);
    expect(rows).toEqual([
      ['Ít tiêu chí nhất, mỗi tiêu chí đạt điểm tối đa'],
      expect.arrayContaining(['Hiện nay', 'Nâng lên']),
      ['1.1', 'Kế hoạch CCHC', 2, 0, 2, 2, 20, 'E6'],
      ['1 tiêu chí, thêm 2 điểm.'],
      ['Khi đó', null, 'chỉ số 70,00%, hạng 2'],
      ['Cùng hạng với', null, 'Sở B'],
      ['Ít điểm nhất, ở bất kỳ tiêu chí nào'],
      expect.arrayContaining(['Hiện nay', 'Nâng lên']),
      ['1.1', 'Kế hoạch CCHC', 2, 0, 2, 2, 20, 'E6'],
      ['1 tiêu chí, thêm 2 điểm.'],
      ['Khi đó', null, 'chỉ số 70,00%, hạng 2'],
      ['Cùng hạng với', null, 'Sở B'],
    ]);
  });

  it('tells what was tried, whom it passes, and what is missing to the next grade', () => {
    const tried = [
      { leaf: 0, code: '1.1', from: 0, to: 2 },
      { leaf: 2, code: '2.1', from: 3, to: 3.5 },
    ];
    const grades = [{ name: 'Tốt', from: 80 }, { name: 'Khá', above: 60 }, { name: 'Yếu' }];
    const rows = rowsOf(plan(three, { tried, nextGrade: true }, { grades }));
    expect(section(rows, 'ĐIỂM THỬ').slice(1)).toEqual([
      ['1.1', 'Kế hoạch CCHC', 2, 0, 2, 2, 20, 'E6'],
      ['2.1', 'Rà soát văn bản', 5, 3, 3.5, 0.5, 5, 'E11'],
      ['2 tiêu chí, thêm 2,5 điểm.'],
      ['Khi đó', null, 'chỉ số 75,00%, hạng 2, xếp loại Khá'],
      ['Vượt qua', null, 'Sở B'],
    ]);
    expect(section(rows, 'ĐẠT XẾP LOẠI KHÁ').slice(2, 5)).toEqual([
      ['1.1', 'Kế hoạch CCHC', 2, 0, 2, 2, 20, 'E6'],
      ['1 tiêu chí, thêm 2 điểm.'],
      ['Khi đó', null, 'chỉ số 70,00%, hạng 2, xếp loại Khá'],
    ]);
  });

  it('says in words what is reached already, and what is out of reach', () => {
    expect(section(rowsOf(plan(three, { rank: 3 })), 'ĐẠT HẠNG 3')[0]).toEqual([
      'Đơn vị đã đạt hạng 3 hoặc cao hơn.',
    ]);
    const lastYear = sheet('Xếp hạng 2022', [
      ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['STT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      [1, 'Sở A', 90, 1],
      [2, 'Sở C', 80, 2],
    ]);
    const behind = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở C', [0, 2, 3]), lastYear);
    const tieBreakers = [{ by: 'previousRank' }];
    const rows = rowsOf(plan(behind, { rank: 1 }, { tieBreakers }));
    expect(section(rows, 'ĐẠT HẠNG 1')[0]).toEqual([
      'Không thể đạt hạng 1: đạt điểm tối đa ở mọi tiêu chí thì cao nhất là hạng 2.',
    ]);
  });

  it('leads to the cells of the scores', () => {
    const [made] = plan(three, { rank: 2 }).sheets;
    const formulas = made?.values.flat().filter(isPlannedFormula) ?? [];
    expect(formulas.map(({ formula }) => formula)).toContain(`=HYPERLINK("#'Sở C'!E6","E6")`);
  });

  it.each([texts, english])('reads as no score sheet where its mark is lost', (words) => {
    const made = plan(three, { rank: 2 }, {}, words);
    const own = applied(three, made).sheets.find(({ name }) => name === made.activate);
    if (own === undefined) throw new Error('not written');
    const { tables, unitTables } = readSheet({ ...own, resultMark: null });
    expect([tables.length, unitTables.length]).toEqual([0, 0]);
  });

  it('writes names that look like formulas as texts', () => {
    const unit = '=HYPERLINK("http://x";"Sở")';
    const made = plan(workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet(unit, [0, 2, 3])), { unit, rank: 1 });
    const cells = made.sheets[0]?.values.flat() ?? [];
    expect(cells).toContain(unit);
    const formulas = cells.filter(isPlannedFormula).map(({ formula }) => formula);
    expect(formulas.every((formula) => formula.startsWith('=HYPERLINK("#'))).toBe(true);
    expect(made.sheets[0]?.name).not.toMatch(/[/\\?*:[\]]/u);
  });

  it('speaks English, too', () => {
    const rows = rowsOf(plan(three, { rank: 2 }, {}, english));
    expect(section(rows, 'TO RANK 2').slice(2, 5)).toEqual([
      ['1.1', 'Kế hoạch CCHC', 2, 0, 2, 2, 20, 'E6'],
      ['1 criterion, 2 more points.'],
      ['Then', null, 'index 70.00%, rank 2'],
    ]);
  });
});

describe('a roadmap that is there already', () => {
  const written = applied(three, plan(three, { rank: 2 }));

  it('is replaced by a new one of the same unit, and by none of another', () => {
    expect(plan(written, { rank: 1 })).toMatchObject({
      replaces: ['Lộ trình Sở C'],
      sheets: [{ name: 'Lộ trình Sở C' }],
    });
    expect(plan(written, { unit: 'Sở B', rank: 1 }).replaces).toEqual([]);
  });

  it('is left by a run, which counts it as no scores', () => {
    const run = computeRanking(written, parseSettings({}), texts, NOW);
    expect(run.plan.replaces).toEqual([]);
    expect(run.ranking.blocks[0]?.units).toHaveLength(3);
    expect(run.findings.filter(({ place }) => place.sheet === 'Lộ trình Sở C')).toEqual([]);
    const twice = applied(written, run.plan);
    expect(computeRanking(twice, parseSettings({}), texts, NOW).plan.replaces).not.toContain('Lộ trình Sở C');
    expect(plan(twice, { rank: 2 }).replaces).toEqual(['Lộ trình Sở C']);
  });

  it('stays beside a new one where somebody edited it, protected it or refers to it', () => {
    const changed = (change: (sheet: WorkbookSnapshot['sheets'][number]) => object) => ({
      ...written,
      sheets: written.sheets.map((sheet) =>
        sheet.name === 'Lộ trình Sở C' ? { ...sheet, ...change(sheet) } : sheet,
      ),
    });
    const edited = changed(({ values }) => ({
      values: values.map((row, at) => (at === 7 ? ['Đã sửa', ...row.slice(1)] : row)),
    }));
    expect(plan(edited, { rank: 2 })).toMatchObject({
      replaces: [],
      sheets: [{ name: 'Lộ trình Sở C (2)' }],
    });
    expect(
      plan(
        changed(() => ({ isProtected: true })),
        { rank: 2 },
      ).replaces,
    ).toEqual([]);
    const named = { ...written, names: [{ name: 'Muc', sheet: null, formula: "='Lộ trình Sở C'!$A$5" }] };
    expect(plan(named, { rank: 2 }).replaces).toEqual([]);
  });
});

describe('a roadmap is refused', () => {
  const code = (make: () => unknown) => {
    try {
      make();
      return null;
    } catch (error) {
      return error instanceof Problem ? error.code : error;
    }
  };

  it('where the scores that were tried from are others now', () => {
    const tried = [{ leaf: 0, code: '1.1', from: 1, to: 2 }];
    expect(code(() => plan(three, { tried }))).toBe('tried-scores-changed');
    expect(code(() => plan(three, { tried: [{ leaf: 0, code: '1.2', from: 0, to: 2 }] }))).toBe(
      'tried-scores-changed',
    );
    expect(code(() => plan(three, { tried: [{ leaf: 0, code: '1.1', from: 0, to: 2.5 }] }))).toBe(
      'tried-scores-changed',
    );
  });

  it('where the unit has no result', () => {
    expect(code(() => plan(three, { unit: 'Sở X' }))).toBe('feedback-unit-unknown');
  });
});
