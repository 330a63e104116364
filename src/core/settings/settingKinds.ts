import { oneOf, orNull, positive } from './jsonChecks';
import type { Check } from './jsonChecks';

/** The parts of the pane's view of the rules, in the order in which they are shown. */
export const SECTIONS = ['points', 'ranking', 'grades', 'names', 'results', 'papers'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a catalogue says of every setting. */
interface Setting<Value> {
  readonly byDefault: Value;
  /** Holds what a settings file says of it. */
  readonly check: Check;
}

/** One that the view of the rules shows. */
interface Shown<Value> extends Setting<Value> {
  readonly section: Section;
}

/** One of a few values, in the order in which they are offered. */
export interface Choice<Option extends string | boolean> extends Shown<Option> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** A number of at least 0; `null` where it may be left out: there is no limit then. */
interface Amount<Value extends number | null> extends Shown<Value> {
  readonly kind: 'number';
}

/** What takes an editor of its own, such as a scale of grades. */
export interface Edited<Value> extends Shown<Value> {
  readonly kind: 'edited';
}

/** What the pane shows elsewhere than in the view of the rules. */
export interface Elsewhere<Value> extends Setting<Value> {
  readonly kind: 'elsewhere';
}

/** What names things of the workbook. */
export interface Naming {
  /** How a name is told that the workbook does not have. */
  readonly whenUnused: 'warning' | 'info';
}

export type AnySetting =
  | Choice<string | boolean>
  | Amount<number | null>
  | Edited<unknown>
  | Elsewhere<unknown>;
type Catalogue = Readonly<Record<string, AnySetting>>;

/** The values that the settings of a catalogue have, with what the catalogue says of each. */
export type ValuesOf<Settings> = {
  readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer Value> ? Value : never;
};

/** The keys of the settings that are of a kind. */
export type KeysOf<Settings, Kind> = {
  [Key in keyof Settings]: Settings[Key] extends Kind ? Key : never;
}[keyof Settings];

/** @param options in the order in which they are offered; the first one holds without a choice */
export function choice<const Option extends string | boolean>(
  section: Section,
  options: readonly [Option, ...Option[]],
): Choice<Option> {
  return { kind: 'choice', section, options, byDefault: options[0], check: oneOf(...options) };
}

export function amount(section: Section, byDefault: number): Amount<number> {
  return { kind: 'number', section, byDefault, check: positive };
}

/** A number that need not be given: there is no limit then. */
export function limit(section: Section): Amount<number | null> {
  return { kind: 'number', section, byDefault: null, check: orNull(positive) };
}

export function edited<Value>(section: Section, byDefault: Value, check: Check): Edited<Value> {
  return { kind: 'edited', section, byDefault, check };
}

export function elsewhere<Value>(byDefault: Value, check: Check): Elsewhere<Value> {
  return { kind: 'elsewhere', byDefault, check };
}

export function naming<Named extends AnySetting>(
  setting: Named,
  whenUnused: Naming['whenUnused'],
): Named & Naming {
  return { ...setting, whenUnused };
}

/** The keys of a catalogue, or of a record that has an entry for each of its keys. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

export function checksOf(catalogue: Catalogue): ReadonlyMap<string, Check> {
  return new Map(Object.entries(catalogue).map(([key, { check }]) => [key, check]));
}

export function defaultsOf<Settings extends Catalogue>(catalogue: Settings): ValuesOf<Settings> {
  return valuesOf(catalogue, (key) => catalogue[key]?.byDefault);
}

/** What there is of the settings of a catalogue among others. */
export function pick<Settings extends Catalogue>(
  catalogue: Settings,
  values: ValuesOf<Settings>,
): ValuesOf<Settings> {
  const all = new Map<string, unknown>(Object.entries(values));
  return valuesOf(catalogue, (key) => all.get(key));
}

function valuesOf<Settings extends Catalogue>(catalogue: Settings, valueOf: (key: string) => unknown) {
  return Object.fromEntries(Object.keys(catalogue).map((key) => [key, valueOf(key)])) as ValuesOf<Settings>;
}
