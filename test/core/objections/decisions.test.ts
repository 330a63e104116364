import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { resultJson } from '../../../src/core/run/resultJson';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { HEADER, objections } from './objectionBooks';
import type { ShortRow } from './objectionBooks';

const [A, B, C] = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];
/** 9.5, 9.25 and 8 of 10 points. */
const SCORES = [unitSheet(A, [2, 2.5, 5]), unitSheet(B, [2, 3, 4.25]), unitSheet(C, [0, 3, 5])];

function ranked(...sheets: readonly SheetSnapshot[]) {
  const run = computeRanking(workbook(...SCORES, ...sheets), defaultSettings, vietnamese, NOW);
  const [block] = run.ranking.blocks;
  if (block === undefined) throw new Error('no block');
  return {
    run,
    block,
    standing: block.units.map(({ name, rank, points }) => [name, rank, points]),
    told: run.findings
      .filter(({ code }) => code.startsWith('objection'))
      .map(({ code, place, facts }) => [code, place.cell, 'why' in facts ? facts.why : null]),
    json: JSON.parse(JSON.stringify(resultJson(run, vietnamese))) as {
      readonly blocks: readonly { readonly objections: unknown }[];
    },
  };
}

const AS_SCORED = [
  [A, 1, 9.5],
  [B, 2, 9.25],
  [C, 3, 8],
];

describe('an objection that is decided', () => {
  it('counts in place of the score when it is accepted as asked', () => {
    const { standing, json } = ranked(objections([C, '1.1', 0, 2, 'Chấp nhận']));
    expect(standing).toEqual([
      [C, 1, 10],
      [A, 2, 9.5],
      [B, 3, 9.25],
    ]);
    expect(json.blocks[0]?.objections).toEqual({
      rows: [
        {
          unit: C,
          code: '1.1',
          criterion: 'Kế hoạch CCHC',
          from: 0,
          asked: 2,
          decision: 'accepted',
          to: 2,
          reason: 'Đã bổ sung tài liệu',
          sheet: 'Kiến nghị',
          cell: 'B4',
        },
      ],
      intervals: [],
    });
  });

  it('counts with the points after the review when it is accepted in part, typed with a comma', () => {
    const { standing } = ranked(objections([C, '1.1', 0, 2, 'chấp nhận  một phần', '1,3']));
    expect(standing).toEqual([
      [A, 1, 9.5],
      [C, 2, 9.3],
      [B, 3, 9.25],
    ]);
  });

  it('changes nothing when it is refused, and `to` is null', () => {
    const { standing, told, json } = ranked(objections([C, '1.1', 0, 2, 'Không chấp nhận', 0]));
    expect(standing).toEqual(AS_SCORED);
    expect(told).toEqual([['objections-counted', 'A3', null]]);
    expect(json.blocks[0]?.objections).toMatchObject({ rows: [{ decision: 'refused', to: null }] });
  });

  it('may ask for less than stands', () => {
    const { standing } = ranked(objections([A, '2.1', 5, 4, 'Chấp nhận']));
    expect(standing).toEqual([
      [B, 1, 9.25],
      [A, 2, 8.5],
      [C, 3, 8],
    ]);
  });

  it('leads from the matrix to the cell of the decision, and is no zero score any more', () => {
    const { block, run } = ranked(objections([C, '1.1', 0, 2, 'Chấp nhận một phần', 1.5]));
    const unit = block.matrix.units.indexOf(C);
    expect(block.matrix.place(0, unit)).toEqual({ sheet: 'Kiến nghị', cell: 'J4' });
    expect(block.zeroScores).toEqual([]);
    const formulas = JSON.stringify(run.plan.sheets.find(({ name }) => name.startsWith('Ma trận'))?.values);
    expect(formulas).toContain("'Kiến nghị'!$J$4");
  });

  it('gives the same in the next run, since it is compared with the score in the sheets', () => {
    const book = objections([C, '1.1', 0, 2, 'Chấp nhận']);
    expect(ranked(book).standing).toEqual(ranked(book).standing);
    // Once the score sheet has the decided score itself, the row is about another score.
    const corrected = [SCORES[0], SCORES[1], unitSheet(C, [2, 3, 5])].filter((one) => one !== undefined);
    const run = computeRanking(workbook(...corrected, book), defaultSettings, vietnamese, NOW);
    expect(run.findings.filter(({ code }) => code === 'objection-not-counted')).toMatchObject([
      { place: { cell: 'E4' }, facts: { why: 'current-differs', current: 0, score: 2 } },
    ]);
  });
});

