/** What is wrong with a value from parsed JSON: the key as it stands there, and what would be right. */
export interface WrongValue {
  readonly problem: 'unknown-key' | 'bad-value';
  /** E.g. `sheets[2].columns.max`. */
  readonly key: string;
  /** The keys or values that are right, as JSON has them. */
  readonly allowed: string;
  readonly value: unknown;
}

/** Tells whether a value from parsed JSON, found under `key`, is what it should be. */
export interface Check {
  readonly allowed: string;
  /** The first thing that is wrong, `null` where nothing is. */
  wrong(key: string, value: unknown): WrongValue | null;
}

export type Checks = ReadonlyMap<string, Check>;

/** A value by itself. */
export function value(allowed: string, fits: (value: unknown) => boolean): Check {
  return {
    allowed,
    wrong: (key, value) => (fits(value) ? null : { problem: 'bad-value', key, allowed, value }),
  };
}

export function oneOf(...values: readonly (string | boolean)[]): Check {
  const all: readonly unknown[] = values;
  return value(values.map((each) => JSON.stringify(each)).join(', '), (given) => all.includes(given));
}

export function wholeNumber(from: number, to: number): Check {
  return value(
    `${from}…${to}`,
    (given) => Number.isInteger(given) && Number(given) >= from && Number(given) <= to,
  );
}

/** A number of at least 0. */
export const positive = value(
  '≥ 0',
  (given) => typeof given === 'number' && Number.isFinite(given) && given >= 0,
);

/** A text with something in it. */
export const text = value('"…"', (given) => typeof given === 'string' && given.trim() !== '');

export function orNull(check: Check): Check {
  return {
    allowed: `${check.allowed}, null`,
    wrong: (key, given) => {
      const wrong = given === null ? null : check.wrong(key, given);
      return wrong?.key === key ? { ...wrong, allowed: `${check.allowed}, null` } : wrong;
    },
  };
}

/** A list whose items all fit; `also` looks at the whole of it once they do. */
export function list(
  item: Check,
  allowed: string,
  also: (key: string, items: readonly unknown[]) => WrongValue | null = () => null,
): Check {
  return {
    allowed,
    wrong: (key, given) => {
      if (!Array.isArray(given)) return { problem: 'bad-value', key, allowed, value: given };
      const items: readonly unknown[] = given;
      for (const [index, each] of items.entries()) {
        const wrong = item.wrong(`${key}[${index}]`, each);
        if (wrong !== null) return wrong;
      }
      return also(key, items);
    },
  };
}

/** An object with known keys, of which some must be there; `also` looks at the whole of it once they fit. */
export function object(
  checks: Checks,
  required: readonly string[],
  allowed: string,
  also: (key: string, record: JsonObject) => WrongValue | null = () => null,
): Check {
  return {
    allowed,
    wrong: (key, given) => {
      if (!isObject(given)) return { problem: 'bad-value', key, allowed, value: given };
      return (
        wrongEntry(checks, given, (name) => `${key}.${name}`) ??
        missing(checks, required, key, given) ??
        also(key, given)
      );
    },
  };
}

/** The first entry of an object that is unknown or does not fit. */
export function wrongEntry(
  checks: Checks,
  record: JsonObject,
  keyOf: (name: string) => string,
): WrongValue | null {
  for (const [name, given] of Object.entries(record)) {
    const check = checks.get(name);
    if (check === undefined) {
      return {
        problem: 'unknown-key',
        key: keyOf(name),
        allowed: [...checks.keys()].join(', '),
        value: given,
      };
    }
    const wrong = check.wrong(keyOf(name), given);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** What is right where a value may stand once: any but that. In no language, as it is shown in all. */
export function otherThan(given: unknown): string {
  return `≠ ${JSON.stringify(given)}`;
}

/** The second of two items of a list that have the same under `name`. */
export function twice(name: string): (key: string, items: readonly unknown[]) => WrongValue | null {
  return (key, items) => {
    const seen = new Set<unknown>();
    for (const [index, item] of items.entries()) {
      const own = isObject(item) ? item[name] : undefined;
      if (seen.has(own))
        return { problem: 'bad-value', key: `${key}[${index}].${name}`, allowed: otherThan(own), value: own };
      seen.add(own);
    }
    return null;
  };
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(given: unknown): given is JsonObject {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function missing(
  checks: Checks,
  required: readonly string[],
  key: string,
  record: JsonObject,
): WrongValue | null {
  const name = required.find((candidate) => !Object.hasOwn(record, candidate));
  if (name === undefined) return null;
  return {
    problem: 'bad-value',
    key: `${key}.${name}`,
    allowed: checks.get(name)?.allowed ?? '',
    value: null,
  };
}
