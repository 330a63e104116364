import type { KeyboardEvent } from 'react';

/**
 * Moves the focus by the arrow keys, `Home` and `End` to the same button of another line, of those marked `data-row`
 * in the element that listens.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLButtonElement)) return;
  const rows = [...currentTarget.querySelectorAll('[data-row]')];
  const row = rows.findIndex((one) => one.contains(target));
  const next = nextRow(key, row, rows.length - 1);
  if (row < 0 || next === null) return;
  event.preventDefault();
  const buttons = [...(rows[next]?.querySelectorAll('button') ?? [])];
  const place = [...(rows[row]?.querySelectorAll('button') ?? [])].indexOf(target);
  (buttons[place] ?? buttons[0])?.focus();
}

function nextRow(key: string, row: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, row + 1);
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