describe('a row with a fault', () => {
  it.each<[string, ShortRow, string, string]>([
    ['an unknown unit', ['Sở Ngoại vụ', '1.1', 0, 2, 'Chấp nhận'], 'B4', 'unit-unknown'],
    ['no unit', [null, '1.1', 0, 2, 'Chấp nhận'], 'B4', 'unit-missing'],
    ['an unknown criterion', [C, '1.9', 0, 2, 'Chấp nhận'], 'C4', 'criterion-unknown'],
    ['no criterion', [C, null, 0, 2, 'Chấp nhận'], 'D4', 'criterion-missing'],
    ['more asked than the max', [C, '1.1', 0, 2.5], 'F4', 'points-above-max'],
    ['less than nothing asked', [C, '1.1', 0, -1], 'F4', 'points-below-zero'],
    ['more decided than the max', [C, '1.1', 0, 2, 'Chấp nhận một phần', 3], 'J4', 'points-above-max'],
    ['another score than the one that stands', [C, '1.1', 0.5, 2, 'Chấp nhận'], 'E4', 'current-differs'],
    ['an unknown decision', [C, '1.1', 0, 2, 'Xem lại'], 'I4', 'decision-unknown'],
    ['in part without points', [C, '1.1', 0, 2, 'Chấp nhận một phần'], 'J4', 'points-missing'],
    ['points without a decision', [C, '1.1', 0, 2, null, 1], 'J4', 'decision-missing'],
    ['points that are a text', [C, '1.1', 0, 'khoảng 2', 'Chấp nhận'], 'F4', 'points-unreadable'],
    ['nothing asked for', [C, '1.1', 0, null, 'Chấp nhận'], 'F4', 'asked-missing'],
    ['refused with other points', [C, '1.1', 0, 2, 'Không chấp nhận', 1], 'J4', 'refused-with-points'],
  ])('changes nothing and is told at its cell: %s', (_, row, cell, why) => {
    const { standing, told, json } = ranked(objections(row));
    expect(told).toEqual([['objection-not-counted', cell, why]]);
    expect(standing).toEqual(AS_SCORED);
    expect(json.blocks[0]?.objections).toEqual({ rows: [], intervals: [] });
  });

  it('makes neither of two rows on one score count, whatever they say', () => {
    const { standing, told } = ranked(
      objections([C, '1.1', 0, 2, 'Chấp nhận'], [B, '2.1', 4.25, 5, 'Chấp nhận'], [C, 'I/1.1', 0, 1]),
    );
    expect(told).toEqual([
      ['objection-not-counted', 'C4', 'twice'],
      ['objection-not-counted', 'C6', 'twice'],
      ['objections-counted', 'A3', null],
    ]);
    expect(standing).toEqual([
      [B, 1, 10],
      [A, 2, 9.5],
      [C, 3, 8],
    ]);
  });

  it('is one whose criterion does not apply', () => {
    const run = computeRanking(
      workbook(unitSheet(A, ['KAD', 2, 4]), unitSheet(B, [2, 3, 4]), objections([A, '1.1', null, 2])),
      defaultSettings,
      vietnamese,
      NOW,
    );
    expect(run.findings.filter(({ code }) => code === 'objection-not-counted')).toMatchObject([
      { place: { cell: 'C4' }, facts: { why: 'not-applicable' } },
    ]);
  });
});

