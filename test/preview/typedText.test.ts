import { expect, test } from 'vitest';
import { numberSigns } from '../../src/locales/numbers';
import { readTypedText } from '../../src/preview/univer/typedText';

const VIETNAMESE = numberSigns('vi-VN');

test.each([
  ['1,5', '1.5'],
  ['0,25', '0.25'],
  [',5', '0.5'],
  ['5,', '5'],
  ['-1,5', '-1.5'],
  ['(1,5)', '(1.5)'],
  [' 7,25 ', '7.25'],
  ['12,5%', '12.5%'],
  ['1,500', '1.500'],
  ['1.234', '1234'],
  ['1.234,5', '1234.5'],
  ['12.345.678', '12345678'],
  ['1,5e3', '1.5e3'],
])('%s typed in Vietnamese is the number that English writes %s', (typed, number) => {
  expect(readTypedText(typed, VIETNAMESE)).toEqual({ number });
});

test.each(['1.5', '68.32', '1.1.2', '1,234.5', '1,234,567', '0.123', '1.23,5', '12.34%', '1.5.2023'])(
  '%s typed in Vietnamese stays a text',
  (typed) => {
    expect(readTypedText(typed, VIETNAMESE)).toBe('text');
  },
);

test.each([
  '15',
  '-3',
  '85%',
  '',
  'Sở Nội vụ',
  'KAD, không chấm',
  '9/12/2023',
  '=1.5+2',
  '...',
  '1,5 điểm',
  ',',
])('%j means the same in every Excel', (typed) => {
  expect(readTypedText(typed, VIETNAMESE)).toBeNull();
});

test.each([
  ['1 234,5', { number: '1234.5' }],
  ['1 234', { number: '1234' }],
  ['1,5', { number: '1.5' }],
  ['1.5', 'text'],
  ['12 34', null],
  ['9 điểm', null],
])('%s typed in a language that has spaces between thousands is %j', (typed, read) => {
  expect(readTypedText(typed, numberSigns('fr-FR'))).toEqual(read);
});
