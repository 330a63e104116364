import type { KnipConfig } from 'knip';

/** Files, exports and packages that nobody uses are found by `npm test`. */
const config: KnipConfig = {
  entry: [
    'src/cli/*.{ts,mjs}',
    // Asked for by the pages themselves.
    'src/locales/atFirst.ts',
    'test/**/*.{test,deep,bench}.{ts,tsx}',
    // Run by test/run.mjs.
    'test/typesAndLint.mjs',
    // Asked for by `npm run test:mutate`.
    'test/mutate/{stryker.config,runner}.mjs',
    // Run by hand, as its first line says.
    'test/cases/makeWorkbook.ts',
    // Run by compare.mjs, also on another state of the program.
    'test/deep/compare/{inputs,outputs}.ts',
    // Loaded into the processes that commandLine.bench.ts measures.
    'test/bench/noteUsage.mjs',
    // Run by previewTimes.mjs.
    'test/bench/measurePreview.ts',
  ],
  // Its runner is a file of this project, which knip looks for among packages.
  stryker: false,
  project: ['src/**/*.{ts,tsx,mjs}', 'test/**/*.{ts,tsx,mjs}'],
  // Copied by webpack, and run by test/*.mjs from node_modules.
  ignoreDependencies: ['@microsoft/office-js', 'dependency-cruiser', 'oxfmt', 'oxlint', 'oxlint-tsgolint'],
  // Of Windows, and of the deep test of a release.
  ignoreBinaries: ['reg', 'nginx', 'sha256sum'],
};

export default config;
