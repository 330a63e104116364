import { describe, expect, it } from 'vitest';
import { namesInFormula } from '../../../src/core/addresses/namesInFormula';
import { markOf } from '../../../src/core/report/marks/mark';
import { earlierResults } from '../../../src/core/report/earlier/replaceable';
import type { DefinedName, SheetSnapshot } from '../../../src/core/workbook';
import { plainPlannedSheet, sheet } from '../sheets';

/** A result sheet that nobody has edited; its one formula, where it has one, is in A2. */
function result(name: string, formula: string | null = null, tables: readonly string[] = []): SheetSnapshot {
  const value = formula === null ? 1 : { formula, value: 1 };
  const values = [[name], [value]];
  const mark = markOf(plainPlannedSheet(name, values), 'ranking');
  const formulas = formula === null ? [] : [{ row: 1, column: 0, formula }];
  return sheet(name, [[name], [1]], { resultMark: mark, formulas, tables });
}

/** A sheet of the officer's whose one formula is in C5. */
function own(name: string, formula: string): SheetSnapshot {
  return sheet(name, [[1]], {
    firstRow: 4,
    firstColumn: 2,
    formulas: [{ row: 0, column: 0, formula }],
  });
}

function outcome(sheets: readonly SheetSnapshot[], names: readonly DefinedName[] = []) {
  const { replaceable, edited, referred } = earlierResults({ sheets, names });
  return {
    replaced: replaceable.map(({ name }) => name),
    edited: edited.map(({ name }) => name),
    kept: referred.map(({ sheet: { name }, from, name: by }) => [
      name,
      from === null ? by : `${from.sheet}!${from.cell}`,
    ]),
  };
}

const matrix = result("Ma trận 'A'");
const ranking = result('Xếp hạng', "=SUM('Ma trận ''A'''!A2)", ['Table2']);

describe('result sheets of earlier runs', () => {
  it('go together when only they refer to each other', () => {
    expect(outcome([matrix, ranking])).toEqual({
      replaced: ["Ma trận 'A'", 'Xếp hạng'],
      edited: [],
      kept: [],
    });
  });

  it('stay where a formula of the officer’s refers to them, and so does what they refer to', () => {
    expect(outcome([own('Trình ký', "='xếp HẠNG'!A2"), matrix, ranking])).toEqual({
      replaced: [],
      edited: [],
      kept: [
        ["Ma trận 'A'", 'Xếp hạng!A2'],
        ['Xếp hạng', 'Trình ký!C5'],
      ],
    });
    expect(outcome([own('Trình ký', "='Ma trận ''A'''!A2*2"), matrix, ranking]).kept).toEqual([
      ["Ma trận 'A'", 'Trình ký!C5'],
    ]);
  });

  it('stay where a result that was edited refers to them', () => {
    const edited = { ...ranking, values: [['khác'], [1]] };
    expect(outcome([matrix, edited])).toEqual({
      replaced: [],
      edited: ['Xếp hạng'],
      kept: [["Ma trận 'A'", 'Xếp hạng!A2']],
    });
  });

  it('stay where somebody protected them, with what they refer to', () => {
    expect(outcome([matrix, { ...ranking, isProtected: true }])).toEqual({
      replaced: [],
      edited: [],
      kept: [["Ma trận 'A'", 'Xếp hạng!A2']],
    });
  });

  it.each([
    ['through its table', '=VLOOKUP(A1,table2,2,0)'],
    ['through a column of its table', '=AVERAGE(Table2[Chỉ số])'],
    ['through several sheets', "=SUM('Sở A:Xếp hạng'!B2)"],
    ['without apostrophes', '=Sở_A!A1+Xếp_hạng!A1'],
  ])('stay where a formula refers to them %s', (_, formula) => {
    const plain = result('Xếp_hạng', null, []);
    const { kept } = outcome([own('Sở A', formula), ranking, plain]);
    expect(kept).toEqual([[formula.includes('_') ? 'Xếp_hạng' : 'Xếp hạng', 'Sở A!C5']]);
  });

  it.each([
    '=HYPERLINK("#\'Xếp hạng\'!A1","Xếp hạng")',
    '=INDIRECT("\'Xếp hạng\'!A1")',
    "='[1]Xếp hạng'!A1",
    "='C:\\Sở\\[kết quả.xlsx]Xếp hạng'!A1",
    '=Table21[Chỉ số]+[2]!Table2',
    "='Xếp hạng 2'!A1",
    '="it\'s"&"Xếp hạng!A1"',
  ])('go where %s only looks like a reference', (formula) => {
    expect(outcome([own('Sở A', formula), matrix, ranking]).kept).toEqual([]);
  });

  it('stay where a defined name refers to them, but for names of sheets that go', () => {
    const names = [{ name: 'DẫnĐầu', sheet: null, formula: "='Xếp hạng'!$A$2" }];
    expect(outcome([matrix, ranking], names).kept).toEqual([
      ["Ma trận 'A'", 'Xếp hạng!A2'],
      ['Xếp hạng', 'DẫnĐầu'],
    ]);
    expect(
      outcome([matrix, ranking], [{ name: 'x', sheet: 'Xếp hạng', formula: "='Xếp hạng'!$A$2" }]).kept,
    ).toEqual([]);
  });

  it('are told apart whatever they are called', () => {
    const odd = result('constructor');
    expect(outcome([own('__proto__', '=constructor!A1+__proto__!A1'), odd]).kept).toEqual([
      ['constructor', '__proto__!C5'],
    ]);
  });
});

describe('the names in a formula', () => {
  it('are those of sheets and words, texts and other workbooks left out', () => {
    expect(
      namesInFormula("=SUM(Jan:Mar!A1,'it''s'!B2)+[1]Sheet1!A1&\"'x'!A1\"+Bảng1[[#This Row],[Điểm]]"),
    ).toEqual({
      sheets: [
        ['Jan', 'Mar'],
        ["it's", "it's"],
      ],
      words: ['SUM', 'A1', 'B2', 'A1', 'Bảng1'],
    });
  });
});
