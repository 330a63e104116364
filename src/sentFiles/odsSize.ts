import { Problem } from '../core/problem';
import { checkWellFormed } from '../xlsx/package/wellFormed';
import { isNamed, attributeValue, nextAttribute, nextTag } from '../xlsx/package/xml';
import type { Tag } from '../xlsx/package/xml';
import { checkSheets } from './sheetLimit';

/**
 * Counts the sheets of an .ods and what it says to repeat, before anybody does: in a few hundred bytes it may ask for every cell of a sheet, or
 * for a text of a gigabyte of spaces.
 *
 * @param content its content.xml
 * @throws Problem `file-too-large` above `most` cells with something in them or so many characters, or for more sheets than a
 * unit's file has, `damaged-file` for what is no XML as spreadsheet programs write it
 */
export function checkOdsSize(content: string, most: number): void {
  try {
    checkWellFormed(content);
  } catch (error) {
    throw new Problem('damaged-file', { part: 'content.xml' }, error);
  }
  // What reads the file does not pass these over.
  if (content.includes('<![CDATA[') || content.includes('<!--'))
    throw new Problem('damaged-file', { part: 'content.xml' });
  let [sheets, cells, spaces, rows] = [0, 0, 0, 1];
  for (let tag = nextTag(content, 0); tag !== null; tag = nextTag(content, tag.end)) {
    if (tag.kind === 'close') continue;
    const { name } = tag;
    if (name === 'table') checkSheets(++sheets);
    else if (name.startsWith('table-row')) rows = repeated(content, tag, 'number-rows-repeated');
    else if (name.startsWith('table-cell') && hasContent(content, tag))
      cells += rows * repeated(content, tag, 'number-columns-repeated');
    else if (name === 's') spaces += repeated(content, tag, 'c');
    if (cells > most || spaces > most) throw new Problem('file-too-large', { cells: String(most) });
  }
}

/** Blank cells are repeated to the edges of a sheet by every program, and nobody makes anything of them. */
function hasContent(xml: string, tag: Tag): boolean {
  return tag.kind === 'open' || attributesOf(xml, tag, 'value-type').length > 0;
}

/** How often; the most where a tag says it twice. */
function repeated(xml: string, tag: Tag, name: string): number {
  return attributesOf(xml, tag, name).reduce(
    (most, text) => Math.max(most, Number(text) || 1, Number.parseInt(text, 10) || 1),
    1,
  );
}

function attributesOf(xml: string, tag: Tag, name: string): readonly string[] {
  const values: string[] = [];
  let place = nextAttribute(xml, tag, tag.attributes);
  while (place !== null) {
    if (isNamed(xml, place, name)) values.push(attributeValue(xml, place));
    place = nextAttribute(xml, tag, place.valueEnd + 1);
  }
  return values;
}
