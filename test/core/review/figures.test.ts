/** What R says of the same scores, made once by `figures.R`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewOf, setSheet } from './reviewBooks';
import type { ScoredSet } from './reviewBooks';

const FIGURES = ['meanPercent', 'sdPercent', 'itemRest', 'maxShare', 'effectiveShare'] as const;

interface SetOfR extends ScoredSet {
  readonly name: string;
  readonly figures: Readonly<Record<(typeof FIGURES)[number], readonly (number | null)[]>>;
}

const sets = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as readonly SetOfR[];

describe('the figures of a criteria set are those of R within 1e-9', () => {
  it.each(sets.map((set) => [set.name, set] as const))('%s', (_, set) => {
    const { criteria, compared } = reviewOf(setSheet(set));
    expect(compared).toBe(set.scores.length);
    for (const figure of FIGURES) {
      const own = criteria.map((criterion) => criterion[figure]);
      expect(
        own.map((value) => value === null),
        figure,
      ).toEqual(set.figures[figure].map((value) => value === null));
      own.forEach((value, at) => {
        expect(Math.abs((value ?? 0) - (set.figures[figure][at] ?? 0)), `${figure} ${at}`).toBeLessThan(1e-9);
      });
    }
  });
});
