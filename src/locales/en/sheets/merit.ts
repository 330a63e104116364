import type { MeritTexts } from '../../../core/report/words/meritTexts';
import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';

const { plain } = numberTexts('en-US');

/** A criterion as the rule names it: a number, or a name, which may hold commas. */
const criterionText = (text: string) => (text.includes(' ') ? `“${text}”` : text);

export const merit: MeritTexts = {
  sheetName: 'Merit and remedies',
  inSummary: 'Units to be commended by the rules; criteria that each unit is to mend',
  inHelp:
    'Which units the rules of merit name, and by which rule; which criteria each unit is to mend and how many points it lost; room for measure and date. Written only when asked for.',
  title: (year) =>
    `MERIT AND REMEDIES BY THE PUBLIC ADMINISTRATION REFORM INDEX${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  rules: ({ first = 0, rises = 0, grade, noZeroIn = [], isSet }) => {
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
        : `; no unit with a zero score in criterion ${noZeroIn.map(criterionText).join(', ')}`;
    return named.length === 0
      ? isSet
        ? 'The rules of merit that are set cannot apply to these results.'
        : 'No rule of merit is set.'
      : `Rules: ${named.join('; ')}; of equal units all are in${without}.`;
  },
  proposed: 'UNITS THAT THE RULES OF MERIT NAME',
  leftOut: 'UNITS THAT THE RULES NAME AND THAT ARE LEFT OUT',
  toMend: 'CRITERIA THAT EACH UNIT IS TO MEND',
  left: 'MEASURES OF AN EARLIER RUN',
  leftNote: 'These criteria are not to be mended any more; their points are those of an earlier run.',
  nobody: 'The rules name no unit.',
  nothingToMend: (threshold) =>
    `No unit has a zero score, or less than half of the max, in a criterion with a max of ${plain(threshold)} or more.`,
  block: 'Block',
  unit: 'Unit',
  merit: 'Merit',
  reason: 'Merit, and why left out',
  rank: 'Rank',
  percent: 'Index (%)',
  previousRank: (year) => `Rank ${year === null ? 'before' : periodName(year)}`,
  change: 'Change of rank',
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
    `Criteria with a max of ${plain(threshold)} or more in which the unit has no points or less than half of the max.`,
  ofRunNote: 'The lists are those of this run; after correcting scores, compute again.',
};
