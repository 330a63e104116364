/** Rows that are drawn or left out together. */
export const CHUNK_ROWS = 20;
/** A list of so many rows is drawn as a whole, as one that may have thousands cannot be. */
export const MOST_DRAWN_WHOLE = 100;

/** Chunks below each other that are left out, and how high the gap in their place is; or a chunk that is drawn. */
export type ListPart =
  | { readonly kind: 'rows'; readonly chunk: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number; readonly height: number };

/** What is known of a list as it stands: of the chunks that were drawn their heights, of all others about that of a row. */
export interface ListHeights {
  readonly ofChunk: ReadonlyMap<number, number>;
  readonly ofRow: number;
}

export function chunkCount(rows: number): number {
  return Math.ceil(rows / CHUNK_ROWS);
}

/** The rows of a chunk, by their numbers. */
export function rowsOfChunk(chunk: number, rows: number): { readonly from: number; readonly to: number } {
  return { from: chunk * CHUNK_ROWS, to: Math.min(rows, (chunk + 1) * CHUNK_ROWS) };
}

function heightOf(chunk: number, rows: number, { ofChunk, ofRow }: ListHeights): number {
  const { from, to } = rowsOfChunk(chunk, rows);
  return ofChunk.get(chunk) ?? (to - from) * ofRow;
}

/** The chunks that lie between two heights of the list, counted from its top; none where the list lies elsewhere. */
export function chunksBetween(top: number, bottom: number, rows: number, heights: ListHeights): Set<number> {
  const chunks = new Set<number>();
  let above = 0;
  for (let chunk = 0; chunk < chunkCount(rows); chunk++) {
    const below = above + heightOf(chunk, rows, heights);
    if (below > top && above < bottom) chunks.add(chunk);
    above = below;
  }
  return chunks;
}

/**
 * A list in its order, drawn where it is wanted. Its first and last chunk are always drawn, so that `Home` and `End` have a row
 * to go to.
 */
export function listParts(
  wanted: ReadonlySet<number>,
  rows: number,
  heights: ListHeights,
): readonly ListPart[] {
  const last = chunkCount(rows) - 1;
  const parts: ListPart[] = [];
  for (let chunk = 0; chunk <= last; chunk++) {
    const before = parts.at(-1);
    if (chunk === 0 || chunk === last || wanted.has(chunk)) parts.push({ kind: 'rows', chunk });
    else if (before?.kind === 'gap') {
      const height = before.height + heightOf(chunk, rows, heights);
      parts[parts.length - 1] = { ...before, to: chunk + 1, height };
    } else parts.push({ kind: 'gap', from: chunk, to: chunk + 1, height: heightOf(chunk, rows, heights) });
  }
  return parts;
}
