import type { ExcelObject } from './excelObject';
import type { References } from './references';
import type { WireQuery } from './wire';
import { apiNotFound } from './hostError';

type Answer = Record<string, unknown>;

/**
 * Answers a `load`: the identity of the object and exactly what was selected, so that the client itself refuses
 * (PropertyNotLoaded) to read anything else. An empty selection loads every value, as Excel does.
 */
export function answerQuery(object: ExcelObject, query: WireQuery, references: References): Answer {
  const wanted = [...query.select, ...query.expand].map((path) => path.split('/').map(wireName));
  return answerPaths(object, wanted.length === 0 ? [['*']] : wanted, query, references);
}

/** Whether a `load` asks for what formulas come to. */
export function isOfValues({ select, expand }: WireQuery): boolean {
  return (
    select.length === 0 || [...select, ...expand].some((path) => VALUES.has(path.split('/').at(-1) ?? ''))
  );
}

/** Properties of ranges, names and settings, as the client writes them; `*` and `items` stand for all of an object's. */
const VALUES: ReadonlySet<string> = new Set(['*', 'items', 'value', 'values', 'valueTypes', 'text']);

/** What the client gets of an object it only has instantiated. */
export function identify(object: ExcelObject, references: References): Answer {
  const answer: Answer = Object.fromEntries(object.identity);
  const referenceId = references.idOf(object);
  if (referenceId !== null) answer['_ReferenceId'] = referenceId;
  return answer;
}

type Path = readonly string[];
type Paging = Pick<WireQuery, 'top' | 'skip'>;
const all: Paging = { top: null, skip: 0 };

function answerPaths(
  object: ExcelObject,
  paths: readonly Path[],
  paging: Paging,
  references: References,
): Answer {
  const { items } = object;
  if (items !== null) {
    // `items/name` and, as Excel takes it too, plain `name` of a collection speak of its items.
    const ofItems = paths.map((path) => (path[0] === 'Items' ? path.slice(1) : path));
    const end = paging.top === null ? undefined : paging.skip + paging.top;
    const children = items().slice(paging.skip, end);
    const answer = identify(object, references);
    answer['_Items'] = children.map((child) => answerPaths(child, ofItems.map(orAll), all, references));
    return answer;
  }
  const answer = identify(object, references);
  const below = new Map<string, Path[]>();
  for (const path of paths) {
    const [name = '*', ...rest] = path;
    if (name === '*') {
      for (const [scalar, property] of object.scalars) answer[scalar] = property.get();
    } else if (object.links.has(name)) {
      below.set(name, [...(below.get(name) ?? []), orAll(rest)]);
    } else {
      const scalar = object.scalars.get(name);
      if (scalar === undefined || rest.length > 0) throw apiNotFound(`${object.type}.${path.join('.')}`);
      answer[name] = scalar.get();
    }
  }
  for (const [name, rest] of below) {
    const child = object.links.get(name)?.() ?? null;
    answer[name] = child === null ? null : answerPaths(child, rest, all, references);
  }
  return answer;
}

function orAll(path: Path): Path {
  return path.length === 0 ? ['*'] : path;
}

/** `rowCount` → `RowCount`; names that begin with `_` are the same on the wire. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
