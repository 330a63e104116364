/**
 * `npm run times -- <commit>`: how long a run takes in the preview on the sample, now and at an earlier commit, measured in
 * turn on the same machine: the first run, the run after it on the workbook that is as it was, and the longest time that
 * the page stands still in each. Prints the medians of some rounds and how many times faster today's program is. Both are
 * built first; `-- <commit> --built` takes what was built the last time. Sheets that the earlier program did not have are no part
 * of a fair comparison: `SHEETS=ranking,fields` measures today's with these alone, too.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const [commit, isBuilt] = process.argv.slice(2);
if (commit === undefined) throw new Error('Name the commit to compare with: npm run times -- <commit>');

const before = path.join(root, 'test-artifacts', 'times', commit);
if (isBuilt !== '--built' || !existsSync(before)) buildBefore();
if (isBuilt !== '--built') run('webpack/bin/webpack.js', ['--mode', 'production'], root);
run(
  'tsx/dist/cli.mjs',
  [path.join(root, 'test/bench/measurePreview.ts'), before, path.join(root, 'dist')],
  root,
);

function buildBefore() {
  const tree = path.join(root, 'test-artifacts', 'times', 'tree');
  rmSync(tree, { recursive: true, force: true });
  git('worktree', 'prune');
  git('worktree', 'add', '--detach', '--force', tree, commit);
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
    run('webpack/bin/webpack.js', ['--mode', 'production'], tree);
    rmSync(before, { recursive: true, force: true });
    cpSync(path.join(tree, 'dist'), before, { recursive: true });
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

function git(...words) {
  spawnOf('git', words, root);
}

function run(script, words, cwd) {
  spawnOf(process.execPath, [path.join(root, 'node_modules', script), ...words], cwd);
}

function spawnOf(program, words, cwd) {
  const { status } = spawnSync(program, words, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
}
