import { nameKey } from '../../read/names/nameKey';
import type { Answer } from '../files/answer';
import { left } from '../files/left';
import type { Left } from '../files/left';
import type { OwnCells } from '../files/ownCells';
import type { AnswerState } from '../files/unitFile';
import { OWN_COLUMNS } from '../files/unitFile';
import { filledIn, united, versionOf } from './united';
import { compareVersions } from '../files/version';

/** An answer of a unit that was sent in now, and what becomes of it beside the others. */
interface JudgedAnswer {
  readonly answer: Answer;
  /** `taken`: what it says counts, or a part of it. */
  readonly state: Extract<AnswerState, 'taken' | 'same' | 'older' | 'ask'> | NonNullable<Answer['refused']>;
  readonly said: readonly Left[];
}

/** What is known of the answers of one unit. */
export interface Judgement {
  readonly answers: readonly JudgedAnswer[];
  /** The one that speaks for the unit, with the cells that count of all; `null` where nothing is taken. */
  readonly whole: Answer | null;
}

/**
 * Tells of the answers that one unit sent in at one time what counts, whatever their order: what they say together
 * (`united`). Those that say nothing more are the same, or older. Where nothing tells which of two counts, and where they call
 * the unit by several names of which some were another's, they are asked. The one that a person chose counts whatever tells
 * otherwise.
 */
export function judged(answers: readonly Answer[]): Judgement {
  const open = answers
    .filter(({ refused }) => refused === null)
    .toSorted(byName)
    .toSorted(newestFirst);
  const chosen = chosenOf(open);
  const isMixed = new Set(open.map(({ former }) => nameKey(former))).size > 1 && !areAlike(open);
  const counting =
    isMixed && chosen !== null ? open.filter((one) => contentOf(one) === contentOf(chosen)) : open;
  const ordered = chosen === null ? counting : [chosen, ...counting.filter((one) => one !== chosen)];
  const { cells, giving, beaten, disputing } = united(ordered, chosen);
  const [first] = ordered;
  const isAsked = disputing.size > 0 || (isMixed && chosen === null);
  const asked = isAsked ? open.filter(({ by }) => isMixed || !beaten.has(by) || disputing.has(by)) : [];
  const nameOf = namesOf(open);
  const files = asked.map(nameOf).sort();
  const stateOf = (answer: Answer): JudgedAnswer => {
    if (answer.refused !== null) return { answer, state: answer.refused, said: [] };
    const file = first === undefined ? '' : nameOf(first);
    if (asked.includes(answer))
      return {
        answer,
        state: 'ask',
        said: [left(isMixed ? 'former-units' : 'nothing-tells-newer', '', { files })],
      };
    const filled = first === undefined || isAsked ? [] : filledIn(cells, answer, first);
    const fills =
      filled.length > 0 && answer !== first ? [left('fills-blanks', '', { file, criteria: filled })] : [];
    const replacedBy = left(chosen === null ? 'newer-file' : 'other-chosen', '', { file });
    if (beaten.has(answer.by) || !ordered.includes(answer))
      return { answer, state: 'older', said: [replacedBy, ...fills] };
    if (answer === first) {
      const others = open.filter((one) => beaten.has(one.by) || !ordered.includes(one));
      const paths = others.map(nameOf).sort();
      return {
        answer,
        state: 'taken',
        said: chosen !== null && paths.length > 0 ? [left('version-chosen', '', { files: paths })] : [],
      };
    }
    if (giving.has(answer.by) && fills.length > 0) return { answer, state: 'taken', said: fills };
    const same = ordered.find((one) => one !== answer && contentOf(one) === contentOf(answer));
    if (same !== undefined)
      return { answer, state: 'same', said: [left('same-as', '', { file: nameOf(same) })] };
    const isOlder = first !== undefined && compareVersions(versionOf(first), versionOf(answer)) === 1;
    return { answer, state: isOlder ? 'older' : 'same', said: [left('all-in-file', '', { file })] };
  };
  return {
    answers: answers.map(stateOf),
    whole: first === undefined || isAsked ? null : { ...first, cells },
  };
}

/** Answers by their files; with the sheet, as `a.xlsx › Phiếu 2`, where several are of one file. */
function namesOf(answers: readonly Answer[]): (answer: Answer) => string {
  return ({ by, file, sheet }) =>
    answers.some((other) => other.by !== by && other.file.path === file.path)
      ? `${file.path} › ${sheet}`
      : file.path;
}

/** The one that a person chose; none where several that say different things were. */
function chosenOf(open: readonly Answer[]): Answer | null {
  const chosen = open.filter(({ decision }) => decision.take);
  return areAlike(chosen) ? (chosen[0] ?? null) : null;
}

function areAlike(answers: readonly Answer[]): boolean {
  return new Set(answers.map(contentOf)).size <= 1;
}

/** A text that is the same for two answers that say the same. */
function contentOf({ cells }: { readonly cells: OwnCells }): string {
  const rows = [...cells]
    .map(([line, own]) => [line.row, ...OWN_COLUMNS.map((column) => own[column].content ?? null)])
    .sort(([one], [other]) => Number(one) - Number(other));
  return JSON.stringify(rows);
}

/** By name, and by content where two files have one name. */
function byName(one: Answer, other: Answer): number {
  const [name, otherName] = [one, other].map((answer) => `${answer.id}\n${contentOf(answer)}`);
  return (name ?? '') < (otherName ?? '') ? -1 : 1;
}

/** The newest first; where nothing tells, the order stays, so that the order in which files come in does not matter. */
function newestFirst(one: Answer, other: Answer): number {
  return compareVersions(versionOf(other), versionOf(one));
}
