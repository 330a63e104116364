import type { LayoutTexts } from '../../vi/read/layouts';

export const layouts: LayoutTexts = {
  unitScoreSheet: {
    name: 'Score sheet of one unit',
    text: 'One sheet for each unit. It needs a column of criteria, a column of max points and at least one column of scores (self-score, verified, survey, final). Option rows such as “Ban hành kịp thời: 1” are not criteria.',
  },
  criteriaByUnits: {
    name: 'Score table of several units (a column for each unit)',
    text: 'One sheet for a whole block, with one column for each unit, or several columns below its name.',
  },
  unitsByCriteria: {
    name: 'Score table of several units (a row for each unit)',
    text: 'A row for each unit, one or several columns for each criterion below the headers of the fields. Max points are in a row below the header, in the header itself or in columns of their own. A column with the sum of a field is only used for comparison.',
  },
  unitsByFields: {
    name: 'Points by field (a row for each unit)',
    text: 'A row for each unit, one or several columns for each field. Max points are in the header, or in a row or column of their own.',
  },
  unitsByTotals: {
    name: 'Totals of units',
    text: 'A row for each unit with its total. Several blocks are separated by rows with their names.',
  },
  scoreList: {
    name: 'List of scores (a row for each criterion of each unit)',
    text: 'As exported by scoring software: columns for the unit, the criterion, the max points and the score. The unit’s name is on every row or only on the first of its rows; the rows may be in any order.',
  },
  previousRanking: {
    name: 'Ranking to compare with',
    text: 'To compare with last year: last year’s ranking or its score sheets. The year is taken from the title (NĂM 2023) or the name of the sheet.',
  },
  unitList: {
    name: 'List of units',
    text: 'Optional: the block, short name and former names of each unit.',
  },
  passedOver: {
    name: 'Not a score sheet',
  },
  ignored: {
    name: 'Ignored by a correction',
  },
  result: {
    name: 'Result',
  },
};
