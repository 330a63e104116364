import type { CriteriaLine } from '../read/criteria/criteriaLines';
import { areAlike, comparedName } from '../read/names/nameLikeness';
import { nameKey } from '../read/names/nameKey';
import type { BlockSet } from './blockSets';

/** A row of another sheet: a criterion, or bonus or penalty points. */
export interface RowToMatch {
  readonly kind: 'leaf' | 'bonus' | 'penalty';
  readonly code: string;
  readonly name: string;
  /** The name of its field, `''` where it has none. */
  readonly field: string;
}

/** How the row means a line: by number and name, or only by one of them. */
export interface LineMatch {
  readonly line: CriteriaLine;
  /** `name`: only the name is the same; `code`: the number is, and the name nearly. */
  readonly by: 'both' | 'name' | 'code';
}

/** What a line is told by, the surest first: a key, and how it tells. */
const WAYS: readonly { readonly by: LineMatch['by']; readonly keyOf: (row: RowToMatch) => string }[] = [
  {
    by: 'both',
    keyOf: ({ kind, code, name, field }) => `${kind}|${nameKey(field)}|${code}|${nameKey(name)}`,
  },
  { by: 'both', keyOf: ({ kind, code, name }) => `${kind}|${code}|${nameKey(name)}` },
  { by: 'name', keyOf: ({ kind, name, field }) => `${kind}|${nameKey(field)}|${nameKey(name)}` },
  { by: 'name', keyOf: ({ kind, name }) => `${kind}|${nameKey(name)}` },
  { by: 'code', keyOf: ({ kind, code, field }) => `${kind}|${nameKey(field)}|${code}` },
  { by: 'code', keyOf: ({ kind, code }) => `${kind}|${code}` },
];

/**
 * Finds the lines of a set that rows of another sheet mean, each line once: by number and name, then by a name that one line
 * alone has, then by the number of a line whose name is a typing error away. `null` for a row that means none, or several.
 */
export function matchLines(
  { lines, set }: Pick<BlockSet, 'lines' | 'set'>,
  rows: readonly RowToMatch[],
): readonly (LineMatch | null)[] {
  const scored = lines.flatMap((line) => {
    const { kind, code, name, leaf } = line;
    if (kind === 'text' || kind === 'group') return [];
    const field = set.fields[set.leaves[leaf ?? -1]?.field ?? -1] ?? '';
    return [{ line, row: { kind, code, name, field } }];
  });
  const taken = new Set<CriteriaLine>();
  const found = new Array<LineMatch | null>(rows.length).fill(null);
  for (const { by, keyOf } of WAYS) {
    const candidates = grouped(
      scored.filter(({ line }) => !taken.has(line)),
      ({ row }) => keyOf(row),
    );
    const rivals = grouped(
      rows.filter((_, index) => found[index] === null),
      keyOf,
    );
    for (const [index, row] of rows.entries()) {
      const key = keyOf(row);
      const [only, ...others] = candidates.get(key) ?? [];
      if (found[index] !== null || only === undefined || others.length > 0) continue;
      if (rivals.get(key)?.length !== 1 || (by === 'code' && !isAlike(only.row, row))) continue;
      taken.add(only.line);
      found[index] = { line: only.line, by };
    }
  }
  return found;
}

/** A number alone tells a line only where the names are likely one: sets are numbered anew from year to year. */
function isAlike(one: RowToMatch, other: RowToMatch): boolean {
  return one.code !== '' && areAlike(comparedName(one.name), comparedName(other.name));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
