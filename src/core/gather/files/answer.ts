import type { BlockSet } from '../../criteriaSets/blockSets';
import type { SetUnit, UnitKeys } from '../../criteriaSets/blockUnits';
import type { ReadingSettings } from '../../read/readSheets';
import type { UnitDirectory } from '../../read/model/assessment';
import type { AnswerDecision, GatherDecisions } from './decisions';
import type { Left } from './left';
import type { OwnCells } from './ownCells';
import type { AnswerState, UnitFile } from './unitFile';

/** What one file says of one unit. */
export interface Answer {
  /** `answerId`; of a file without a table its path. */
  readonly id: string;
  /** Tells it from every other one of the run; two files may have one name. */
  readonly by: string;
  readonly file: UnitFile;
  /** `''` where no table was read. */
  readonly sheet: string;
  /** As its list calls it, else as the file does; `''` where nothing tells. */
  readonly unit: string;
  /** As `SetUnit` tells it from one of the same name in another block. */
  readonly label: string;
  /** `''` where nothing tells a unit. */
  readonly key: string;
  readonly block: string;
  readonly set: BlockSet | null;
  /** The former name by which the file calls it, as another unit that is part of it now; `''` where it does not. */
  readonly former: string;
  readonly cells: OwnCells;
  /** Self-scores with points. */
  readonly scores: number;
  /** Criteria that it should score and has not. */
  readonly blanks: number;
  readonly left: readonly Left[];
  readonly decision: AnswerDecision;
  /** It was refused, or would be, for what a person may take it in spite of. */
  readonly isDoubtful: boolean;
  /** Why it cannot be taken; `null` where it can. */
  readonly refused: Exclude<AnswerState, 'taken' | 'replaced' | 'same' | 'older' | 'ask'> | null;
}

/** What is known of the workbook that gathers. */
export interface Gatherer {
  readonly sets: readonly BlockSet[];
  readonly units: readonly SetUnit[];
  readonly directory: UnitDirectory;
  readonly keys: UnitKeys;
  /** A list of units says who is waited for, so that any other one is not listed. */
  readonly hasList: boolean;
  readonly settings: ReadingSettings;
  readonly decisions: GatherDecisions;
}
