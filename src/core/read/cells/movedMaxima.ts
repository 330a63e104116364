/**
 * Whether the last of some maxima is that of their total, moved by a cell into the place of its own: it is more than the others
 * together, while nobody has half of it, nor more than what the others leave of it or than the one before it.
 *
 * @param scores what units got of the last one
 */
export function isTotalMoved(maxima: readonly number[], scores: readonly number[]): boolean {
  const [last = 0, before = 0] = [maxima.at(-1), maxima.at(-2)];
  const others = maxima.slice(0, -1).reduce((sum, max) => sum + max, 0);
  if (scores.length === 0 || before <= 0 || last <= others) return false;
  const most = Math.max(...scores);
  return most * 2 <= last && most <= Math.max(last - others, before);
}
