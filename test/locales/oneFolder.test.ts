import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/language';
import { FIRST_LANGUAGE } from '../../src/locales/languages';

/** The sources outside the folders of the languages. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:tsx?|mjs|html)$/u.test(file))
  .filter((file) => !LANGUAGES.some((language) => file.startsWith(`locales/${language}/`)));

/** Where each of them matches: `cli/rank.ts: '../locales/vi/core'`. */
const found = (pattern: RegExp, isIn: (file: string) => boolean) =>
  sources
    .filter(isIn)
    .flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(pattern)].map(([text]) => `${file}: ${text}`),
    );

const language = `(?:${LANGUAGES.join('|')})`;

test('no file outside locales knows a language by its folder', () => {
  const named = found(new RegExp(`locales/${language}\\b`, 'gu'), (file) => !file.startsWith('locales/'));
  expect(named).toEqual([]);
});

test('a language is named in the register alone', () => {
  const literal = new RegExp(`(['"])${language}\\1`, 'gu');
  const files = new Set(found(literal, (file) => !file.endsWith('.html')).map((text) => text.split(':')[0]));
  expect([...files]).toEqual(['locales/languages.ts']);
});

test('in locales, others than the first language are known to the register alone', () => {
  const others = LANGUAGES.filter((one) => one !== FIRST_LANGUAGE);
  const ofOthers = found(new RegExp(`\\./(?:${others.join('|')})/`, 'gu'), () => true);
  expect(new Set(ofOthers.map((text) => text.split(':')[0]))).toEqual(new Set(['locales/languages.ts']));
});
