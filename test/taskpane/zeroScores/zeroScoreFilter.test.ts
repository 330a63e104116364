import { expect, test } from 'vitest';
import type { ZeroScore } from '../../../src/core/rank/ranking';
import {
  choicesOf,
  filteredZeroScores,
  noFilter,
  sumsOf,
} from '../../../src/taskpane/zeroScores/zeroScoreFilter';

const zero = (unit: string, field: string, criterion: string, maxPoints: number): ZeroScore => ({
  unit,
  field,
  code: '1.1',
  criterion,
  maxPoints,
  rankIfMet: 1,
  place: { sheet: unit, cell: 'F9' },
});

const zeroScores = [
  zero('Sở Y tế', 'Thể chế', 'Rà soát văn bản', 1.5),
  zero('Sở Nội vụ', 'Chỉ đạo', 'Sáng kiến', 1),
  zero('constructor', 'Thể chế', '=1+1', 0.5),
];

test('zero scores are chosen by unit, field, weight and words, and by all of them together', () => {
  const found = (filter: Partial<typeof noFilter>) =>
    filteredZeroScores(zeroScores, { ...noFilter, ...filter }).map(({ unit }) => unit);
  expect(found({})).toEqual(['Sở Y tế', 'Sở Nội vụ', 'constructor']);
  expect(found({ unit: 'constructor' })).toEqual(['constructor']);
  expect(found({ field: 'Thể chế' })).toEqual(['Sở Y tế', 'constructor']);
  expect(found({ weight: 1 })).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  expect(found({ query: 'sang kien' })).toEqual(['Sở Nội vụ']);
  expect(found({ field: 'Thể chế', weight: 1 })).toEqual(['Sở Y tế']);
});

test('only units, fields and maxima that have a zero score can be chosen, in the order of the block', () => {
  expect(
    choicesOf(zeroScores, ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'constructor'], ['Chỉ đạo', 'Thể chế']),
  ).toEqual({
    units: ['Sở Nội vụ', 'Sở Y tế', 'constructor'],
    fields: ['Chỉ đạo', 'Thể chế'],
    weights: [0.5, 1, 1.5],
  });
});

test('their sums count each unit once', () => {
  expect(sumsOf([...zeroScores, zero('Sở Y tế', 'Chỉ đạo', 'Khác', 1)])).toEqual({ units: 3, points: 4 });
});
