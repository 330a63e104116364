import { describe, expect, it } from 'vitest';
import type { FeedbackUnits } from '../../../src/core/feedback';
import { planFeedback } from '../../../src/core/run/planFeedback';
import { Problem } from '../../../src/core/problem';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet, WorkbookSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const plan = (book: WorkbookSnapshot, units: FeedbackUnits, settings: unknown = {}) =>
  planFeedback(book, parseSettings(settings), texts, units);

/** The rows of a sheet, blank cells at the end left out. */
const rows = (planned: PlannedSheet | undefined) =>
  planned?.values.map((row) => {
    const cells = row.map(plannedContent);
    while (cells.at(-1) === null) cells.pop();
    return cells;
  }) ?? [];

function told(book: WorkbookSnapshot, unit: string, settings: unknown = {}) {
  const [planned] = plan(book, { block: 'Sở, ban, ngành', unit }, settings).sheets;
  const all = rows(planned);
  const facts = new Map(
    all.flatMap((row) => (row.length === 3 && row[1] === null ? [[row[0], row[2]]] : [])),
  );
  return { planned, rows: all, facts };
}

const three = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 3, 4]),
  unitSheet('Sở C', [0, 2, 3]),
);
const lastYear = sheet('Xếp hạng 2022', [
  ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
  ['STT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
  [1, 'Sở B', 90, 1],
  [2, 'Sở A', 80, 2],
]);

describe('a feedback sheet', () => {
  it('says whose it is, its rank, its index against the block’s and its neighbours', () => {
    const { planned, rows: all, facts } = told(three, 'Sở B');
    expect(planned?.name).toBe('Phiếu Sở B');
    expect(all.slice(3, 6)).toEqual([
      [null, null, null, 'PHIẾU KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Đơn vị:', 'Sở B'],
      ['Khối:', 'Sở, ban, ngành'],
    ]);
    expect([...facts]).toEqual([
      ['Thứ hạng', '2 trong 3 đơn vị của khối'],
      ['Chỉ số', '70,00%'],
      ['Bình quân của khối', '73,33%; đơn vị thấp hơn 3,33 điểm phần trăm'],
      ['Điểm đạt', '7,00 trên 10 điểm'],
      ['Điểm tự chấm', '10,00 trên 10 điểm; qua thẩm định còn 7,00 (giảm 3,00)'],
      ['Đơn vị xếp ngay trên', 'Sở A (hạng 1, 100,00%); cách 30,00 điểm phần trăm, thiếu 3,00 điểm'],
      ['Đơn vị xếp ngay dưới', 'Sở C (hạng 3, 50,00%); cách 20,00 điểm phần trăm, dư 2,00 điểm'],
    ]);
  });

  it('lists its fields against the block', () => {
    const all = told(three, 'Sở B').rows;
    const header = all.findIndex((row) => row[1] === 'Lĩnh vực');
    expect(all.slice(header + 1, header + 3)).toEqual([
      [1, 'Công tác chỉ đạo', 3, 5, 60, expect.closeTo(66.667, 3), 2, '–'],
      [2, 'Cải cách thể chế', 4, 5, 80, 80, 2, '–'],
    ]);
  });

  it('lists the criteria that lost points, the most first, with what meeting each would bring', () => {
    const all = told(three, 'Sở C').rows;
    const header = all.findIndex((row) => row[1] === 'Tiêu chí');
    expect(all.slice(header + 1, header + 4)).toEqual([
      ['1.1', 'Kế hoạch CCHC\nTự chấm: 2,00; thẩm định: 0,00', 0, 2, 2, 20, 70, 2, 'E6'],
      ['2.1', 'Rà soát văn bản\nTự chấm: 5,00; thẩm định: 3,00', 3, 5, 2, 20, 70, 2, 'E11'],
      ['1.2', 'Báo cáo CCHC\nTự chấm: 3,00; thẩm định: 2,00', 2, 3, 1, 10, 60, 3, 'E9'],
    ]);
  });

  it('leads to the cells of the scores and fills zero scores', () => {
    const { planned } = told(three, 'Sở B');
    const links = planned?.values
      .flat()
      .filter(isPlannedFormula)
      .map(({ formula }) => formula);
    expect(links).toEqual([`=HYPERLINK("#'Sở B'!E6","E6")`, `=HYPERLINK("#'Sở B'!E11","E11")`]);
    expect(planned?.highlights).toHaveLength(1);
  });

  it('is an upright page with room to sign, the header of its criteria on each page behind it', () => {
    const { planned, rows: all } = told(three, 'Sở B');
    expect(planned).toMatchObject({ isPortrait: true, table: null });
    const [first = 0, last] = planned?.repeatedRows ?? [];
    expect([all[first]?.slice(0, 2), last]).toEqual([['STT', 'Tiêu chí'], first]);
    const head = [all[0]?.at(-1), all[1]?.at(-1)];
    expect(head).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(all).toContainEqual([null, 'NGƯỜI LẬP PHIẾU', null, null, null, null, 'TM. HỘI ĐỒNG THẨM ĐỊNH']);
  });

  it('tells of last year, and why the unit moved', () => {
    const { facts, rows: all } = told(workbook(...three.sheets, lastYear), 'Sở A');
    expect(facts.get('Năm 2022')).toBe(
      'hạng 2 (nay tăng 1 bậc); chỉ số 80,00% (nay tăng 20,00 điểm phần trăm)',
    );
    expect(told(workbook(...three.sheets, lastYear), 'Sở C').facts.get('Năm 2022')).toBe('không so sánh');
    expect(all.flat()).toContain('III. NGUYÊN NHÂN TĂNG, GIẢM SO VỚI NĂM TRƯỚC');
  });

  it('says so where units share a rank, lead, are last or have lost nothing', () => {
    const tie = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [2, 3, 5]));
    const { facts, rows: all } = told(tie, 'Sở A');
    expect(facts.get('Thứ hạng')).toBe('1 trong 2 đơn vị của khối, cùng hạng với Sở B');
    expect(facts.get('Đơn vị xếp ngay trên')).toBe('không có (mọi đơn vị trong khối cùng hạng)');
    expect(facts.get('Đơn vị xếp ngay dưới')).toBe('không có (mọi đơn vị trong khối cùng hạng)');
    expect(all.flat()).toContain('Đơn vị đạt điểm tối đa ở mọi tiêu chí đã chấm.');
  });

  it('is made of a single unit, and of one that is not ranked', () => {
    const alone = told(workbook(unitSheet('Sở A', [1, 3, 5])), 'Sở A');
    expect(alone.facts.get('Thứ hạng')).toBe('1 trong 1 đơn vị của khối');
    const only = 'không có (khối chỉ có một đơn vị được xếp hạng)';
    expect(alone.facts.get('Đơn vị xếp ngay trên')).toBe(only);
    expect(alone.facts.get('Đơn vị xếp ngay dưới')).toBe(only);
    const excluded = told(three, 'Sở B', { excludedUnits: ['Sở B'] });
    expect(excluded.facts.get('Thứ hạng')).toBe('Không xếp hạng');
    expect(excluded.facts.has('Đơn vị xếp ngay trên')).toBe(false);
    const criterion = 'Kế hoạch CCHC\nTự chấm: 2,00; thẩm định: 0,00';
    expect(excluded.rows).toContainEqual(['1.1', criterion, 0, 2, 2, 20, 90, '–', 'E6']);
  });

  it('marks provisional figures, whose blank scores have lost nothing', () => {
    const blank = workbook(unitSheet('Sở A', [2, null, 0]), unitSheet('Sở B', [2, 3, 4]));
    const { facts, rows: all } = told(blank, 'Sở A', { scoreSource: 'verified' });
    expect(facts.get('Ghi chú')).toContain('Tạm tính: 1 tiêu chí chưa chấm');
    expect(all.filter((row) => row[1] === 'Báo cáo CCHC')).toEqual([]);
  });

  it('is made of a table of totals, which has neither fields nor criteria', () => {
    const totals = sheet('Bảng', [
      ['BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Sở A', 100, 90],
      [2, 'Sở B', 100, 80],
    ]);
    const { facts, rows: all } = told(workbook(totals), 'Sở B');
    expect(facts.get('Thứ hạng')).toBe('2 trong 2 đơn vị của khối');
    expect(all.flat().filter((cell) => typeof cell === 'string' && /^II+\./u.test(cell))).toEqual([]);
  });
});

