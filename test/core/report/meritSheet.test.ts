import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { CellContent, PlannedSheet, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { core as en } from '../../../src/locales/en/core';
import { core as vi } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, unitSheet, workbook } from '../sheets';

const LAST_YEAR = { year: 2022 };
const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [1, 3, 0]),
  unitSheet('Sở D', [0.75, 1, 4]),
  unitSheet('Sở A', [2, 2, 4], { ...LAST_YEAR, name: 'A 2022' }),
  unitSheet('Sở B', [0, 0, 1], { ...LAST_YEAR, name: 'B 2022' }),
  unitSheet('Sở C', [2, 3, 4], { ...LAST_YEAR, name: 'C 2022' }),
  unitSheet('Sở D', [1, 1, 0], { ...LAST_YEAR, name: 'D 2022' }),
);

function sheetOf(book: WorkbookSnapshot, settings: object = {}, texts = vi): PlannedSheet | undefined {
  const { plan } = computeRanking(
    book,
    parseSettings({ resultSheets: ['ranking', 'merit'], ...settings }),
    texts,
    NOW,
  );
  return plan.sheets.find(({ mark }) => mark?.split(':')[1] === 'merit');
}

/** The rows as they are read, without blanks behind them. */
function rowsOf(sheet: PlannedSheet | undefined): readonly (readonly unknown[])[] {
  return (sheet?.values ?? []).map((row) => {
    const shown = row.map((cell) => plannedContent(cell));
    return shown.slice(0, shown.findLastIndex((cell) => cell !== null) + 1);
  });
}

const lineOf = (sheet: PlannedSheet | undefined, text: string) =>
  rowsOf(sheet).findIndex((row) => row.some((cell) => String(cell).includes(text)));

