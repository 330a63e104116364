import type { ObjectionColumn, ObjectionRow } from '../read/model/objections';
import { shortened } from '../shortened';
import type { Place } from '../workbook';

/** The cell of a column in a row; the unit's where the sheet has no such column. */
export function cellOf({ places }: ObjectionRow, column: ObjectionColumn): Place {
  const named = places[column];
  if (named !== undefined) return named;
  const [first, second] = column === 'code' ? [places.criterion, places.unit] : [places.code, places.unit];
  return (column === 'criterion' || column === 'code' ? first : undefined) ?? second;
}

/** The unit and the criterion as a row names them, by number where it has one. */
export function namesIn({ unit, code, criterion }: ObjectionRow): {
  readonly unit: string;
  readonly criterion: string;
} {
  return { unit: told(unit), criterion: told(code === '' ? criterion : code) };
}

/** What stands in a cell, as a finding tells it: a cell may hold pages. */
export function told(text: string): string {
  return shortened(text, LONGEST_TOLD);
}

const LONGEST_TOLD = 120;
