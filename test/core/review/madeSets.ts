import fc from 'fast-check';
import type { ScoredSet } from './reviewBooks';

/**
 * A criteria set as provinces have them, scored by units that differ: one common factor, noise of each criterion's own, steps
 * of 0.25 or 0.5, most scores high. Every criterion tells units apart: at least a sixth of them lose points in it.
 */
export interface MadeSet extends ScoredSet {
  readonly max: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

const MAXIMA = [0.5, 1, 1, 1.5, 2, 2, 2.5, 3, 4, 5];

/** @param units least and most */
export function soundSet(units: readonly [number, number]): fc.Arbitrary<MadeSet> {
  return fc
    .record({
      seed: fc.nat(),
      units: fc.integer({ min: units[0], max: units[1] }),
      leaves: fc.integer({ min: 12, max: 32 }),
    })
    .map(({ seed, units: count, leaves }) => {
      const random = randomFrom(seed);
      const max = Array.from({ length: leaves }, () => MAXIMA[Math.floor(random() * MAXIMA.length)] ?? 1);
      const factor = Array.from({ length: count }, () => normal(random));
      const columns = max.map((own) => soundScores(own, factor, random));
      return {
        max,
        field: max.map((_, leaf) => 1 + Math.floor((leaf * 4) / leaves)),
        scores: factor.map((_, unit) => columns.map((column) => column[unit] ?? 0)),
      };
    });
}

function soundScores(max: number, factor: readonly number[], random: () => number): readonly number[] {
  const load = 0.5 + random() * 0.35;
  const step = max <= 1 || random() < 0.5 ? 0.25 : 0.5;
  const mean = 0.7 + random() * 0.2;
  const spread = 0.15 + random() * 0.15;
  for (;;) {
    const scores = factor.map((common) => {
      const own = load * common + Math.sqrt(1 - load * load) * normal(random);
      const share = Math.min(1, Math.max(0, mean + spread * own));
      return Math.min(max, Math.round((share * max) / step) * step);
    });
    if (scores.filter((score) => score < max).length * 6 >= scores.length && new Set(scores).size > 1)
      return scores;
  }
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
