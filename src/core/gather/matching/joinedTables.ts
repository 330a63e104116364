import type { Answer } from '../files/answer';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { countsOf, differ, isSaid, mapColumns } from '../files/ownCells';
import type { AnsweredCell } from '../files/ownCells';

/**
 * Of several tables of a unit in one file what they say together; where two say another thing of the same, the one that has
 * most scores, and the others are named. One whose unit a person chose stands for itself.
 */
export function onePerUnit(answers: readonly Answer[]): readonly Answer[] {
  const byUnit = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.decision.unit === null ? answer.key : answer.id;
    byUnit.set(key, [...(byUnit.get(key) ?? []), answer]);
  }
  return [...byUnit.values()].flatMap((own) => {
    const [first, ...others] = own.toSorted(
      (one, other) =>
        Number(other.refused === null) - Number(one.refused === null) || other.scores - one.scores,
    );
    return first === undefined ? [] : [others.reduce(withTable, first)];
  });
}

/** An answer with what another table of its file adds to it. */
function withTable(answer: Answer, { sheet, refused, cells, left: said }: Answer): Answer {
  const { set } = answer;
  const isPart = refused === null && answer.refused === null && set !== null && !differ(answer.cells, cells);
  if (!isPart) return { ...answer, left: [...answer.left, left('other-sheet', '', { sheet })] };
  const both = new Map(answer.cells);
  for (const [line, own] of cells) {
    const before = both.get(line);
    both.set(line, before === undefined ? own : mapColumns((column) => saidOf(before[column], own[column])));
  }
  const isThere = (one: Left) =>
    one.why === 'criterion-missing' &&
    [...both.keys()].some(({ code, name }) => code === one.facts.code && name === one.facts.name);
  const all = [...answer.left, left('sheet-joined', '', { sheet }), ...said].filter((one) => !isThere(one));
  const origin = { by: answer.by };
  const joined = new Map(
    [...both].map(([line, own]) => [line, mapColumns((column) => ({ ...own[column], ...origin }))] as const),
  );
  return { ...answer, cells: joined, ...countsOf(joined, set), left: all };
}

function saidOf(one: AnsweredCell, other: AnsweredCell): AnsweredCell {
  return isSaid(one) ? one : other;
}
