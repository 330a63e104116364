import type { SheetSnapshot } from '../../workbook';
import type { CriterionColumns } from './criterionLabel';
import type { FindingCode, Severity } from '../../findings';

/** Adds a finding at a cell of the table. */
export type ReportAt = (
  code: FindingCode,
  severity: Severity,
  row: number,
  column: number,
  params: Readonly<Record<string, string>>,
) => void;

/** What the parts of the reader know of a table. */
export interface CriteriaTable {
  readonly sheet: SheetSnapshot;
  readonly columns: CriterionColumns;
  /** Whether points stand in any of the table's score columns in a row. */
  readonly isScored: (row: number) => boolean;
  readonly report: ReportAt;
}
