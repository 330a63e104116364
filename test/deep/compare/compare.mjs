/**
 * `npm run compare -- <commit>`: is what the program makes of some 900 workbooks still what it made at that commit?
 * Prints how many files of their results differ and the first of them; the folders stay in `test-artifacts/compare`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_NAMED = 20;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const [commit] = process.argv.slice(2);
if (commit === undefined) throw new Error('Name the commit to compare with: npm run compare -- <commit>');

const folder = path.join(root, 'test-artifacts', 'compare');
const [inputs, before, now, tree] = ['inputs', 'before', 'now', 'tree'].map((name) =>
  path.join(folder, name),
);
rmSync(folder, { recursive: true, force: true });
run('tsx', [path.join(root, 'test/deep/compare/inputs.ts'), inputs]);
run('git', ['worktree', 'prune']);
run('git', ['worktree', 'add', '--detach', '--force', tree, commit]);
try {
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  // The older state is asked in today's way: what it makes is compared, not how it is asked.
  cpSync(path.join(root, 'test/deep/compare'), path.join(tree, 'test/deep/compare'), { recursive: true });
  run('tsx', [path.join(tree, 'test/deep/compare/outputs.ts'), inputs, before]);
} finally {
  run('git', ['worktree', 'remove', '--force', tree]);
}
run('tsx', [path.join(root, 'test/deep/compare/outputs.ts'), inputs, now]);

const [old, made] = [before, now].map(filesIn);
const all = [...new Set([...old, ...made])].sort();
const different = all.filter((name) => read(before, name) !== read(now, name));
console.log(`${inputsCount()} workbooks, ${all.length} files of results, ${different.length} differ`);
for (const name of different.slice(0, MOST_NAMED)) console.log(`  ${name}`);
process.exitCode = different.length === 0 ? 0 : 1;

function run(program, words) {
  const [command, first] =
    program === 'tsx'
      ? [process.execPath, [path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')]]
      : [program, []];
  const { status } = spawnSync(command, [...first, ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
}

function filesIn(of) {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(of, path.join(entry.parentPath, entry.name)));
}

function read(of, name) {
  const file = path.join(of, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function inputsCount() {
  return readdirSync(inputs).filter((name) => name.endsWith('.xlsx')).length;
}
