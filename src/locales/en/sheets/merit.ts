import type { MeritTexts } from '../../../core/report/words/meritTexts';
import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';

const { plain } = numberTexts('en-US');

/** A criterion as the rule names it: a number, or a name, which may hold commas. */
const criterionText = (text: string) => (text.includes(' ') ? `“${text}”` : text);

export const merit: MeritTexts = {
  sheetName: 'Merit and remedies',
  inSummary: 'Units that qualify for commendation; criteria that each unit has to improve',
  inHelp:
    'Which units qualify for commendation and by which rule; which criteria each unit has to improve and how many points it lost; room for the measure and the deadline. Written only on request.',
  title: (year) =>
    `MERIT AND REMEDIES ACCORDING TO THE PUBLIC ADMINISTRATION REFORM INDEX${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  rules: ({ first, rises, grade, noZeroIn, isSet }) => {
    const named = [
      ...(first > 0
        ? [
            first === 1
              ? 'the leader of each block'
              : `the units from rank 1 to rank ${plain(first)} of each block`,
          ]
        : []),
      ...(rises > 0
        ? [
            rises === 1
              ? 'the unit of each block that rose most'
              : `the ${plain(rises)} units of each block that rose most`,
          ]
        : []),
      ...(grade === undefined ? [] : [`the units with grade ${grade} or a better one`]),
    ];
    const without =
      noZeroIn.length === 0
        ? ''
        : `; units with a zero score in criterion ${noZeroIn.map(criterionText).join(', ')} do not qualify`;
    return named.length === 0
      ? isSet
        ? 'The rules for commendation that have been set cannot be applied to these results.'
        : 'No rules for commendation have been set.'
      : `Rules: ${named.join('; ')}; tied units all qualify${without}.`;
  },
  proposed: 'UNITS THAT QUALIFY FOR COMMENDATION',
  leftOut: 'UNITS THAT MEET THE RULES BUT ARE LEFT OUT',
  toMend: 'CRITERIA THAT EACH UNIT HAS TO IMPROVE',
  left: 'MEASURES OF AN EARLIER RUN',
  leftNote: 'These criteria no longer have to be improved; their points are those of an earlier run.',
  nobody: 'No unit meets the rules.',
  nothingToMend: (threshold) =>
    `No unit has a zero score or less than half of the max points in a criterion worth ${plain(threshold)} ${threshold === 1 ? 'point' : 'points'} or more.`,
  block: 'Block',
  unit: 'Unit',
  merit: 'Merit',
  reason: 'Merit and reason for leaving out',
  rank: 'Rank',
  percent: 'Index (%)',
  previousRank: (year) => `Rank ${year === null ? 'before' : periodName(year)}`,
  change: 'Change in rank',
  grade: 'Grade',
  field: 'Field',
  code: 'No.',
  criterion: 'Criterion',
  maxPoints: 'Max points',
  points: 'Points',
  lost: 'Points lost',
  measure: 'Measure',
  deadline: 'Deadline',
  inRanking: 'Cell of the ranking',
  sheet: 'Source sheet',
  cell: 'Cell',
  provisional: (unit) => `${unit} (provisional)`,
  merits: (merits, { rank, rankChange, grade }) => {
    const texts = {
      first: `rank ${plain(rank ?? 0)} of the block`,
      rise: `${rankChange === 1 ? '1 place' : `${plain(rankChange ?? 0)} places`} up`,
      grade: `grade ${grade ?? ''}`,
    };
    const said = merits.map((merit) => texts[merit]).join('; ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  },
  because: (reason) =>
    typeof reason === 'string'
      ? `Left out: ${reason}`
      : `Left out: zero score in criterion ${[reason.code, `“${reason.criterion}”`].filter(Boolean).join(' ')}`,
  criteria: (threshold) =>
    `Criteria worth ${plain(threshold)} ${threshold === 1 ? 'point' : 'points'} or more in which the unit has no points or less than half of the max points.`,
  ofRunNote: 'The lists are those of this run; after correcting scores, compute again.',
};
