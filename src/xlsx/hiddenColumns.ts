import { MAX_COLUMNS } from './limits';
import { isTrue } from './workbookPart';
import { attribute, children, type Tag } from './xml';

/** The zero-based numbers of the hidden columns that a sheet's element `<cols>` names, ascending. */
export function readHiddenColumns(xml: string, cols: Tag): number[] {
  // How many of the areas begin at a column, less those that end before it.
  const changes = new Int32Array(MAX_COLUMNS + 1);
  for (const tag of children(xml, cols)) {
    if (!isTrue(attribute(xml, tag, 'hidden'))) continue;
    const { first, last } = columnsOf(xml, tag);
    if (last < first) continue;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  const hidden: number[] = [];
  let open = 0;
  for (let column = 0; column < MAX_COLUMNS; column += 1) {
    open += changes[column] ?? 0;
    if (open > 0) hidden.push(column);
  }
  return hidden;
}

/** The columns that an element `<col>` is about, zero-based, both ends included; `last` is below `first` for none. */
export function columnsOf(xml: string, tag: Tag): { readonly first: number; readonly last: number } {
  const first = Number(attribute(xml, tag, 'min')) - 1;
  const last = Math.min(Number(attribute(xml, tag, 'max')), MAX_COLUMNS) - 1;
  const isThere = Number.isInteger(first) && Number.isInteger(last) && first >= 0;
  return isThere ? { first, last } : { first: 0, last: -1 };
}
