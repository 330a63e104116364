import type { SetSheetWords } from '../../criteriaSets/setSheet';
import type { LeftTexts } from '../files/left';
import type { ChangedCell } from './merge';
import type { RegisterWords } from './register';
import type { TakenWords } from '../files/takenBefore';
import type { AnswerState } from '../files/unitFile';

/** The words of the sheets that are written into the workbook. */
export interface GatherSheetWords extends SetSheetWords {
  readonly self: string;
  readonly verified: string;
  readonly survey: string;
  readonly evidence: string;
  readonly explanation: string;
  readonly remarks: string;
  readonly register: RegisterWords;
  readonly taken: TakenWords;
}

/** What a language calls states, and what it says of what was not taken. */
export interface GatherTexts {
  readonly states: Readonly<Record<AnswerState | 'missing', string>>;
  readonly left: LeftTexts;
  /** What a file changed of what was taken before. */
  readonly changed: (cell: ChangedFacts) => string;
  /** So many further lines that a cell does not hold. */
  readonly more: (count: number) => string;
}

type ChangedFacts = Pick<ChangedCell, 'column' | 'from' | 'to'> & Pick<ChangedCell['line'], 'code' | 'name'>;

export interface GatherWords extends GatherSheetWords, GatherTexts {}
