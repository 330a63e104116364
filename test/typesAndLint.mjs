/**
 * Types (as by `tsc --noEmit`) and lint of the whole project, by the rules of eslint.config.js. Rules that need types are
 * checked by oxlint, together with the types themselves, in a tenth of the time; all others by ESLint, which needs no types
 * for them. Prints what is wrong; exits with 1 then. `npm run test:deep` has ESLint check all rules itself.
 */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Rules with types that `npm run test:deep` alone checks: oxlint has no such rule, or sees it broken where ESLint does not. */
const DEEP = [
  'naming-convention',
  'no-unsafe-class-instance-assignment',
  'prefer-nullish-coalescing',
  'prefer-optional-chain',
];
const OF_TYPESCRIPT = '@typescript-eslint/';
const OXLINT = path.resolve('node_modules/oxlint/bin/oxlint');
const CONFIG = path.resolve('.cache/oxlint.json');

const typed = Object.entries(tseslint.plugin.rules).flatMap(([name, { meta }]) =>
  meta.docs.requiresTypeChecking === true ? [name] : [],
);
const { rules } = await new ESLint().calculateConfigForFile('src/core/settings.ts');
const checkedByOxlint = typed.filter((name) => isOn(name) && !DEEP.includes(name));

await mkdir(path.dirname(CONFIG), { recursive: true });
await writeFile(
  CONFIG,
  JSON.stringify({
    plugins: ['typescript'],
    categories: { correctness: 'off' },
    rules: Object.fromEntries(
      checkedByOxlint.map((name) => [
        `typescript/${name}`,
        ['error', ...rules[OF_TYPESCRIPT + name].slice(1)],
      ]),
    ),
  }),
);
const types = await oxlint(
  '--type-aware',
  '--type-check',
  '--report-unused-disable-directives',
  '--deny-warnings',
  '--ignore-pattern=**/*.{js,mjs}',
  '.',
);

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    // A line that lets a rule with types pass is of use, though that rule is not checked here.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: Object.fromEntries(typed.map((name) => [OF_TYPESCRIPT + name, 'off'])),
  },
});
const results = await eslint.lintFiles('.');
const lint = await (await eslint.loadFormatter('stylish')).format(results);

if (types.code !== 0) console.log(types.output);
if (lint !== '') console.log(lint);
process.exitCode = types.code === 0 && lint === '' ? 0 : 1;

function isOn(name) {
  const [severity = 0] = rules[OF_TYPESCRIPT + name] ?? [];
  return severity !== 0;
}

function oxlint(...words) {
  const child = spawn(process.execPath, [OXLINT, '-c', CONFIG, ...words]);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
