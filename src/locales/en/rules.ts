import type { GradeScale, RuleTexts } from '../vi/rules';

const UNIT_SCALES: readonly GradeScale[] = [
  {
    name: 'National: A ≥ 90, B ≥ 80, C ≥ 70',
    grades: [
      { name: 'A', from: 90 },
      { name: 'B', from: 80 },
      { name: 'C', from: 70 },
    ],
  },
  {
    name: 'Good > 80, Fair ≥ 60, Weak',
    grades: [{ name: 'Good', above: 80 }, { name: 'Fair', from: 60 }, { name: 'Weak' }],
  },
];

const HEAD_SCALES: readonly GradeScale[] = [
  {
    name: 'Four levels (type in the thresholds)',
    grades: [
      { name: 'Excellent completion of duties', from: Number.NaN },
      { name: 'Good completion of duties', from: Number.NaN },
      { name: 'Completion of duties', from: Number.NaN },
      { name: 'Duties not completed' },
    ],
  },
];

export const rules: RuleTexts = {
  intro:
    'Choose how to score and rank. Each change shows at once what it does to the ranks; nothing is written until you click Save rules.',
  reading: 'Reading the sheets…',
  readAt: (time) => `Tried on the data read at ${time}.`,
  notRead: 'The sheets are not read yet.',
  readAgain: 'Read again',
  scope: 'Rules of',
  allBlocks: 'All blocks',
  ownRules: (block, count) => `${block} (${count} of its own)`,
  scopeHint: (block) =>
    `What is not set for “${block}” follows the rules of all blocks. Units not ranked, other names and the list of zero scores are the same for all blocks.`,
  sections: {
    points: 'Points and index',
    ranking: 'Ranking',
    grades: 'Grades',
    names: 'Units and names',
    preset: 'Rules in a file',
  },
  changedCount: (count) => (count === 1 ? '1 change' : `${count} changes`),
  changed: 'changed',
  own: 'own',
  reset: 'To the default',
  resetOwn: 'As for all blocks',
  resetRule: (rule) => `${rule}: back to the default`,
  resetOwnRule: (rule) => `${rule}: as for all blocks`,
  resetAll: 'All back to the defaults',
  default: (option) => `${option} (default)`,

  scoreSource: {
    name: 'Score that counts',
    options: {
      latest: 'The last one filled in',
      final: 'Final score',
      verified: 'Verified score',
      verified2: 'Verified score, 2nd round',
      verified1: 'Verified score, 1st round',
      self: 'Self-score',
    },
    meanings: {
      latest:
        'For each criterion the first there is of: final, verified 2nd round, verified 1st round, self. Survey points are added where they stand apart.',
      final: 'Only the column of final scores.',
      verified: 'The second round, else the first; survey points that stand apart are added.',
      verified2: 'Only the second round; survey points that stand apart are added.',
      verified1: 'Only the first round; survey points that stand apart are added.',
      self: 'Only the units’ own scores; survey points that stand apart are added.',
    },
  },
  notApplicable: {
    name: 'Criteria that do not apply',
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
    options: { provisional: 'Provisional', unranked: 'Not ranked yet', skip: 'Leave the criterion out' },
    meanings: {
      provisional: 'The max counts, no points yet; the unit is marked provisional.',
      unranked: 'A unit is not ranked until all its scores are there.',
      skip: 'Criteria without a score leave with their max.',
    },
  },
  bonusCap: {
    name: 'Most bonus points',
    meaning: 'Empty: no limit (default). Bonus points add to the total, not to the max.',
  },
  penaltyCap: { name: 'Most penalty points', meaning: 'Empty: no limit (default).' },
  noLimit: 'no limit',

  rankDecimals: {
    name: 'Decimals compared',
    decimals: (decimals) => (decimals === 1 ? '1 decimal' : `${decimals} decimals`),
    unrounded: 'Unrounded',
    meaning: 'Indexes are rounded to this before they are compared: what prints equal ranks equal.',
    unroundedMeaning: 'Indexes are compared unrounded: what prints equal may rank differently.',
  },
  ties: {
    name: 'Equal units',
    options: { competition: 'Share a rank, skip the next', dense: 'Share a rank, skip none' },
    meanings: { competition: 'For example 17, 17, 19.', dense: 'For example 17, 17, 18.' },
  },
  tieBreakers: {
    name: 'Equal indexes are parted by, in order',
    meaning: 'Units equal in every step share a rank. By default nothing parts them.',
    field: (field) => `Higher index in “${field}”`,
    zeroScores: 'Fewer zero scores',
    previousRank: 'Better rank last year',
    choose: 'Choose a step',
    add: 'Add',
    up: (step) => `Move up: ${step}`,
    down: (step) => `Move down: ${step}`,
    remove: (step) => `Remove: ${step}`,
    none: 'Nothing parts them.',
  },
  excludedUnits: {
    name: 'Units not ranked',
    meaning: 'They are scored and shown, without a rank.',
    choose: 'Type a unit',
    add: 'Add',
    remove: (unit) => `Rank ${unit} again`,
    none: 'All units are ranked.',
    notInWorkbook: 'not in this workbook',
  },

  grades: {
    name: 'Grades of units',
    meaning: 'By the index, best first. Empty: no grades (default).',
    scales: UNIT_SCALES,
  },
  headGrades: {
    name: 'Grades of heads of units',
    meaning:
      'A scale of its own, by the unit’s index. There are no common thresholds: type in those of your province. Empty: none (default).',
    scales: HEAD_SCALES,
  },
  gradeTable: {
    scale: 'Use a scale:',
    nameOf: (row) => `Name of grade ${row}`,
    kindOf: (row) => `Comparison of grade ${row}`,
    boundOf: (row) => `Threshold of grade ${row}`,
    kinds: { from: '≥', above: '>', rest: 'the rest' },
    add: 'Add a grade',
    remove: (name) => `Remove grade ${name}`,
    clear: 'No grades',
  },

  zeroThreshold: {
    name: 'Zero scores: list from a max of',
    meaning: 'Only zero-score criteria with at least this max are listed. Default: 1.',
  },
  hiddenSheets: {
    name: 'Hidden sheets',
    options: { read: 'Read', skip: 'Skip' },
    meanings: {
      read: 'Hidden sheets are read like others and named among the findings.',
      skip: 'Hidden sheets are not read.',
    },
  },
  liveFormulas: {
    name: 'Formulas in result sheets',
    options: { on: 'With formulas', off: 'Values only' },
    meanings: {
      on: 'The matrix takes scores from the score sheets, rankings and fields compute from the matrix: each cell shows where its number comes from, and follows a corrected score.',
      off: 'Result sheets hold values, which stay as they are when a score is edited.',
    },
  },
  aliases: {
    name: 'Other names',
    meaning: 'Where sheets write the name of a unit or field in another way, say which name it is.',
    line: (other, name) => `${other} → ${name}`,
    other: 'Name in the sheet',
    nameOf: 'Is',
    add: 'Add',
    remove: (other) => `Remove the other name ${other}`,
    suggestions: 'Perhaps one and the same:',
    apply: 'Apply',
    applyOf: (name, like) => `Apply: ${name} is ${like}`,
    none: 'No other names yet.',
  },

  faults: {
    gradeName: 'Type in a name; each name once.',
    gradeBound: 'Type in a threshold from 0 to 100, below the grade above.',
    number: 'Type in a number of at least 0.',
    other: 'This value cannot be used.',
    summary: (count) =>
      count === 1
        ? '1 entry to correct before the effect is shown and the rules are saved.'
        : `${count} entries to correct before the effect is shown and the rules are saved.`,
    where: (block, rule) => `${block}: ${rule}`,
  },

  effect: {
    title: 'What would change',
    computing: 'Trying…',
    unchanged: 'Ranks, indexes and grades do not change.',
    stopped: 'By these rules no block can be ranked.',
    failed: 'The effect could not be computed.',
    noPreview: 'There is no data to try the rules on yet.',
    blockRanks: (units) => (units === 1 ? '1 unit changes its rank' : `${units} units change their ranks`),
    blockOther: (units) =>
      units === 1 ? '1 unit changes its index or grade' : `${units} units change index or grade`,
    average: (before, after) => `average ${before}\u00a0→\u00a0${after}`,
    units: 'Each unit',
    show: 'Show each unit',
    hide: 'Hide the details',
    rank: (before, after) => `rank ${before} → ${after}`,
    sameRank: (rank) => `rank ${rank}`,
    index: (before, after) => `index ${before} → ${after}`,
    grade: (before, after) => `grade ${before} → ${after}`,
    headGrade: (before, after) => `head ${before} → ${after}`,
    noRank: 'none',
    noGrade: 'none',
    appears: 'is ranked now',
    disappears: 'is no longer ranked',
    save: 'Save rules',
    discard: 'Discard changes',
    saving: 'Saving…',
    saved: 'The rules are saved in this workbook.',
    compute: 'Compute Ranking now',
  },

  preset: {
    meaning:
      'Use the rules again for another workbook or next year. The command line’s --settings takes the same file.',
    save: 'Save as file',
    load: 'Open a file of rules…',
    fileName: 'cchc-rules.json',
    withCorrections: (sheets) =>
      sheets === 1 ? 'With the correction of 1 sheet' : `With the corrections of ${sheets} sheets`,
    text: 'Text of the file',
    textHint: 'If Excel does not download the file, copy this text into a .json file.',
    copy: 'Copy',
    loaded: (name) => `“${name}” is open. See what changes below, then click Save rules to use it.`,
    loadedSame: (name) => `“${name}” has the rules that are in use already.`,
    asksCorrections: (sheets) =>
      `This file also has corrections of ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}. Use them in place of those of this workbook?`,
    keepCorrections: 'Keep the present ones',
    takeCorrections: 'Use the file’s',
    refused: (name) => `“${name}” cannot be used`,
  },
};
