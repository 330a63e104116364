import { numberTexts } from '../numbers';
import type { SettingWords } from '../settingWords';
import { gradeText, tieBreaker } from './sheets/grades';

const { plain } = numberTexts('en-GB');

/** What each setting is called and means, in the pane's view of the rules, in the log and on the result sheets. */
export const settings: SettingWords = {
  scoreSource: {
    name: 'Score that counts',
    log: 'which score counts',
    said: ({ scoreSource }) =>
      ({
        latest:
          'the latest score (final, verified 2nd round, 1st round, self), plus survey points that stand in a column of their own',
        final: 'final score',
        verified: 'verified score plus survey points',
        verified2: 'verified score of the second round plus survey points',
        verified1: 'verified score of the first round plus survey points',
        self: 'self-score; criteria that have only survey points take those',
      })[scoreSource],
    options: {
      latest: 'Latest score',
      final: 'Final score',
      verified: 'Verified score',
      verified2: 'Verified score, 2nd round',
      verified1: 'Verified score, 1st round',
      self: 'Self-score',
    },
    meanings: {
      latest:
        'For each criterion, the latest score there is: the final one, else that of the 2nd round, else that of the 1st round, else the self-score. Survey points in a column of their own are added.',
      final: 'Only the column of final scores.',
      verified: 'The second round, else the first; survey points in a column of their own are added.',
      verified2: 'Only the second round; survey points in a column of their own are added.',
      verified1: 'Only the first round; survey points in a column of their own are added.',
      self: 'Only the units’ self-scores; survey points in a column of their own are added.',
    },
  },
  rankDecimals: {
    name: 'Decimals compared',
    log: 'decimals compared',
    said: ({ rankDecimals }) =>
      rankDecimals === null
        ? 'indexes compared unrounded'
        : `indexes compared at ${rankDecimals} ${rankDecimals === 1 ? 'decimal' : 'decimals'}`,
    meaning: 'Indexes are rounded to this before they are compared: indexes that look equal rank equal.',
  },
  ties: {
    name: 'Tied units',
    log: 'ties',
    said: ({ ties, tieBreakers }) => {
      const shared = {
        competition: 'share a rank (17, 17, 19)',
        dense: 'share a rank (17, 17, 18)',
      }[ties];
      return tieBreakers.length === 0
        ? `tied units ${shared}`
        : `ties are broken by ${tieBreakers.map(tieBreaker).join(', then ')}; units still tied ${shared}`;
    },
    options: { competition: 'Share a rank, skip the next', dense: 'Share a rank, skip none' },
    meanings: { competition: 'For example 17, 17, 19.', dense: 'For example 17, 17, 18.' },
  },
  tieBreakers: {
    name: 'Ties are broken by, in order',
    log: 'tie-breakers',
    // Beside what equal units share.
    said: () => null,
    meaning: 'Units that tie in every step share a rank. By default ties are not broken.',
  },
  notApplicable: {
    name: 'Criteria that do not apply',
    log: 'criteria that do not apply',
    said: ({ notApplicable }) =>
      ({
        reduce: 'criteria that do not apply are left out with their max points',
        rescale:
          'where criteria do not apply, verified points are scaled to the full max points before survey points are added (the total as a whole, each field by itself)',
        full: 'criteria that do not apply count in full',
      })[notApplicable],
    options: {
      reduce: 'Leave out with max points',
      rescale: 'Rescale the verified part',
      full: 'Count in full',
    },
    meanings: {
      reduce: 'They are left out together with their max points: 69.25/71.5 points are 96.85%.',
      rescale:
        'The verified part is scaled to its full max points before survey points are added: 42.63/48 points of a part worth 50 become 44.41.',
      full: 'They receive their full max points.',
    },
  },
  blankScores: {
    name: 'Blank scores',
    log: 'blank scores',
    said: ({ blankScores }) =>
      ({
        provisional: 'blank scores count as 0 for now',
        unranked: 'units with blank scores are not ranked',
        skip: 'criteria with blank scores are left out',
      })[blankScores],
    options: { provisional: 'Provisional', unranked: 'Not ranked yet', skip: 'Leave the criterion out' },
    meanings: {
      provisional: 'Counts as 0 of the max points for now; the unit is marked “provisional”.',
      unranked: 'A unit is not ranked until all its scores are there.',
      skip: 'Criteria without a score are left out together with their max points.',
    },
  },
  bonusCap: {
    name: 'Maximum bonus points',
    log: 'cap of bonus points',
    said: ({ bonusCap }) => (bonusCap === null ? null : `bonus of at most ${plain(bonusCap)}`),
    meaning: 'Blank: no limit (default). Bonus points are added to the total, not to the max points.',
  },
  penaltyCap: {
    name: 'Maximum penalty points',
    log: 'cap of penalty points',
    said: ({ penaltyCap }) => (penaltyCap === null ? null : `penalty of at most ${plain(penaltyCap)}`),
    meaning: 'Blank: no limit (default).',
  },
  grades: {
    name: 'Grades of units',
    log: 'grades',
    said: ({ grades }) => (grades.length === 0 ? null : `grades: ${grades.map(gradeText).join(', ')}`),
    meaning: 'By the index, best first. Blank: no grades (default).',
  },
  headGrades: {
    name: 'Grades of heads of units',
    log: 'grades of heads',
    said: ({ headGrades }) =>
      headGrades.length === 0 ? null : `heads: ${headGrades.map(gradeText).join(', ')}`,
    meaning:
      'A separate scale, by the unit’s index. There are no common thresholds: enter those of your province. Blank: none (default).',
  },
  excludedUnits: {
    name: 'Units not ranked',
    log: 'units not ranked',
    meaning: 'They are scored and shown, but without a rank.',
  },
  aliases: {
    name: 'Other names',
    log: 'other names of units and fields',
    meaning: 'Where sheets write the name of a unit or field differently, say which name is meant.',
  },
  hiddenSheets: {
    name: 'Hidden sheets',
    log: 'hidden sheets',
    options: { read: 'Read', skip: 'Skip' },
    meanings: {
      read: 'Hidden sheets are read like the others and listed among the findings.',
      skip: 'Hidden sheets are not read.',
    },
  },
  liveFormulas: {
    name: 'Formulas in result sheets',
    log: 'formulas in result sheets',
    options: { true: 'With formulas', false: 'Values only' },
    meanings: {
      true: 'The matrix takes its scores from the score sheets; rankings and fields are computed from the matrix: each cell shows where its number comes from and is updated when a score is corrected.',
      false: 'Result sheets hold values, which do not change when a score is edited.',
    },
  },
  resultSheets: {
    name: 'Result sheets that are written',
    log: 'result sheets that are written',
    meaning:
      'Untick the sheets you do not use; such a sheet of the previous run is removed unless somebody has changed it. Criteria review, Over the years, and Merit and remedies are written only when ticked; Summary, Data check and Log are always written.',
  },
  zeroThreshold: {
    name: 'Zero scores: list from max points of',
    log: 'threshold of zero scores',
    meaning: 'Only zero-score criteria with at least these max points are listed. Default: 1.',
  },
  overclaimShare: {
    name: 'Appraisal: list criteria in which more units were cut than (%)',
    log: 'threshold of criteria that cut many units (%)',
    meaning:
      'The sheet Appraisal lists the criteria in which more than this share of the units were cut: their guidance may be unclear. Default: 50.',
  },
  commendation: {
    name: 'Rules for commendation',
    log: 'rules for commendation',
    meaning:
      'The proposal for commendation names the units that meet at least one of these; tied units are all named. Default: ranks 1 to 3 and the largest rise of each block.',
  },
  review: {
    name: 'Criteria review: when to suggest a change',
    log: 'thresholds of the criteria review',
    meaning:
      'The sheet Criteria review and the tab What if suggest changes to the criteria set based on these; they do not affect the ranking. Default: 95, 90, 90, 0.95, 0.2.',
  },
  blocks: { log: 'rules of single blocks' },
  sheets: { log: 'corrections of sheets' },
};
