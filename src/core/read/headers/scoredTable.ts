import type { SheetSnapshot } from '../../workbook';
import type { ScoreTable } from '../model/assessment';
import type { HeaderBand } from './headerBand';

/** A table that was read, and its scores; `null` where it gave none. */
export interface ScoredTable {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  readonly table: ScoreTable | null;
}

/** The same with the first row below it. */
export interface ScoredSpan extends ScoredTable {
  readonly endRow: number;
}
