/** Columns of what is to be mended in `Khen thưởng, chấn chỉnh`, from 0. */
export const MEND_COLUMNS = {
  block: 0,
  unit: 1,
  criterion: 2,
  code: 3,
  maxPoints: 4,
  points: 5,
  lost: 6,
  field: 7,
  measure: 8,
  deadline: 9,
} as const;

/**
 * Whether a row is one of what is to be mended: names of block, unit and criterion, then three points. A row of those who
 * are to be commended has a number, their rank, where this one has the criterion's.
 *
 * @param at what stands in a column
 */
export function isMendRow(at: (column: number) => unknown): boolean {
  const { block, unit, criterion, code, maxPoints, points, lost } = MEND_COLUMNS;
  return (
    [block, unit, criterion].every((column) => typeof at(column) === 'string' && at(column) !== '') &&
    typeof at(code) !== 'number' &&
    [maxPoints, points, lost].every((column) => typeof at(column) === 'number')
  );
}

/** The columns of such a row that are the officer's. */
export function isMeasureColumn(column: number): boolean {
  return column === MEND_COLUMNS.measure || column === MEND_COLUMNS.deadline;
}
