import type { Answer } from '../files/answer';
import { left } from '../files/left';
import type { Left } from '../files/left';
import { lineLabel } from '../files/lineName';
import { countsOf, differ, isSaid, linesThatDiffer, mapColumns } from '../files/ownCells';
import type { AnsweredCell } from '../files/ownCells';

/**
 * Of several tables of a unit in one file what they say together. Where two say another thing of the same, each stands for
 * itself, as two files of the unit do, and tells of which criteria the others differ; so does one whose unit a person chose.
 * Tables that cannot be taken are only named beside one that can.
 */
export function onePerUnit(answers: readonly Answer[]): readonly Answer[] {
  const byUnit = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.decision.unit === null ? answer.key : answer.id;
    byUnit.set(key, [...(byUnit.get(key) ?? []), answer]);
  }
  return [...byUnit.values()].flatMap((own) => {
    const open = own.filter(({ refused }) => refused === null);
    const refused = own.filter((answer) => answer.refused !== null);
    const [first, ...others] = open.toSorted((one, other) => other.scores - one.scores);
    const [refusedFirst, ...more] = refused.toSorted((one, other) => other.scores - one.scores);
    if (first === undefined)
      return refusedFirst === undefined ? [] : [more.reduce(besideRefused, refusedFirst)];
    const isOne = open.every((one) =>
      open.every((other) => one === other || !differ(one.cells, other.cells)),
    );
    const answersOfUnit = isOne ? [others.reduce(joined, first)] : open.map((one) => besideOthers(one, open));
    return answersOfUnit.map((answer, index) =>
      index === 0 ? refused.reduce(besideRefused, answer) : answer,
    );
  });
}

function besideRefused(answer: Answer, { sheet }: Answer): Answer {
  return { ...answer, left: [...answer.left, left('other-sheet', '', { sheet })] };
}

/** One of several tables that differ, with the criteria of which they do. */
function besideOthers(answer: Answer, all: readonly Answer[]): Answer {
  const said = all.flatMap(({ sheet, by, cells }): readonly Left[] => {
    const lines = by === answer.by ? [] : linesThatDiffer(answer.cells, cells);
    const criteria = lines.map((line) => lineLabel(line, answer.cells.keys()));
    return lines.length === 0 ? [] : [left('sheets-differ', '', { sheet, criteria })];
  });
  return { ...answer, left: [...said, ...answer.left] };
}

/** An answer with what another table of its file adds to it. */
function joined(answer: Answer, { sheet, cells, left: said }: Answer): Answer {
  const { set } = answer;
  if (set === null) return answer;
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
  const counted = new Map(
    [...both].map(([line, own]) => [line, mapColumns((column) => ({ ...own[column], ...origin }))] as const),
  );
  return { ...answer, cells: counted, ...countsOf(counted, set), left: all };
}

function saidOf(one: AnsweredCell, other: AnsweredCell): AnsweredCell {
  return isSaid(one) ? one : other;
}
