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
          'the latest score (final, verified 2nd round, 1st round, self), with survey points that stand apart',
        final: 'final score',
        verified: 'verified score with survey points',
        verified2: 'verified score of the second round with survey points',
        verified1: 'verified score of the first round with survey points',
        self: 'self-score; criteria with survey points only take those',
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
        'For each criterion the latest score there is: final, else verified in the 2nd round, else in the 1st, else the self-score. Survey points are added where they stand apart.',
      final: 'Only the column of final scores.',
      verified: 'The second round, else the first; survey points that stand apart are added.',
      verified2: 'Only the second round; survey points that stand apart are added.',
      verified1: 'Only the first round; survey points that stand apart are added.',
      self: 'Only the units’ own scores; survey points that stand apart are added.',
    },
  },
  rankDecimals: {
    name: 'Decimals compared',
    log: 'decimals compared',
    said: ({ rankDecimals }) =>
      rankDecimals === null ? 'indexes compared unrounded' : `indexes compared at ${rankDecimals} decimals`,
    meaning: 'Indexes are rounded to this before they are compared: what prints equal ranks equal.',
  },
  ties: {
    name: 'Equal units',
    log: 'ties',
    said: ({ ties, tieBreakers }) => {
      const shared = {
        competition: 'share a rank (17, 17, 19)',
        dense: 'share a rank (17, 17, 18)',
      }[ties];
      return tieBreakers.length === 0
        ? `equal units ${shared}`
        : `equal units are parted by ${tieBreakers.map(tieBreaker).join(', then ')}; those still equal ${shared}`;
    },
    options: { competition: 'Share a rank, skip the next', dense: 'Share a rank, skip none' },
    meanings: { competition: 'For example 17, 17, 19.', dense: 'For example 17, 17, 18.' },
  },
  tieBreakers: {
    name: 'Equal indexes are parted by, in order',
    log: 'tie-breakers',
    // Beside what equal units share.
    said: () => null,
    meaning: 'Units equal in every step share a rank. By default nothing parts them.',
  },
  notApplicable: {
    name: 'Criteria that do not apply',
    log: 'criteria that do not apply',
    said: ({ notApplicable }) =>
      ({
        reduce: 'criteria that do not apply leave the max',
        rescale:
          'criteria that do not apply: verified points scaled to the full max, then survey points added (the total as a whole, each field by itself)',
        full: 'criteria that do not apply count in full',
      })[notApplicable],
    options: {
      reduce: 'Leave out with their max',
      rescale: 'Rescale the verified part',
      full: 'Count in full',
    },
    meanings: {
      reduce: 'They leave points and max: 69.25/71.5 points are 96.85%.',
      rescale:
        'The verified part is scaled to its full max, then survey points are added: 42.63/48 points of a part of 50 are 44.41.',
      full: 'They get their full max.',
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
      provisional: 'Counts as 0 of its max for now; the unit is marked provisional.',
      unranked: 'A unit is not ranked until all its scores are there.',
      skip: 'Criteria without a score leave with their max.',
    },
  },
  bonusCap: {
    name: 'Most bonus points',
    log: 'cap of bonus points',
    said: ({ bonusCap }) => (bonusCap === null ? null : `bonus of at most ${plain(bonusCap)}`),
    meaning: 'Empty: no limit (default). Bonus points add to the total, not to the max.',
  },
  penaltyCap: {
    name: 'Most penalty points',
    log: 'cap of penalty points',
    said: ({ penaltyCap }) => (penaltyCap === null ? null : `penalty of at most ${plain(penaltyCap)}`),
    meaning: 'Empty: no limit (default).',
  },
  grades: {
    name: 'Grades of units',
    log: 'grades',
    said: ({ grades }) => (grades.length === 0 ? null : `grades: ${grades.map(gradeText).join(', ')}`),
    meaning: 'By the index, best first. Empty: no grades (default).',
  },
  headGrades: {
    name: 'Grades of heads of units',
    log: 'grades of heads',
    said: ({ headGrades }) =>
      headGrades.length === 0 ? null : `heads: ${headGrades.map(gradeText).join(', ')}`,
    meaning:
      'A scale of its own, by the unit’s index. There are no common thresholds: type in those of your province. Empty: none (default).',
  },
  excludedUnits: {
    name: 'Units not ranked',
    log: 'units not ranked',
    meaning: 'They are scored and shown, without a rank.',
  },
  aliases: {
    name: 'Other names',
    log: 'other names of units and fields',
    meaning: 'Where sheets write the name of a unit or field in another way, say which name it is.',
  },
  hiddenSheets: {
    name: 'Hidden sheets',
    log: 'hidden sheets',
    options: { read: 'Read', skip: 'Skip' },
    meanings: {
      read: 'Hidden sheets are read like others and named among the findings.',
      skip: 'Hidden sheets are not read.',
    },
  },
  liveFormulas: {
    name: 'Formulas in result sheets',
    log: 'formulas in result sheets',
    options: { true: 'With formulas', false: 'Values only' },
    meanings: {
      true: 'The matrix takes scores from the score sheets, rankings and fields compute from the matrix: each cell shows where its number comes from, and follows a corrected score.',
      false: 'Result sheets hold values, which stay as they are when a score is edited.',
    },
  },
  resultSheets: {
    name: 'Result sheets that are written',
    log: 'result sheets that are written',
    meaning:
      'Untick what you do not use; such a sheet of the run before is removed unless somebody changed it. Criteria review, Over the years and Merit and remedies are written only when ticked; Summary, Data check and Log are always written.',
  },
  zeroThreshold: {
    name: 'Zero scores: list from a max of',
    log: 'threshold of zero scores',
    meaning: 'Only zero-score criteria with at least this max are listed. Default: 1.',
  },
  overclaimShare: {
    name: 'Appraisal: name criteria that cut more than so many units (%)',
    log: 'threshold of criteria that cut many units (%)',
    meaning:
      'The sheet Appraisal names the criteria of which more than this share of the units was cut: their guidance may be unclear. Default: 50.',
  },
  commendation: {
    name: 'Rules of merit',
    log: 'rules of merit',
    meaning:
      'The proposal of merit names the units that meet at least one of these; of units that are equal all are named. Default: ranks 1 to 3 and the largest rise of each block.',
  },
  review: {
    name: 'Criteria review: when to suggest a change',
    log: 'thresholds of the criteria review',
    meaning:
      'The sheet Criteria review and the tab What if suggest changes of the set by these; they change no rank. Default: 95, 90, 90, 0.95, 0.2.',
  },
  blocks: { log: 'rules of single blocks' },
  sheets: { log: 'corrections of sheets' },
};
