/** Parts of a list that may be left out: `[rank, ...when(isCompared, change), ...given(note, lineOf)]`; and lists in groups. */

/** The items where something holds, else none. */
export function when<Item>(holds: boolean, ...items: readonly Item[]): readonly Item[] {
  return holds ? items : [];
}

/** What is made of a value; nothing of one that is not there. */
export function given<Value, Item>(
  value: Value | null | undefined,
  make: (value: Value) => Item,
): readonly Item[] {
  return value === null || value === undefined ? [] : [make(value)];
}

/** The items by what they have in common, in their order. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
