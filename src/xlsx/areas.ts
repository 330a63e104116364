import { cellAddress } from '../core/address';
import type { Area } from '../core/workbook';
import { columnOf, rowOf } from './cells';
import { attribute, children, nextTag, type Tag } from './xml';

/** `B2:D9` or `B2`, with or without `$`; `null` for whole rows and columns and for anything else. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu.exec(reference.trim());
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const row = rowOf(`A${top}`);
  const column = columnOf(left);
  return { row, column, rows: rowOf(`A${bottom}`) - row + 1, columns: columnOf(right) - column + 1 };
}

export function formatArea(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The areas that the `ref` of a list's items name, e.g. of `<mergeCells>`, where the list follows `from`. */
export function readAreas(xml: string, from: number, list: string, item: string): Area[] {
  const tag = siblingAfter(xml, from, list);
  if (tag === null) return [];
  const areas: Area[] = [];
  for (const entry of children(xml, tag)) {
    const area = entry.name === item ? parseArea(attribute(xml, entry, 'ref') ?? '') : null;
    if (area !== null) areas.push(area);
  }
  return areas;
}

/** The first element of that name from an offset between the children of the root. */
function siblingAfter(xml: string, from: number, name: string): Tag | null {
  const at = xml.indexOf(name, from);
  if (at === -1) return null;
  for (let tag = nextTag(xml, from); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.name === name && tag.kind !== 'close') return tag;
  }
  return null;
}
