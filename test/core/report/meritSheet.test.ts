import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet, WorkbookSnapshot } from '../../../src/core/workbook';
import { core as en } from '../../../src/locales/en/core';
import { core as vi } from '../../../src/locales/vi/core';
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
      ['Khối', 'Đơn vị', 'Thành tích', 'Hạng', 'Chỉ số (%)', 'Hạng năm 2022', 'Tăng/giảm hạng', 'Ô'],
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
        'No rule of merit is set.',
        'The rules name no unit.',
        'No criterion has a zero score or less than half of its max at this threshold.',
      ]),
    );
    expect(sheet?.filter).toBeUndefined();
  });
});
