import type { KeyboardEvent } from 'react';

const STEPS: ReadonlyMap<string, (at: number, last: number) => number> = new Map([
  ['ArrowRight', (at: number, last: number) => Math.min(last, at + 1)],
  ['ArrowDown', (at: number, last: number) => Math.min(last, at + 1)],
  ['ArrowLeft', (at: number) => Math.max(0, at - 1)],
  ['ArrowUp', (at: number) => Math.max(0, at - 1)],
  ['Home', () => 0],
  ['End', (_: number, last: number) => last],
]);

/** Moves the focus from figure to figure of a sheet of paper, which is one stop for Tab, by arrow keys, `Home` and `End`. */
export function moveBetweenFigures(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget, target } = event;
  const figures = [...currentTarget.querySelectorAll<HTMLElement>('[data-figure]')];
  const at = figures.findIndex((figure) => figure === target);
  // What is scrolled within the sheet, a wide table, has the arrow keys to itself.
  if (at === -1 && target !== currentTarget) return;
  const next = STEPS.get(event.key)?.(at, figures.length - 1);
  const figure = next === undefined ? undefined : figures[next];
  if (figure === undefined) return;
  event.preventDefault();
  figure.focus();
}
