import type { RoadmapTexts } from '../../../core/report/words/roadmapTexts';
import { numberTexts } from '../../numbers';
import { feedback } from './feedback';
import { periodName } from '../periodName';

const { plain } = numberTexts('en-US');

export const roadmap: RoadmapTexts = {
  sheetName: (unit) => `Roadmap ${unit}`,
  inHelp: 'What would raise the rank of a unit, written on request in the tab What if.',
  title: (year) =>
    `ROADMAP TO A BETTER RANK, PUBLIC ADMINISTRATION REFORM INDEX${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  now: 'NOW',
  tried: 'SCORES TRIED',
  wished: (rank) => `TO RANK ${plain(rank)}`,
  nextGrade: (grade) => `TO GRADE ${grade.toUpperCase()}`,
  fewestCriteria: 'Fewest criteria, each met in full',
  fewestPoints: 'Fewest points, in any criteria',
  rankReached: (rank) => `The unit already has rank ${plain(rank)} or better.`,
  rankOutOfReach: (rank, best) =>
    `Rank ${plain(rank)} cannot be reached${best === null ? '' : `: with every criterion met in full the best possible rank is ${plain(best)}`}.`,
  gradeOutOfReach: (grade, best) =>
    `Grade ${grade} cannot be reached${best === null ? '' : `: with every criterion met in full the best possible grade is ${best}`}.`,
  needs: (criteria, points) =>
    `${plain(criteria)} ${criteria === 1 ? 'criterion' : 'criteria'}, ${plain(points)} more ${points === 1 ? 'point' : 'points'}`,
  gives: 'Then',
  standing: (percent, rank, grade) =>
    [
      `index ${percent}`,
      rank === null ? 'not ranked' : `rank ${plain(rank)}`,
      ...(grade === null ? [] : [`grade ${grade}`]),
    ].join(', '),
  passes: 'Passes',
  passedBy: 'Is passed by',
  level: 'Shares its rank with',
  units: (names, more) =>
    `${names.join('; ')}${more === 0 ? '' : ` and ${plain(more)} other ${more === 1 ? 'unit' : 'units'}`}`,
  doubts: {
    combinations: 'Fewer may be enough: there are too many combinations of criteria to try them all.',
    blanks: 'Fewer may be enough: there are too many blank scores to try every way of filling them in.',
    steps:
      'Fewer may be enough: the rank also depends on the points of a field or the number of zero scores, and the points of the criteria are not worth the same.',
  },
  code: 'No.',
  criterion: 'Criterion',
  maxPoints: 'Max points',
  from: 'Now',
  to: 'Raise to',
  more: 'Increase',
  gain: 'Gain in index from this criterion alone',
  source: 'Source cell',
  blank: 'blank',
  placeAndDate: feedback.placeAndDate,
  preparedBy: 'PREPARED BY',
  approvedBy: 'HEAD OF THE UNIT',
  signHere: feedback.signHere,
  note: 'Based on the scores in the workbook when this sheet was written and on all rules in force; all other units keep their scores.',
};
