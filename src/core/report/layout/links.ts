import { onSheet } from '../../addresses/references';
import { formulaOf, LONGEST_TEXT, textLiteral } from './formulaText';
import type { Place, PlannedValue, SheetSnapshot } from '../../workbook';

/** What Excel takes at most on a sheet. */
const MOST_LINKS = 65_530;

/**
 * A cell that shows `text` and, clicked, goes to `place`. A formula and no hyperlink object: those take Excel a call
 * each, formulas are written with the values. A text that no formula can hold stays a plain text.
 */
export function linkTo({ sheet, cell }: Place, text: string): PlannedValue {
  if (text === '' || text.length > LONGEST_TEXT || /\p{C}/u.test(text)) return text;
  const target = textLiteral(`#${onSheet(sheet, cell)}`);
  return formulaOf(`HYPERLINK(${target},${textLiteral(text)})`, text);
}

/** The addresses of a column of cells in the officer's own sheets, each a link to its cell. */
export interface SourceLinks {
  /** One a row, in their order. */
  readonly cells: readonly PlannedValue[];
  /** How many of them, the last ones, are no links because a sheet holds no more; 0 mostly. */
  readonly left: number;
}

/**
 * Links to cells, up to as many as a sheet holds; the others are plain addresses. So are cells of sheets that are hidden
 * or not there, to which Excel goes from no link.
 *
 * @param textOf what the link shows; the address within its sheet where left out.
 */
export function sourceLinks(
  sheets: readonly SheetSnapshot[],
  places: readonly Place[],
  textOf: (place: Place) => string = ({ cell }) => cell,
  most: number = MOST_LINKS,
): SourceLinks {
  const open = new Set(sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])));
  return {
    cells: places.map((place, row) =>
      row < most && open.has(place.sheet) ? linkTo(place, textOf(place)) : textOf(place),
    ),
    left: Math.max(0, places.length - most),
  };
}
