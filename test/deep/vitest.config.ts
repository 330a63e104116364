import { defineConfig } from 'vitest/config';

/** `npm run test:deep`: what proves more than `npm test` but takes too long for it. */
export default defineConfig({
  test: {
    include: ['test/**/*.deep.ts'],
    maxWorkers: 2,
    testTimeout: 7_200_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
