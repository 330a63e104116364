/**
 * How often a law is tried of `most` times that are worth it: in `npm test` a quarter, on the same inputs each time, so that
 * a change that breaks it does so wherever it is tried; in `npm run test:deep` ten times as often, on others each time.
 */
export function runs(most: number): { readonly numRuns: number; readonly seed?: number } {
  return process.env['PROPERTIES'] === 'deep'
    ? { numRuns: 10 * most }
    : { numRuns: Math.ceil(most / 4), seed: SEED };
}

const SEED = 2_023;
