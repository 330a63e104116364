import { roomAsked } from './rooms.mjs';

const { name, mutate } = roomAsked();

/** Changes the core, piece by piece, and asks whether a test notices: `MUTATE=rank npm run test:mutate -- --mutate <file>`. */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutate/vitest.config.mjs', related: false },
  mutate,
  coverageAnalysis: 'perTest',
  // What runs once when a file is loaded is tried by types, lint and all tests together.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/test-artifacts', '/.cache', '/assets/pictures'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `test-artifacts/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
};
