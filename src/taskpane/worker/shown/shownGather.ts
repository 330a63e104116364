import { groupOf } from '../../../core/gather/review';
import type { LineGroup } from '../../../core/gather/review';
import type { AnswerDecision } from '../../../core/gather/files/decisions';
import { fileLabel } from '../../../core/gather/sheets/gatherRun';
import type { GatherRun, GatherWrites, MissingUnit } from '../../../core/gather/sheets/gatherRun';
import { leftText } from '../../../core/gather/files/left';
import type { Left } from '../../../core/gather/files/left';
import type { GatherTexts } from '../../../core/gather/sheets/gatherWords';
import type { AnswerState, OwnColumn, OwnContent } from '../../../core/gather/files/unitFile';
import { sameValue } from '../../../core/sameValue';

/** What of a gathering the pane shows. */
export interface ShownGather {
  readonly lines: readonly ShownLine[];
  readonly missing: readonly MissingUnit[];
  /** The units that a person may choose from. */
  readonly units: GatherRun['units'];
  readonly writes: GatherWrites;
  /** Files of units that were read; the path of the one of survey points, `null` where there is none. */
  readonly files: number;
  readonly survey: string | null;
}

/** A file and a unit in it, or in the file of survey points. */
export interface ShownLine {
  readonly id: string;
  readonly group: LineGroup;
  /** `fileLabel` */
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly block: string;
  readonly state: AnswerState;
  readonly scores: number;
  readonly left: readonly ShownLeft[];
  readonly changed: readonly ShownCell[];
  /** The unit's sheet in the workbook, `''` where it has none. */
  readonly tab: string;
  /** That sheet is still to be made. */
  readonly isNewTab: boolean;
  readonly decision: AnswerDecision;
  readonly isOfSurvey: boolean;
  readonly hasUnitChoice: boolean;
  readonly isTakeable: boolean;
  /** The unit of the list that it may well be of. */
  readonly like: string | null;
}

export interface ShownLeft {
  /** In the unit's file, `''` for all of it. */
  readonly cell: string;
  readonly text: string;
  /** A person may take the unit's content in place of the office's, or does. */
  readonly isOffered: boolean;
}

export interface ShownCell {
  readonly code: string;
  readonly name: string;
  readonly column: OwnColumn;
  readonly from: OwnContent;
  readonly to: OwnContent;
}

export function shownGather(
  { lines, missing, units, writes }: GatherRun,
  { left: texts }: GatherTexts,
  files: number,
  survey: string | null,
): ShownGather {
  const shown = lines.map((line): ShownLine => {
    const { id, sheet, unit, block, state, scores, tab, decision } = line;
    return {
      ...{ id, file: fileLabel(line), sheet, unit, block, state, scores, tab, decision },
      group: groupOf(line),
      left: line.left.map((one) => ({
        cell: one.cell,
        text: leftText(one, texts),
        isOffered: one.why === 'office-changed' || one.why === 'office-replaced',
      })),
      changed: line.changed.map(({ line: { code, name }, column, from, to }) => ({
        ...{ code, name, column, from, to },
      })),
      isNewTab: line.isNewTab,
      isOfSurvey: line.isOfSurvey,
      hasUnitChoice: line.hasUnitChoice,
      isTakeable: line.isTakeable,
      like: likeIn(line.left),
    };
  });
  return { lines: shown, missing, units, writes, files, survey };
}

function likeIn(left: readonly Left[]): string | null {
  for (const one of left) if (one.why === 'not-in-list') return one.facts.like;
  return null;
}

/** Whether two gatherings come to the same: how sheets are called that are still to be made does not matter. */
export function comeToTheSame(one: ShownGather, other: ShownGather): boolean {
  return sameValue(outcome(one), outcome(other));
}

function outcome({ lines, missing, writes }: ShownGather) {
  return { lines: lines.map((line) => ({ ...line, tab: '' })), missing, writes: { ...writes, register: '' } };
}
