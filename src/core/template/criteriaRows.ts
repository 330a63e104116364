import { cellAddress } from '../addresses/address';
import type { PlannedFormula, PlannedValue } from '../workbook';

export interface TemplateField {
  readonly name: string;
  readonly criteria: readonly { readonly name: string; readonly maxPoints: number }[];
}

export interface CriteriaRows {
  readonly rows: readonly (readonly PlannedValue[])[];
  /** Zero-based rows of the sheet that hold fields. */
  readonly fieldRows: readonly number[];
}

/** The column of the maxima, the first of those with points. */
const MAX_COLUMN = 2;

/**
 * The rows of a criteria set, numbered 1, 1.1, 1.2, 2 …, and its total. The points of a field are the sum of its
 * criteria, and those of the total the sum of the fields; sums of scores stay blank until there is a score.
 *
 * @param firstRow zero-based row of the sheet in which the first field stands
 * @param scoreColumns how many columns of scores follow that of the maxima
 */
export function criteriaRows(
  { fields, total }: { readonly fields: readonly TemplateField[]; readonly total: string },
  firstRow: number,
  width: number,
  scoreColumns: number,
): CriteriaRows {
  const rows: (readonly PlannedValue[])[] = [];
  const fieldRows: number[] = [];
  const full = (cells: readonly PlannedValue[]): readonly PlannedValue[] => [
    ...cells,
    ...new Array<null>(width - cells.length).fill(null),
  ];
  const scores = (sumOf: (column: number) => string): readonly PlannedFormula[] =>
    Array.from({ length: scoreColumns }, (_, index) => sumOfScores(sumOf(MAX_COLUMN + 1 + index)));

  fields.forEach(({ name, criteria }, index) => {
    const row = firstRow + rows.length;
    const cells = (column: number) =>
      `${cellAddress(row + 1, column)}:${cellAddress(row + criteria.length, column)}`;
    fieldRows.push(row);
    const max = { formula: `=SUM(${cells(MAX_COLUMN)})`, value: maxOf(criteria) };
    rows.push(full([`${index + 1}`, name, max, ...scores(cells)]));
    criteria.forEach((criterion, at) => {
      rows.push(full([`${index + 1}.${at + 1}`, criterion.name, criterion.maxPoints]));
    });
  });
  const cells = (column: number) => fieldRows.map((row) => cellAddress(row, column)).join(',');
  const max = {
    formula: `=SUM(${cells(MAX_COLUMN)})`,
    value: maxOf(fields.flatMap(({ criteria }) => criteria)),
  };
  rows.push(full([null, total, max, ...scores(cells)]));
  return { rows, fieldRows };
}

function maxOf(criteria: TemplateField['criteria']): number {
  return criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
}

function sumOfScores(cells: string): PlannedFormula {
  return { formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))`, value: '' };
}
