import { nameKey } from './nameKey';

/**
 * Tells the key under which a field (*lĩnh vực*) is the same in two sheets or two years: the key of its name, or that of the
 * name which an alias of the settings says it stands for. Aliases may lead to aliases; a circle of them is one field.
 */
export function fieldKeys(aliases: Readonly<Record<string, string>>): (name: string) => string {
  return aliasedKeys(aliases, nameKey);
}

/** The keys of names under `keyOf`, each that of the last name to which aliases lead. */
export function aliasedKeys(
  aliases: Readonly<Record<string, string>>,
  keyOf: (name: string) => string,
): (name: string) => string {
  const stands = new Map<string, string>();
  for (const [other, name] of Object.entries(aliases)) stands.set(keyOf(other), keyOf(name));
  if (stands.size === 0) return keyOf;
  const settled = new Map([...stands.keys()].map((key) => [key, lastOf(key, stands)]));
  return (name) => {
    const key = keyOf(name);
    return settled.get(key) ?? key;
  };
}

/** Of a circle, the name that comes first in the alphabet. */
function lastOf(start: string, stands: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let key = start;
  for (let next = stands.get(key); next !== undefined; next = stands.get(key)) {
    if (seen.has(key)) return firstOfCircle(key, stands);
    seen.add(key);
    key = next;
  }
  return key;
}

function firstOfCircle(start: string, stands: ReadonlyMap<string, string>): string {
  let first = start;
  for (let key = stands.get(start) ?? start; key !== start; key = stands.get(key) ?? start) {
    if (key < first) first = key;
  }
  return first;
}
