/**
 * How often a law is tried of `most` times that are worth it: in `npm test` a quarter of the first hundred times and an eighth
 * of the others, on the same inputs each time, so that a change that breaks it does so wherever it is tried; in `npm run
 * test:deep` ten times as often, on others each time; in `npm run test:mutate`, which tries the laws anew for each mutant, a
 * fortieth.
 */
export function runs(most: number): { readonly numRuns: number; readonly seed?: number } {
  const asked = process.env['PROPERTIES'];
  if (asked === 'deep') return { numRuns: 10 * most };
  const usual = Math.min(most, 100) / 4 + Math.max(0, most - 100) / 8;
  return { numRuns: Math.ceil(asked === 'few' ? most / 40 : usual), seed: SEED };
}

const SEED = 2_023;
