import type { LayoutTexts } from '../../vi/sheets/layouts';

export const layouts: LayoutTexts = {
  unitScoreSheet: {
    name: 'Score sheet of one unit',
    text: 'One sheet a unit. It needs a column of criteria, one of max points and at least one of scores (self-score, verified, survey, final). Option rows such as “Ban hành kịp thời: 1” are not criteria.',
  },
  criteriaByUnits: {
    name: 'Score table of units (a column a unit)',
    text: 'One sheet for a block, with one column a unit, or several under its name.',
  },
  unitsByCriteria: {
    name: 'Score table of units (a row a unit)',
    text: 'A row a unit, one or several columns a criterion below the headers of the fields. Maxima stand in a row below the header, in its texts or in columns of their own. A column with the sum of a field is only compared.',
  },
  unitsByFields: {
    name: 'Points by field (a row a unit)',
    text: 'A row a unit, one or more columns a field. The max points stand in the header, or in a row or column of their own.',
  },
  unitsByTotals: {
    name: 'Totals of units',
    text: 'A row a unit with its total. Several blocks are parted by rows with their names.',
  },
  scoreList: {
    name: 'List of scores (a row for each criterion of each unit)',
    text: 'As scoring software exports it: a column of units, one of criteria, one of maxima and one of scores. The unit stands on each row or once above its rows; the rows may be sorted in any way.',
  },
  previousRanking: {
    name: 'Ranking to compare with',
    text: 'To compare with last year: its ranking, or its score sheets. The year is the title’s (NĂM 2023) or the sheet name’s.',
  },
  unitList: {
    name: 'List of units',
    text: 'Not required: each unit’s block, short name and former names.',
  },
  passedOver: {
    name: 'Not a score sheet',
  },
  ignored: {
    name: 'Ignored by correction',
  },
  result: {
    name: 'Result',
  },
};
