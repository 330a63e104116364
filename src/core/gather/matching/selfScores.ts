import type { BlockSet } from '../../criteriaSets/blockSets';
import { toNumber } from '../../points';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { readScoreColumn } from '../../read/cells/scoreColumn';
import type { ScoreFault } from '../../read/cells/scoreColumn';
import { readNumber } from '../../read/cells/score';
import type { Score } from '../../read/cells/score';
import { textOf } from '../../read/cells/text';
import type { KindOfScore, ScoreTable, UnitReading } from '../../read/model/assessment';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { isRounded } from '../files/roundedPoints';
import type { OwnCell } from '../files/unitFile';
import { isOfOffice } from './ofOffice';
import type { TableCells } from './tableCells';

/** The self-scores of a unit's table. */
export interface SelfScores {
  /** What stands in a row; `undefined` for what may not be taken, which is said. */
  readonly scoreAt: (line: CriteriaLine) => { readonly score: OwnCell; readonly said: readonly Left[] };
  readonly columns: readonly number[];
  /** What is to be said of columns of scores. */
  readonly said: readonly Left[];
}

/**
 * Reads a unit's own scores. Where it scored itself several times (`Tự chấm lần 1 | lần 2`), the last round that has a score
 * of a criterion counts; what the others give is said.
 */
export function selfScores(
  unit: UnitReading,
  table: ScoreTable,
  { lines }: Pick<BlockSet, 'lines'>,
  cells: TableCells,
): SelfScores {
  const { rounds, said } = selfColumns(unit, table, cells);
  const roundOf = (line: CriteriaLine) =>
    rounds.findLast((one) => hasScore(one, line, cells)) ?? rounds.at(-1);
  return {
    columns: rounds.map((one) => columnAt(one, 0)),
    said: [...said, ...passedRounds(rounds, lines, roundOf, cells), ...roundedScores(lines, roundOf, cells)],
    scoreAt: (line) => {
      const own = roundOf(line);
      return own === undefined ? { score: NO_CELL, said: [] } : scoreIn(own, line, cells);
    },
  };
}

const NO_CELL: OwnCell = { cell: '', content: null };

/** The column of a kind of score; where leaves have columns of their own that of one of them. */
function columnAt({ columns }: KindOfScore, index: number): number {
  return typeof columns === 'number' ? columns : (columns[index] ?? -1);
}

function isFilled({ scores }: KindOfScore): boolean {
  return scores.some((score) => score !== 'notScored');
}

/** Its self-scores, of every round; else the only scores that nobody else is said to have given. */
function selfColumns(
  unit: UnitReading,
  { kind, set }: ScoreTable,
  cells: TableCells,
): { readonly rounds: readonly KindOfScore[]; readonly said: readonly Left[] } {
  const filled = unit.kinds.filter(isFilled);
  const own = unit.kinds.filter(({ role }) => role === 'self');
  const untold = filled.filter(({ role }) => role === null || role === 'final');
  const header = (of: KindOfScore) => cells.headerOf(columnAt(of, 0));
  const titleOf = (of: KindOfScore) => (kind === 'unitScoreSheet' ? header(of)?.text : undefined);
  const [only] = untold;
  const isTaken =
    own.length === 0 && only !== undefined && filled.length === 1 && !isOfOffice(unit, titleOf(only), cells);
  const rounds = isTaken ? [only] : own.some(isFilled) ? own.filter(isFilled) : own.slice(-1);
  const ofOffice = filled
    .filter((one) => !rounds.includes(one))
    .map((one) => {
      const first = one.scores.findIndex((score) => score !== 'notScored');
      const count = one.scores.filter((score) => score !== 'notScored').length;
      const cell = cells.at(set.leaves[first]?.row ?? 0, columnAt(one, first));
      return left('column-of-office', cell, { header: header(one)?.text ?? '', count });
    });
  if (!isTaken) return { rounds, said: ofOffice };
  const head = header(only);
  const cell = head === undefined ? '' : cells.at(head.row, head.column);
  return { rounds, said: [left('column-taken-as-self', cell, { header: head?.text ?? '' })] };
}

function isScored({ kind }: CriteriaLine): boolean {
  return kind !== 'text' && kind !== 'group';
}

