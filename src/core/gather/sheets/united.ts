import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import type { Answer } from '../files/answer';
import { lineLabel } from '../files/lineName';
import { differ, isSaid, mapColumns } from '../files/ownCells';
import type { AnsweredCell, OwnCells } from '../files/ownCells';
import { OWN_COLUMNS } from '../files/unitFile';
import type { OwnColumn } from '../files/unitFile';
import { compareVersions } from '../files/version';

/** What several answers of one unit say together. */
export interface United {
  readonly cells: OwnCells;
  /** The answers that a cell is of, by `Answer.by`. */
  readonly giving: ReadonlySet<string>;
  /** Those of which another one says another thing, and is newer or was chosen. */
  readonly beaten: ReadonlySet<string>;
  /** Those that say different things of one cell, and nothing tells which is newer. */
  readonly disputing: ReadonlySet<string>;
}

/** What some answer says of a cell. */
type SaidCell = AnsweredCell & { readonly content: number | string };

/**
 * Puts answers of one unit together cell by cell: what only one of them has counts, as a field that another person of the
 * unit filled in; where they differ, what the newer one says. A blank never takes back what another answer says.
 *
 * @param answers in the order in which they are preferred where they say the same
 * @param chosen the one that a person chose, whose cells count whatever is newer
 */
export function united(answers: readonly Answer[], chosen: Answer | null): United {
  const beaten = beatenOf(answers, chosen);
  const giving = new Set<string>();
  const disputing = new Set<string>();
  const cells = new Map<CriteriaLine, OwnCells extends ReadonlyMap<CriteriaLine, infer Own> ? Own : never>();
  const countingOf = (all: readonly AnsweredCell[]): AnsweredCell | null => {
    const said = all.filter((cell): cell is SaidCell => isSaid(cell));
    const counts = winnerOf(said, chosen, beaten);
    if (counts === 'disputed') for (const { by } of said) disputing.add(by);
    return counts === null || counts === 'disputed' ? null : counts;
  };
  for (const line of new Set(answers.flatMap((answer) => [...answer.cells.keys()]))) {
    const rows = answers.flatMap((answer) => answer.cells.get(line) ?? []);
    const [first] = rows;
    if (first === undefined) continue;
    const own = mapColumns((column: OwnColumn) => {
      const counts = countingOf(rows.map((row) => row[column]));
      if (counts !== null) giving.add(counts.by);
      return counts ?? { ...first[column], content: isSaid(first[column]) ? null : first[column].content };
    });
    cells.set(line, own);
  }
  return { cells, giving, beaten, disputing };
}

/** Those that differ from a newer one, or from the one that was chosen. */
function beatenOf(answers: readonly Answer[], chosen: Answer | null): ReadonlySet<string> {
  const isBeaten = (answer: Answer) =>
    answers.some(
      (other) =>
        other !== answer &&
        (other === chosen || (answer !== chosen && isNewer(other, answer))) &&
        differ(answer.cells, other.cells),
    );
  return new Set(answers.filter(isBeaten).map(({ by }) => by));
}

function isNewer(one: Answer, other: Answer): boolean {
  return compareVersions(versionOf(one), versionOf(other)) === 1;
}

export function versionOf({ file }: Pick<Answer, 'file'>) {
  return { issue: file.mark?.issue ?? null, saved: file.saved };
}

/** Of what answers say of one cell what counts: `null` where nothing is said, or only by those that newer ones replaced. */
function winnerOf(
  said: readonly SaidCell[],
  chosen: Answer | null,
  beaten: ReadonlySet<string>,
): SaidCell | 'disputed' | null {
  const [first] = said;
  if (first === undefined || said.every(({ content }) => content === first.content)) return first ?? null;
  const ofChosen = said.find(({ by }) => by === chosen?.by);
  if (ofChosen !== undefined) return ofChosen;
  const newest = newestOf(said);
  if (newest !== undefined) return newest;
  const rest = said.filter(({ by }) => !beaten.has(by));
  const [only] = rest;
  if (only === undefined) return null;
  return rest.every(({ content }) => content === only.content) ? only : (newestOf(rest) ?? 'disputed');
}

/** The first of the content of which some answer is newer than all that say another thing. */
function newestOf(said: readonly SaidCell[]): SaidCell | undefined {
  return said.find(({ content }) => {
    const own = said.filter((one) => one.content === content);
    const others = said.filter((one) => one.content !== content);
    return own.some((one) => others.every((other) => compareVersions(one, other) === 1));
  });
}

/** The criteria, as `lineLabel` calls them, of which an answer gives what another one lacks. */
export function filledIn(all: OwnCells, answer: Answer, beside: Answer): readonly string[] {
  const lines = [...all].filter(([line, own]) =>
    OWN_COLUMNS.some(
      (column) =>
        isSaid(own[column]) && own[column].by === answer.by && !isSaid(beside.cells.get(line)?.[column]),
    ),
  );
  return lines.map(([line]) => lineLabel(line, [...all.keys()]));
}
