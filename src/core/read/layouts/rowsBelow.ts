import type { SheetSnapshot } from '../../workbook';
import type { CriteriaRows } from '../criteria/criteriaTree';
import { labelOf } from '../criteria/criterionLabel';
import { criterionColumns } from '../criteria/fieldColumns';
import type { HeaderBand } from '../headers/headerBand';

/** Rows below the last criterion in which ranks and remarks may stand. */
const MOST_ROWS = 8;

/** The rows right below the criteria of units in columns, with their labels. */
export function rowsBelow(
  sheet: SheetSnapshot,
  header: HeaderBand,
  { set, endRow }: Pick<CriteriaRows, 'set' | 'endRow'>,
): readonly { readonly row: number; readonly name: string }[] {
  const first = (set.leaves.at(-1)?.row ?? header.dataRow) + 1;
  const columns = criterionColumns(sheet, header, () => true);
  const rows = Array.from({ length: Math.min(endRow, first) + MOST_ROWS - first }, (_, at) => first + at);
  return rows.flatMap((row) => {
    const label = labelOf(sheet, row, columns);
    return label === null ? [] : [{ row, name: label.name }];
  });
}
