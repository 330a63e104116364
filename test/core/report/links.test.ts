import { describe, expect, it } from 'vitest';
import { linkTo, sourceLinks } from '../../../src/core/report/layout/links';
import { sheet } from '../sheets';

describe('a link', () => {
  it.each([
    ['Sở Nội vụ', `=HYPERLINK("#'Sở Nội vụ'!F12","F12")`],
    [`O'Brien "x"`, `=HYPERLINK("#'O''Brien ""x""'!F12","F12")`],
    ['=1+1', `=HYPERLINK("#'=1+1'!F12","F12")`],
    ['__proto__ 😀', `=HYPERLINK("#'__proto__ 😀'!F12","F12")`],
  ])('names the sheet %s as a formula must', (name, formula) => {
    expect(linkTo({ sheet: name, cell: 'F12' }, 'F12')).toEqual({ formula, value: 'F12' });
  });

  it('shows any text that a formula can hold, and leaves any other a text', () => {
    const place = { sheet: 'A', cell: 'A1' };
    expect(linkTo(place, '=HYPERLINK("x")')).toEqual({
      formula: `=HYPERLINK("#'A'!A1","=HYPERLINK(""x"")")`,
      value: '=HYPERLINK("x")',
    });
    for (const text of ['', 'x'.repeat(256), 'hai\ndòng']) expect(linkTo(place, text)).toBe(text);
  });
});

describe('links to sources', () => {
  const places = ['Sở A', 'Ẩn', 'Không có', 'Sở A'].map((name) => ({ sheet: name, cell: 'E6' }));
  const sheets = [sheet('Sở A', [[1]]), sheet('Ẩn', [[1]], { visibility: 'hidden' })];

  it('leave cells of sheets that are hidden or gone as addresses', () => {
    const link = { formula: `=HYPERLINK("#'Sở A'!E6","E6")`, value: 'E6' };
    expect(sourceLinks(sheets, places)).toEqual({ cells: [link, 'E6', 'E6', link], left: 0 });
  });

  it('end where a sheet holds no more, and say how many are left', () => {
    const { cells, left } = sourceLinks(sheets, places, ({ cell }) => cell, 3);
    expect(cells[3]).toBe('E6');
    expect(left).toBe(1);
  });
});
