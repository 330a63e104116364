/**
 * For webpack: tells the service worker which files of the build it keeps, and what is in them, in front of its script.
 * So the script differs whenever one of them does, which is how a browser finds a new version.
 */
import { createHash } from 'node:crypto';
import webpack from 'webpack';

const NAME = 'CachedFiles';

export class CachedFiles {
  /**
   * @param script the file of the service worker
   * @param isKept whether a file that no script is built of is kept
   * @param foreign entries that only pages have which work with a network only, those of Excel
   */
  constructor({ script, isKept, foreign }) {
    Object.assign(this, { script, isKept, foreign });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const foreign = this.foreign.flatMap((name) => [...compilation.namedChunks.get(name).files]);
        const left = new Set([this.script, ...foreign, ...dictionaries(compilation)]);
        const built = new Set([...compilation.chunks].flatMap((chunk) => [...chunk.files]));
        const files = compilation
          .getAssets()
          .filter(({ name }) => !left.has(name) && (built.has(name) || this.isKept(name)))
          .map(({ name, source }) => [name, digestOf(source.buffer())])
          .sort(([one], [other]) => (one < other ? -1 : 1));
        const told = `self.cchcFiles = ${JSON.stringify(files)};\n`;
        compilation.updateAsset(this.script, (script) => new webpack.sources.ConcatSource(told, script));
      });
    });
  }
}

/** Lazy parts that are nothing but Univer's lists of how words are parted, but for the one that it always asks for. */
function dictionaries({ chunks, chunkGraph }) {
  return [...chunks]
    .filter((chunk) => !chunk.canBeInitial() && !chunk.name)
    .filter((chunk) =>
      [...chunkGraph.getChunkModules(chunk)].every((module) =>
        /@univerjs.engine-render.lib.es.(?!en-gb-|index)/.test(module.nameForCondition() ?? ''),
      ),
    )
    .flatMap((chunk) => [...chunk.files]);
}

/** As `digestOf` of the service worker. */
function digestOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
