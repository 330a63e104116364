import { describe, expect, it } from 'vitest';
import { readNumber, readScore } from '../../../src/core/read/cells/score';
import { parseNumber } from '../../../src/core/read/cells/typedNumber';
import type { CellContent } from '../../../src/core/workbook';

describe('a score cell', () => {
  it.each([
    ['a number', 1.5, 1_500_000],
    ['a decimal comma', '1,5', 1_500_000],
    ['a decimal point', '1.5', 1_500_000],
    ['three decimals after a comma, not thousands', '97,685', 97_685_000],
    ['non-breaking and thin spaces', '\u00a01,5\u2009', 1_500_000],
    ['a leading apostrophe', "'2", 2_000_000],
    ['a percent sign', '96.85%', 96_850_000],
    ['zero', 0, 0],
    ['zero as text', '0', 0],
    ['the noise of binary floats', 0.1 + 0.2, 300_000],
  ])('reads %s exactly, in millionths of a point', (_, content, points) => {
    expect(readScore(content)).toBe(points);
  });

  it.each([null, '', '   ', '\u00a0'])('is not scored yet when blank: %j', (content) => {
    expect(readScore(content)).toBe('notScored');
  });

  it.each(['-', '–', 'N/A', 'Không áp dụng', 'KHÔNG ĐÁNH GIÁ', 'không phát sinh'])(
    'does not apply when it says %s',
    (content) => {
      expect(readScore(content)).toBe('notApplicable');
    },
  );

  it.each([
    ...['Not applicable', 'DOES NOT APPLY', 'Not relevant', 'not assessed', 'Not available', 'Exempt'],
    ...['Exempt (Decision 12)', 'Not applicable.'],
  ])('does not apply when it says in English %s', (content) => {
    expect(readScore(content)).toBe('notApplicable');
  });

  it.each([
    ...['N/a', 'na', 'kad', 'not evaluated', 'exempted', 'Không chấm', 'không chấm điểm', 'Không tính điểm'],
    ...['không có phát sinh', 'Không thuộc thẩm quyền', 'không thuộc đối tượng', 'không thuộc phạm vi'],
    ...[
      'không thuộc đối tượng đánh giá',
      'không thuộc phạm vi đánh giá',
      'miễn',
      'Miễn chấm',
      'miễn chấm điểm',
    ],
    ...['miễn đánh giá', 'Được miễn', 'ĐƯỢC MIỄN', 'duoc mien', '—', '−', '---', '–-'],
    ...['Miễn (QĐ 12)', 'Được miễn (theo QĐ 12).', 'Không phát sinh (6 tháng) (cả năm)'],
  ])('does not apply when it says %s', (content) => {
    expect(readScore(content)).toBe('notApplicable');
  });

  it.each([
    '- có',
    'x -',
    'Không (miễn)',
    '(miễn)',
    'Miễn (một phần',
    'không áp dụng đủ',
    'Miễn phí',
    'Được',
  ])('is nothing sure when it says %s', (content) => {
    expect(readScore(content)).toBe('invalid');
  });

  it.each<[CellContent, number | undefined]>([
    [1.5, 1.5],
    [' 96,85% ', 96.85],
    ['đạt', undefined],
    [null, undefined],
    [true, undefined],
    [{ error: '#N/A' }, undefined],
  ])('holds, as a number, of %j %j', (content, value) => {
    expect(readNumber(content)).toBe(value);
  });

  // `None` may well mean zero, as a bare `Không`.
  it.each(['None', 'Nothing', 'Not done', 'Không', 'Excellent', 'Done'])(
    'is nothing sure when it says %s',
    (content) => {
      expect(readScore(content)).toBe('invalid');
    },
  );

  it.each(['đạt', '1,2,3', '1.2/', '=1+1', { error: '#N/A' }, true, Infinity, 1e12])(
    'is invalid for anything else: %j',
    (content) => {
      expect(readScore(content)).toBe('invalid');
    },
  );
});

describe('a number typed as text', () => {
  it.each([
    ['1.234.567,5', 1234567.5],
    ['1,234,567.5', 1234567.5],
    ['1.234.567', 1234567],
    ['-0,5', -0.5],
    [',5', 0.5],
    ['1 234,5', 1234.5],
    ['1 234 567', 1234567],
    ['- 5', -5],
    ['68 ,5', 68.5],
    ['3 4', undefined],
    ['68 32', undefined],
    ['1 2345', undefined],
    ['1 234 5', undefined],
    ['12,34.5', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});
