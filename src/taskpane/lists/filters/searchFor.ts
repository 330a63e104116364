import { fold } from '../../../core/read/cells/text';

/**
 * Whether a text has every word looked for, in any order, whatever their case, accents or signs. A number with points is
 * that of a criterion: `1.2` is in `1.2 Báo cáo` and `1.2.1 Tiến độ`, not in `2.1`, `1.25` or `3.1.2`.
 */
export function searchFor(query: string): (text: string) => boolean {
  const typed = query.trim().split(/\s+/u);
  const numbers = typed.filter((word) => NUMBER.test(word)).map(numberIn);
  const words = fold(typed.filter((word) => !NUMBER.test(word)).join(' '))
    .split(' ')
    .filter(Boolean);
  if (words.length + numbers.length === 0) return () => true;
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word)) && numbers.every((number) => number.test(text));
  };
}

const NUMBER = /^\d+(?:\.\d+)+\.?$/u;

function numberIn(typed: string): RegExp {
  const digits = typed.split('.').filter(Boolean).join('\\.');
  return new RegExp(`(?:^|[^\\d.])${digits}(?!\\d)`, 'u');
}
