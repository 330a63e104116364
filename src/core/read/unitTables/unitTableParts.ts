import type { SheetSnapshot } from '../../workbook';
import type { ScoreTable } from '../model/assessment';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import type { UnitRows } from '../unitRows/unitRows';
import type { UnitTableColumns } from './columns/unitTableColumns';

/** A table of units in rows with its columns and rows told apart. */
export interface UnitTableParts {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  readonly columns: UnitTableColumns;
  readonly rows: UnitRows;
}

/** Units in rows with all their scores, and what was found on the way. */
export type UnitScoresRead = Pick<ScoreTable, 'kind' | 'set' | 'scoring' | 'units'> & {
  readonly findings: readonly Finding[];
};
