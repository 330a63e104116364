/**
 * Parts labels that would lie upon each other: each as near as can be to where it wants to be, none above 0 and none
 * nearer than `gap` to the one before. Wishes are ascending, and so are the places.
 */
export function spread(wishes: readonly number[], gap: number): readonly number[] {
  const groups: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    // Less the gaps before it, a place may only not be less than the one before.
    let last = { sum: wish - index * gap, count: 1 };
    for (
      let before = groups.at(-1);
      before !== undefined && mean(before) > mean(last);
      before = groups.at(-1)
    ) {
      groups.pop();
      last = { sum: before.sum + last.sum, count: before.count + last.count };
    }
    groups.push(last);
  });
  return groups
    .flatMap((group) => new Array<number>(group.count).fill(Math.max(0, mean(group))))
    .map((place, index) => place + index * gap);
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
