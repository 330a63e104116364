/**
 * The body of `npm test`: static checks and the production build side by side, then every test against that build.
 * Prints what each step came to; the last line is `N passed, N failed`, in which a failed check counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = 'test-artifacts/vitest.json';
const TOOLS = {
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  webpack: 'webpack/bin/webpack.js',
  dependencyCruiser: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  sizeLimit: 'size-limit/bin.js',
  vitest: 'vitest/vitest.mjs',
};

process.chdir(root);
await rm('dist', { recursive: true, force: true });
await rm('test-artifacts', { recursive: true, force: true });
await mkdir('test-artifacts');

const checks = await Promise.all([
  check('Format (prettier)', TOOLS.prettier, ['--check', '--log-level', 'warn', '.']),
  check('Types (tsc)', TOOLS.tsc, ['--noEmit', '-p', '.']),
  check('Lint (eslint)', TOOLS.eslint, ['--max-warnings', '0', '.']),
  check('Circles (dependency-cruiser)', TOOLS.dependencyCruiser, [
    'src',
    '--config',
    '.dependency-cruiser.mjs',
    '--no-progress',
  ]),
  check('Unused code (knip)', TOOLS.knip, ['--no-progress']),
  check('Build (webpack)', TOOLS.webpack, ['--mode', 'production']),
]);
checks.push(await check('Size of the pane (size-limit)', TOOLS.sizeLimit, []));
const failedChecks = checks.filter((passed) => !passed).length;

console.log('\nTests (vitest)');
await run(
  TOOLS.vitest,
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  'inherit',
);
const tests = await countTests();
if (tests.skipped > 0) console.log(`${tests.skipped} tests were skipped: that counts as failed.`);

const failed = failedChecks + tests.failed + tests.skipped;
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
console.log(`${tests.passed} passed, ${failed} failed`);

/** Runs a check, says in one line how it went, and shows its output only when it failed. */
async function check(title, tool, words) {
  const start = Date.now();
  const { code, output } = await run(tool, words, 'pipe');
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${title}, ${seconds} s`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
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

/** Runs a script of node_modules with Node itself: no shell, the same on every system. */
function run(tool, words, stdio) {
  const script = path.join(root, 'node_modules', tool);
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', stdio, stdio] });
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}
