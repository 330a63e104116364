import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldParts } from '../../../src/taskpane/ranking/fieldParts';

test('fields are as long as their maxima and filled by what was obtained, a gap between them', () => {
  const parts = fieldParts([
    { maxPoints: 30, percent: 50 },
    { maxPoints: 10, percent: 100 },
  ]);
  expect(parts.map(({ of, from, to }) => [of, Number(from.toFixed(4)), Number(to.toFixed(4))])).toEqual([
    ['obtained', 0, 0.3694],
    ['lost', 0.3694, 0.7388],
    ['gap', 0.7388, 0.7538],
    ['obtained', 0.7538, 1],
    ['lost', 1, 1],
  ]);
});

test('without a percentage nothing is filled, above 100 % all, and a field without points is left out', () => {
  const lengths = (percent: number | null) =>
    fieldParts([
      { maxPoints: 10, percent },
      { maxPoints: 0, percent: null },
    ]).map(({ of, from, to }) => [of, to - from]);
  expect(lengths(null)).toEqual([
    ['obtained', 0],
    ['lost', 1],
  ]);
  expect(lengths(104)).toEqual([
    ['obtained', 1],
    ['lost', 0],
  ]);
});

test('the pieces lie behind each other from 0 to 1, whatever the fields', () => {
  const field = fc.record({
    maxPoints: fc.integer({ min: 1, max: 100_000_000 }),
    percent: fc.option(fc.double({ min: -10, max: 120, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 20 }), (fields) => {
      const parts = fieldParts(fields);
      expect(parts[0]?.from).toBe(0);
      expect(parts.at(-1)?.to).toBe(1);
      parts.forEach(({ from, to }, at) => {
        expect(to).toBeGreaterThanOrEqual(from);
        if (at > 0) expect(from).toBe(parts[at - 1]?.to);
      });
    }),
  );
});
