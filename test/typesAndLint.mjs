/**
 * Types (as by `tsc --noEmit`) and lint of the whole project, by the rules of eslint.config.js. What oxlint has, rules that
 * need types above all, is checked by it, together with the types themselves, in a tenth of the time; ESLint checks what it
 * alone has, in the files that have such rules. Prints what is wrong; exits with 1 then. `npm run test:deep` has ESLint check
 * all rules itself.
 */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../eslint.config.js';

/** Rules with types that `npm run test:deep` alone checks: oxlint has no such rule, or sees it broken where ESLint does not. */
const DEEP = [
  'naming-convention',
  'no-unsafe-class-instance-assignment',
  'prefer-nullish-coalescing',
  'prefer-optional-chain',
];
/** Rules that ESLint alone checks: oxlint has no such rule, or not its options, or other findings. */
const OF_ESLINT = /^(?:office-addins|react-hooks)\/|^no-restricted-(?:globals|imports|properties|syntax)$/u;
/** What oxlint passes over unless it is told otherwise. */
const NO_NAME = '^$';
const UNLIKE_IN_OXLINT = {
  'no-unused-vars': {
    varsIgnorePattern: NO_NAME,
    argsIgnorePattern: NO_NAME,
    caughtErrorsIgnorePattern: NO_NAME,
  },
};
/** The one syntax that is restricted in every file: oxlint has a rule for it. */
const TYPE_AMONG_VALUES = 'ImportSpecifier[importKind="type"]';
const EVERY_FILE = '**/*.{ts,tsx}';
const OF_TYPESCRIPT = '@typescript-eslint/';
const OXLINT = path.resolve('node_modules/oxlint/bin/oxlint');
const CONFIG = path.resolve('.cache/oxlint.json');

const typed = Object.entries(tseslint.plugin.rules).flatMap(([name, { meta }]) =>
  meta.docs.requiresTypeChecking === true ? [OF_TYPESCRIPT + name] : [],
);
const { rules } = await new ESLint().calculateConfigForFile('test/anywhere.ts');
const checkedByOxlint = Object.keys(rules).filter(
  (name) => isOn(name) && !OF_ESLINT.test(name) && !DEEP.includes(name.replace(OF_TYPESCRIPT, '')),
);

const restricted = rules['no-restricted-syntax'].slice(1).map(({ selector }) => selector);
const others = Object.keys(rules).filter((name) => isOn(name) && OF_ESLINT.test(name));
if (others.join() !== 'no-restricted-syntax' || restricted.join() !== TYPE_AMONG_VALUES) {
  throw new Error('Outside of src there is a rule now that ESLint must check.');
}
/** What eslint.config.js says otherwise of the rules for some files. */
const exceptions = config.flatMap(({ files = [EVERY_FILE], rules: own = {} }) => {
  const names = Object.keys(own).filter((name) => checkedByOxlint.includes(name));
  if (files.includes(EVERY_FILE) || names.length === 0) return [];
  // oxlint looks at paths from where its configuration lies.
  const anywhere = files.map((glob) => `**/${glob}`);
  return [{ files: anywhere, rules: Object.fromEntries(names.map((name) => [inOxlint(name), own[name]])) }];
});

await mkdir(path.dirname(CONFIG), { recursive: true });
await writeFile(
  CONFIG,
  JSON.stringify({
    plugins: ['typescript', 'import'],
    categories: { correctness: 'off' },
    rules: {
      ...Object.fromEntries(checkedByOxlint.map((name) => [inOxlint(name), ['error', ...optionsOf(name)]])),
      'import/consistent-type-specifier-style': ['error', 'prefer-top-level'],
    },
    overrides: exceptions,
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
  // What it had nothing against it is not asked again, as long as file, rules and ESLint are the same.
  cache: true,
  cacheStrategy: 'content',
  cacheLocation: path.resolve('.cache/eslint.json'),
  overrideConfig: {
    files: [EVERY_FILE],
    languageOptions: { parserOptions: { projectService: false } },
    // A line that lets a rule pass is of use, though that rule is not checked here.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: Object.fromEntries([...typed, ...checkedByOxlint].map((name) => [name, 'off'])),
  },
});
const results = await eslint.lintFiles('src');
const lint = await (await eslint.loadFormatter('stylish')).format(results);

if (types.code !== 0) console.log(types.output);
if (lint !== '') console.log(lint);
process.exitCode = types.code === 0 && lint === '' ? 0 : 1;

function isOn(name) {
  const [severity = 0] = rules[name] ?? [];
  return severity !== 0;
}

function inOxlint(name) {
  return name.replace(OF_TYPESCRIPT, 'typescript/');
}

function optionsOf(name) {
  const options = rules[name].slice(1);
  const unlike = UNLIKE_IN_OXLINT[name.replace(OF_TYPESCRIPT, '')];
  return unlike === undefined ? options : [{ ...options[0], ...unlike }];
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
