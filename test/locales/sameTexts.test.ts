import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/language';
import { filesOf } from './filesOf';
import { textShape } from './textShape';

/** What only English needs. */
const ENGLISH_ONLY = ['plural.ts'];

const sourceOf = (language: string, file: string) => readFileSync(`src/locales/${language}/${file}`, 'utf8');

/** The shape of a file's texts; what English takes over from Vietnamese as it is has the shape that it has there. */
function shapeOf(language: string, file: string) {
  const source = sourceOf(language, file);
  return textShape(
    /^export \{ \w+ \} from '[./]+\/vi\/(?:\w+\/)?\w+';$/mu.test(source) ? sourceOf('vi', file) : source,
  );
}

describe.each(LANGUAGES.slice(1))('Vietnamese and %s', (language) => {
  test('have the same files of texts', () => {
    expect(filesOf(language).filter((file) => !ENGLISH_ONLY.includes(file))).toEqual(filesOf('vi'));
  });

  test.each(filesOf('vi'))('have the same keys and placeholders in %s', (file) => {
    expect(Object.fromEntries(shapeOf(language, file))).toEqual(Object.fromEntries(shapeOf('vi', file)));
  });

  test('are told apart by a missing key, another number of lines and a forgotten placeholder', () => {
    const one = textShape("export const t = { a: 'x', b: ['x'], c: (n: number, m: string) => `${n} ${m}` };");
    expect(textShape("export const t = { a: 'y', b: ['y'], c: (k, j) => `${k}: ${j}` };")).toEqual(one);
    expect(textShape("export const t = { b: ['y'], c: (k, j) => `${k}: ${j}` };")).not.toEqual(one);
    expect(textShape("export const t = { a: 'y', b: ['y', 'z'], c: (k, j) => `${k}: ${j}` };")).not.toEqual(
      one,
    );
    expect(textShape("export const t = { a: 'y', b: ['y'], c: (k) => `${k}` };")).not.toEqual(one);
  });
});
