import { periodName } from './periodName';
import type { Grade, Rules, TieBreaker } from '../../core/rules';
import type { GradeTexts } from '../../core/report/words/texts';
import { numberTexts } from '../numbers';

const { plain } = numberTexts('en-GB');

/** How a block's figures are computed, in one line. */
export function calculation(rules: Rules): string {
  const source = {
    latest: 'the latest score (final, verified, self), with survey points that stand apart',
    final: 'final score',
    verified: 'verified score with survey points',
    verified2: 'verified score of the second round with survey points',
    verified1: 'verified score of the first round with survey points',
    self: 'self-score; criteria with survey points only take those',
  }[rules.scoreSource];
  const precision =
    rules.rankDecimals === null
      ? 'indexes compared unrounded'
      : `indexes compared at ${rules.rankDecimals} decimals`;
  const shared = {
    competition: 'share a rank, the next is skipped',
    dense: 'share a rank, the next follows',
  }[rules.ties];
  const ties =
    rules.tieBreakers.length === 0
      ? `ties ${shared}`
      : `ties are broken by ${rules.tieBreakers.map(tieBreaker).join(', then ')}; what is left ${shared}`;
  const notApplicable = {
    reduce: 'criteria that do not apply leave the max',
    rescale:
      'criteria that do not apply: verified points scaled to the full max, then survey points added (the total as a whole, each field by itself)',
    full: 'criteria that do not apply count in full',
  }[rules.notApplicable];
  const blanks = {
    provisional: 'blank scores: provisional',
    unranked: 'blank scores: unit not ranked',
    skip: 'blank scores: criterion left out',
  }[rules.blankScores];
  const caps = [
    ...(rules.bonusCap === null ? [] : [`bonus of at most ${plain(rules.bonusCap)}`]),
    ...(rules.penaltyCap === null ? [] : [`penalty of at most ${plain(rules.penaltyCap)}`]),
  ];
  const scales = [
    ...(rules.grades.length === 0 ? [] : [`grades: ${rules.grades.map(grade).join(', ')}`]),
    ...(rules.headGrades.length === 0 ? [] : [`heads: ${rules.headGrades.map(grade).join(', ')}`]),
  ];
  return `How: ${[source, precision, ties, notApplicable, blanks, ...caps, ...scales].join('; ')}.`;
}

function tieBreaker(breaker: TieBreaker): string {
  switch (breaker.by) {
    case 'field':
      return `the higher index in “${breaker.field}”`;
    case 'zeroScores':
      return 'fewer zero scores';
    case 'previousRank':
      return 'last year’s better rank';
  }
}

function grade({ name, from, above }: Grade): string {
  if (from !== undefined) return `${name} from ${plain(from)}%`;
  return above === undefined ? `${name}: the rest` : `${name} above ${plain(above)}%`;
}

export const grades: GradeTexts = {
  grade: 'Grade',
  headGrade: 'Grade of the head',
  counts: (scale, counts, year) =>
    `${scale === 'units' ? 'Grades' : 'Grades of heads'}: ${counts
      .map(({ grade: name, units, previousUnits }) => {
        if (previousUnits === null) return `${name} ${units}`;
        const change = units - previousUnits;
        const moved = change === 0 ? 'unchanged' : change > 0 ? `+${change}` : `−${-change}`;
        return `${name} ${units} (${year === null ? 'before' : periodName(year)} ${previousUnits}, ${moved})`;
      })
      .join('; ')}`,
  tieBroken: (breakers) => `Equal index, parted by ${breakers.map(tieBreaker).join(', ')}`,
};
