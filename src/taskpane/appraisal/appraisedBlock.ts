import type { Place } from '../../core/workbook';
import type { AskForTrace } from '../worker/shown/shownAppraisal';
import type { ShownBlock } from '../worker/shown/shownRun';

/** What the tables of a block's appraisal and their lines share. */
export interface AppraisedBlockProps {
  readonly block: ShownBlock;
  readonly trace: AskForTrace;
  readonly onSelect: (place: Place) => void;
}
