import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { ReportContext } from '../context/reportContext';

/** A unit that gets a feedback sheet. */
export interface FeedbackUnit {
  readonly block: ExplainedBlock;
  readonly unit: RankedUnit;
}

/** What feedback sheets are made of beside their units. */
export type FeedbackContext = Pick<ReportContext, 'sheets' | 'names' | 'texts' | 'isWritten'>;
