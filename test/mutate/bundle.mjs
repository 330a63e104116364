import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { testApi } from './testApi.mjs';

/**
 * Test files and all they import of this project as one script, which is run anew for each mutant: nothing that one mutant
 * left in a module's memory is seen by the next one, and a file is evaluated only when it is asked for.
 *
 * @param {readonly string[]} files paths from the root
 */
export async function bundleOf(files) {
  const root = process.cwd();
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = { ${files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`).join(', ')} };`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [ownPlaces(files)],
  });
  const script = new vm.Script(`(function (require, module) {${outputFiles[0].text}\n})`, {
    filename: 'tests.js',
  });
  const requireHere = createRequire(path.join(root, 'tests.js'));

  /** Everything anew: gives a function that lists the tests of a file, after `begin()`, when only what it imports is there. */
  return (begin = () => {}) => {
    let listed = [];
    const vitest = testApi((test) => listed.push(test));
    const module = { exports: {} };
    globalThis.testFileBegins = begin;
    script.runInThisContext()((name) => (name === 'vitest' ? vitest : requireHere(name)), module);
    return (file) => {
      listed = [];
      module.exports[file]();
      return listed;
    };
  };
}

/** Each file knows where it is, as in Vitest, and a test file says when what it imports is there. */
function ownPlaces(files) {
  const tests = new Set(files.map((file) => path.resolve(file)));
  return {
    name: 'own-places',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]test[\\/].*\.tsx?$/ }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8');
        const placed = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
        return {
          contents: tests.has(file) ? `globalThis.testFileBegins();${placed}` : placed,
          loader: path.extname(file) === '.tsx' ? 'tsx' : 'ts',
        };
      });
    },
  };
}
