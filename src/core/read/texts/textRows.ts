import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import type { CriteriaRows } from '../criteria/criteriaTree';

/** Rows of a table of criteria in which texts on its criteria may stand, besides their own. */
interface TextRows {
  /** By the leaf, the rows of the ways in which it is scored: `Ban hành kịp thời: 2`. */
  readonly options: readonly (readonly number[])[];
  /** Fields and other rows above leaves, the lower ones first. */
  readonly parents: CriteriaRows['parents'];
}

/** Finds these rows; once for all units in the columns of a table. */
export function textRowsOf(sheet: SheetSnapshot, rows: CriteriaRows): TextRows {
  const known = rowsOf.get(rows);
  if (known !== undefined) return known;
  const found = { options: optionRows(sheet, rows), parents: rows.parents };
  rowsOf.set(rows, found);
  return found;
}

const rowsOf = new WeakMap<CriteriaRows, TextRows>();

function optionRows(sheet: SheetSnapshot, rows: CriteriaRows): TextRows['options'] {
  const { set, parents, bonusRows, penaltyRows, apartSums, totalRow, endRow } = rows;
  const taken = new Set([
    ...[...set.leaves, ...parents, ...apartSums].map(({ row }) => row),
    ...[...bonusRows, ...penaltyRows, totalRow ?? endRow],
  ]);
  return set.leaves.map(({ row }) => {
    const own: number[] = [];
    for (let next = row + 1; next < endRow && !taken.has(next) && isOption(sheet, next); next++)
      own.push(next);
    return own;
  });
}

/** Whether a row says how many points one gets for what, which none below a table does. */
function isOption(sheet: SheetSnapshot, row: number): boolean {
  const width = sheet.values[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const text = textAt(sheet, row, column);
    if (text !== '') return text.length <= LONGEST && OPTION.test(text);
  }
  return false;
}

const LONGEST = 500;
const OPTION = /[:=]\s?-?\d|\d\s?(?:đ|điểm)\.?$/iu;
