import type { RankingRun } from '../../core/run';
import type { Place } from '../../core/workbook';
import type { Progress } from '../state/paneState';

/** What the pane asks of the program it runs in. Rejects with a Problem where a person must be told. */
export interface PaneHost {
  /** Reads the open workbook, ranks its units and writes the result sheets. */
  rank(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<RankingRun>;
  /** Shows and selects a cell of the workbook. */
  selectCell(place: Place): Promise<void>;
}
