/**
 * How often a law is tried of `most` times that are worth it: in `npm test` a quarter, on the same inputs each time, so that
 * a change that breaks it does so wherever it is tried; in `npm run test:deep` ten times as often, on others each time; in
 * `npm run test:mutate`, which tries the laws anew for each mutant, a fortieth.
 */
export function runs(most: number): { readonly numRuns: number; readonly seed?: number } {
  const asked = process.env['PROPERTIES'];
  if (asked === 'deep') return { numRuns: 10 * most };
  return { numRuns: Math.ceil(most / (asked === 'few' ? 40 : 4)), seed: SEED };
}

const SEED = 2_023;
