import { describe, expect, it } from 'vitest';
import { planFeedback } from '../../../src/core/run/planFeedback';
import { computeRanking } from '../../../src/core/run/run';
import { plainText } from '../../../src/core/report/words/phrases';
import { plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet } from '../../../src/core/workbook';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { objections } from './objectionBooks';
import type { ShortRow } from './objectionBooks';

const [A, B, C] = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];
const SCORES = [unitSheet(A, [2, 2.5, 5]), unitSheet(B, [2, 3, 4.25]), unitSheet(C, [0, 3, 5])];
const BOOK = workbook(
  ...SCORES,
  objections(
    [C, '1.1', 0, 2, 'Chấp nhận một phần', 1.5],
    [B, '2.1', 4.25, 5, 'Không chấp nhận'],
    [A, '1.2', 2.5, 2.75],
  ),
);
const run = computeRanking(BOOK, defaultSettings, vietnamese, NOW);

function textsOf(sheet: PlannedSheet | undefined): readonly string[] {
  return (sheet?.values ?? []).flat().map((value) => String(plannedContent(value) ?? ''));
}

function sheetNamed(start: string): PlannedSheet | undefined {
  return run.plan.sheets.find(({ name }) => name.startsWith(start));
}

describe('what was decided on objections is told', () => {
  it('in the matrix: the number that counts from the cell of the decision, the other one and the reason in a note', () => {
    const matrix = sheetNamed('Ma trận');
    expect(matrix?.notes?.cells.map(({ text }) => text)).toContain(
      'Kiến nghị: chấp nhận một phần. Tính 1,5 điểm thay cho 0 (điểm trên phiếu, ô Sở Tài chính!E6).\nLý do đơn vị nêu: Đã bổ sung tài liệu',
    );
    expect(matrix?.values.flat()).toContainEqual({
      formula: `=IF(LEN('Kiến nghị'!$J$4)=0,"",'Kiến nghị'!$J$4)`,
      value: 1.5,
    });
  });

  it('in the trace: before and after with the reason, and a link to the row', () => {
    const texts = textsOf(sheetNamed('Vết thẩm định'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Trước xem xét kiến nghị',
        'Sau xem xét kiến nghị',
        'Kiến nghị: chấp nhận một phần. Lý do đơn vị nêu: Đã bổ sung tài liệu',
        'J4',
      ]),
    );
  });

  it('in the log: how many, and each score that changed with the reason', () => {
    const texts = textsOf(sheetNamed('Nhật ký')).join('\n');
    expect(texts).toContain(
      'Kiến nghị: 3 (chấp nhận 0, chấp nhận một phần 1, không chấp nhận 1, chưa xem xét 1).',
    );
    expect(texts).toContain(
      '1.1 Kế hoạch CCHC (Công tác chỉ đạo). Kiến nghị: chấp nhận một phần. Lý do đơn vị nêu: Đã bổ sung tài liệu',
    );
  });

  it('in the announcement: counts, the scores that changed, and the units whose ranks are provisional', () => {
    const said = run.announcement.paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ phrase }) => plainText(phrase)),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'Đã xem xét 2 kiến nghị: chấp nhận 0, chấp nhận một phần 1, không chấp nhận 1; điểm thay đổi: Sở Tài chính (tiêu chí 1.1 Kế hoạch CCHC: từ 0 thành 1,5 điểm; lý do đơn vị nêu: Đã bổ sung tài liệu).',
        'Còn 1 kiến nghị chưa xem xét, thứ hạng tạm tính: Sở Nội vụ (hạng 1); Sở Tài chính (hạng 1 đến 2).',
      ]),
    );
  });

  it('in the ranking: the marks of those whom open ones can move, with their ranks', () => {
    const texts = textsOf(sheetNamed('Xếp hạng'));
    expect(texts).toContain('Tạm tính: hạng 1, tùy kết quả xem xét kiến nghị');
    expect(texts).toContain('Tạm tính: hạng 1 đến 2, tùy kết quả xem xét kiến nghị');
  });

  it('to each unit on its feedback sheet: asked, decided, why, and what it changed', () => {
    const { blocks } = run.ranking;
    const plan = planFeedback(BOOK, defaultSettings, vietnamese, { block: blocks[0]?.name ?? '' });
    const of = (unit: string) => textsOf(plan.sheets.find(({ name }) => name.includes(unit)));
    expect(of(C)).toEqual(
      expect.arrayContaining([
        '– 1.1 Kế hoạch CCHC: điểm trên phiếu 0, đề nghị 2; chấp nhận một phần, tính 1,5 điểm.',
        'Lý do đơn vị nêu: Đã bổ sung tài liệu.',
        'Chỉ số từ 80,00% thành 95,00%; thứ hạng từ 3 thành 1.',
      ]),
    );
    expect(of(B)).toContain('Điểm, chỉ số và thứ hạng không thay đổi.');
    expect(of(A)).toContain('Nếu được chấp nhận: chỉ số từ 95,00% thành 97,50%, thứ hạng không đổi (1).');
  });
});

