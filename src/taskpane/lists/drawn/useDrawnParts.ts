import { useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { chunkCount, CHUNK_ROWS, chunksBetween, listParts } from './drawnChunks';
import type { ListHeights, ListPart } from './drawnChunks';

/** Until a row was measured, in pixels. */
const ROW_HEIGHT = 40;
/** So many times the height of what is seen is drawn above and below it, so that scrolling does not come to a gap. */
const BEYOND = 1;

interface Drawn {
  /** The list that they are of: another order, or another choice, begins anew. */
  readonly rows: readonly unknown[];
  readonly chunks: ReadonlySet<number>;
  readonly heights: ListHeights;
}

/**
 * What of a long list is drawn: the chunks that are seen, the one with the focus and its neighbours, and those with a row that
 * is open, which would be closed when it comes back.
 *
 * @param inList an element of the list that is always there
 */
export function useDrawnParts(
  inList: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
): readonly ListPart[] {
  const [drawn, setDrawn] = useState<Drawn>({ rows, chunks: new Set(), heights: unmeasured(ROW_HEIGHT) });
  useLayoutEffect(() => {
    const list = inList.current?.parentElement;
    if (list === null || list === undefined) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      setDrawn((before) => sameOr(before, seenOf(list, rows, before)));
    };
    const lookSoon = () => {
      frame = frame === 0 ? requestAnimationFrame(look) : frame;
    };
    const drawAll = () => {
      flushSync(() => {
        setDrawn((before) => ({ ...before, rows, chunks: new Set(Array(chunkCount(rows.length)).keys()) }));
      });
    };
    look();
    // Scrolling does not bubble, whichever element it is that scrolls.
    document.addEventListener('scroll', lookSoon, { capture: true, passive: true });
    list.addEventListener('focusin', lookSoon);
    list.addEventListener('click', lookSoon);
    window.addEventListener('resize', lookSoon);
    window.addEventListener('beforeprint', drawAll);
    window.addEventListener('afterprint', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', lookSoon, { capture: true });
      list.removeEventListener('focusin', lookSoon);
      list.removeEventListener('click', lookSoon);
      window.removeEventListener('resize', lookSoon);
      window.removeEventListener('beforeprint', drawAll);
      window.removeEventListener('afterprint', lookSoon);
    };
  }, [inList, rows]);
  return useMemo(() => {
    const { chunks, heights } = drawn;
    // Of another list the same places are drawn at first, so that what has the focus stays.
    return listParts(chunks, rows.length, drawn.rows === rows ? heights : unmeasured(heights.ofRow));
  }, [drawn, rows]);
}

function unmeasured(ofRow: number): ListHeights {
  return { ofChunk: new Map(), ofRow };
}

/** What should be drawn of the list as it stands in the page now. */
function seenOf(list: HTMLElement, rows: readonly unknown[], before: Drawn): Drawn {
  const heights = measured(
    list,
    rows.length,
    before.rows === rows ? before.heights : unmeasured(before.heights.ofRow),
  );
  const { top } = list.getBoundingClientRect();
  const screen = window.innerHeight;
  const chunks = chunksBetween(-top - BEYOND * screen, -top + (1 + BEYOND) * screen, rows.length, heights);
  const focused = chunkOf(document.activeElement, list);
  if (focused !== null) for (const near of [focused - 1, focused, focused + 1]) chunks.add(near);
  for (const open of list.querySelectorAll('[aria-expanded="true"]')) {
    const chunk = chunkOf(open, list);
    if (chunk !== null) chunks.add(chunk);
  }
  return { rows, chunks, heights };
}

/** The chunk of the row that an element is in, or in what belongs to it below. */
function chunkOf(element: Element | null, list: HTMLElement): number | null {
  if (element === null || !list.contains(element)) return null;
  let row: Element | null = element;
  while (row !== null && row.parentElement !== list) row = row.parentElement;
  while (row !== null && row.getAttribute('data-at') === null) row = row.previousElementSibling;
  return row === null ? null : Math.floor(Number(row.getAttribute('data-at')) / CHUNK_ROWS);
}

/** The heights of the chunks that are drawn, and of the others those that were measured before. */
function measured(list: HTMLElement, rows: number, before: ListHeights): ListHeights {
  const ofChunk = new Map(before.ofChunk);
  const bottom = list.getBoundingClientRect().bottom;
  const topOf = (chunk: number) =>
    list
      .querySelector(`:scope > [data-at="${chunk * CHUNK_ROWS}"], :scope > [data-gap="${chunk}"]`)
      ?.getBoundingClientRect().top ?? (chunk === chunkCount(rows) ? bottom : null);
  let [sum, count] = [0, 0];
  for (const first of list.querySelectorAll(':scope > [data-at]')) {
    const at = Number(first.getAttribute('data-at'));
    if (at % CHUNK_ROWS !== 0) continue;
    const chunk = at / CHUNK_ROWS;
    const end = topOf(chunk + 1);
    if (end === null) continue;
    const height = end - first.getBoundingClientRect().top;
    ofChunk.set(chunk, height);
    sum += height;
    count += Math.min(CHUNK_ROWS, rows - at);
  }
  return { ofChunk, ofRow: count === 0 || sum === 0 ? before.ofRow : sum / count };
}

/** The same state where nothing is drawn otherwise: heights alone are no reason to draw anew. */
function sameOr(before: Drawn, now: Drawn): Drawn {
  const same =
    before.rows === now.rows &&
    before.chunks.size === now.chunks.size &&
    [...now.chunks].every((chunk) => before.chunks.has(chunk));
  return same ? before : now;
}
