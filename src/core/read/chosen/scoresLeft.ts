import { toNumber } from '../../points';
import { cellPlace } from '../model/assessment';
import type { KindOfScore, Leaf, ScoreTable } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { doubtFinding } from '../bonusPenalty/apartColumns';
import { hasApartInside } from '../scores/apartInside';
import { columnAt, isPossible, verifiable } from '../scores/choice';
import type { Choice } from '../scores/choice';

/** Says where self-scores count although verified ones have a column, bonus and penalty points among them. */
export function selfScoresUsed({ table, reading, source, chosen, apartRows }: Choice): readonly Finding[] {
  if (source !== 'latest') return [];
  const { name, set, kinds, row: ownRow } = reading;
  if (kinds.every(({ role }) => role !== 'self')) return [];
  if (apartRows.length === 0 && chosen.every(({ role }) => role !== 'self')) return [];
  const isVerifiable = verifiable(kinds, source);
  // Where some criteria have verified scores, one without such a column has lost it; a part of a field need not have one.
  const lacks = (index: number) =>
    table.scoring.together === 'criteria' ? isVerifiable() : isVerifiable(index);
  const used = [
    ...chosen.flatMap(({ role, column }, index) =>
      role === 'self' && lacks(index) ? [{ row: ownRow ?? set.leaves[index]?.row ?? 0, column }] : [],
    ),
    ...apartRows.flatMap(({ role, score, points }) =>
      role === 'self' && typeof score === 'number' && score !== 0 && isVerifiable() ? [points] : [],
    ),
  ];
  const [first] = used;
  if (first === undefined) return [];
  const place = cellPlace(table, first.row, first.column);
  return [finding('self-score-used', place, { unit: name, count: used.length })];
}

/** What is to be said of bonus and penalty points that have rounds, but inside a final score. */
export function roundsLeft({ table, reading, source, chosen }: Choice): readonly Finding[] {
  const { name, kinds, row, apartDoubts = [] } = reading;
  // Of units in rows the headers of their table tell it.
  const isClaimed = apartDoubts.length > 0 && row === undefined && !verifiable(kinds, source)();
  return apartDoubts.flatMap((doubt) => {
    const { code, column, leaf } = doubt;
    if (leaf !== null && hasApartInside(table, chosen[leaf])) return [];
    if (code === 'self-score-used' && isClaimed) return [];
    return [doubtFinding(name, doubt, cellPlace(table, doubt.row, column))];
  });
}

/** Says where a row of bonus or penalty points has some in a column that does not count, and none in those that do. */
export function uncountedApart({ table, reading, apartRows }: Choice): readonly Finding[] {
  return apartRows.flatMap(({ role, points: { kind, row } }, index): readonly Finding[] => {
    if (role !== null) return [];
    for (const { columns, scores } of reading.apartRows ?? []) {
      const score = scores[index];
      if (typeof score !== 'number' || score === 0 || typeof columns !== 'number') continue;
      const facts = { unit: reading.name, apart: kind, score: toNumber(score) };
      return [finding('score-blank', cellPlace(table, row, columns), facts)];
    }
    return [];
  });
}

/**
 * Says where a kind of score that does not count is no number, or none that the criterion can have, once a column: what
 * counts says so of itself.
 */
export function otherScoresUnread({ table, reading, chosen }: Choice): readonly Finding[] {
  const { name: unit, set, row: ownRow, kinds } = reading;
  return kinds.flatMap((kind): readonly Finding[] => {
    const { role } = kind;
    if (role === null || role === 'index' || role === 'survey') return [];
    const unread = unreadLeaves(kind, set.leaves, chosen, table);
    const [index = -1] = unread;
    const leaf = set.leaves[index];
    if (leaf === undefined) return [];
    const score = kind.scores[index];
    const facts = {
      ...{ unit, role, criterion: { code: leaf.code, name: leaf.name } },
      text: kind.faults.get(index)?.text ?? (typeof score === 'number' ? toNumber(score) : ''),
      max: toNumber(leaf.maxPoints),
      count: unread.length,
    };
    const place = cellPlace(table, kind.row ?? ownRow ?? leaf.row, columnAt(kind, index));
    return [finding('other-score-unread', place, facts)];
  });
}

/** A loop: thousands of units have hundreds of scores each that are as they should be. */
function unreadLeaves(
  kind: KindOfScore,
  leaves: readonly Leaf[],
  chosen: Choice['chosen'],
  table: ScoreTable,
): readonly number[] {
  let unread = NO_LEAVES;
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index];
    if (leaf === undefined) break;
    const score = kind.scores[index] ?? 'notScored';
    if (typeof score === 'number' && score >= 0 && score <= leaf.maxPoints) continue;
    const counts = chosen[index];
    if (counts?.fault !== null || counts.column === columnAt(kind, index)) continue;
    if (!isPossible(score, leaf, table)) unread = [...unread, index];
  }
  return unread;
}

const NO_LEAVES: readonly number[] = [];
