import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';

/** What arrives when every slice is copied as a message between threads is. */
function sent(value: unknown, size?: number): unknown {
  const assembler = new Assembler();
  for (const slice of slicesOf(value, size)) assembler.add(structuredClone(slice));
  return assembler.value();
}

describe('a value sent in slices', () => {
  test('arrives as it was, whatever it holds and however small the slices are', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '', 'a'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, undefined, true, 0, -0, NaN, 10n ** 30n, '', 'x'.repeat(200), '__proto__'),
        fc.string(),
        fc.double(),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.constant([1, 1, 1]),
        fc.dictionary(key, tie('value'), { noNullPrototype: true, maxKeys: 5 }),
        fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((pairs) => new Map(pairs)),
        fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
      ),
    }));
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 50 }), (whole, size) => {
        expect(sent(whole, size)).toEqual(whole);
      }),
    );
  });

  test('has one object where one stood in several places', () => {
    const unit = { name: 'Sở Nội vụ' };
    const arrived = sent({ units: [unit], leaders: [unit, unit] });
    expect(arrived).toEqual({ units: [unit], leaders: [unit, unit] });
    const { units, leaders } = arrived as { units: object[]; leaders: object[] };
    expect(leaders[0]).toBe(units[0]);
    expect(leaders[1]).toBe(units[0]);
  });

  test('keeps keys and texts that mean something elsewhere', () => {
    const hostile = JSON.parse('{"__proto__": {"a": 1}, "constructor": "=1+1", "toString": null}') as object;
    const arrived = sent(hostile);
    expect(Object.entries(arrived as object)).toEqual(Object.entries(hostile));
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
  });

  test('comes in slices of about the size asked for', () => {
    const rows = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 50 }, (__, column) => row * column),
    );
    const slices = [...slicesOf(rows, 500)];
    expect(slices.length).toBeGreaterThanOrEqual(9);
    expect(Math.max(...slices.map(({ values, numbers }) => values.length + numbers.length))).toBeLessThan(
      600,
    );
    expect(slices.map(({ isLast }) => isLast)).toEqual([...slices.slice(1).map(() => false), true]);
  });

  test('sends a row of one format as one format', () => {
    const [slice] = slicesOf([new Array<string>(5_000).fill('General')]);
    expect(slice?.values).toEqual(['General']);
  });

  test('has no functions', () => {
    expect(() => sent({ place: () => null })).toThrow(TypeError);
  });
});
