import { describe, expect, it } from 'vitest';
import {
  isPlannedAlike,
  isUntouchedResult,
  markOf,
  markOfCells,
  resultKindOf,
} from '../../../src/core/report/marks/mark';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { CellFormula, PlannedSheet, PlannedValue, SheetSnapshot } from '../../../src/core/workbook';
import { plainPlannedSheet } from '../sheets';

const live = (formula: string, value: number | string): PlannedValue => ({ formula, value });

const VALUES: readonly (readonly PlannedValue[])[] = [
  ['MA TRẬN ĐIỂM', null, null],
  ['Tiêu chí', 'Sở Nội vụ', 'Nguồn'],
  ['1.1', live(`=IF('Sở Nội vụ'!$F$12="","",'Sở Nội vụ'!$F$12)`, 1.5), live('=HYPERLINK("#A1","A1")', 'A1')],
];

function planned(values = VALUES, name = 'Ma trận Cấp tỉnh'): Omit<PlannedSheet, 'mark'> {
  return plainPlannedSheet(name, values);
}

/** The planned sheet as it is read again, with other formulas or values where given. */
function readAgain({
  values = VALUES,
  name = 'Ma trận Cấp tỉnh',
  mark = markOf(planned(), 'matrix'),
}: {
  values?: readonly (readonly PlannedValue[])[];
  name?: string;
  mark?: string | null;
}): SheetSnapshot {
  const formulas = values.flatMap((cells, row) =>
    cells.flatMap((value, column): CellFormula[] =>
      isPlannedFormula(value) ? [{ row, column, formula: value.formula }] : [],
    ),
  );
  return {
    name,
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values: values.map((cells) => cells.map(plannedContent)),
    numberFormats: values.map((cells) => cells.map(() => 'General')),
    formulas,
    resultMark: mark,
  };
}

function withFormula(formula: string, value: number | string = 1.5): SheetSnapshot {
  return readAgain({
    values: [...VALUES.slice(0, 2), ['1.1', live(formula, value), VALUES[2]?.[2] ?? null]],
  });
}

