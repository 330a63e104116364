import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** In tests that ask how often a law is to be tried: `npm test` does so on some inputs, the deep tests on many. */
const ASKS = /\/runs';|'PROPERTIES'/u;

const LAWS = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && ASKS.test(readFileSync(file, 'utf8')));

/** `npm run test:deep`: what proves more than `npm test` but takes too long for it. */
export default defineConfig({
  test: {
    include: ['test/**/*.deep.ts', ...LAWS],
    env: { PROPERTIES: 'deep' },
    maxWorkers: 2,
    testTimeout: 7_200_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
