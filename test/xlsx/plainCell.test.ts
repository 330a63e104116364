import { describe, expect, it } from 'vitest';
import { readPlainCell } from '../../src/xlsx/cells/plainCell';
import type { PlainCell } from '../../src/xlsx/cells/plainCell';

function read(xml: string): Omit<PlainCell, 'end'> | 'otherwise' {
  const cell: PlainCell = { row: 0, column: 0, style: 0, type: '', raw: null, end: 0 };
  const before = '<row r="1">';
  if (!readPlainCell(`${before}${xml}<c r="ZZ1"/></row>`, before.length, cell)) return 'otherwise';
  const { end, ...rest } = cell;
  expect(end).toBe(before.length + xml.length);
  return rest;
}

describe('a cell as programs usually write it', () => {
  it.each([
    ['<c r="A1"><v>7.25</v></c>', { row: 0, column: 0, style: 0, type: '', raw: '7.25' }],
    ['<c r="BC23" s="4" t="s"><v>17</v></c>', { row: 22, column: 54, style: 4, type: 's', raw: '17' }],
    [
      '<c r="XFD1048576" t="str"><v></v></c>',
      { row: 1_048_575, column: 16_383, style: 0, type: 'str', raw: '' },
    ],
    ['<c t="n" r="D4"><v>-1E-09</v></c>', { row: 3, column: 3, style: 0, type: 'n', raw: '-1E-09' }],
    ['<c r="B2" s="12"/>', { row: 1, column: 1, style: 12, type: '', raw: null }],
    ['<c r="B2" s="12" />', { row: 1, column: 1, style: 12, type: '', raw: null }],
  ])('%s is read in one look', (xml, cell) => {
    expect(read(xml)).toEqual(cell);
  });

  it.each([
    '<c><v>1</v></c>',
    '<c r="a1"><v>1</v></c>',
    '<c r="A"><v>1</v></c>',
    '<c r="ABCD1"><v>1</v></c>',
    '<c r="A10485760"><v>1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c  r="A1"><v>1</v></c>',
    '<c r = "A1"><v>1</v></c>',
    '<c r="A1" r="B1"><v>1</v></c>',
    '<c r="A1" s="-1"><v>1</v></c>',
    '<c r="A1" s=""><v>1</v></c>',
    '<c r="A1" cm="1"><v>1</v></c>',
    '<c r="A1"></c>',
    '<c r="A1"> <v>1</v></c>',
    '<c r="A1"><v>1</v> </c>',
    '<c r="A1"><v xml:space="preserve">1</v></c>',
    '<c r="A1"><f>B1+1</f><v>1</v></c>',
    '<c r="A1" t="str"><v>a &amp; b</v></c>',
    '<c r="A1" t="str"><v><![CDATA[1]]></v></c>',
    '<c r="A1" t="inlineStr"><is><t>a</t></is></c>',
    '<x:c r="A1"><v>1</v></x:c>',
    '<col min="1"/>',
  ])('%s is left to the reader of any form', (xml) => {
    expect(read(xml)).toBe('otherwise');
  });
});
