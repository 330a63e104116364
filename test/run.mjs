/**
 * The body of `npm test`: the production build, then every test against it, and beside both the static checks.
 * Prints what each step came to; the last line is `N passed, N failed`, in which a failed check counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = 'test-artifacts/vitest.json';
const TOOLS = {
  webpack: 'webpack/bin/webpack.js',
  dependencyCruiser: 'dependency-cruiser/bin/dependency-cruise.mjs',
  oxfmt: 'oxfmt/bin/oxfmt',
  knip: 'knip/bin/knip.js',
  sizeLimit: 'size-limit/bin.js',
  vitest: 'vitest/vitest.mjs',
};

process.chdir(root);
await rm('dist', { recursive: true, force: true });
await rm('test-artifacts', { recursive: true, force: true });
await mkdir('test-artifacts');

// Tests in a browser need the build. The checks, one after the other, use what build and tests leave of the machine.
const building = check('Build (webpack)', TOOLS.webpack, ['--mode', 'production']);
const checking = runChecks(building);
const built = await building;
print(built);
console.log('\nTests (vitest)');
const testing = await run(
  TOOLS.vitest,
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  'inherit',
);
const checks = await checking;
console.log('\nChecks');
checks.forEach(print);
const failedChecks = [built, ...checks].filter(({ code }) => code !== 0).length;
const tests = await countTests();
if (tests.skipped > 0) console.log(`${tests.skipped} tests were skipped: that counts as failed.`);

// What failed outside of any test, as a rejection that nothing waits for, is in no report.
const isOutside = testing.code !== 0 && tests.failed === 0;
if (isOutside)
  console.log('Something failed outside of the tests (see Unhandled Errors): that counts as one.');

const failed = failedChecks + tests.failed + tests.skipped + (isOutside ? 1 : 0);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
console.log(`${tests.passed} passed, ${failed} failed`);

/** The static checks; that of the size waits for what is measured. */
async function runChecks(building) {
  return [
    await check('Types and lint (oxlint, eslint)', path.join(root, 'test/typesAndLint.mjs')),
    await check('Format (oxfmt)', TOOLS.oxfmt, ['--check', '.']),
    await check('Circles (dependency-cruiser)', TOOLS.dependencyCruiser, [
      'src',
      '--config',
      '.dependency-cruiser.mjs',
      '--no-progress',
    ]),
    await check('Unused code (knip)', TOOLS.knip, ['--no-progress']),
    await building.then(() => check('Size of the pane (size-limit)', TOOLS.sizeLimit)),
  ];
}

/** Runs a check: how it ended, what it said, and how long it took. */
async function check(title, tool, words = []) {
  const start = Date.now();
  const { code, output } = await run(tool, words, 'pipe');
  return { title, code, output, seconds: (Date.now() - start) / 1000 };
}

/** Says in one line how a check went, and shows its output only when it failed. */
function print({ title, code, output, seconds }) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${title}, ${seconds.toFixed(1)} s`);
  if (code !== 0) console.log(output.trimEnd());
}

/** Counts of vitest's report; a test file that could not even be loaded is one failed test. */
async function countTests() {
  let report;
  try {
    report = JSON.parse(await readFile(RESULTS, 'utf8'));
  } catch (error) {
    console.log(`vitest left no results: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      broken.length +
      (report.success || report.numFailedTests + broken.length > 0 ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs a script, by its path from node_modules, with Node itself: no shell, the same on every system. */
function run(tool, words, stdio) {
  const script = path.resolve(root, 'node_modules', tool);
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', stdio, stdio] });
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}
