import type { BlockSet } from '../../criteriaSets/blockSets';
import { isOfSurvey, surveyMaxOf } from '../../criteriaSets/blockSets';
import { matchLines } from '../../criteriaSets/lineMatcher';
import type { LineMatch } from '../../criteriaSets/lineMatcher';
import { toNumber } from '../../points';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import type { FiledRow, FiledUnit } from './filedUnits';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { isSaid } from '../files/ownCells';
import type { AnsweredCell, OwnCells } from '../files/ownCells';
import { OWN_COLUMNS } from '../files/unitFile';
import type { OwnCell, OwnColumn } from '../files/unitFile';

export interface MatchedRows {
  readonly cells: OwnCells;
  readonly said: readonly Left[];
  /** Cells that are used although rows below theirs have criteria. */
  readonly used: ReadonlySet<string>;
  /** Criteria of the set that it has. */
  readonly matched: number;
  /** All of its criteria are the set's, by number, name and max. */
  readonly isExact: boolean;
}

/** What a table says to each line of the set, and of its rows what is not taken. */
export function cellsOf(
  filed: FiledUnit,
  set: BlockSet,
  origin: Omit<AnsweredCell, keyof OwnCell>,
): MatchedRows {
  const parted = partedCriteria(filed, set);
  const own = new Set(parted.map(({ match }) => match.line));
  const matches = matchLines({ set: set.set, lines: set.lines.filter((line) => !own.has(line)) }, filed.rows);
  const cells = new Map<CriteriaLine, Readonly<Record<OwnColumn, AnsweredCell>>>();
  const said: Left[] = [];
  const take = (row: FiledRow, match: LineMatch): void => {
    const taken = takenCells(row, match.line, set);
    const { self, evidence, explanation } = taken.cells;
    cells.set(match.line, {
      self: { ...self, ...origin },
      evidence: { ...evidence, ...origin },
      explanation: { ...explanation, ...origin },
    });
    said.push(...saidOfMatch(row, match), ...taken.said);
  };
  for (const [index, row] of filed.rows.entries()) {
    const match = matches[index] ?? null;
    if (match === null) {
      const cell = isSaid(row.own.self) ? row.own.self.cell : row.nameCell;
      said.push(left('criterion-unknown', cell, { code: row.code, name: row.name }));
    } else take(row, match);
  }
  for (const { row, match } of parted) take(row, match);
  for (const line of set.lines) {
    if (line.kind === 'leaf' && !cells.has(line) && !isOfSurvey(set, line))
      said.push(left('criterion-missing', filed.headCell, { code: line.code, name: line.name }));
  }
  const matched = [...cells.keys()].filter(({ kind }) => kind === 'leaf').length;
  const isExact = filed.rows.every(
    ({ kind, maxPoints }, index) =>
      kind !== 'leaf' || (matches[index]?.by === 'both' && matches[index].line.maxPoints === maxPoints),
  );
  const used = parted.flatMap(({ row }) => OWN_COLUMNS.map((column) => row.own[column].cell));
  return { cells, said, used: new Set(used), matched, isExact };
}

/**
 * Criteria that the unit parted into rows below them, which the set does not have: their own rows are those of the set, by
 * number and name, even where a row below them has their name.
 */
function partedCriteria(
  { rows, groups }: FiledUnit,
  set: BlockSet,
): readonly { readonly row: FiledRow; readonly match: LineMatch }[] {
  const matches = matchLines(set, [...groups, ...rows]);
  return groups.flatMap((row, index) => {
    const match = matches[index] ?? null;
    return match?.by === 'both' ? [{ row, match }] : [];
  });
}

function saidOfMatch(row: FiledRow, { line, by }: LineMatch): readonly Left[] {
  const { code, name, maxPoints, nameCell, maxCell } = row;
  const max = { code, name, max: toNumber(maxPoints ?? 0), expected: toNumber(line.maxPoints ?? 0) };
  return [
    ...(by === 'name' && line.code !== code
      ? [left('number-differs', nameCell, { code, name, expected: line.code })]
      : []),
    ...(by === 'code' ? [left('name-differs', nameCell, { code, name, expected: line.name })] : []),
    ...(maxPoints !== line.maxPoints ? [left('max-differs', maxCell, max)] : []),
  ];
}

/** The cells of a row that may be taken: no score above what the unit can score, and none of what only the survey scores. */
function takenCells(
  row: FiledRow,
  line: CriteriaLine,
  set: BlockSet,
): { readonly cells: FiledRow['own']; readonly said: readonly Left[] } {
  const { code, name } = line;
  const { cell, content } = row.own.self;
  const refuse = (one: Left) => ({ cells: { ...row.own, self: { cell, content: undefined } }, said: [one] });
  if (isOfSurvey(set, line) && (isSaid(row.own.self) || row.said.length > 0))
    return refuse(left('score-of-survey', cell, { code, name }));
  if (typeof content === 'number') {
    const max = line.maxPoints === null ? Infinity : toNumber(line.maxPoints - surveyMaxOf(set, line));
    const isPenalty = line.kind === 'penalty';
    if (content < 0 && line.kind === 'leaf')
      return refuse(left('score-negative', cell, { code, name, score: content }));
    if ((isPenalty ? Math.abs(content) : content) > max)
      return refuse(left('score-above-max', cell, { code, name, score: content, max }));
  }
  return { cells: row.own, said: row.said };
}
