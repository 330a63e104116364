import { describe, expect, it } from 'vitest';
import { isSameFormula } from '../../src/core/addresses/references';

describe('two formulas', () => {
  it.each([
    ["='Sở Nội vụ'!$F$12", "='sở Nội vụ'!$f$12"],
    ["='Phieu'!F12*2", '=Phieu!F12 * 2'],
    ['=INDEX(A1:A9,1)', '=@INDEX(A1:A9,1)'],
    ['=ROUND(A1,2)*1.10', '=round(A1, 2)*1.1'],
    ['=IF(A1>0.000000001,"Có","")', '=IF(A1>1E-09,"Có","")'],
    ["='Nhà ''A'''!B2", "='Nhà ''A'''!B2"],
  ])('are the same in the words that Excel gives them back in: %s, %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(true);
  });

  it.each([
    ['=A1', '=A2'],
    ['=A1', '=$A$1'],
    ['=A1:B2', '=A1'],
    ["='Sở A'!B2", "='Sở B'!B2"],
    ["='Sở A'!B2", '=#REF!B2'],
    ["='Sở A'!B2", '=B2'],
    ['="Có"', '="có"'],
    ['=1+1', '=1+2'],
  ])('are two where they point elsewhere or say something else: %s, %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });
});
