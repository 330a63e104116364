import type { GradeScale, RuleTexts } from '../../vi/pane/rules';

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
    name: 'Four levels (enter the thresholds)',
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
    'Choose how to score and rank. Each change shows at once how the ranks would change; nothing is written until you click Save rules.',
  reading: 'Reading the sheets…',
  readAt: (time) => `Tried on the data read at ${time}.`,
  notRead: 'The sheets have not been read yet.',
  readAgain: 'Read again',
  scope: 'Apply to',
  allBlocks: 'All blocks',
  ownRules: (block, count) => `${block} (${count} ${count === 1 ? 'rule' : 'rules'} of its own)`,
  scopeHint: (block) =>
    `What is not set for “${block}” follows the rules of all blocks. Units not ranked, other names and the list of zero scores are the same for all blocks.`,
  sections: {
    points: 'Points and index',
    ranking: 'Ranking',
    grades: 'Grades',
    names: 'Units and names',
    results: 'Result sheets',
    papers: 'Commendation',
    preset: 'Rules in a file',
  },
  changedCount: (count) => (count === 1 ? '1 change' : `${count} changes`),
  changed: 'changed',
  own: 'own',
  reset: 'Back to the default',
  resetOwn: 'As for all blocks',
  resetRule: (rule) => `${rule}: back to the default`,
  resetOwnRule: (rule) => `${rule}: as for all blocks`,
  resetAll: 'Reset everything to the defaults',
  default: (option) => `${option} (default)`,

  noLimit: 'no limit',

  rankDecimals: {
    decimals: (decimals) => (decimals === 1 ? '1 decimal' : `${decimals} decimals`),
    unrounded: 'Unrounded',
    unroundedMeaning: 'Indexes are compared unrounded: indexes that look equal may rank differently.',
  },
  tieBreakers: {
    field: (field) => `Higher index in “${field}”`,
    zeroScores: 'Fewer zero scores',
    previousRank: 'Better rank last year',
    choose: 'Choose a tie-breaker',
    add: 'Add',
    up: (step) => `Move up: ${step}`,
    down: (step) => `Move down: ${step}`,
    remove: (step) => `Remove: ${step}`,
    none: 'Ties are not broken.',
  },
  excludedUnits: {
    choose: 'Type a unit',
    add: 'Add',
    remove: (unit) => `Rank ${unit} again`,
    none: 'All units are ranked.',
    notInWorkbook: 'not in this workbook',
  },

  scales: { grades: UNIT_SCALES, headGrades: HEAD_SCALES },
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

  aliases: {
    line: (other, name) => `${other} → ${name}`,
    other: 'Name in the sheet',
    nameOf: 'Is',
    add: 'Add',
    remove: (other) => `Remove the other name ${other}`,
    suggestions: 'These may be one and the same:',
    apply: 'Apply',
    applyOf: (name, like) => `Apply: ${name} is ${like}`,
    none: 'No other names yet.',
  },

  review: {
    names: {
      nearFull: 'Counts as full from (% of the max)',
      mostFull: 'Raise the bar if the share of full units is at least (%)',
      mostZero: 'Clarify if the share of units with 0 points is at least (%)',
      alike: 'Merge if the correlation of two criteria is at least',
      unrelated: 'Clarify if the correlation with the rest is below',
    },
    faults: {
      nearFull: 'Enter a number from 0 to 100.',
      mostFull: 'Enter a number from 0 to 100.',
      mostZero: 'Enter a number from 0 to 100.',
      alike: 'Enter a number from 0 to 1.',
      unrelated: 'Enter a number from −1 to 1 that is below the one for merging.',
    },
  },

  commendation: {
    first: 'Ranks 1 to',
    rises: 'Number of largest rises',
    grade: 'Grade from',
    noGrade: 'None',
    noZeroIn: 'No unit with a zero score in criterion',
    noCriteria: 'No criterion has been named.',
    chooseCriterion: 'Type a number or name',
    add: 'Add',
    removeCriterion: (code) => `Remove criterion ${code}`,
    exclude: 'Not proposed',
    nobody: 'No unit has been left out.',
    unit: 'Unit',
    unitOf: (unit, block) => `${unit} (${block})`,
    reason: 'Reason',
    line: (unit, reason) => `${unit}: ${reason}`,
    removeUnit: (unit) => `Propose ${unit} again`,
  },

  faults: {
    gradeName: 'Enter a name; use each name once.',
    gradeBound: 'Enter a threshold from 0 to 100 that is below that of the grade above.',
    number: 'Enter a number that is 0 or more.',
    wholeNumber: 'Enter a whole number from 0 to 1,000.',
    other: 'This value cannot be used.',
    summary: (count) =>
      count === 1
        ? '1 entry must be corrected before the effect can be shown and the rules saved.'
        : `${count} entries must be corrected before the effect can be shown and the rules saved.`,
    where: (block, rule) => `${block}: ${rule}`,
  },

  effect: {
    title: 'What would change',
    computing: 'Trying…',
    unchanged: 'Ranks, indexes and grades do not change.',
    stopped: 'With these rules no block can be ranked.',
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
    headGrade: (before, after) => `grade of the head ${before} → ${after}`,
    noRank: 'none',
    noGrade: 'none',
    appears: 'is ranked now',
    disappears: 'is no longer ranked',
    save: 'Save rules',
    discard: 'Discard changes',
    saving: 'Saving…',
    saved: 'The rules have been saved in this workbook.',
    compute: 'Compute Ranking now',
  },

  preset: {
    meaning:
      'Reuse the rules for another workbook or next year. The command line option --settings takes the same file.',
    save: 'Save as file',
    load: 'Open a file of rules…',
    fileName: 'cchc-rules.json',
    withCorrections: (sheets) =>
      sheets === 1 ? 'With the correction of 1 sheet' : `With the corrections of ${sheets} sheets`,
    text: 'Text of the file',
    textHint: 'If Excel does not download the file, copy this text into a .json file.',
    copy: 'Copy',
    loaded: (name) => `“${name}” is open. See what changes below, then click Save rules to use it.`,
    loadedSame: (name) => `“${name}” has the same rules as those in use.`,
    asksCorrections: (sheets) =>
      `This file also has corrections of ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}. Use them instead of those of this workbook?`,
    keepCorrections: 'Keep the current ones',
    takeCorrections: 'Use the file’s',
    refused: (name) => `“${name}” cannot be used`,
  },
};
