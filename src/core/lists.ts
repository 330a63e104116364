/** Parts of a list that may be left out: `[rank, ...when(isCompared, change), ...given(note, lineOf)]`. */

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
