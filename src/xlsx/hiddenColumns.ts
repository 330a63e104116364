import { isTrue } from './workbookPart';
import { attribute, children, type Tag } from './xml';

/** Beyond Excel's own limit a file is damaged or hostile. */
const MAX_COLUMNS = 16_384;

/** The zero-based numbers of the hidden columns that a sheet's element `<cols>` names, ascending. */
export function readHiddenColumns(xml: string, cols: Tag): number[] {
  const hidden = new Set<number>();
  for (const tag of children(xml, cols)) {
    if (!isTrue(attribute(xml, tag, 'hidden'))) continue;
    const last = Math.min(Number(attribute(xml, tag, 'max')), MAX_COLUMNS);
    for (let column = Number(attribute(xml, tag, 'min')); column >= 1 && column <= last; column += 1) {
      hidden.add(column - 1);
    }
  }
  return [...hidden].sort((one, other) => one - other);
}
