import type { Paragraph } from '../../core/report/context/announcement';
import type { Figure } from '../../core/report/words/phrases';
import type { Place } from '../../core/workbook';

/** A figure or name of a paragraph, with its cells by sheet. */
export interface ParagraphFigure {
  readonly text: string;
  readonly sheets: readonly { readonly sheet: string; readonly places: readonly Place[] }[];
}

/** What of a paragraph can be asked for its cells, in the order of the words; the same one once. */
export function figuresOf({ sentences, details = [] }: Paragraph): readonly ParagraphFigure[] {
  const figures = new Map<string, ParagraphFigure>();
  for (const { phrase } of [...sentences, ...details]) {
    for (const part of phrase) {
      if (typeof part === 'string' || part.cells.length === 0) continue;
      figures.set(keyOf(part), withCells(part));
    }
  }
  return [...figures.values()];
}

/** A figure with its cells by sheet. */
export function withCells({ text, cells }: Figure): ParagraphFigure {
  return { text, sheets: bySheet(cells) };
}

function keyOf({ text, cells }: Figure): string {
  return [text, ...cells.map(({ sheet, cell }) => `${sheet}\n${cell}`)].join('\n\n');
}

function bySheet(places: readonly Place[]): ParagraphFigure['sheets'] {
  const sheets = new Map<string, Place[]>();
  for (const place of places) {
    const known = sheets.get(place.sheet);
    if (known === undefined) sheets.set(place.sheet, [place]);
    else known.push(place);
  }
  return [...sheets].map(([sheet, of]) => ({ sheet, places: of }));
}
