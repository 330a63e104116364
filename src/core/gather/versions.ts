import type { Answer, OwnCells } from './answers';
import { left } from './left';
import type { Left } from './left';
import type { AnswerState, OwnColumn } from './unitFile';
import { OWN_COLUMNS } from './unitFile';

/** What tells how new a version is: the issue's number, then when its file says that it was saved. */
export interface Version {
  readonly issue: number | null;
  readonly saved: string | null;
}

/** A version of a unit's answer that was sent in now, and what becomes of it beside the others. */
export interface JudgedAnswer {
  readonly answer: Answer;
  /** `taken`: it is the one that counts of those sent in now. */
  readonly state: Extract<AnswerState, 'taken' | 'same' | 'older' | 'ask'> | NonNullable<Answer['refused']>;
  readonly said: readonly Left[];
}

/** 1 where the first is newer, -1 where the other one is, 0 where nothing tells. Names and the system's times never do. */
export function compareVersions(one: Version, other: Version): -1 | 0 | 1 {
  if (one.issue !== null && other.issue !== null && one.issue !== other.issue)
    return one.issue > other.issue ? 1 : -1;
  if (one.saved === null || other.saved === null) return 0;
  const [first, second] = [timeOf(one.saved), timeOf(other.saved)];
  return first === second ? 0 : first > second ? 1 : -1;
}

/** `2025-11-29T08:30:00Z`, to be compared as a text. */
function timeOf(saved: string): string {
  return saved.replace(/(?:\.\d+)?Z?$/u, '').slice(0, 19);
}

export function versionOf({ file }: Pick<Answer, 'file'>): Version {
  return { issue: file.mark?.issue ?? null, saved: file.saved };
}

/** A text that is the same for two answers that say the same. */
function contentKey(cells: OwnCells): string {
  const rows = [...cells]
    .map(([line, own]) => [line.row, ...OWN_COLUMNS.map((column: OwnColumn) => own[column].content ?? null)])
    .sort(([one], [other]) => Number(one) - Number(other));
  return JSON.stringify(rows);
}

/**
 * Tells of the answers that one unit sent in at one time which counts, whatever their order: the one that is newer than
 * every other one of another content. The ones of its content are the same, all others older. Where nothing tells one, and
 * where one of them calls the unit by a name that was another's, all that might count are asked. The one that a person chose
 * counts whatever tells otherwise.
 */
export function judged(answers: readonly Answer[]): readonly JudgedAnswer[] {
  const open = answers.filter(({ refused }) => refused === null);
  const contents = new Map<string, Answer[]>();
  for (const answer of open) {
    const key = contentKey(answer.cells);
    contents.set(key, [...(contents.get(key) ?? []), answer]);
  }
  const groups = [...contents.values()].map((group) => group.toSorted(inOrder));
  const chosen = groups.filter((group) => group.some(({ decision }) => decision.take));
  const isChosen = chosen.length === 1;
  const isMixed = groups.length > 1 && open.some(({ isFormerName }) => isFormerName);
  const isNewer = (group: readonly Answer[], other: readonly Answer[]) =>
    group.some((one) => other.every((two) => compareVersions(versionOf(one), versionOf(two)) === 1));
  const newest = isChosen
    ? chosen[0]
    : isMixed
      ? undefined
      : groups.find((group) => groups.every((other) => other === group || isNewer(group, other)));
  const unbeaten = groups.filter(
    (group) => isMixed || !groups.some((other) => other !== group && isNewer(other, group)),
  );
  const asked = newest === undefined ? (unbeaten.length === 0 ? groups : unbeaten) : [];
  const files = asked.flatMap((group) => group.map(({ file }) => file.path)).sort();
  return answers.map((answer): JudgedAnswer => {
    if (answer.refused !== null) return { answer, state: answer.refused, said: [] };
    const group = groups.find((one) => one.includes(answer)) ?? [];
    if (asked.includes(group))
      return { answer, state: 'ask', said: [left('nothing-tells-newer', '', { files })] };
    const [first] = newest ?? [];
    const file = first?.file.path ?? files[0] ?? '';
    if (group !== newest)
      return { answer, state: 'older', said: [left(isChosen ? 'other-chosen' : 'newer-file', '', { file })] };
    const others = groups.flatMap((other) => (other === newest ? [] : other.map((one) => one.file.path)));
    return answer === first
      ? {
          answer,
          state: 'taken',
          said: isChosen && others.length > 0 ? [left('version-chosen', '', { files: others.sort() })] : [],
        }
      : { answer, state: 'same', said: [left('same-as', '', { file })] };
  });
}

/** The newest first, then by path, so that the order in which files come in does not matter. */
function inOrder(one: Answer, other: Answer): number {
  const newer = compareVersions(versionOf(other), versionOf(one));
  return newer === 0 ? (one.file.path < other.file.path ? -1 : 1) : newer;
}
