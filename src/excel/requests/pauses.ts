/** Lets the page draw and answer to clicks. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds of work without a pause: a page that does not answer for 100 ms is felt to hang. */
const LONGEST = 30;

/** For long work: what it returns, called between two pieces of it, lets the page draw where it is time to. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await aMoment();
    since = performance.now();
  };
}
