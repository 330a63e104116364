import { defineConfig } from 'vitest/config';

/** `npm run bench`: measures, apart from the tests, which do not depend on a clock. */
export default defineConfig({
  test: {
    include: ['test/bench/*.bench.ts'],
    testTimeout: 300_000,
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
