/** Milliseconds by the clock. */
const clock = () => performance.now();

/** Milliseconds that this process had of the processor, which other programs change less. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Median time of some runs, in milliseconds. */
export function median(runs: number, measured: () => unknown, now = clock): number {
  const times = Array.from({ length: runs }, () => {
    const start = now();
    measured();
    return now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Median times of two things that are done in turn, so that what else the machine does meets both. */
export function inTurn(
  runs: number,
  one: () => unknown,
  other: () => unknown,
  now = clock,
): readonly [number, number] {
  const times = Array.from({ length: runs + 1 }, () => [median(1, one, now), median(1, other, now)] as const)
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
