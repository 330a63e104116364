import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { cellPlace } from '../model/assessment';
import type { AssessedUnit, EarlierStep, ScoreTable, UnitScores } from '../model/assessment';
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
 * self-scores is no round; the self-scores of a list whose rows tell their kinds stand beside the others.
 */
export function withEarlierRounds(
  scores: UnitScores,
  steps: readonly EarlierStep[],
  { table: own, reading }: Pick<AssessedUnit, 'table' | 'reading'>,
): { readonly scores: UnitScores; readonly findings: readonly Finding[] } {
  const isOfClaims = ({ table }: EarlierStep) => isClaimed(table.stage ?? 0);
  const rounds = steps.filter((step) => !isOfClaims(step) || isOneList(step.table, own));
  if (rounds.length === 0 || !scores.scores.includes('notScored')) return { scores, findings: [] };
  const filled = [...scores.scores];
  const places = new Map<number, Place>();
  const stages = [...(scores.stages ?? [])];
  const from = new Map<EarlierStep, Place[]>();
  for (const step of rounds.toReversed()) {
    const { chosen, counted, table, reading: earlier } = choiceOf(step.table, step.reading, 'latest');
    const leaves = new Map(earlier.set.leaves.map((leaf, index) => [leaf.key, { leaf, index }]));
    scores.set.leaves.forEach(({ key, maxPoints }, index) => {
      const there = leaves.get(key);
      if (filled[index] !== 'notScored' || there?.leaf.maxPoints !== maxPoints) return;
      const one = chosen[there.index] ?? UNTOLD;
      const score: Score = counted[there.index] ?? 'notScored';
      if ((one.role === 'self' && !isOfClaims(step)) || one.added !== null) return;
      if (typeof score !== 'number' && score !== 'notApplicable') return;
      filled[index] = score;
      stages[index] = stageOf({ role: one.role, survey: 'notScored' }, true);
      const column = one.column ?? columnAt(earlier.kinds[0] ?? NO_KIND, there.index);
      const place = cellPlace(table, earlier.row ?? there.leaf.row, column);
      places.set(index, place);
      from.set(step, [...(from.get(step) ?? []), place]);
    });
  }
  if (places.size === 0) return { scores, findings: [] };
  return {
    scores: { ...scores, scores: filled, places, ...(scores.stages === undefined ? {} : { stages }) },
    findings: [...from].map(([step, { 0: first = reading.place, length: count }]) =>
      isOfClaims(step)
        ? finding('self-score-used', first, { unit: scores.name, count })
        : finding('earlier-round-used', reading.place, { unit: scores.name, sheet: step.table.sheet, count }),
    ),
  };
}

/** Whether two tables are of one list of scores, each of the rows of one kind. */
function isOneList(one: ScoreTable, other: ScoreTable): boolean {
  return one.sheet === other.sheet && one.origin.rows !== undefined && other.origin.rows !== undefined;
}
