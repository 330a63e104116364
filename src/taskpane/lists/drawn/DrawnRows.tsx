import { Fragment, useRef } from 'react';
import type { ReactNode } from 'react';
import { MOST_DRAWN_WHOLE, rowsOfChunk } from './drawnChunks';
import { useDrawnParts } from './useDrawnParts';

/** What a row of a long list says of its place in it; goes on the row's own element, all of it. */
export interface RowPlace {
  readonly 'data-row'?: true | undefined;
  /** Counted from 0. */
  readonly 'data-at'?: number;
  readonly 'aria-rowindex'?: number;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

interface Props<Row> {
  /** What a row is: of a table or of a list. */
  readonly as: 'tr' | 'li';
  readonly rows: readonly Row[];
  /** Draws a row, with a `key`. */
  readonly children: (row: Row, place: RowPlace, at: number) => ReactNode;
}

/**
 * The rows of a list, of a long one only those that are seen or nearly so: the others are gaps as high as they would be. What
 * has the focus stays, its neighbours and rows that are open, too; where the page is printed all are there. A screen
 * reader is told which row of how many each is.
 */
export function DrawnRows<Row>(props: Props<Row>) {
  const { as, rows, children } = props;
  if (rows.length <= MOST_DRAWN_WHOLE) return rows.map((row, at) => children(row, { 'data-row': true }, at));
  return <LongRows {...{ as, rows, children }} />;
}

function LongRows<Row>({ as: Element, rows, children }: Props<Row>) {
  const end = useRef<HTMLTableRowElement & HTMLLIElement>(null);
  const parts = useDrawnParts(end, rows);
  return (
    <>
      {parts.map((part) => {
        if (part.kind === 'gap')
          return (
            <Element
              key={`gap ${part.from}`}
              aria-hidden
              data-gap={part.from}
              style={{ height: part.height }}
            />
          );
        const { from, to } = rowsOfChunk(part.chunk, rows.length);
        return (
          <Fragment key={part.chunk}>
            {rows
              .slice(from, to)
              .map((row, index) => children(row, placeOf(Element, from + index, rows.length), from + index))}
          </Fragment>
        );
      })}
      <Element ref={end} aria-hidden hidden />
    </>
  );
}

/** The heading of a table is its first row. */
function placeOf(as: 'tr' | 'li', at: number, rows: number): RowPlace {
  const place = { 'data-row': true, 'data-at': at } as const;
  return as === 'tr'
    ? { ...place, 'aria-rowindex': at + 2 }
    : { ...place, 'aria-posinset': at + 1, 'aria-setsize': rows };
}

/** How many rows a table has, its heading too, for screen readers where not all of them are drawn. */
export function rowCount(rows: number): { readonly 'aria-rowcount'?: number } {
  return rows <= MOST_DRAWN_WHOLE ? {} : { 'aria-rowcount': rows + 1 };
}
