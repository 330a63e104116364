/**
 * Bytes of JSON that a sync sends. Excel on the web takes 5 MB, but the page stands still while the client makes a
 * request: 50 ms a MB here, several times that on an old computer.
 */
export const payloadLimit = 800_000;

/** Bytes of a value in a request. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

const encoder = new TextEncoder();

/**
 * Packs items in their order into groups that stay below `limit` bytes together, each when it is asked for; an item that
 * is larger by itself is a group of its own.
 */
export function* groupBySize<Item>(
  items: Iterable<Item>,
  size: (item: Item) => number,
  limit: number = payloadLimit,
): Generator<Item[], void, undefined> {
  let group: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const itemBytes = size(item);
    if (group.length > 0 && bytes + itemBytes > limit) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(item);
    bytes += itemBytes;
  }
  if (group.length > 0) yield group;
}
