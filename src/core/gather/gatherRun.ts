import type { CellEdit, WritePlan } from '../workbook';
import type { Left } from './left';
import type { ChangedCell } from './merge';
import type { AnswerState } from './unitFile';

/** A file and a unit in it, and what became of them. */
export interface GatherLine {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly block: string;
  readonly state: AnswerState;
  readonly scores: number;
  readonly left: readonly Left[];
  readonly changed: readonly Pick<ChangedCell, 'line' | 'column' | 'from' | 'to'>[];
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
}
