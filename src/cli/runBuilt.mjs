/**
 * Runs a command of this folder as `npm run` does: `node src/cli/runBuilt.mjs rank …`. What the command needs is translated
 * into one file once, and again only after a source or the locked packages changed: a start takes a tenth of the time. What
 * Node makes of that file is kept beside it, by the options that a run was given.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);
// Imported as a module it would load all of its parts.
const { createHash } = require('node:crypto');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** What a command may be made of. */
const SOURCES = [
  'src/cli',
  'src/core',
  'src/docx',
  'src/locales',
  'src/sentFiles',
  'src/xlsx',
  'package.json',
  'package-lock.json',
];
/** Goes with node_modules, so that what is there was built from packages that are installed. */
const builtFolder = path.join(root, 'node_modules/.cache/cchc-ranking');
/**
 * How long a function runs before V8 optimises it, six times its default: a command is over in a second, and what is optimised
 * in the first tenths of it, by what the first sheets held, is thrown away for most of the others.
 */
const LATER_OPTIMISED = '--interrupt-budget=400000';
/** A run that took longer than this in seconds has done some of its work. */
const WORKED = 0.25;

const [command] = process.argv.splice(2, 1);
const built = path.join(builtFolder, `${command}-${stateOfSources()}.cjs`);
if (!existsSync(built)) await build();
run();

/** Runs the built file by what Node made of it before. */
function run() {
  setFlagsFromString(LATER_OPTIMISED);
  const source = readFileSync(built, 'utf16le');
  const options = process.argv.slice(2).flatMap((word) => /^--[a-z]+/.exec(word)?.[0] ?? []);
  const kept = path.join(
    builtFolder,
    'compiled',
    path.basename(built) + [...new Set(options)].sort().join(''),
  );
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(`(function (require, module) {${source}\n})`, { filename: built, cachedData });
  script.runInThisContext()(require, { exports: {} });
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once('exit', (code) => {
      const { user, system } = process.cpuUsage();
      if (code === 0 && (user + system) / 1e6 > WORKED) keep(kept, script.createCachedData());
    });
}

/** Who may not write there starts as slowly the next time. */
function keep(file, data) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}.tmp`;
    writeFileSync(beside, data);
    renameSync(beside, file);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS' && error.code !== 'ENOSPC') throw error;
  }
}

/** A hash of the paths, sizes and times of all sources: as soon as one changes, comes or goes, the file is built anew. */
function stateOfSources() {
  const state = createHash('sha256');
  for (const source of SOURCES) addTo(state, source);
  return state.digest('hex').slice(0, 16);
}

function addTo(state, source) {
  const place = path.join(root, source);
  const facts = statSync(place);
  if (facts.isDirectory()) for (const name of readdirSync(place).sort()) addTo(state, `${source}/${name}`);
  else state.update(`${source} ${facts.size} ${facts.mtimeMs}\n`);
}

/** Packages are installed first where they are not; the file comes to its name when it is whole. */
async function build() {
  const { spawnSync } = await import('node:child_process');
  const install = path.join(root, 'src/cli/install.mjs');
  if (spawnSync(process.execPath, [install], { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1);
  const { build: bundle } = await import('esbuild');
  mkdirSync(path.join(builtFolder, 'compiled'), { recursive: true });
  for (const folder of [builtFolder, path.join(builtFolder, 'compiled')])
    for (const name of readdirSync(folder))
      if (name.startsWith(`${command}-`)) rmSync(path.join(folder, name), { force: true });
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: [`src/cli/${command}.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    mainFields: ['module', 'main'],
    // What is in Node need not be done by a package.
    alias: { fflate: './src/cli/nodeZip.ts' },
    // Taken from node_modules as they are: they look for files beside them, or ask Node for parts as they go.
    external: ['serve-static', 'office-addin-dev-certs'],
    // Asked for as packages, by which the compiled file needs no loader of modules.
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  });
  const beside = `${built}.${process.pid}.tmp`;
  // As Node keeps texts with Vietnamese letters: there is nothing to decode at a start.
  writeFileSync(beside, outputFiles[0].text, 'utf16le');
  renameSync(beside, built);
}