describe('planning feedback sheets', () => {
  it('makes them for all, for a block, for a unit, or for whatever has a name', () => {
    const book = workbook(...three.sheets, unitSheet('Huyện D', [1, 1, 1], { block: 'Cấp huyện' }));
    const names = (units: FeedbackUnits) => plan(book, units).sheets.map(({ name }) => name);
    expect(names('all')).toEqual(['Phiếu Sở A', 'Phiếu Sở B', 'Phiếu Sở C', 'Phiếu Huyện D']);
    expect(names({ block: 'cấp huyện' })).toEqual(['Phiếu Huyện D']);
    expect(names({ block: 'Sở, ban, ngành', unit: 'sở b' })).toEqual(['Phiếu Sở B']);
    expect(names({ named: 'Cấp huyện' })).toEqual(['Phiếu Huyện D']);
    expect(names({ named: 'Sở C' })).toEqual(['Phiếu Sở C']);
    for (const unknown of [{ named: 'Sở X' }, { block: 'Sở X' }, { block: 'Cấp huyện', unit: 'Sở A' }]) {
      expect(() => names(unknown)).toThrow(
        expect.objectContaining({ code: 'feedback-unit-unknown' }) as Error,
      );
    }
  });

  it('replaces the untouched sheet of the same unit, and nothing else', () => {
    const ranked = applied(three, computeRanking(three, parseSettings({}), texts, NOW).plan);
    const first = plan(ranked, 'all');
    expect(first).toMatchObject({ replaces: [], activate: 'Phiếu Sở A' });
    const book = applied(ranked, first);
    const again = plan(book, { named: 'Sở B' });
    expect(again.replaces).toEqual(['Phiếu Sở B']);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Phiếu Sở B']);
    expect(again.sheets[0]).toEqual(first.sheets[1]);
    const edited = {
      sheets: book.sheets.map((one) =>
        one.name === 'Phiếu Sở B' ? { ...one, values: [...one.values, ['Đã trao đổi']] } : one,
      ),
    };
    expect(plan(edited, { named: 'Sở B' })).toMatchObject({
      replaces: [],
      sheets: [{ name: 'Phiếu Sở B (2)' }],
    });
  });

  it('gives long and hostile names sheets of their own', () => {
    const long = 'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh';
    const units = [`${long} A`, `${long} B`, 'constructor', '=1+1', "D'Ran: [x]"];
    const book = workbook(
      ...units.map((unit, index) => unitSheet(unit, [1, 1, index], { name: `S${index}` })),
    );
    const names = plan(book, 'all').sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(plan(book, 'all').sheets.map(({ values }) => values[4]?.[1])).toEqual(
      expect.arrayContaining(units),
    );
  });

  it('refuses more than Excel carries well, and counts those that are there', () => {
    const many = (count: number) =>
      workbook(...Array.from({ length: count }, (_, index) => unitSheet(`Sở ${index}`, [1, 3, 5])));
    expect(plan(many(250), 'all').sheets).toHaveLength(250);
    expect(() => plan(many(251), 'all')).toThrow(Problem);
    const book = applied(many(251), plan(many(251), { named: 'Sở 0' }));
    expect(plan(book, { named: 'Sở 1' }).sheets).toHaveLength(1);
  });

  it('is part of a run where it is asked for', () => {
    const run = computeRanking(three, parseSettings({}), texts, NOW, { named: 'Sở B' });
    expect(run.plan.sheets.map(({ name }) => name).slice(-3)).toEqual([
      'Nhật ký',
      'Phiếu Sở B',
      'Nhật ký (số liệu)',
    ]);
  });
});

