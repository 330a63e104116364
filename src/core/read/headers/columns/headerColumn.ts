import type { ColumnRole } from '../../roles/headers';

/** One column of a table: its own header text, lowest row first, and the role that it tells. */
export interface HeaderColumn {
  readonly column: number;
  /** The row where `text` stands. */
  readonly row: number;
  readonly text: string;
  readonly role: ColumnRole | null;
  /** Texts of the merged headers above `text`, top-down. */
  readonly above: readonly string[];
  /** It is called after scores, or after what others are called, and words stand below it: a note of whoever scores. */
  readonly isOfWords?: true;
}

/** The heads above a column as one text: the same of columns that stand below the same heads, `''` below none. */
export function headsOf({ above }: Pick<HeaderColumn, 'above'>): string {
  return above.join('|');
}
