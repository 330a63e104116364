import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/problem';
import { planObjections } from '../../../src/core/run/planObjections';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings, parseSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { CellContent, CellFormula, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { objectionForm } from '../../../src/locales/office/objectionForm';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { HEADER, objections } from './objectionBooks';

const [A, B, C] = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];
/** The last criterion is not scored in any way. */
const OF_C = unitSheet(C, [0, 3, null]);
const SCORES = [
  unitSheet(A, [2, 2.5, 5]),
  unitSheet(B, [2, 3, 4.25]),
  { ...OF_C, values: OF_C.values.map((row) => (row[0] === '2.1' ? row.with(3, null) : row)) },
];
const CODES = ['1.1', '1.2', '2.1'];
const BLOCK = 'Sở, ban, ngành';

/** Points asked for by the numbers of criteria, from what stands there. */
type Asked = Readonly<Record<string, readonly [from: number | null, to: number]>>;

function plan(book: WorkbookSnapshot, unit: string, asked: Asked, settings: unknown = {}) {
  return planObjections(book, parseSettings(settings), objectionForm, {
    block: BLOCK,
    unit,
    tried: Object.entries(asked).map(([code, [from, to]]) => ({
      ...{ leaf: CODES.indexOf(code), code, from, to },
    })),
  });
}

