import { format } from 'node:util';
import { expect } from 'vitest';

/**
 * What test files import from Vitest, as far as tests of the core do: it lists their tests, and runs none.
 *
 * @param {(test: { name: string, run: () => unknown }) => void} list
 */
export function testApi(list) {
  const around = [];

  const describe = (name, ...rest) => {
    around.push(name);
    bodyOf(rest)();
    around.pop();
  };
  const it = (name, ...rest) => list({ name: [...around, name].join(' '), run: bodyOf(rest) });
  for (const define of [describe, it]) define.each = eachBy(define);

  return { describe, it, test: it, expect };
}

/** Vitest takes options before the body, or a time after it. */
function bodyOf(rest) {
  const body = rest.find((one) => typeof one === 'function');
  if (body === undefined) throw new Error('a test without a body');
  return body;
}

/** A row is the arguments where it is a list, and the only one else. Its number stands for values that the name does not show. */
function eachBy(define) {
  return (rows) =>
    (name, ...rest) => {
      rows.forEach((row, at) => {
        const values = Array.isArray(row) ? row : [row];
        const shown = values.slice(0, name.match(/%[a-z]/gu)?.length ?? 0);
        define(`${format(name, ...shown)} #${at}`, () => bodyOf(rest)(...values));
      });
    };
}
