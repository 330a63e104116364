import { toNumber } from '../../points';
import { cellPlace } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { doubtFinding } from '../bonusPenalty/apartColumns';
import { hasApartInside } from './apartInside';
import { columnAt, verifiable } from './choice';
import type { Choice } from './choice';

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

/** Says where a kind of score that does not count cannot be read, once a column: what counts says so of itself. */
export function otherScoresUnread({ table, reading, chosen }: Choice): readonly Finding[] {
  const { name: unit, set, row: ownRow, kinds } = reading;
  // Of thousands of units nearly all have nothing of the kind.
  if (kinds.every(({ faults }) => faults.size === 0)) return [];
  return kinds.flatMap((kind): readonly Finding[] => {
    const { role } = kind;
    if (role === null || role === 'index') return [];
    const unread = [...kind.faults].filter(([leaf]) => chosen[leaf]?.fault === null);
    const [first] = unread;
    const leaf = first === undefined ? undefined : set.leaves[first[0]];
    if (first === undefined || leaf === undefined) return [];
    const [index, { text }] = first;
    const place = cellPlace(table, kind.row ?? ownRow ?? leaf.row, columnAt(kind, index));
    const criterion = { code: leaf.code, name: leaf.name };
    return [finding('other-score-unread', place, { unit, role, criterion, text, count: unread.length })];
  });
}
