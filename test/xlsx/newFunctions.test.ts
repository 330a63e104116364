import { describe, expect, it } from 'vitest';
import { fileFormula, shownFormula } from '../../src/xlsx/cells/newFunctions';

describe('a function that is newer than the file format', () => {
  it.each([
    ['IFERROR(NUMBERVALUE(A1),A1)', 'IFERROR(_xlfn.NUMBERVALUE(A1),A1)'],
    ['SUM(FILTER(A1:A9,B1:B9>0))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['"UNICHAR("&\'IFS(\'!A1&UNICHAR(160)', '"UNICHAR("&\'IFS(\'!A1&_xlfn.UNICHAR(160)'],
    ['IFS+A1', 'IFS+A1'],
  ])('%s has its prefix in a file, and none in Excel', (shown, inFile) => {
    expect(fileFormula(shown)).toBe(inFile);
    expect(fileFormula(inFile)).toBe(inFile);
    expect(shownFormula(inFile)).toBe(shown);
  });
});
