import { roomAsked } from './rooms.mjs';

const { name, mutate } = roomAsked();

// The tests of a law, tried anew for each mutant, try it on few inputs (test/core/properties/runs.ts).
process.env['PROPERTIES'] = 'few';

/** Changes the core, piece by piece, and asks whether a test notices: `MUTATE=rank npm run test:mutate -- --mutate <file>`. */
export default {
  plugins: ['./test/mutate/runner.mjs'],
  testRunner: 'bundle',
  mutate,
  coverageAnalysis: 'perTest',
  // What runs once when a file is loaded is tried by types, lint and all tests together.
  ignoreStatic: true,
  concurrency: 2,
  // A slow machine takes long to try all tests once.
  dryRunTimeoutMinutes: 30,
  // Nothing checks the types of what is only run.
  disableTypeChecks: false,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/test-artifacts', '/.cache', '/assets/pictures'],
  incremental: process.env['MUTATE_PART'] === undefined,
  incrementalFile: `.cache/mutation-${name}.json`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `test-artifacts/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
};