describe('a unit is provisional', () => {
  const provisional = (row: ShortRow, settings: Partial<Settings> = {}) => {
    const own = computeRanking(
      workbook(...SCORES, objections(row)),
      { ...defaultSettings, ...settings },
      vietnamese,
      NOW,
    );
    return [...(own.ranking.blocks[0]?.objections?.provisional ?? [])];
  };

  it('where an open objection would change its score', () => {
    expect(provisional([C, '1.1', 0, 1])).toEqual([C]);
  });

  it('not where what is asked for stands', () => {
    expect(provisional([B, '1.1', 2, 2])).toEqual([]);
  });

  it('not while it is left out of the ranking', () => {
    expect(provisional([C, '1.1', 0, 2], { excludedUnits: [C] })).toEqual([]);
  });
});

it.each([
  ['skip', 'hạng 1 đến 2 (giới hạn rộng nhất)'],
  ['unranked', 'hạng 1 đến 2 hoặc chưa xếp hạng (giới hạn rộng nhất)'],
] as const)(
  'more blank scores than can be tried may keep a unit out where they do, under %s',
  (blankScores, said) => {
    const codes = Array.from({ length: 13 }, (_, at) => `1.${at + 1}`);
    const own = (unit: string, scoreOf: (at: number) => number | null) =>
      sheet(unit, [
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Công tác chỉ đạo', 13],
        ...codes.map((code, at) => [code, `Nội dung số ${at + 1}`, 1, scoreOf(at)]),
      ]);
    const book = workbook(
      own(A, (at) => (at === 0 ? 0.5 : null)),
      own(B, () => 0.75),
      objections(...codes.slice(1).map((code): ShortRow => [A, code, null, 1])),
    );
    const ranked = computeRanking(book, { ...defaultSettings, blankScores }, vietnamese, NOW);
    const interval = ranked.ranking.blocks[0]?.objections?.intervals.get(A);
    expect(interval === undefined ? null : vietnamese.objections.ranks(interval)).toBe(said);
  },
);

it('the note of the review stands beside the unit’s reason, each called what it is', () => {
  const book = objections([C, '1.1', 0, 2, 'Chấp nhận một phần', 1.5]);
  const noted = {
    ...book,
    values: book.values.map((row, at) => (at === 3 ? row.with(10, 'Thiếu biên bản') : row)),
  };
  const own = computeRanking(workbook(...SCORES, noted), defaultSettings, vietnamese, NOW);
  const notes = own.plan.sheets.flatMap(({ notes: some }) => some?.cells.map(({ text }) => text) ?? []);
  expect(notes.join('\n')).toContain(
    'Lý do đơn vị nêu: Đã bổ sung tài liệu\nGhi chú của cơ quan xem xét: Thiếu biên bản',
  );
  const said = own.announcement.paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ phrase }) => plainText(phrase)),
  );
  expect(said.join('\n')).toContain(
    'lý do đơn vị nêu: Đã bổ sung tài liệu; ghi chú của cơ quan xem xét: Thiếu biên bản',
  );
});

it('a workbook without such a sheet says nothing of objections', () => {
  const plain = computeRanking(workbook(...SCORES), defaultSettings, vietnamese, NOW);
  const texts = plain.plan.sheets.flatMap((sheet) => textsOf(sheet)).join('\n');
  expect(texts).not.toMatch(/kiến nghị/iu);
});
