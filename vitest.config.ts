import { defineConfig } from 'vitest/config';
import { BUNDLED, bundledTests } from './test/bundledTests.mjs';

const TESTS = 'test/**/*.test.{ts,tsx}';

/** What sets Excel's client as globals, or has a browser or Univer in its process. */
const APART = ['test/{commands,e2e,excel,preview}/**/*.test.ts', 'test/hostile/inExcel.test.ts'];

export default defineConfig({
  plugins: [bundledTests()],
  test: {
    server: { deps: { external: [BUNDLED] } },
    // Two files at a time, on one core as on many: a browser's test mostly waits for the browser.
    maxWorkers: 2,
    // A file keeps nothing for the next one: what all need, Univer above all, is loaded once.
    isolate: false,
    // What is soon let go of again, which is most of what tests make, is then mostly gone before it is moved.
    // A function is optimised once it has run for long, as in src/cli/runBuilt.mjs: a test is over in a moment, and what is
    // optimised by the data of one is thrown away for those of the next. They take two thirds of the processor time.
    execArgv: ['--max-semi-space-size=64', '--interrupt-budget=1500000'],
    // Far more than anything takes: a slow machine is no fault, only what never ends is.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      { extends: true, test: { name: 'together', include: [TESTS], exclude: APART } },
    ],
  },
});
