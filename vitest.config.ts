import { defineConfig } from 'vitest/config';

const TESTS = 'test/**/*.test.{ts,tsx}';

/** What needs a process to itself, file by file: a browser, a page of its own, Excel's client and Univer. */
const APART = ['test/{commands,e2e,excel,preview}/**/*.test.ts', 'test/hostile/inExcel.test.ts'];

export default defineConfig({
  test: {
    // Two files at a time, on one core as on many: a browser's test mostly waits for the browser.
    maxWorkers: 2,
    // Far more than anything takes: a slow machine is no fault, only what never ends is.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      // The rest keeps nothing from one file to the next, and loads the program once for all.
      { extends: true, test: { name: 'together', include: [TESTS], exclude: APART, isolate: false } },
    ],
  },
});
