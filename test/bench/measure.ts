/** Median time of some runs, in milliseconds. */
export function median(runs: number, measured: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    measured();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Prints one measured line. */
export function report(what: string, milliseconds: number, more = ''): void {
  console.log(`  ${what.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms  ${more}`.trimEnd());
}
