import type { TableRow } from './tableRows';

/** How deep each row stands, and by what that was told. */
export interface Levels {
  readonly by: 'indentation' | 'capitals' | 'none';
  /** One a row; only larger and smaller count. */
  readonly depths: readonly number[];
}

/**
 * The levels of a table without any numbers: by indentation where its rows differ in it; else rows in capitals are
 * fields; else, where the first row has no max, rows without max above rows with one are; else every row is a field
 * of its own.
 */
export function levelsWithoutNumbers(rows: readonly TableRow[]): Levels {
  const indents = rows.map(({ indent }) => indent);
  if (new Set(indents).size > 1) return { by: 'indentation', depths: indents };
  const capitals = rows.map(({ name }) => isCapitals(name));
  if (capitals.includes(true) && rows.some(({ max }, index) => max !== null && capitals[index] === false)) {
    return { by: 'capitals', depths: capitals.map((heading) => (heading ? 0 : 1)) };
  }
  const depths =
    rows[0]?.max === null
      ? rows.map(({ max }, index) => (max === null && (rows[index + 1]?.max ?? null) !== null ? 0 : 1))
      : rows.map(() => 0);
  return { by: 'none', depths };
}

/** Whether a name is written in capitals: more than one word or letter, and none of them small. */
export function isCapitals(name: string): boolean {
  return /\p{Lu}\P{L}*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(withoutBrackets(name));
}

/** Without what stands in brackets; a bracket that is not closed stays. */
function withoutBrackets(name: string): string {
  let kept = '';
  let at = 0;
  for (let open = name.indexOf('('); open !== -1; open = name.indexOf('(', at)) {
    const close = name.indexOf(')', open);
    if (close === -1) break;
    kept += name.slice(at, open);
    at = close + 1;
  }
  return kept + name.slice(at);
}
