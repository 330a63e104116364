import { periodName } from '../periodName';
import type { Grade, TieBreaker } from '../../../core/settings/rules';
import type { GradeTexts } from '../../../core/report/words/texts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('en-GB');

export function tieBreaker(breaker: TieBreaker): string {
  switch (breaker.by) {
    case 'field':
      return `the higher index in “${breaker.field}”`;
    case 'zeroScores':
      return 'fewer zero scores';
    case 'previousRank':
      return 'the better rank last year';
  }
}

export function gradeText({ name, from, above }: Grade): string {
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
  tieBroken: (breakers) => `Equal index, tie broken by ${breakers.map(tieBreaker).join(', ')}`,
};