describe('the sheet of merit and remedies', () => {
  it('prints the rules above whom they name, with rank, index and change', () => {
    const sheet = sheetOf(BOOK, { commendation: { first: 1, rises: 1 } });
    expect(sheet?.name).toBe('Khen thưởng, chấn chỉnh');
    expect(rowsOf(sheet).slice(1, 9)).toEqual([
      [
        'Tiêu chuẩn xét: đơn vị đứng đầu mỗi khối; đơn vị tăng hạng nhiều nhất của mỗi khối; các đơn vị bằng nhau đều được xét.',
      ],
      ['Danh sách là của lần tính này; sửa điểm xong thì tính lại.'],
      [],
      ['I. ĐƠN VỊ ĐỦ TIÊU CHUẨN XÉT KHEN THƯỞNG'],
      [
        'Khối',
        'Đơn vị',
        'Thành tích',
        'Hạng',
        'Chỉ số (%)',
        'Hạng năm 2022',
        'Tăng/giảm hạng',
        'Ô ở trang Xếp hạng',
      ],
      ['Sở, ban, ngành', 'Sở A', 'Xếp hạng 1 của khối', 1, 100, 2, 1, 'B7'],
      ['Sở, ban, ngành', 'Sở B', 'Tăng 2 bậc', 2, 65, 4, 2, 'B8'],
      [],
    ]);
  });

  it('names whom the office leaves out, and those with a zero score, with the reason', () => {
    const sheet = sheetOf(BOOK, {
      commendation: {
        first: 2,
        noZeroIn: ['1.1'],
        exclude: [{ unit: 'sở a', reason: 'đang xem xét kỷ luật' }],
      },
    });
    expect(rowsOf(sheet)[lineOf(sheet, 'I. ĐƠN VỊ') + 1]).toEqual(['Không có đơn vị nào đủ tiêu chuẩn.']);
    const at = lineOf(sheet, 'II. ĐƠN VỊ');
    expect(
      rowsOf(sheet)
        .slice(at + 2, at + 4)
        .map((row) => row.slice(1, 4)),
    ).toEqual([
      ['Sở A', 'Xếp hạng 1 của khối. Không xét: đang xem xét kỷ luật', 1],
      ['Sở B', 'Xếp hạng 2 của khối. Không xét: đạt 0 điểm ở tiêu chí 1.1 “Kế hoạch CCHC”', 2],
    ]);
  });

  it('lists what each unit is to mend, zero and below half, largest loss first, with links and room to fill in', () => {
    const sheet = sheetOf(BOOK);
    const at = lineOf(sheet, 'TIÊU CHÍ TỪNG ĐƠN VỊ') + 2;
    expect(rowsOf(sheet).slice(at)).toEqual([
      [
        'Khối',
        'Đơn vị',
        'Tiêu chí',
        'STT',
        'Điểm tối đa',
        'Điểm đạt',
        'Điểm mất',
        'Lĩnh vực',
        'Giải pháp khắc phục',
        'Thời hạn',
        'Trang nguồn',
        'Ô',
      ],
      [
        'Sở, ban, ngành',
        'Sở B',
        'Kế hoạch CCHC',
        '1.1',
        2,
        0,
        2,
        'Công tác chỉ đạo',
        null,
        null,
        'Sở B',
        'E6',
      ],
      [
        'Sở, ban, ngành',
        'Sở D',
        'Báo cáo CCHC',
        '1.2',
        3,
        1,
        2,
        'Công tác chỉ đạo',
        null,
        null,
        'Sở D',
        'E9',
      ],
      [
        'Sở, ban, ngành',
        'Sở D',
        'Kế hoạch CCHC',
        '1.1',
        2,
        0.75,
        1.25,
        'Công tác chỉ đạo',
        null,
        null,
        'Sở D',
        'E6',
      ],
      [
        'Sở, ban, ngành',
        'Sở C',
        'Rà soát văn bản',
        '2.1',
        5,
        0,
        5,
        'Cải cách thể chế',
        null,
        null,
        'Sở C',
        'E11',
      ],
    ]);
    expect(sheet?.filter).toEqual({ row: at, column: 0, rows: 5, columns: 12 });
    expect(sheet?.repeatedRows).toEqual([at, at]);
    const link = sheet?.values[at + 1]?.[11] ?? null;
    expect(link !== null && isPlannedFormula(link) && link.formula).toBe(`=HYPERLINK("#'Sở B'!E6","E6")`);
  });

  it('has no formula that refers to a cell, so that sorting changes nothing that it says', () => {
    const formulas = (sheetOf(BOOK)?.values ?? [])
      .flat()
      .flatMap((cell) => (cell !== null && isPlannedFormula(cell) ? [cell.formula] : []));
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK("#'))).toEqual([]);
  });

  it('says so where nobody is named and nothing is to be mended, and is English for who reads English', () => {
    const alone = workbook(unitSheet('Sở A', [2, 3, 5]));
    const sheet = sheetOf(alone, { commendation: {} }, en);
    expect(sheet?.name).toBe('Merit and remedies');
    expect(rowsOf(sheet).flat()).toEqual(
      expect.arrayContaining([
        'No rules for commendation have been set.',
        'No unit meets the rules.',
        'No unit has a zero score or less than half of the max points in a criterion worth 1 point or more.',
      ]),
    );
    expect(sheet?.filter).toBeUndefined();
  });
});

const WANTED = { resultSheets: ['ranking', 'merit'] };
const planOf = (book: WorkbookSnapshot, settings: object = WANTED) =>
  computeRanking(book, parseSettings(settings), vi, NOW).plan;
const isMerit = ({ resultMark }: SheetSnapshot) => resultMark?.split(':')[1] === 'merit';

/** The workbook with cells of its sheet of merit filled in, in the row of a unit's criterion. */
function filledIn(
  book: WorkbookSnapshot,
  unit: string,
  criterion: string,
  measure: CellContent,
  deadline: CellContent = null,
): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((one) =>
      isMerit(one)
        ? {
            ...one,
            values: one.values.map((row) =>
              row[1] === unit && row[2] === criterion
                ? [...row.slice(0, 8), measure, deadline, ...row.slice(10)]
                : row,
            ),
          }
        : one,
    ),
  };
}

