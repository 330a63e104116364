/**
 * Excel on the web takes 5 MB a request and answers with 5 MB at most; a sync stays well below, since the client adds
 * its own description of the calls to the values. In bytes of JSON.
 */
export const PAYLOAD_LIMIT = 3_500_000;

/**
 * Bytes of cells in a request: the page stands still while the client writes them down, some 50 ms a MB, and several times
 * that on an old computer.
 */
export const VALUES_LIMIT = 700_000;

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
  limit: number = PAYLOAD_LIMIT,
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
