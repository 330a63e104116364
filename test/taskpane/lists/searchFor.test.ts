import { expect, test } from 'vitest';
import { searchFor } from '../../../src/taskpane/lists/filters/searchFor';

test.each([
  ['', 'Sở Nội vụ', true],
  ['  ', 'Sở Nội vụ', true],
  ['noi so', 'Sở Nội vụ', true],
  ['nội vụ y', 'Sở Nội vụ', false],
  ['1.2', '1.2 Báo cáo', true],
  ['1.2.', '1.2 Báo cáo', true],
  ['1.2', 'Sở Nội vụ 1.2.1 Tiến độ', true],
  ['1.2 tien', '1.2.1 Tiến độ', true],
  ['1.2', '2.1 Rà soát', false],
  ['1.2', '1.25 Rà soát', false],
  ['1.2', '3.1.2 Công bố', false],
  ['1.2', '11.2 Công bố', false],
  ['2', '1.2 Báo cáo', true],
])('“%s” looked for in “%s”: %s', (query, text, isFound) => {
  expect(searchFor(query)(text)).toBe(isFound);
});
