import { useState } from 'react';

/** Rows at a time: a block may have thousands of units, and a pane that draws them all at once stalls. */
const ROWS_AT_A_TIME = 100;

/** The first rows of a long list, and a way to show the next ones. @param atATime fewer where a row is a small view of its own */
export function useShownRows<Row>(
  rows: readonly Row[],
  atATime: number = ROWS_AT_A_TIME,
): {
  shown: readonly Row[];
  rest: number;
  showMore: () => void;
} {
  const [limit, setLimit] = useState(atATime);
  return {
    shown: rows.slice(0, limit),
    rest: Math.max(0, rows.length - limit),
    showMore: () => {
      setLimit((current) => current + atATime);
    },
  };
}
