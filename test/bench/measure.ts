/** Median time of some runs, in milliseconds. */
export function median(runs: number, measured: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    measured();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Median times of two things that are done in turn, so that what else the machine does meets both. */
export function inTurn(runs: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  const times = Array.from({ length: runs + 1 }, () => [median(1, one), median(1, other)] as const)
    // The first time is a warm-up.
    .slice(1);
  const middle = (of: 0 | 1) =>
    times.map((pair) => pair[of]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return [middle(0), middle(1)];
}

/** Prints one measured line. */
export function report(what: string, milliseconds: number, more = ''): void {
  console.log(`  ${what.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms  ${more}`.trimEnd());
}
