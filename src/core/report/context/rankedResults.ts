import type { ExplainedBlock } from '../../explain/moves';
import type { Assessment } from '../../read/model/assessment';
import type { Finding } from '../../findings';
import type { Settings } from '../../settings';
import type { SheetSnapshot } from '../../workbook';
import type { EarlierResults } from '../earlier/replaceable';

/** A ranked workbook, to be written. */
export interface RankedResults {
  readonly blocks: readonly ExplainedBlock[];
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the workbook's tabs beside them. */
  readonly otherTabs: readonly string[];
  /** What becomes of the result sheets of earlier runs. */
  readonly earlier: EarlierResults;
  /** What the blocks were ranked from. */
  readonly assessment: Assessment;
}
