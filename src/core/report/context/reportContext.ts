import type { ExplainedBlock } from '../../explain/moves';
import type { RunRecord } from '../../explain/runs/runRecord';
import type { Finding } from '../../findings/findings';
import type { LocalTime } from '../../localTime';
import type { Assessment } from '../../read/model/assessment';
import type { Settings } from '../../settings/settings';
import type { Place, SheetSnapshot } from '../../workbook';
import type { Announcement } from './announcement';
import type { EarlierResults } from '../earlier/replaceable';
import type { TableCells } from '../layout/table/tableCells';
import type { PlaceOf } from '../layout/placeKeys';
import type { SheetNames } from '../marks/sheetNames';
import type { LinkedKind } from '../words/sheetTexts';
import type { CoreTexts } from '../words/texts';

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

/** What the result sheets of a run are made of. */
export interface ReportContext extends RankedResults {
  readonly texts: CoreTexts;
  /** Where the sheets are written in another language: what they are made of. The cells of figures are theirs. */
  readonly written: ReportContext | null;
  /** Gives out the names of the new sheets. */
  readonly names: SheetNames;
  readonly now: LocalTime;
  /** What the next run compares with. */
  readonly record: RunRecord;
  /** How everything was computed: the general rules, then those of blocks that have others. */
  readonly rules: readonly string[];
  /** Feedback sheets that are made again, and those that go. */
  readonly feedback: { readonly renewed: number; readonly removed: number };
  /** Whether the run writes such sheets. */
  readonly isWritten: (kind: LinkedKind) => boolean;
  /** Where the cells of a block's table are, or of the one of all blocks; `null` where there is none of the kind. */
  readonly cellsOf: (
    kind: 'ranking' | 'fields' | 'matrix' | 'appraisal',
    block: ExplainedBlock,
  ) => TableCells | null;
  /** Where a figure of a sheet over all blocks stands; `null` where it does not. */
  readonly placeOf: (
    kind: 'zeroScores' | 'statistics' | 'review',
    ...place: Parameters<PlaceOf>
  ) => Place | null;
  /** What the sheet `Nhận định` says. */
  readonly announcement: () => Announcement;
}
