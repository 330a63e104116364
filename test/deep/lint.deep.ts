import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

it('no rule of eslint.config.js is broken, as ESLint itself sees it with all types', async () => {
  const eslint = new ESLint();
  const results = await eslint.lintFiles('.');
  expect(await (await eslint.loadFormatter('stylish')).format(results)).toBe('');
  expect(results.length).toBeGreaterThan(900);
});
