import { numberTexts } from '../../../numbers';
import type { WhatIfTexts } from '../../../vi/pane/results/whatIfView';

const { plain } = numberTexts('en-US');
const units = (count: number) => `${plain(count)} ${count === 1 ? 'unit' : 'units'}`;
const criteria = (count: number) => `${plain(count)} ${count === 1 ? 'criterion' : 'criteria'}`;

export const whatIfView: WhatIfTexts = {
  choose: 'Choose a unit to try scores for. Nothing is written to any cell.',
  units: 'Units to try scores for',
  tryOf: (unit) => `Try scores: ${unit}`,
  rank: 'Rank',
  unit: 'Unit',
  index: 'Index',
  sortUnits: { rank: 'Sort by rank', name: 'Sort by name', percent: 'Sort by index' },
  otherUnit: 'Choose another unit',
  gone: 'This unit is not in the current ranking.',
  noCriteria: 'This block has only totals, so there are no criteria to try.',
  criteria: (unit) => `Scores tried for ${unit}`,
  criterion: 'Criterion',
  lost: 'Lost',
  points: 'Tried',
  sortCriteria: {
    order: 'Sort as in the criteria set',
    lost: 'Sort by points lost',
    points: 'Sort by points tried',
  },
  facts: (count, lost) => `${criteria(count)} · ${lost} points lost`,
  now: (points, max) => `now ${points}/${max} points`,
  blank: (max) => `not scored, max ${max} points`,
  notApplicable: 'does not apply',
  changed: (from) => `being tried, now ${from}`,
  pointsOf: (criterion) => `Points tried: ${criterion}`,
  sliderOf: (criterion) => `Slider for points tried: ${criterion}`,
  putBack: (criterion) => `Restore the current points: ${criterion}`,
  wrong: (max) => `Enter a number from 0 to ${max} with at most 2 decimals.`,
  zerosMet: 'All zero scores to max',
  fieldMet: 'Whole field to max',
  fieldMetHint: 'Choose a field above first',
  reset: 'Restore all',
  outcome: 'With the scores tried',
  untried: 'Change points to see how the rank changes.',
  tried: (count) => `Trying ${criteria(count)}`,
  standing: (rank, percent, grade) =>
    [rank === null ? 'not ranked' : `Rank ${plain(rank)}`, percent, ...(grade === null ? [] : [grade])].join(
      ' · ',
    ),
  from: (standing) => `now ${standing}`,
  passes: (count) => `Passes ${units(count)}`,
  passedBy: (count) => `Passed by ${units(count)}`,
  level: (count) => `Shares its rank with ${units(count)}`,
  passesNobody: 'Passes no unit',
  and: (rest) => `and ${plain(rest)} more`,
  wish: 'To rank',
  wishHint: (count) => `Enter a rank from 1 to ${plain(count)}.`,
  nextGrade: (grade) => `To grade ${grade}`,
  find: 'Find a way',
  finding: 'Looking for the shortest way…',
  toRank: (rank) => `To rank ${plain(rank)}`,
  reached: 'Already reached.',
  rankOutOfReach: (best) =>
    best === null
      ? 'Out of reach: the unit is not ranked.'
      : `Out of reach: with every criterion met in full the best possible rank is ${plain(best)}.`,
  gradeOutOfReach: (best) =>
    best === null
      ? 'Out of reach.'
      : `Out of reach: with every criterion met in full the best possible grade is ${best}.`,
  fewestCriteria: (count, points) => `Fewest criteria: ${criteria(count)} met in full, ${points} points more`,
  fewestPoints: (points, count) => `Fewest points: ${points} more in ${criteria(count)}`,
  step: (from, to) => `${from} → ${to}`,
  blankScore: 'blank',
  take: 'Try this',
  takeCriteria: 'Try this: the fewest criteria',
  roadmap: 'Write a roadmap',
  roadmapHint: 'Writes a sheet “Roadmap …” to print: the scores being tried and the way that was found.',
  object: 'Write objections',
  objectHint: 'Writes the scores being tried as the unit’s objections on the sheet “Kiến nghị”.',
  objectAfter: 'Try a score of at least one criterion first',
  takePoints: 'Try this: the fewest points',
};
