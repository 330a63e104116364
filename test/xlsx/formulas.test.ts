import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { shiftFormula } from '../../src/xlsx/cells/sharedFormulas';
import { fixture, withPart } from './fixtures';

/** The workbook of Excel's, of which one sheet is marked as a result, with other cells in its first sheet. */
function formulasOf(rows: string): (readonly [number, number, string])[] {
  const file = withPart(fixture('excel'), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      /<sheetData>.*<\/sheetData>.*?(?=<pageMargins|<\/worksheet>)/su,
      `<sheetData>${rows}</sheetData>`,
    ),
  );
  const marked = withPart(file, 'xl/workbook.xml', (xml) =>
    xml.replace(
      /<definedNames>/u,
      '<definedNames><definedName name="CCHC_KET_QUA" localSheetId="0" hidden="1">"x"</definedName>',
    ),
  );
  return (readWorkbookFile(marked).sheets[0]?.formulas ?? []).map(({ row, column, formula }) => [
    row,
    column,
    formula,
  ]);
}

describe('formulas of a file', () => {
  it('are left out where no sheet is a result, and given for all sheets where one is', () => {
    const { sheets } = readWorkbookFile(fixture('libreoffice'));
    expect(sheets.every(({ formulas }) => formulas === undefined)).toBe(true);
  });

  it('stand at their places in the used range, texts that look like formulas left out', () => {
    expect(
      formulasOf(
        '<row r="3"><c r="B3" t="inlineStr"><is><t>=1+1</t></is></c><c r="C3"><f>SUM(A1:A2)</f><v>3</v></c></row>' +
          '<row r="4"><c r="B4" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c></row>',
      ),
    ).toEqual([
      [0, 1, '=SUM(A1:A2)'],
      [1, 0, '="a"&"<"'],
    ]);
  });

  it('that are filled down are each its own, as Excel shows them', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">Ma!C1*$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
      ),
    ).toEqual([
      [0, 0, '=Ma!C1*$D$1'],
      [0, 1, '=Ma!D1*$D$1'],
      [1, 0, '=Ma!C2*$D$1'],
      [1, 1, '=Ma!D2*$D$1'],
    ]);
  });

  it('of an array stand at its first cell', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(C1:C2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
      ),
    ).toEqual([[0, 0, '=TRANSPOSE(C1:C2)']]);
  });
});

describe('a formula that is filled down and to the right', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B9)', 'SUM(B3:C11)'],
    ['SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 'SUM(B:C)+SUM($A:C)+SUM(3:4)+SUM($1:4)'],
    ["'Khối A1'!A1&'it''s A1'!A1", "'Khối A1'!B3&'it''s A1'!B3"],
    ['A1!A1+Jan:Mar!A1+[1]Sheet1!A1', 'A1!B3+Jan:Mar!B3+[1]Sheet1!B3'],
    ['"A1"&"say ""A1"""&A1', '"A1"&"say ""A1"""&B3'],
    ['LOG10(A1)+ATAN2(1,A1)+1E5+Tên_A1+ABC1_x', 'LOG10(B3)+ATAN2(1,B3)+1E5+Tên_A1+ABC1_x'],
    ['SUM(Bảng1[[#This Row],[A1]])+A1', 'SUM(Bảng1[[#This Row],[A1]])+B3'],
    ['XFD1048576', 'A2'],
  ])('%s becomes %s', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });
});
