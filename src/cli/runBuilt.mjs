/**
 * Runs a command of this folder as `npm run` does: `node src/cli/runBuilt.mjs rank …`. What the command needs is translated
 * into one file once, and again only after a source or the locked packages changed: a start takes a tenth of the time.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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

const [command] = process.argv.splice(2, 1);
const built = path.join(builtFolder, `${command}-${stateOfSources()}.mjs`);
if (!existsSync(built)) await build();
await import(pathToFileURL(built).href);

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
  const install = path.join(root, 'src/cli/install.mjs');
  if (spawnSync(process.execPath, [install], { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1);
  const { build: bundle } = await import('esbuild');
  mkdirSync(builtFolder, { recursive: true });
  for (const name of readdirSync(builtFolder)) {
    if (name.startsWith(`${command}-`) && name.endsWith('.mjs'))
      rmSync(path.join(builtFolder, name), { force: true });
  }
  const beside = `${built}.${process.pid}.tmp`;
  await bundle({
    absWorkingDir: root,
    entryPoints: [`src/cli/${command}.ts`],
    outfile: beside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    mainFields: ['module', 'main'],
    // Taken from node_modules as they are: they look for files beside them, or ask Node for parts as they go.
    external: ['serve-static', 'office-addin-dev-certs'],
    logLevel: 'error',
  });
  renameSync(beside, built);
}