/** Of each round but the last how many of its scores count, since no later one has any, and how many do not. */
function passedRounds(
  rounds: readonly KindOfScore[],
  lines: readonly CriteriaLine[],
  roundOf: (line: CriteriaLine) => KindOfScore | undefined,
  cells: TableCells,
): readonly Left[] {
  const scored = lines.filter(isScored);
  return rounds.slice(0, -1).flatMap((round): readonly Left[] => {
    const own = scored.filter((line) => hasScore(round, line, cells));
    const [first] = own;
    if (first === undefined) return [];
    const taken = own.filter((line) => roundOf(line) === round).length;
    const header = cells.headerOf(columnAt(round, 0))?.text ?? '';
    const cell = cells.at(first.row, columnAt(round, first.leaf ?? 0));
    return [left('self-round-before', cell, { header, taken, passed: own.length - taken })];
  });
}

/** Scores that are finer than a millionth of a point, which nothing here is. */
function roundedScores(
  lines: readonly CriteriaLine[],
  roundOf: (line: CriteriaLine) => KindOfScore | undefined,
  cells: TableCells,
): readonly Left[] {
  const rounded = lines.filter(isScored).flatMap((line) => {
    const own = roundOf(line);
    if (own === undefined) return [];
    const { cell, content } = scoreIn(own, line, cells).score;
    const raw = cells.contentAt(line.row, columnAt(own, line.leaf ?? 0));
    const typed = readNumber(raw);
    const isFiner = typeof content === 'number' && typed !== undefined && isRounded(typed, content);
    return isFiner ? [{ line, cell, text: textOf(raw), score: content }] : [];
  });
  const [first] = rounded;
  if (first === undefined) return [];
  const { line, cell, text, score } = first;
  const { code, name } = line;
  return [left('score-rounded', cell, { code, name, text, score, count: rounded.length })];
}

function hasScore(of: KindOfScore, { leaf, row }: CriteriaLine, { contentAt }: TableCells): boolean {
  if (leaf === null) return textOf(contentAt(row, columnAt(of, 0))) !== '';
  return (of.scores[leaf] ?? 'notScored') !== 'notScored';
}

/** The score of a line, and what is to be said of it by itself. */
function scoreIn(of: KindOfScore, line: CriteriaLine, cells: TableCells): ReturnType<SelfScores['scoreAt']> {
  const { row, leaf, code, name } = line;
  const column = columnAt(of, leaf ?? 0);
  const cell = cells.at(row, column);
  const raw = cells.contentAt(row, column);
  const { score, fault } = leaf === null ? scoreAlone(line, column, cells) : scoreOfLeaf(of, leaf);
  if (fault !== undefined || score === 'invalid') {
    const text = fault?.text ?? textOf(raw);
    const shown = text === '' && typeof raw === 'object' && raw !== null ? raw.error : text;
    const facts = { code, name, text: shown };
    return { score: { cell, content: undefined }, said: [left(whyOf(fault), cell, facts)] };
  }
  if (typeof score !== 'number')
    return { score: { cell, content: score === 'notApplicable' ? 'KAD' : null }, said: [] };
  const points = toNumber(score);
  const isDecided = of.notes.some(({ indexes }) => indexes.some(({ index }) => index === leaf));
  const isDoubtful = typeof raw === 'string' || isDecided;
  const facts = { code, name, text: textOf(raw), score: points };
  return { score: { cell, content: points }, said: isDoubtful ? [left('number-as-text', cell, facts)] : [] };
}

function whyOf(fault: ScoreFault | undefined): Exclude<ScoreFault['code'], 'score-max-differs'> {
  return fault === undefined || fault.code === 'score-max-differs' ? 'score-not-a-number' : fault.code;
}

interface ReadScore {
  readonly score: Score;
  readonly fault: ScoreFault | undefined;
}

/** As its column is read as a whole. */
function scoreOfLeaf({ scores, faults }: KindOfScore, leaf: number): ReadScore {
  return { score: scores[leaf] ?? 'notScored', fault: faults.get(leaf) };
}

/** Bonus and penalty points by themselves: a rate is none, since it may be one of anything. */
function scoreAlone({ row, maxPoints }: CriteriaLine, column: number, cells: TableCells): ReadScore {
  const [ownRow, ownColumn] = cells.within(row, column);
  const read = readScoreColumn(cells.sheet, ownColumn, [{ row: ownRow, maxPoints: maxPoints ?? 0 }]);
  const share = read.notes.find(({ code }) => code === 'score-as-percent')?.indexes[0];
  if (share !== undefined) return { score: 'invalid', fault: { code: 'score-as-percent', text: share.text } };
  return { score: read.scores[0] ?? 'notScored', fault: read.faults.get(0) };
}
