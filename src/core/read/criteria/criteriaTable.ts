import type { Place, SheetSnapshot } from '../../workbook';
import type { CriterionColumns } from './criterionLabel';
import type { Finding } from '../../findings/findings';

/** Adds what is to be said of a cell of the table. */
export type ReportAt = (row: number, column: number, say: (place: Place) => Finding) => void;

/** What the parts of the reader know of a table. */
export interface CriteriaTable {
  readonly sheet: SheetSnapshot;
  readonly columns: CriterionColumns;
  /** Whether points stand in any of the table's score columns in a row. */
  readonly isScored: (row: number) => boolean;
  readonly report: ReportAt;
}
