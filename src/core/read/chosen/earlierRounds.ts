import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { cellPlace } from '../model/assessment';
import type { EarlierStep, UnitReading, UnitScores } from '../model/assessment';
import { isClaimed } from '../scores/stageWords';
import type { Score } from '../cells/score';
import type { Place } from '../../workbook';
import { columnAt } from '../scores/choice';
import { choiceOf } from './chosenUnit';
import { stageOf } from './stageDifferences';

/** What is known of a score whose column tells no kind. */
const UNTOLD = { role: null, added: null, column: null };
const NO_KIND = { columns: 0 };

/**
 * The same scores with those of earlier rounds on sheets of their own where the last one left a criterion blank: which score
 * counts is decided criterion by criterion (DOMAIN section 3, rule 2), as where the rounds stand beside each other. A sheet of
 * self-scores is no round.
 */
export function withEarlierRounds(
  scores: UnitScores,
  steps: readonly EarlierStep[],
  reading: UnitReading,
): { readonly scores: UnitScores; readonly findings: readonly Finding[] } {
  const rounds = steps.filter(({ table }) => !isClaimed(table.stage ?? 0));
  if (rounds.length === 0 || !scores.scores.includes('notScored')) return { scores, findings: [] };
  const filled = [...scores.scores];
  const places = new Map<number, Place>();
  const stages = [...(scores.stages ?? [])];
  const from = new Map<EarlierStep, number>();
  for (const step of rounds.toReversed()) {
    const { chosen, counted, table, reading: earlier } = choiceOf(step.table, step.reading, 'latest');
    const leaves = new Map(earlier.set.leaves.map((leaf, index) => [leaf.key, { leaf, index }]));
    scores.set.leaves.forEach(({ key, maxPoints }, index) => {
      const there = leaves.get(key);
      if (filled[index] !== 'notScored' || there?.leaf.maxPoints !== maxPoints) return;
      const one = chosen[there.index] ?? UNTOLD;
      const score: Score = counted[there.index] ?? 'notScored';
      if (one.role === 'self' || one.added !== null) return;
      if (typeof score !== 'number' && score !== 'notApplicable') return;
      filled[index] = score;
      stages[index] = stageOf({ role: one.role, survey: 'notScored' }, true);
      const column = one.column ?? columnAt(earlier.kinds[0] ?? NO_KIND, there.index);
      places.set(index, cellPlace(table, earlier.row ?? there.leaf.row, column));
      from.set(step, (from.get(step) ?? 0) + 1);
    });
  }
  if (places.size === 0) return { scores, findings: [] };
  return {
    scores: { ...scores, scores: filled, places, ...(scores.stages === undefined ? {} : { stages }) },
    findings: [...from].map(([{ table }, count]) =>
      finding('earlier-round-used', reading.place, { unit: scores.name, sheet: table.sheet, count }),
    ),
  };
}