describe('what an officer writes as measure and date', () => {
  const first = applied(BOOK, planOf(BOOK));
  const filled = filledIn(first, 'Sở D', 'Báo cáo CCHC', 'Lập kế hoạch báo cáo', 45_400);
  const written = (sheet: PlannedSheet | undefined) =>
    rowsOf(sheet).flatMap((row) =>
      (row[8] ?? null) === null || row[0] === 'Khối' ? [] : [row.slice(1, 10)],
    );
  const meritIn = ({ sheets }: ReturnType<typeof planOf>) =>
    sheets.find(({ mark }) => mark?.split(':')[1] === 'merit');

  it('is no edit, and stands beside its criterion in the next run’s sheet, whatever moved', () => {
    const corrected = {
      sheets: filled.sheets.map((one) => (one.name === 'Sở B' ? unitSheet('Sở B', [2, 3, 4]) : one)),
    };
    const plan = planOf(corrected);
    expect(plan.replaces).toContain('Khen thưởng, chấn chỉnh');
    expect(meritIn(plan)?.name).toBe('Khen thưởng, chấn chỉnh');
    expect(written(meritIn(plan))).toEqual([
      ['Sở D', 'Báo cáo CCHC', '1.2', 3, 1, 2, 'Công tác chỉ đạo', 'Lập kế hoạch báo cáo', 45_400],
    ]);
  });

  it('stands on below the list where the criterion is not to be mended any more, and comes back with it', () => {
    const met = unitSheet('Sở D', [0.75, 3, 4]);
    const with_ = (sheet: SheetSnapshot, book: WorkbookSnapshot): WorkbookSnapshot => ({
      sheets: book.sheets.map((one) => (one.name === 'Sở D' ? sheet : one)),
    });
    const plan = planOf(with_(met, filled));
    const at = lineOf(meritIn(plan), 'GIẢI PHÁP ĐÃ GHI Ở LẦN TÍNH TRƯỚC');
    expect(rowsOf(meritIn(plan))[at + 3]?.slice(1, 10)).toEqual([
      'Sở D',
      'Báo cáo CCHC',
      '1.2',
      3,
      1,
      2,
      'Công tác chỉ đạo',
      'Lập kế hoạch báo cáo',
      45_400,
    ]);
    const after = applied(with_(met, filled), plan);
    const again = planOf(with_(unitSheet('Sở D', [0.75, 1, 4]), after));
    expect(lineOf(meritIn(again), 'GIẢI PHÁP ĐÃ GHI')).toBe(-1);
    expect(written(meritIn(again))).toHaveLength(1);
  });

  it('keeps the sheet where a run does not write it: nothing that was typed goes with it', () => {
    const usual = { resultSheets: ['ranking'] };
    expect(planOf(filled, usual).replaces).not.toContain('Khen thưởng, chấn chỉnh');
    expect(planOf(first, usual).replaces).toContain('Khen thưởng, chấn chỉnh');
    const { findings } = computeRanking(filled, parseSettings(usual), vi, NOW);
    expect(findings.map(({ code }) => code)).toContain('result-sheet-edited');
  });

  it('goes into a new sheet, too, where the old one was sorted and is the officer’s', () => {
    const sorted = {
      sheets: filled.sheets.map((one) => (isMerit(one) ? { ...one, values: sortedRows(one.values) } : one)),
    };
    const plan = planOf(sorted);
    expect(plan.replaces).not.toContain('Khen thưởng, chấn chỉnh');
    expect(meritIn(plan)?.name).toBe('Khen thưởng, chấn chỉnh (2)');
    expect(written(meritIn(plan))).toHaveLength(1);
  });

  it('makes the sheet the officer’s where it is a formula, of which only the value could be carried over', () => {
    const at = first.sheets.find(isMerit);
    const row =
      filled.sheets.find(isMerit)?.values.findIndex((cells) => cells[8] === 'Lập kế hoạch báo cáo') ?? -1;
    const formula = { row, column: 8, formula: '=A1' };
    const book = {
      sheets: filled.sheets.map((one) =>
        isMerit(one)
          ? {
              ...one,
              formulas: [...(at?.formulas ?? []), formula].sort(
                (a, b) => a.row - b.row || a.column - b.column,
              ),
            }
          : one,
      ),
    };
    expect(planOf(book).replaces).not.toContain('Khen thưởng, chấn chỉnh');
  });
});

/** The rows of what is to be mended the other way round. */
function sortedRows(values: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
  const from = values.findIndex((row) => row[8] === 'Giải pháp khắc phục') + 1;
  return [...values.slice(0, from), ...values.slice(from).toReversed()];
}
