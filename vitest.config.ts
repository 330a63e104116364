import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Two files at a time, on one core as on many: a browser's test mostly waits for the browser.
    maxWorkers: 2,
    // Far more than anything takes: a slow machine is no fault, only what never ends is.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
