import { defineConfig } from 'vitest/config';

/** Laws that `npm test` tries on some inputs, and the deep tests on many. */
const LAWS = [
  'test/core/properties/*.test.ts',
  'test/core/gather/{order,repeated,roundTrip}.test.ts',
  'test/core/objections/roundTrip.test.ts',
  'test/formulas/libreOffice.test.ts',
  'test/core/explain/{history,moves}.test.ts',
  'test/core/names/communes.test.ts',
  'test/core/read/{randomGrids,severalYears}.test.ts',
];

/** `npm run test:deep`: what proves more than `npm test` but takes too long for it. */
export default defineConfig({
  test: {
    include: ['test/**/*.deep.ts', ...LAWS],
    env: { PROPERTIES: 'deep' },
    maxWorkers: 2,
    testTimeout: 7_200_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
