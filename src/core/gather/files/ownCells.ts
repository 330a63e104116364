import { isOfSurvey } from '../../criteriaSets/blockSets';
import type { BlockSet } from '../../criteriaSets/blockSets';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import type { OwnCell, OwnColumn } from './unitFile';
import { OWN_COLUMNS } from './unitFile';
import type { Version } from './version';

/** What a unit says in a cell, and the file, sheet and version that say it. */
export interface AnsweredCell extends OwnCell, Version {
  /** What tells its answer (`Answer.by`). */
  readonly by: string;
  readonly file: string;
  readonly sheet: string;
  /** `Answer.former` of its answer. */
  readonly former: string;
}

/** What a unit says to each line of its block's set; lines that its file does not have are left out. */
export type OwnCells = ReadonlyMap<CriteriaLine, Readonly<Record<OwnColumn, AnsweredCell>>>;

/** Whether a cell has something that may be taken. */
export function isSaid<Cell extends OwnCell>(
  cell: Cell | undefined,
): cell is Cell & { readonly content: Exclude<Cell['content'], null | undefined> } {
  return cell !== undefined && cell.content !== null && cell.content !== undefined;
}

/** Something of each of the unit's columns. */
export function mapColumns<Value>(valueOf: (column: OwnColumn) => Value): Readonly<Record<OwnColumn, Value>> {
  return {
    self: valueOf('self'),
    evidence: valueOf('evidence'),
    explanation: valueOf('explanation'),
  };
}

/** Whether two say another thing of the same; what only one of them says is none. */
export function differ(one: OwnCells, other: OwnCells): boolean {
  return linesThatDiffer(one, other).length > 0;
}

/** The lines of which two say another thing. */
export function linesThatDiffer(one: OwnCells, other: OwnCells): readonly CriteriaLine[] {
  return [...one].flatMap(([line, own]) => {
    const beside = other.get(line);
    if (beside === undefined) return [];
    const isOther = OWN_COLUMNS.some(
      (column) =>
        isSaid(own[column]) && isSaid(beside[column]) && own[column].content !== beside[column].content,
    );
    return isOther ? [line] : [];
  });
}

/** Self-scores with points, and criteria that the unit should score and has not. */
export function countsOf(
  cells: OwnCells,
  set: BlockSet,
): { readonly scores: number; readonly blanks: number } {
  const toScore = set.lines.filter((line) => line.kind === 'leaf' && !isOfSurvey(set, line));
  return {
    scores: [...cells.values()].filter(({ self }) => typeof self.content === 'number').length,
    blanks: toScore.filter((line) => (cells.get(line)?.self.content ?? null) === null).length,
  };
}
