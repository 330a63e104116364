import type { CellEdit, WritePlan } from '../../workbook';
import type { Left } from '../files/left';
import type { ChangedCell } from './merge';
import type { AnswerDecision } from '../files/decisions';
import type { AnswerState } from '../files/unitFile';

/** A file and a unit in it, and what became of them. */
export interface GatherLine {
  /** By which a person decides about it (`GatherDecisions`). */
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly block: string;
  readonly state: AnswerState;
  readonly scores: number;
  readonly left: readonly Left[];
  readonly changed: readonly Pick<ChangedCell, 'line' | 'column' | 'from' | 'to'>[];
  /** The unit's sheet in the workbook as it is then; `''` where it has none. */
  readonly tab: string;
  /** That sheet is still to be made. */
  readonly isNewTab: boolean;
  readonly decision: AnswerDecision;
  /** It is of the file of survey points. */
  readonly isOfSurvey: boolean;
  /** Whether a person may choose another unit for it. */
  readonly hasUnitChoice: boolean;
  /** Whether a person may take it in spite of its state. */
  readonly isTakeable: boolean;
}

/** A unit that has sent nothing that was taken; `survey`: it has a sheet and lacks survey points. */
export interface MissingUnit {
  readonly unit: string;
  readonly block: string;
  readonly why?: 'survey';
}

export interface GatherRun {
  /** In the order of the files. */
  readonly lines: readonly GatherLine[];
  /** Units that are waited for. */
  readonly missing: readonly MissingUnit[];
  readonly plan: WritePlan;
  /** Cells of sheets that are there already. */
  readonly edits: readonly CellEdit[];
  /** The names of the sheets that are new or changed. */
  readonly sheets: readonly string[];
  /** The units that files may be of, by their labels (`SetUnit`). */
  readonly units: readonly Pick<MissingUnit, 'unit' | 'block'>[];
  readonly writes: GatherWrites;
}

/** What of the plan a person is told before it is carried out. */
export interface GatherWrites {
  /** Sheets of units. */
  readonly newSheets: number;
  /** Cells of sheets of units that are there, sums aside, and how many sheets these are. */
  readonly changedCells: number;
  readonly changedSheets: number;
  /** Rows of the register that are new or change, and its name. */
  readonly registerRows: number;
  readonly register: string;
}

/** The file of a line; with its sheet, as `a.xlsx › Phiếu 2`, where another sheet of it differs. */
export function fileLabel({ file, sheet, left }: Pick<GatherLine, 'file' | 'sheet' | 'left'>): string {
  return left.some(({ why }) => why === 'sheets-differ') ? `${file} › ${sheet}` : file;
}
