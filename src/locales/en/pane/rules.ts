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
    results: 'Result sheets',
    papers: 'Merit',
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

  noLimit: 'no limit',

  rankDecimals: {
    decimals: (decimals) => (decimals === 1 ? '1 decimal' : `${decimals} decimals`),
    unrounded: 'Unrounded',
    unroundedMeaning: 'Indexes are compared unrounded: what prints equal may rank differently.',
  },
  tieBreakers: {
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
    suggestions: 'Perhaps one and the same:',
    apply: 'Apply',
    applyOf: (name, like) => `Apply: ${name} is ${like}`,
    none: 'No other names yet.',
  },

  review: {
    names: {
      nearFull: 'As good as full from (% of the max)',
      mostFull: 'Raise the bar where so many units are full (%)',
      mostZero: 'Make clear where so many units have 0 points (%)',
      alike: 'Merge where two criteria correlate from',
      unrelated: 'Make clear where the correlation with the rest is below',
    },
    faults: {
      nearFull: 'Enter a number from 0 to 100.',
      mostFull: 'Enter a number from 0 to 100.',
      mostZero: 'Enter a number from 0 to 100.',
      alike: 'Enter a number from 0 to 1.',
      unrelated: 'Enter a number from −1 to 1, below the merging one.',
    },
  },

  commendation: {
    first: 'Ranks 1 to',
    rises: 'So many of the largest rises',
    grade: 'Grade from',
    noGrade: 'None',
    noZeroIn: 'No unit with a zero score in',
    noCriteria: 'No criterion is named.',
    chooseCriterion: 'Type a number or name',
    add: 'Add',
    removeCriterion: (code) => `Remove criterion ${code}`,
    exclude: 'Not proposed',
    nobody: 'No unit is left out.',
    unit: 'Unit',
    unitOf: (unit, block) => `${unit} (${block})`,
    reason: 'Reason',
    line: (unit, reason) => `${unit}: ${reason}`,
    removeUnit: (unit) => `Propose ${unit} again`,
  },

  faults: {
    gradeName: 'Type in a name; each name once.',
    gradeBound: 'Type in a threshold from 0 to 100, below the grade above.',
    number: 'Type in a number of at least 0.',
    wholeNumber: 'Type in a whole number from 0 to 1,000.',
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