describe('a new run', () => {
  const withFeedback = applied(three, computeRanking(three, parseSettings({}), texts, NOW, 'all').plan);
  const rerun = (book: WorkbookSnapshot) => computeRanking(book, parseSettings({}), texts, NOW).plan;
  const feedback = (book: WorkbookSnapshot) =>
    book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Phiếu'));

  it('makes the feedback sheets anew, so that none is left with old results', () => {
    const changed = {
      sheets: withFeedback.sheets.map((one) => (one.name === 'Sở C' ? unitSheet('Sở C', [2, 3, 4]) : one)),
    };
    const after = applied(changed, rerun(changed));
    expect(feedback(after)).toEqual(['Phiếu Sở A', 'Phiếu Sở C', 'Phiếu Sở B']);
    expect(after.sheets.find(({ name }) => name === 'Phiếu Sở C')?.values[8]?.[2]).toBe(
      '2 trong 3 đơn vị của khối',
    );
    const log = after.sheets.find(({ name }) => name === 'Nhật ký')?.values ?? [];
    expect(log.flat().find((cell) => typeof cell === 'string' && cell.includes('phiếu'))).toContain(
      'Đã cập nhật 3 phiếu kết quả.',
    );
  });

  it('removes that of a unit without a result, and keeps one that somebody edited', () => {
    const gone = { sheets: withFeedback.sheets.filter(({ name }) => name !== 'Sở C') };
    expect(feedback(applied(gone, rerun(gone)))).toEqual(['Phiếu Sở A', 'Phiếu Sở B']);
    const edited = {
      sheets: gone.sheets.map((one) => (one.name === 'Phiếu Sở C' ? { ...one, values: [['Của tôi']] } : one)),
    };
    expect(feedback(applied(edited, rerun(edited)))).toEqual(['Phiếu Sở C', 'Phiếu Sở A', 'Phiếu Sở B']);
  });
});
