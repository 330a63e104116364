/** What a run in the preview takes, in milliseconds. */
export interface Times {
  /** From the click until the ranking stands in the pane. */
  readonly shown: number;
  /** From the click until everything is written. */
  readonly whole: number;
  /** The longest that the page stands still. */
  readonly standstill: number;
}

/** Runs in the page: notes how long it stands still, its frames included. */
export function noteTasks(): void {
  if (window.parent !== window) return;
  const tasks: number[] = [];
  Object.assign(window, { standstills: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the pane: what a run takes from a click on the button. */
export async function timeRun(): Promise<Times> {
  const until = async (is: () => boolean) => {
    while (!is()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const main = document.querySelector('main');
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    /^Tính (?:xếp hạng|lại)/u.test(textContent),
  );
  if (main === null || button === undefined) throw new Error('The pane has no button to compute.');
  const isBusy = () => main.getAttribute('aria-busy') === 'true';
  const rows = () => document.querySelector('tbody')?.textContent ?? '';
  const tasks: unknown = Reflect.get(window.parent, 'standstills');
  if (!Array.isArray(tasks)) throw new Error('Nothing notes how long the page stands still.');
  tasks.length = 0;
  const start = performance.now();
  // A list that is already there is drawn anew with the same contents: it counts from the end of the run then.
  const isFirst = rows() === '';
  let shown = 0;
  button.click();
  await until(isBusy);
  await until(() => {
    if (isFirst && shown === 0 && rows() !== '') shown = performance.now() - start;
    return !isBusy();
  });
  await until(() => rows() !== '');
  const whole = performance.now() - start;
  // What the spreadsheet still draws and calculates belongs to the run.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const durations = tasks.filter((task) => typeof task === 'number');
  return { shown: shown === 0 ? whole : shown, whole, standstill: Math.max(0, ...durations) };
}