/** What becomes of a sheet, row by row, in cells that are not blank. */
function written(
  book: WorkbookSnapshot,
  run: ReturnType<typeof plan>,
  name = 'Kiến nghị',
): readonly (readonly CellContent[])[] {
  const made = applied(book, run.plan, run.edits).sheets.find((one) => one.name === name);
  return (made?.values ?? []).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

/** The objections that count then, and what is told of them. */
function ranked(book: WorkbookSnapshot, run: ReturnType<typeof plan>) {
  const now = computeRanking(applied(book, run.plan, run.edits), defaultSettings, vietnamese, NOW);
  return {
    rows: now.ranking.blocks.flatMap(({ objections: own }) =>
      (own?.rows ?? []).map(({ unit, criterion, from, asked, decision }) => [
        unit,
        criterion.code,
        from === null ? null : from / 1e6,
        asked / 1e6,
        decision,
      ]),
    ),
    told: now.findings.filter(({ code }) => code.startsWith('objection-')).map(({ code }) => code),
  };
}

describe('objections of a unit from scores that were tried', () => {
  it('make a new sheet, each open, with the score that stands, and are read as they are meant', () => {
    const book = workbook(...SCORES);
    const run = plan(book, C, { '2.1': [null, 4.5], '1.1': [0, 2] });
    expect(written(book, run)).toEqual([
      ['KIẾN NGHỊ VỀ ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      [expect.stringContaining('Chấp nhận một phần')],
      [],
      [...HEADER],
      [1, C, '1.1', 'Kế hoạch CCHC', 0, 2],
      [2, C, '2.1', 'Rà soát văn bản', null, 4.5],
    ]);
    expect(run.plan.sheets.map(({ name, mark }) => [name, mark])).toEqual([['Kiến nghị', null]]);
    expect(run.plan.activate).toBe('Kiến nghị');
    expect(run.written).toEqual({
      unit: C,
      sheet: { name: 'Kiến nghị', isNew: true, isApart: false },
      rows: [
        { code: '1.1', criterion: 'Kế hoạch CCHC', place: { sheet: 'Kiến nghị', cell: 'B5' } },
        { code: '2.1', criterion: 'Rà soát văn bản', place: { sheet: 'Kiến nghị', cell: 'B6' } },
      ],
      left: [],
    });
    expect(ranked(book, run)).toEqual({
      rows: [
        [C, '1.1', 0, 2, null],
        [C, '2.1', null, 4.5, null],
      ],
      told: [],
    });
  });

  it('are rows below those that there are, in the columns of the office, which go on being counted', () => {
    const own = sheet('Tổng hợp', [
      ['TỔNG HỢP KIẾN NGHỊ CỦA CÁC ĐƠN VỊ'],
      ['Đơn vị', 'TT', 'Điểm đề nghị', 'Điểm công bố', 'Mã tiêu chí', 'Điểm tối đa', 'Khối', 'Lý do'],
      [A, 7, 3, 2.5, '1.2', 3, BLOCK, 'Đã gửi'],
    ]);
    const book = workbook(...SCORES, own);
    const run = plan(book, C, { '1.1': [0, 1.5], '2.1': [null, 5] });
    expect(written(book, run, 'Tổng hợp').slice(2)).toEqual([
      [A, 7, 3, 2.5, '1.2', 3, BLOCK, 'Đã gửi'],
      [C, 8, 1.5, 0, '1.1', 2, BLOCK],
      [C, 9, 5, null, '2.1', 5, BLOCK],
    ]);
    expect(run.plan.sheets).toEqual([]);
    expect(run.edits.map(({ like }) => like)).toEqual(new Array(16).fill(2));
    expect(run.written.sheet).toEqual({ name: 'Tổng hợp', isNew: false, isApart: false });
    expect(ranked(book, run).told).toEqual([]);
    expect(ranked(book, run).rows).toHaveLength(3);
  });

  it('stand below a sum and a signature, which stay where they are', () => {
    const own = sheet('Kiến nghị', [
      [...HEADER],
      [1, A, '1.2', null, 2.5, 3],
      ['Tổng cộng', null, null, null, 2.5, 3],
      [null, null, null, null, null, 'GIÁM ĐỐC'],
    ]);
    const book = workbook(...SCORES, own);
    const run = plan(book, C, { '1.1': [0, 1] });
    expect(written(book, run)).toEqual([
      ...written(book, plan(book, C, {})),
      [2, C, '1.1', 'Kế hoạch CCHC', 0, 1],
    ]);
    expect(ranked(book, run).rows).toHaveLength(2);
    expect(run.written.sheet?.isApart).toBe(true);
  });

  it.each([
    'Nơi nhận:',
    'Tổng cộng',
    'II. KHỐI HUYỆN',
    'Người lập biểu',
    'Ghi chú: mỗi dòng một kiến nghị',
    '1a',
  ])('are never written beside %s in the column of numbers, but below it, and said to be', (text) => {
    for (const after of [[], [['- Như trên;']], [[], [5]]]) {
      const own = sheet('Kiến nghị', [[...HEADER], [1, A, '1.2', null, 2.5, 3], [text], ...after]);
      const book = workbook(...SCORES, own);
      const run = plan(book, C, { '1.1': [0, 1] });
      expect(run.edits.every(({ row }) => row > 2 + after.length)).toBe(true);
      expect(written(book, run).at(-1)?.slice(1)).toEqual([C, '1.1', 'Kế hoạch CCHC', 0, 1]);
      expect(run.written.sheet?.isApart).toBe(true);
      expect(ranked(book, run).rows).toHaveLength(2);
    }
  });

  it('fill rows numbered as 2, 2. and (2)', () => {
    for (const number of [2, '2', '2.', '(2)']) {
      const own = sheet('Kiến nghị', [[...HEADER], [1, A, '1.2', null, 2.5, 3], [number], [], ['Nơi nhận:']]);
      expect(plan(workbook(...SCORES, own), C, { '1.1': [0, 1] }).written.rows[0]?.place.cell).toBe('B3');
    }
  });

  it('look like no row whose unit is merged over several', () => {
    const like = (...rows: readonly (readonly CellContent[])[]) => {
      const own = sheet('Kiến nghị', [[...HEADER], ...rows]);
      const { edits } = plan(workbook(...SCORES, own), C, { '1.1': [0, 1] });
      return new Set(edits.map((edit) => edit.like));
    };
    const first = [1, A, '1.2', null, 2.5, 3];
    expect(like(first, [2, B, '1.2', null, 3, 2])).toEqual(new Set([2]));
    expect(like(first, [2, B, '1.2', null, 3, 2], [3, null, '2.1', null, 4.25, 5])).toEqual(new Set([1]));
    expect(like(first, [2, null, '2.1', null, 5, 4])).toEqual(new Set([null]));
  });

  it('fill rows that the office made ready, whose numbers and formulas stay', () => {
    const formulas: readonly CellFormula[] = [3, 4, 5].map((row) => ({
      ...{ row, column: 4 },
      formula: `=VLOOKUP(B${row + 1},X:Y,2,0)`,
    }));
    const own = sheet(
      'Kiến nghị',
      [
        [...HEADER],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        [1, A, '1.2', null, 2.5, 3],
        [2, null, null, null, 0],
        [3, null, null, null, 0],
        [4, null, null, null, 0],
        [],
        [null, null, null, null, null, 'GIÁM ĐỐC'],
      ],
      { formulas },
    );
    const book = workbook(...SCORES, own);
    const run = plan(book, C, { '1.1': [0, 1], '1.2': [3, 2.5] });
    expect(run.edits.map(({ row, column, value, like }) => [row, column, value, like])).toEqual([
      [3, 1, C, null],
      [3, 2, '1.1', null],
      [3, 3, 'Kế hoạch CCHC', null],
      [3, 5, 1, null],
      [4, 1, C, null],
      [4, 2, '1.2', null],
      [4, 3, 'Báo cáo CCHC', null],
      [4, 5, 2.5, null],
    ]);
    const many = plan(book, C, { '1.1': [0, 1], '1.2': [3, 2.5], '2.1': [null, 1] });
    expect(many.written.rows.map(({ place }) => place.cell)).toEqual(['B4', 'B5', 'B6']);
  });

  it('are written in the first of several rounds', () => {
    const own = sheet('Kiến nghị', [
      [
        'Đơn vị',
        'Mã tiêu chí',
        'Điểm hiện tại',
        'Điểm đề nghị lần 1',
        'Điểm đề nghị lần 2',
        'Quyết định lần 2',
      ],
      [A, '1.2', 2.5, 3, 2.75, 'Nhất trí'],
    ]);
    const book = workbook(...SCORES, own);
    const run = plan(book, C, { '1.1': [0, 2] });
    expect(written(book, run).at(-1)).toEqual([C, '1.1', 0, 2]);
    expect(ranked(book, run).rows).toContainEqual([C, '1.1', 0, 2, null]);
  });

  it('are none of a criterion of which the unit has a row: open, decided or at fault; the row is named', () => {
    const book = workbook(
      ...SCORES,
      objections([A, '1.1', 2, 1], [A, '1.2', 2.5, 3, 'Chấp nhận'], [A, '2.1', 4, 3]),
    );
    const run = plan(book, A, { '1.1': [2, 1.5], '1.2': [3, 1], '2.1': [5, 4] });
    expect(run.edits).toEqual([]);
    expect(run.written).toEqual({
      unit: A,
      sheet: null,
      rows: [],
      left: [
        ['1.1', 'Kế hoạch CCHC', 'B4', 'open'],
        ['1.2', 'Báo cáo CCHC', 'B5', 'decided'],
        ['2.1', 'Rà soát văn bản', 'B6', 'notCounted'],
      ].map(([code, criterion, cell, why]) => ({
        ...{ code, criterion, why },
        place: { sheet: 'Kiến nghị', cell },
      })),
    });
    // Those of other units do not matter.
    expect(plan(book, C, { '1.1': [0, 1] }).written.rows).toHaveLength(1);
  });

  it('of a unit whose name is in two blocks say the block', () => {
    const twice = [
      unitSheet('Phòng Nội vụ', [0, 1, 2], { name: 'Huyện' }),
      unitSheet('Phòng Nội vụ', [0, 1, 2], { name: 'Xã', block: 'Xã, phường' }),
    ];
    const book = workbook(...twice);
    const run = plan(book, 'Phòng Nội vụ', { '1.1': [0, 1] });
    expect(written(book, run)[4]).toEqual([1, `Phòng Nội vụ / ${BLOCK}`, '1.1', 'Kế hoạch CCHC', 0, 1]);
    expect(ranked(book, run)).toEqual({ rows: [['Phòng Nội vụ', '1.1', 0, 1, null]], told: [] });
  });

  it('are added to the list that has the unit or its block, of those that are seen and can say all', () => {
    const list = (name: string, unit: string, rest: Partial<SheetSnapshot> = {}) => ({
      ...objections([unit, '1.2', 3, 1]),
      ...{ name, ...rest },
    });
    const lists = [
      list('Kiến nghị cũ', 'Sở Ngoại vụ'),
      list('Kiến nghị đợt 1', B),
      sheet('Kiến nghị khác', [
        ['Đơn vị', 'Tiêu chí', 'Quyết định'],
        [A, 'Kế hoạch CCHC', null],
      ]),
      list('Kiến nghị ẩn', C, { visibility: 'hidden' }),
    ];
    const place = (unit: string, asked: Asked, ...sheets: readonly SheetSnapshot[]) =>
      plan(workbook(...SCORES, ...sheets), unit, asked).written.sheet;
    expect(place(A, { '1.1': [2, 1] }, ...lists)).toMatchObject({ name: 'Kiến nghị đợt 1', isNew: false });
    expect(place(B, { '1.1': [2, 1] }, ...lists)).toMatchObject({ name: 'Kiến nghị đợt 1', isNew: false });
    expect(place(A, { '1.1': [2, 1] }, ...lists.slice(0, 1))?.name).toBe('Kiến nghị cũ');
    expect(place(A, { '1.1': [2, 1] }, ...lists.slice(2))).toMatchObject({ name: 'Kiến nghị', isNew: true });
  });

  it('take another name of a sheet where the workbook, or what was said of its sheets, has it', () => {
    const book = workbook(...SCORES, sheet('Kiến nghị', [['Ghi chép']]));
    expect(plan(book, C, { '1.1': [0, 1] }).written.sheet?.name).toBe('Kiến nghị (2)');
    const settings = { sheets: [{ sheet: 'Kiến nghị', ignore: true }] };
    expect(plan(workbook(...SCORES), C, { '1.1': [0, 1] }, settings).written.sheet?.name).toBe(
      'Kiến nghị (2)',
    );
  });

  it('are refused where the scores are others than those that were tried from', () => {
    const code = (asked: Asked, unit = C) => {
      try {
        plan(workbook(...SCORES), unit, asked);
        return null;
      } catch (error) {
        return error instanceof Problem ? error.code : error;
      }
    };
    expect(code({ '1.1': [1, 2] })).toBe('tried-scores-changed');
    expect(code({ '1.1': [0, 2.5] })).toBe('tried-scores-changed');
    expect(code({ '1.1': [0, 2] }, 'Sở Ngoại vụ')).toBe('feedback-unit-unknown');
  });

  it('fit an A4 page across, in the words of the office', () => {
    const [made] = plan(workbook(...SCORES), C, { '1.1': [0, 1] }).plan.sheets;
    expect(made?.columnWidths.length).toBe(HEADER.length);
    expect(made?.values[3]?.map(plannedContent)).toEqual([...HEADER]);
  });
});
