/**
 * Excel on the web takes 5 MB a request and answers with 5 MB at most; a sync stays well below, since the client adds
 * its own description of the calls to the values. In bytes of JSON.
 */
export const payloadLimit = 3_500_000;

/** Bytes of a value in a request. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

const encoder = new TextEncoder();

/**
 * Packs items in their order into groups that stay below `limit` bytes together; an item that is larger by itself is
 * a group of its own.
 */
export function groupBySize<Item>(
  items: readonly Item[],
  size: (item: Item) => number,
  limit: number = payloadLimit,
): Item[][] {
  const groups: Item[][] = [];
  let group: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const itemBytes = size(item);
    if (group.length > 0 && bytes + itemBytes > limit) {
      groups.push(group);
      group = [];
      bytes = 0;
    }
    group.push(item);
    bytes += itemBytes;
  }
  return group.length === 0 ? groups : [...groups, group];
}