describe('the mark of a result sheet', () => {
  it('says its version, what the sheet shows, and a checksum of its cells and one of all else that is planned', () => {
    const mark = markOf(planned(), 'matrix');
    expect(mark).toMatch(/^2:matrix:[0-9a-f]{16}:[0-9a-f]{16}$/u);
    expect(markOfCells(mark)).toBe(mark.slice(0, -17));
    expect(resultKindOf(readAgain({}))).toBe('matrix');
  });

  it('tells a sheet that is planned to look another way, and none that has other cells', () => {
    const mark = markOf(planned(), 'matrix');
    const others: readonly (readonly [Partial<PlannedSheet>, boolean])[] = [
      [{ values: [...VALUES.slice(0, 2), ['1.2', 2, null]] }, true],
      [{ name: 'Ma trận (2)' }, true],
      [{ values: VALUES.slice(0, 2) }, false],
      [{ columnWidths: [10, 20, 31] }, false],
      [{ rowHeights: new Map([[1, 30]]) }, false],
      [{ frozenRows: 2 }, false],
      [{ notes: { title: '', fill: '#FFFFFF', color: '#000000', cells: [] } }, false],
    ];
    for (const [change, isAlike] of others)
      expect(
        isPlannedAlike(mark, markOf({ ...planned(), ...change }, 'matrix')),
        JSON.stringify(change),
      ).toBe(isAlike);
  });

  it('of an earlier version, or of a sheet that lacks looks, says nothing of looks, and is whole without', () => {
    const mark = markOf(planned(), 'matrix');
    expect(isPlannedAlike(mark, markOfCells(mark))).toBe(false);
    expect(isPlannedAlike(markOfCells(mark), markOfCells(mark))).toBe(false);
    expect(isPlannedAlike(null, null)).toBe(false);
    expect(isUntouchedResult(readAgain({ mark: markOfCells(mark) }))).toBe(true);
  });

  it('tells no kind without a mark, of an earlier version, or of a kind nobody knows', () => {
    expect(
      [null, '1:0123456789abcdef', '2:constructor:0', '2', ''].map((mark) =>
        resultKindOf(readAgain({ mark })),
      ),
    ).toEqual([null, null, null, null, null]);
  });

  it('fits the sheet as it was written', () => {
    expect(isUntouchedResult(readAgain({}))).toBe(true);
  });

  it('fits when formulas show other values, an error or nothing', () => {
    const formula = `=IF('Sở Nội vụ'!$F$12="","",'Sở Nội vụ'!$F$12)`;
    expect(isUntouchedResult(withFormula(formula, 0.25))).toBe(true);
    expect(isUntouchedResult(withFormula(formula, ''))).toBe(true);
  });

  it.each([
    ['its source sheet was renamed', `=IF('Sở NV'!$F$12="","",'Sở NV'!$F$12)`],
    ['… to a name that needs no quotes', `=IF(SoNV!$F$12="","",SoNV!$F$12)`],
    ['… to a name with an apostrophe', `=IF('O''Brien "x"'!$F$12="","",'O''Brien "x"'!$F$12)`],
    ['rows and columns were inserted there', `=IF('Sở Nội vụ'!$AG$112="","",'Sở Nội vụ'!$AG$112)`],
    ['the sheet is gone', `=IF(#REF!$F$12="","",#REF!$F$12)`],
    ['its cell is gone', `=IF('Sở Nội vụ'!#REF!="","",'Sở Nội vụ'!#REF!)`],
    ['a program writes spaces and small letters', `=if( 'Sở Nội vụ'!f12 = "" , "" , 'Sở Nội vụ'!f12 )`],
  ])('fits when %s', (_, formula) => {
    expect(isUntouchedResult(withFormula(formula))).toBe(true);
  });

  it.each([
    ['=INDEX(A1:A9,MATCH(B1,C1:C9,0))', '=@INDEX(A1:A9,MATCH(B1,C1:C9,0))'],
    ['=IF(INDEX(A1:A9,2)>1,1,"@x")', '=IF(@INDEX(A1:A9,2)>1,1,"@x")'],
    ['=ROUND(F9+0.000000001,2)', '=ROUND(F9+1E-09,2)'],
    ['=ROUND(F9+0.000000001,2)', '=ROUND(F9+1E-9,2)'],
    ['=F9+1.10', '=F9+1.1'],
    ['=F9+.5', '=F9+0.5'],
    ['=F9-1000000000', '=F9-1E9'],
    ['=F9*1.2345678901234567', '=F9*1.23456789012346'],
  ])('fits %s, which Excel gives back as %s', (written, read) => {
    const values = (formula: string) => [...VALUES.slice(0, 2), ['1.1', live(formula, 1.5), 'A1']];
    const mark = markOf(planned(values(written)), 'matrix');
    expect(isUntouchedResult(readAgain({ values: values(read), mark }))).toBe(true);
  });

  it.each([
    ['=F9+1.1', '=F9+1.2'],
    ['=F9+0.000000001', '=F9+0.00000001'],
    ['=F9+1E-13', '=F9+0'],
    ['="1.10"', '="1.1"'],
    ['="@x"', '="x"'],
    ['=LOG10(F9)', '=LOG1(F9)'],
    ['=X1.10', '=X1.1'],
  ])('does not fit %s after it became %s', (written, read) => {
    const values = (formula: string) => [...VALUES.slice(0, 2), ['1.1', live(formula, 1.5), 'A1']];
    const mark = markOf(planned(values(written)), 'matrix');
    expect(isUntouchedResult(readAgain({ values: values(read), mark }))).toBe(false);
  });

  it.each([
    ['another formula', `=IF('Sở Nội vụ'!$F$12="","",'Sở Nội vụ'!$F$12+1)`],
    ['another function', `=IF('Sở Nội vụ'!$F$12="","",SUM('Sở Nội vụ'!$F$12))`],
    ['another text in it', `=IF('Sở Nội vụ'!$F$12=" ","",'Sở Nội vụ'!$F$12)`],
  ])('does not fit %s', (_, formula) => {
    expect(isUntouchedResult(withFormula(formula))).toBe(false);
  });

  it('does not fit a formula that a value has replaced, nor the other way round', () => {
    const replaced = readAgain({ values: [...VALUES.slice(0, 2), ['1.1', 1.5, VALUES[2]?.[2] ?? null]] });
    expect(isUntouchedResult(replaced)).toBe(false);
    const added = readAgain({
      values: [[live('="MA TRẬN ĐIỂM"', 'MA TRẬN ĐIỂM'), null, null], ...VALUES.slice(1)],
    });
    expect(isUntouchedResult(added)).toBe(false);
  });

  it('does not fit another target of a link, whose text shows the same', () => {
    const link = live('=HYPERLINK("#A2","A1")', 'A1');
    expect(
      isUntouchedResult(
        readAgain({ values: [...VALUES.slice(0, 2), ['1.1', VALUES[2]?.[1] ?? null, link]] }),
      ),
    ).toBe(false);
  });

  it('does not fit another value, another name or another kind', () => {
    const header = ['Tiêu chí', 'Sở Tư pháp', 'Nguồn'];
    expect(isUntouchedResult(readAgain({ values: [VALUES[0] ?? [], header, VALUES[2] ?? []] }))).toBe(false);
    expect(isUntouchedResult(readAgain({ name: 'Ma trận' }))).toBe(false);
    expect(
      isUntouchedResult(readAgain({ mark: markOf(planned(), 'matrix').replace('matrix', 'constructor') })),
    ).toBe(false);
  });

  it('of version 1 is judged by what the cells show', () => {
    const values = [['KIỂM TRA'], ['A1'], [1.5]];
    const old = {
      ...readAgain({ values, name: 'Kiểm tra dữ liệu', mark: '1:d47e2dff975807f6' }),
      formulas: [],
    };
    const link = { row: 1, column: 0, formula: '=HYPERLINK("#A1","A1")' };
    expect(isUntouchedResult({ ...old, formulas: [link] })).toBe(true);
    expect(isUntouchedResult({ ...old, values: [['KIỂM TRA'], ['A1'], [2]] })).toBe(false);
  });
});
