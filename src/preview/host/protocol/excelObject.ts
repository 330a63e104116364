import { invalidArgument } from './hostError';

/**
 * An object of Excel's API as a dispatch table. Names are those of the wire (`RowCount` for `rowCount`).
 * What is not in a table is answered with ApiNotFound by `runBatch` and `query`.
 */
export interface ExcelObject {
  /** Class name in Excel's API, e.g. `Worksheet`. */
  readonly type: string;
  /** Values that can be loaded, and set where there is `set`. */
  readonly scalars: Table<Scalar>;
  /** Properties that are objects; `null` for a null object. */
  readonly links: Table<() => ExcelObject | null>;
  /** Methods that return an object; `null` for the null object of a `…OrNullObject` method. */
  readonly getters: Table<(args: readonly Argument[]) => ExcelObject | null>;
  /** Methods that do something or return a plain value. */
  readonly calls: Table<(args: readonly Argument[]) => unknown>;
  /** `getItem(key)`, of collections. */
  readonly item: ((key: unknown) => ExcelObject) | null;
  /** Children in order, of collections. */
  readonly items: (() => readonly ExcelObject[]) | null;
  /** What the client needs to find the object again, in every answer about it (`Id`). */
  readonly identity: Table<string>;
  /** Kept by the client between requests under a reference id (ranges). */
  readonly trackable: boolean;
}

/** Entries by name, over a plain object: a request makes thousands of objects, of most of which one entry is asked for. */
class Table<Entry> implements Iterable<readonly [string, Entry]> {
  constructor(private readonly entries: Readonly<Record<string, Entry>>) {}

  get(name: string): Entry | undefined {
    return Object.hasOwn(this.entries, name) ? this.entries[name] : undefined;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.entries, name);
  }

  [Symbol.iterator](): Iterator<readonly [string, Entry]> {
    return Object.entries(this.entries)[Symbol.iterator]();
  }
}

const EMPTY = new Table<never>({});

function tableOf<Entry>(entries: Readonly<Record<string, Entry>> | undefined): Table<Entry> {
  return entries === undefined ? EMPTY : new Table(entries);
}

export interface Scalar {
  get(): unknown;
  set?(value: unknown): void;
}

/** An argument of a method: a plain value or another object of the API. */
export type Argument = { readonly value: unknown } | { readonly object: ExcelObject };

interface Parts {
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly links?: Readonly<Record<string, () => ExcelObject | null>>;
  readonly getters?: Readonly<Record<string, (args: readonly Argument[]) => ExcelObject | null>>;
  readonly calls?: Readonly<Record<string, (args: readonly Argument[]) => unknown>>;
  readonly item?: (key: unknown) => ExcelObject;
  readonly items?: () => readonly ExcelObject[];
  readonly identity?: Readonly<Record<string, string>>;
  readonly trackable?: boolean;
}

export function excelObject(type: string, parts: Parts): ExcelObject {
  return {
    type,
    scalars: tableOf(parts.scalars),
    links: tableOf(parts.links),
    getters: tableOf(parts.getters),
    calls: tableOf(parts.calls),
    item: parts.item ?? null,
    items: parts.items ?? null,
    identity: tableOf(parts.identity),
    trackable: parts.trackable ?? false,
  };
}

/** The plain value of an argument; `undefined` and `null` (the client sends both for "left out") become `null`. */
export function plain(args: readonly Argument[], index: number): unknown {
  const argument = args[index];
  if (argument === undefined) return null;
  if ('object' in argument) throw invalidArgument(`argument ${String(index + 1)} must not be an object`);
  return argument.value ?? null;
}

export function textArgument(args: readonly Argument[], index: number): string {
  return asText(plain(args, index));
}

export function countArgument(args: readonly Argument[], index: number): number {
  return asCount(plain(args, index));
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a text was expected');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('a number was expected');
  return value;
}

/** A whole number that is not negative. */
export function asCount(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument('a whole number from 0 was expected');
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false was expected');
  return value;
}

/** One of the words of an enumeration of Excel's API. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument(`one of ${words.join(', ')} was expected`);
  return word;
}
