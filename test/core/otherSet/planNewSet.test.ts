import { describe, expect, it } from 'vitest';
import { planIssue } from '../../../src/core/issue/planIssue';
import { planNewSet } from '../../../src/core/run/planNewSet';
import type { NewSetWish } from '../../../src/core/run/planNewSet';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { brokenLines } from '../../../src/core/report/layout/sizes/textWidth';
import { criteriaSheet as words, forms } from '../../../src/locales/office/forms';
import { applied } from '../appliedPlan';
import { setSheet } from '../review/reviewBooks';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [1, 3, 0]),
);
/** The maxima of a set of twelve criteria. */
const LONG = Array.from({ length: 12 }, () => 5);

const WISH: NewSetWish = {
  block: 'Sở, ban, ngành',
  dropped: [1],
  maxima: [{ leaf: 2, to: 8 }],
  codes: [
    [1, '1.2'],
    [2, '2.1'],
  ],
};

const planned = (book: WorkbookSnapshot, wish: Partial<NewSetWish> = {}) =>
  planNewSet(book, defaultSettings, words, { ...WISH, ...wish });

const rowsOf = (book: WorkbookSnapshot, wish: Partial<NewSetWish> = {}) =>
  planned(book, wish).sheets[0]?.values.map((row) => row.map(plannedContent)) ?? [];

describe('a set that was tried as a criteria sheet', () => {
  it('has the title of the next year, the block, what was changed, and criteria with their maxima', () => {
    expect(planned(BOOK)).toMatchObject({ replaces: [], activate: 'Bộ tiêu chí 2024 Sở, ban, ngành' });
    expect(rowsOf(BOOK)).toEqual([
      ['BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024', null, null],
      ['Khối: Sở, ban, ngành', null, null],
      [
        'Dự thảo từ bộ tiêu chí năm 2023 của khối. Đã bỏ: 1.2. Đã đổi mức điểm: 2.1 (từ 5 thành 8). Trước khi ban hành, xem lại số thứ tự, các mức chấm ghi dưới tiêu chí và tổng điểm; xong thì xóa dòng này.',
        null,
        null,
      ],
      [null, null, null],
      ['STT', 'Nội dung', 'Điểm tối đa'],
      ['1', 'Công tác chỉ đạo', 2],
      ['1.1', 'Kế hoạch CCHC', 2],
      [null, 'Ban hành kịp thời: 2', null],
      [null, 'Không ban hành: 0', null],
      ['2', 'Cải cách thể chế', 8],
      ['2.1', 'Rà soát văn bản', 8],
      [null, 'Tổng cộng', 10],
    ]);
  });

  it('has room for the whole note above the table, though programs break lines a little earlier', () => {
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
      const book = workbook(
        setSheet({ max: LONG, field: LONG.map(() => 1), scores: [LONG, LONG.map(() => 1)] }),
      );
      const [page] = planned(book, {
        ...{ block: 'Cấp xã', maxima: [], codes: [] },
        dropped: Array.from({ length: count + 1 }, (_, leaf) => leaf),
      }).sheets;
      if (page === undefined) throw new Error('no sheet');
      const note = String(plannedContent(page.values[2]?.[0] ?? null));
      const across = page.columnWidths.reduce((sum, width) => sum + width, 0);
      const lines = brokenLines(note, across * 0.95, { italic: true }).length;
      expect(page.rowHeights.get(2)).toBeGreaterThanOrEqual(lines * 15);
    }
  });

  it('leaves out a field without a criterion, with what is said of how it is scored', () => {
    const names = rowsOf(BOOK, { dropped: [0, 1], maxima: [], codes: [] }).map(([, name]) => name);
    expect(names.slice(5)).toEqual(['Cải cách thể chế', 'Rà soát văn bản', 'Tổng cộng']);
  });

  it('is what issuing forms sends out, and changes nothing of the ranking', () => {
    const after = applied(BOOK, planned(BOOK));
    const { forms: issued } = planIssue(
      after,
      defaultSettings,
      { blocks: null, withLastYear: false, issues: [], now: NOW },
      forms,
    );
    expect(issued.map(({ unit }) => unit)).toEqual(['Sở A', 'Sở B', 'Sở C']);
    expect(issued[0]?.set).toMatchObject({ year: 2024, from: 'criteria' });
    expect(issued[0]?.set.set.leaves.map(({ code, maxPoints }) => [code, maxPoints / 1e6])).toEqual([
      ['1.1', 2],
      ['2.1', 8],
    ]);
    const ranked = (book: WorkbookSnapshot) => {
      const { ranking, findings } = rankWorkbook(book, defaultSettings);
      const [block] = ranking.blocks;
      return { ranked: [block?.year, block?.units], findings: findings.map(({ code }) => code) };
    };
    expect(ranked(after).ranked).toEqual(ranked(BOOK).ranked);
    // That it is a criteria set, which is not scored.
    expect(ranked(after).findings).toEqual(['sheet-passed-over']);
  });

  it('goes over no sheet: written again it is a sheet of its own, from the set that is scored', () => {
    const again = planned(applied(BOOK, planned(BOOK)));
    expect(again.activate).toBe('Bộ tiêu chí 2024 Sở, ban, n (2)');
    expect(again.sheets[0]?.values).toEqual(planned(BOOK).sheets[0]?.values);
  });

  it('keeps what a survey gives, in proportion to the max', () => {
    const book = workbook(
      sheet('Sở A', [
        ['BẢNG CHẤM ĐIỂM NĂM 2023'],
        ['Đơn vị: Sở A'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch CCHC', 2, 2],
        ['1.2', 'Mức độ hài lòng', 3, null, 2.5],
      ]),
    );
    const rows = rowsOf(book, { dropped: [], maxima: [{ leaf: 1, to: 6 }], codes: [] });
    expect(rows.slice(4)).toEqual([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm điều tra XHH'],
      ['1', 'Công tác chỉ đạo', 8, 6],
      ['1.1', 'Kế hoạch CCHC', 2, null],
      ['1.2', 'Mức độ hài lòng', 6, 6],
      [null, 'Tổng cộng', 8, 6],
    ]);
  });

  it('keeps weights, and says that they are to be looked at', () => {
    const book = workbook(
      setSheet({
        max: [2, 3, 5],
        field: [1, 1, 2],
        shares: [20, 30, 50],
        scores: [
          [1, 3, 4],
          [2, 2, 5],
        ],
      }),
    );
    const rows = rowsOf(book, { block: 'Cấp xã', dropped: [0], maxima: [], codes: [[0, '1.1']] });
    expect(rows.find(([code]) => code === '1.2')).toEqual(['1.2', 'Tiêu chí 2', 3, 0.3]);
    expect(String(rows[2]?.[0])).toContain('trọng số hoặc hệ số còn lại');
  });

  it.each([
    ['feedback-unit-unknown', { block: 'Cấp huyện' }],
    ['tried-scores-changed', { codes: [[1, '1.3']] as const }],
    ['no-criteria-set', { dropped: [0, 1, 2] }],
  ])('is refused as %s', (code, wish) => {
    expect(() => planned(BOOK, wish)).toThrow(expect.objectContaining({ code }));
  });
});
