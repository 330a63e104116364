/** Does `step` for each item, one after the other, and stops at the first that fails. */
export async function inTurn<Item, Result>(
  items: Iterable<Item>,
  step: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await step(item));
  return results;
}
