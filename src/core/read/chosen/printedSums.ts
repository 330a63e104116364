import { toNumber } from '../../points';
import { cellPlace } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { columnAt, hasSurvey, NO_COLUMN } from '../scores/choice';
import type { Choice } from '../scores/choice';
import { mayPrintAs } from '../cells/printedSum';

/**
 * Says where a unit's printed sum (`Tổng điểm`) is not that of its verified and survey points beside it, with or
 * without bonus and penalty (units in rows); where bonus or penalty have columns, not that of the verified points, or of
 * another final score beside it, with or without them. The printed one counts. Nothing is said where a part is missing, but of
 * such points that are as large as scores.
 */
export function printedSumDifferences(choice: Choice): readonly Finding[] {
  if (LAYOUTS[choice.table.kind].rows !== 'units') return [];
  return choice.chosen.flatMap((_, leaf) => [
    ...printedSumDifference(choice, leaf),
    ...largeApart(choice, leaf),
  ]);
}

/**
 * Bonus or penalty points inside a printed sum that are more than half of what can be had: scores in the wrong column, with
 * which any sum may agree (`Điểm trừ` exchanged for `Tổng điểm`).
 */
function largeApart({ table, reading, chosen }: Choice, leaf: number): readonly Finding[] {
  const whole = reading.set.leaves[leaf]?.maxPoints ?? 0;
  if (table.kind !== 'unitsByTotals' || chosen[leaf]?.role !== 'final') return [];
  return (reading.apartColumns ?? [])
    .filter((cell) => cell.leaf === leaf && cell.points * 2 > whole)
    .map(({ kind, column, points }) => {
      const facts = { above: 'all', apart: kind, max: toNumber(whole) } as const;
      return finding(
        'score-above-max',
        cellPlace(table, reading.row ?? 0, column),
        { ...facts, unit: reading.name, score: toNumber(points) },
        { severity: 'warning' },
      );
    });
}

function printedSumDifference({ table, reading, chosen }: Choice, leaf: number): readonly Finding[] {
  const counted = chosen[leaf];
  if (counted?.role !== 'final' || typeof counted.score !== 'number') return [];
  const { score } = counted;
  const { kinds, apartColumns = [] } = reading;
  const isSurveyed = hasSurvey(kinds, leaf);
  const apart = apartColumns.filter((cell) => cell.leaf === leaf);
  if (!isSurveyed && apart.length === 0) return [];
  const of = (...roles: readonly string[]) =>
    roles.flatMap((role) =>
      kinds.filter(
        (kind) => kind.role === role && ![NO_COLUMN, counted.column].includes(columnAt(kind, leaf)),
      ),
    );
  // Only verified points come to a sum with survey points; another final score may be the one before bonus points.
  const parts = [...(isSurveyed ? [] : of('final')), ...of('verified1', 'verified2')];
  const verified = parts.map(({ scores }) => scores[leaf]).findLast((score) => typeof score === 'number');
  const survey = isSurveyed ? counted.survey : 0;
  if (typeof verified !== 'number' || typeof survey !== 'number') return [];
  const sumOf = (wanted: 'bonus' | 'penalty') =>
    apart.reduce((sum, { kind, points }) => (kind === wanted ? sum + points : sum), 0);
  const [bonus, penalty] = [sumOf('bonus'), sumOf('penalty')];
  const sum = verified + survey;
  // Of points in rounds (`Điểm thưởng lần 1 | Điểm thưởng lần 2`) one may be inside.
  const roundsOf = (wanted: 'bonus' | 'penalty') =>
    apart.flatMap(({ kind, points, isRound }) => (kind === wanted && isRound === true ? [points] : []));
  const added = [0, bonus, ...roundsOf('bonus')];
  const taken = [0, penalty, ...roundsOf('penalty')];
  const close = added.some((more) => taken.some((less) => mayPrintAs(sum + more - less, score)));
  if (close) return [];
  return [
    finding('printed-sum-differs', cellPlace(table, reading.row ?? 0, counted.column), {
      unit: reading.name,
      stated: toNumber(counted.score),
      sum: toNumber(sum + bonus - penalty),
      of: isSurveyed ? 'rounds' : 'points',
    }),
  ];
}
