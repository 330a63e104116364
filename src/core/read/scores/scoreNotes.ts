import { toNumber } from '../../points';
import type { Place } from '../../workbook';
import type { KindOfScore } from '../model/assessment';
import { cellPlace } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Choice } from './choice';

/** What is to be said of numbers that were taken one way of two: once a column, at the first cell that counts. */
export function scoreNotes(
  { notes, scores }: Pick<KindOfScore, 'notes' | 'scores'>,
  placeOf: (index: number) => Place,
  counts: (index: number) => boolean = () => true,
): readonly Finding[] {
  return notes.flatMap(({ code, indexes }): readonly Finding[] => {
    const used = indexes.filter(({ index }) => counts(index));
    const first = used[0];
    if (first === undefined) return [];
    const [place, facts] = [placeOf(first.index), { text: first.text, count: used.length }];
    if (code === 'score-as-percent') return [finding(code, place, facts, { severity: 'warning' })];
    const score = scores[first.index];
    return [finding(code, place, { ...facts, value: typeof score === 'number' ? toNumber(score) : 0 })];
  });
}

/** The same of a unit's own columns, where some of it counts or is added. */
export function kindNotes({ table, reading, chosen }: Choice): readonly Finding[] {
  if (reading.kinds.every(({ notes }) => notes.length === 0)) return [];
  return reading.kinds.flatMap((kind) => {
    const { columns, role } = kind;
    if (typeof columns !== 'number') return [];
    const counts = (index: number) =>
      role === 'survey' || chosen.length === 0 || chosen[index]?.column === columns;
    const placeOf = (index: number) =>
      cellPlace(table, reading.row ?? reading.set.leaves[index]?.row ?? 0, columns);
    return scoreNotes(kind, placeOf, counts);
  });
}
