import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { withOwnPlace } from './ownPlace.mjs';

/** The scripts that are made of tests, which Node runs as they are. */
export const BUNDLED = /[\\/]\.cache[\\/]tests-\d+[\\/]/;

/** Tests that have modules evaluated anew, which Vite alone can do, are left to it. */
const ANEW = 'vi.resetModules(';

/**
 * Vite's plugin by which the test files of a project, and what they import of this program, are made scripts at once, when the
 * first is asked for. Else Vite transforms a thousand modules, and each process takes them one by one. Not while files are
 * watched, which change.
 */
export function bundledTests() {
  let project;
  let bundled;
  return {
    name: 'bundled-tests',
    enforce: 'pre',
    configureVitest(context) {
      project = context.project;
    },
    async load(file) {
      if (project.config.watch) return null;
      const scripts = await (bundled ??= bundle(project));
      const script = scripts.get(path.resolve(file));
      if (script === undefined || (await readFile(file, 'utf8')).includes(ANEW)) return null;
      return `import ${JSON.stringify(script)};`;
    },
  };
}

/** Makes the scripts, which stay as long as this process: paths of the tests with those of theirs. */
async function bundle(project) {
  const folder = path.resolve(`.cache/tests-${process.pid}`);
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outdir = path.join(folder, project.name);
  const { testFiles } = await project.globTestFiles();
  const { metafile } = await build({
    entryPoints: testFiles,
    outdir,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    metafile: true,
    logLevel: 'error',
    plugins: [packagesOfNode, ownPlaces],
  });
  const made = Object.entries(metafile.outputs).flatMap(([script, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[path.resolve(entryPoint), path.resolve(script)]],
  );
  // What is imported later is an entry, too.
  return new Map(made.filter(([file]) => testFiles.includes(file)));
}

/** Packages stay as they are, but for Univer, which bundlers read and Node does not. */
const packagesOfNode = {
  name: 'packages-of-node',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || /^(?:@univerjs|opentype\.js)(?:\/|$)/.test(name)
        ? undefined
        : { external: true },
    );
  },
};

/** Files know where they are; what Node runs as it is stays a file of its own. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.mjs$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file),
      external: true,
    }));
    onLoad({ filter: /[\\/](?:src|test)[\\/].*\.tsx?$/ }, async ({ path: file }) => ({
      contents: withOwnPlace(await readFile(file, 'utf8'), file),
      loader: path.extname(file) === '.tsx' ? 'tsx' : 'ts',
    }));
  },
};