describe('a row that counts and is doubtful', () => {
  it.each<[string, ShortRow, string, string]>([
    ['accepted with other points', [C, '1.1', 0, 2, 'Chấp nhận', 1.5], 'J4', 'accepted-other'],
    ['in part, beyond what was asked', [C, '1.1', 0, 1, 'Chấp nhận một phần', 2], 'J4', 'partly-beyond'],
    ['no score that it is about', [B, '1.1', null, 1.5], 'E4', 'current-blank'],
    ['asks for what stands', [B, '1.1', 2, 2], 'F4', 'asks-nothing'],
  ])('is told: %s', (_, row, cell, why) => {
    expect(ranked(objections(row)).told).toEqual([
      ['objection-doubtful', cell, why],
      ['objections-counted', 'A3', null],
    ]);
  });
});

describe('a sheet of objections', () => {
  it('is read with its columns in another order, below a letterhead, with blank rows and a remark below', () => {
    const { standing, told } = ranked(
      sheet('Tổng hợp ý kiến', [
        ['UBND TỈNH'],
        ['TỔNG HỢP KIẾN NGHỊ CỦA CÁC ĐƠN VỊ'],
        [],
        [
          'TT',
          'Kết quả xem xét',
          'Tên cơ quan',
          'Nội dung tiêu chí',
          'Mã',
          'Điểm đơn vị đề nghị',
          'Điểm hiện có',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
        [1, 'CHẤP NHẬN', 'sở tài  chính', 'Kế hoạch CCHC', 1.1, 2, 0],
        [],
        [null, null, 'Người lập biểu'],
      ]),
    );
    expect(told).toEqual([['objections-counted', 'A4', null]]);
    expect(standing[0]).toEqual([C, 1, 10]);
  });

  it('may have its header over two rows', () => {
    const { standing } = ranked(
      sheet('Kiến nghị', [
        ['Đơn vị', 'Tiêu chí', 'Điểm', null, null, 'Quyết định'],
        [null, null, 'hiện tại', 'đề nghị', 'sau xem xét', null],
        [C, '1.1 Kế hoạch CCHC', 0, 2, 1.75, 'Chấp nhận một phần'],
      ]),
    );
    expect(standing[0]).toEqual([C, 1, 9.75]);
  });

  it('says which columns it lacks', () => {
    const { run, standing } = ranked(
      sheet('Kiến nghị', [
        ['Đơn vị', 'Mã tiêu chí', 'Điểm đề nghị', 'Quyết định'],
        [C, '1.1', 2, 'Chấp nhận'],
      ]),
    );
    expect(run.findings.find(({ code }) => code === 'objection-columns-missing')?.facts).toEqual({
      sheet: 'Kiến nghị',
      columns: ['current'],
    });
    expect(standing[0]).toEqual([C, 1, 10]);
  });

  it('is neither a score sheet nor a sheet that nothing was read of, and stays', () => {
    const { run } = ranked(objections());
    const plain = computeRanking(workbook(...SCORES), defaultSettings, vietnamese, NOW);
    expect(run.findings).toEqual(plain.findings);
    expect(run.plan.replaces).toEqual([]);
    expect(run.readings.find(({ sheet: name }) => name === 'Kiến nghị')?.kind).toBe('result');
  });

  it('is not there where a score sheet or a list only speaks of objections', () => {
    const { json, told } = ranked(
      sheet('Kiến nghị, đề xuất', [
        ['STT', 'Nội dung kiến nghị'],
        [1, 'Bổ sung kinh phí cho CCHC'],
      ]),
      sheet('Bảng khác', [
        ['Đơn vị', HEADER[3], 'Điểm tối đa', 'Điểm đề nghị', 'Điểm thẩm định', 'Quyết định'],
      ]),
    );
    expect(told).toEqual([]);
    expect(json.blocks[0]?.objections).toBeNull();
  });
});
