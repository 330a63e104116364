/** The number of a round by folded words and no more, 2 of `lan 2`, 3 of `dot iii`; `null` for any others. */
export function roundIn(words: string): number | null {
  const word = ROUND.exec(words)?.[1];
  if (word === undefined) return null;
  const at = NUMBERS.findIndex((same) => same.includes(word));
  return at === -1 ? Number(word) : at + 1;
}

const ROUND = /^(?:lan|vong|dot)(?: thu)? (\d{1,2}|i{1,3}|iv|nhat|mot|hai|ba|bon|tu)$/u;
const NUMBERS = [
  ['i', 'nhat', 'mot'],
  ['ii', 'hai'],
  ['iii', 'ba'],
  ['iv', 'bon', 'tu'],
];
