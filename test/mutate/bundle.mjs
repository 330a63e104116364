import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { withOwnPlace } from '../ownPlace.mjs';
import { testApi } from './testApi.mjs';

/** Stryker counts in what it changed which tests run which mutant, which takes as long as a test: it is known once the first run is over. */
const COUNTING = 'function cover() { if (ns.countsNothing) return;';

/**
 * Test files and all they import of this project as one script, in which a file is evaluated only when it is asked for.
 * Before each test all that modules remember is forgotten: a test sees nothing that another one, or a mutant, had left.
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
  const text = outputFiles[0].text.replaceAll('function cover() {', COUNTING);
  const script = new vm.Script(`(function (require, module, Map, WeakMap) {${text}\n})`, {
    filename: 'tests.js',
  });
  const requireHere = createRequire(path.join(root, 'tests.js'));

  /** Everything anew: gives a function that lists the tests of a file, after `begin()`, when only what it imports is there. */
  return (begin = () => {}) => {
    let listed = [];
    const memory = moduleMemory();
    const vitest = testApi(({ name, run }) =>
      listed.push({
        name,
        run: () => {
          memory.forget();
          return run();
        },
      }),
    );
    const module = { exports: {} };
    globalThis.testFileBegins = () => {
      memory.endLoading();
      begin();
    };
    const requireOne = (name) => (name === 'vitest' ? vitest : requireHere(name));
    script.runInThisContext()(requireOne, module, memory.Map, memory.WeakMap);
    return (file) => {
      listed = [];
      memory.beginLoading();
      module.exports[file]();
      return listed;
    };
  };
}

/**
 * The maps of the script. Those that begin empty while modules are evaluated are what modules remember in: `forget` makes them
 * again what they were when the modules were there.
 */
function moduleMemory() {
  let isLoading = false;
  const loading = [];
  const known = [];
  const weak = [];

  function ScriptMap(entries) {
    const map = new Map(entries);
    if (isLoading && entries === undefined) loading.push(map);
    return map;
  }
  ScriptMap.prototype = Map.prototype;
  ScriptMap.groupBy = Map.groupBy;

  function ScriptWeakMap(entries) {
    if (!isLoading) return new WeakMap(entries);
    const map = new ForgetfulWeakMap();
    weak.push(map);
    return map;
  }

  return {
    Map: ScriptMap,
    WeakMap: ScriptWeakMap,
    beginLoading() {
      isLoading = true;
    },
    endLoading() {
      isLoading = false;
      for (const map of loading.splice(0)) known.push([map, [...map]]);
    },
    forget() {
      for (const map of weak) map.forget();
      for (const [map, entries] of known) {
        map.clear();
        for (const [key, value] of entries) map.set(key, value);
      }
    },
  };
}

class ForgetfulWeakMap {
  #known = new WeakMap();
  get(key) {
    return this.#known.get(key);
  }
  has(key) {
    return this.#known.has(key);
  }
  set(key, value) {
    this.#known.set(key, value);
    return this;
  }
  forget() {
    this.#known = new WeakMap();
  }
}

/** Each file knows where it is, as in Vitest, and a test file says when what it imports is there. */
function ownPlaces(files) {
  const tests = new Set(files.map((file) => path.resolve(file)));
  return {
    name: 'own-places',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]test[\\/].*\.tsx?$/ }, async ({ path: file }) => {
        const placed = withOwnPlace(await readFile(file, 'utf8'), file);
        return {
          contents: tests.has(file) ? `globalThis.testFileBegins();${placed}` : placed,
          loader: path.extname(file) === '.tsx' ? 'tsx' : 'ts',
        };
      });
    },
  };
}
