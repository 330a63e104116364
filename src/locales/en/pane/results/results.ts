import { periodCode } from '../../../../core/period';
import { numberTexts } from '../../../numbers';
import type { ResultsTexts } from '../../../vi/pane/results/results';
import { counted } from '../../plural';

const { plain } = numberTexts('en-US');

export const results: ResultsTexts = {
  search: {
    units: 'Find a unit',
    zeroScores: 'Unit or criterion',
    criteria: 'Find a criterion',
    findings: 'Search the findings',
    sheets: 'Find a sheet, unit or block',
    objections: 'Unit or criterion',
  },
  /** Where the search has little room. */
  searchShort: 'Find',
  shownOf: {
    units: (shown, all) => `${plain(shown)} of ${counted(all, 'unit', 'units')}`,
    zeroScores: (shown, all) => `${plain(shown)} of ${counted(all, 'zero score', 'zero scores')}`,
    criteria: (shown, all) => `${plain(shown)} of ${counted(all, 'criterion', 'criteria')}`,
    findings: (shown, all) => `${plain(shown)} of ${counted(all, 'finding', 'findings')}`,
    sheets: (shown, all) => `${plain(shown)} of ${counted(all, 'sheet', 'sheets')}`,
    objections: (shown, all) => `${plain(shown)} of ${counted(all, 'objection', 'objections')}`,
  },
  noneFound: {
    units: 'No unit matches.',
    zeroScores: 'No criterion matches.',
    criteria: 'No criterion matches.',
    findings: 'No finding matches.',
    sheets: 'No sheet matches.',
    objections: 'No objection matches.',
  },
  clearFilters: 'Clear filters',
  ranking: {
    by: 'Rank by',
    overall: 'Overall',
    group: 'Group',
    allGroups: 'All groups',
    groupOf: (group, units) => `${group} (${plain(units)})`,
    inGroup: (group, rank, units) =>
      rank === null ? group : `${group}: rank ${plain(rank)} of ${plain(units)}`,
    sortBy: {
      rank: 'Sort by rank',
      name: 'Sort by the unit’s name',
      index: 'Sort by index',
      change: 'Sort by change',
    },
    details: (unit) => `Fields of ${unit}`,
    field: 'Field',
    fieldIndex: 'Index',
    fieldRank: 'Rank',
    points: (points, maxPoints) => `${points}/${maxPoints} points`,
    blockAverage: (percent) => `Block average ${percent}`,
    barFrom: (from, to) => `Bar from ${from} to ${to}`,
    zeroScores: 'Zero scores',
    overYears: (areYears) => `Over the ${areYears ? 'years' : 'periods'}:`,
    inYear: (period, rank, percent) =>
      `${period === null ? 'this period' : periodCode(period)}: ${
        rank === null && percent === null
          ? 'not known'
          : [...(rank === null ? [] : [`rank ${plain(rank)}`]), ...(percent === null ? [] : [percent])].join(
              ', ',
            )
      }`,
    zeroScoresLost: (criteria, points) =>
      `${counted(criteria, 'criterion', 'criteria')}, ${points} points lost`,
    fieldAtGlance: (field, percent, isLow) =>
      `${field}: ${percent}${isLow ? ' (below the block’s average)' : ''}`,
    strip: 'Length: maximum points; filled part: percentage obtained',
    barLegend: (previous) => `On the bars: │ block average${previous === null ? '' : `, ○ ${previous}`}.`,
    weighted: { share: 'weighted index', factor: 'factors are in the points' },
    fieldAverage: (percent) => `Average of the field ${percent}`,
  },
  tryScores: 'What if',
  tryScoresOf: (unit) => `What if: ${unit}`,
  pin: {
    pin: 'Pin to compare',
    pinOf: (unit) => `Pin to compare: ${unit}`,
    unpin: 'Unpin',
    pinned: (unit) => `Pinned: ${unit}`,
    pinnedMark: 'pinned',
    rank: (rank) => `rank\u00a0${plain(rank)}`,
    comparedWith: (unit) => `Against ${unit}`,
    only: (unit) => `Only ${unit}`,
    higher: (points, unit) => `${points} percentage points above ${unit}`,
    lower: (points, unit) => `${points} percentage points below ${unit}`,
    same: (unit) => `The same index as ${unit}`,
  },
  feedback: {
    one: 'Create a feedback sheet',
    oneOf: (unit) => `Create a feedback sheet: ${unit}`,
    several: 'Feedback sheets',
    block: (units) => `This block (${counted(units, 'sheet', 'sheets')})`,
    all: (units) => `All blocks (${counted(units, 'sheet', 'sheets')})`,
    hint: 'One sheet for each unit, to be sent to it: its rank, each field, and the criteria that lost points.',
    written: (sheets) => `${counted(sheets, 'feedback sheet', 'feedback sheets')} created.`,
    open: (sheet) => `Open sheet “${sheet}”`,
  },
  roadmapWritten: 'The roadmap has been written.',
  newSetWritten: 'The new criteria set has been written to a sheet of the workbook.',
  zeroScores: {
    unit: 'Unit',
    allUnits: 'All units',
    field: 'Field',
    allFields: 'All fields',
    weight: 'Max points from',
    anyWeight: 'Any max',
    weightFrom: (points) => `From ${points} ${points === '1' ? 'point' : 'points'}`,
    sums: (criteria, units, points) =>
      `${counted(criteria, 'zero score', 'zero scores')} in ${counted(units, 'unit', 'units')}, ${points} points lost`,
    intro: 'The most points lost come first.',
    of: (maxPoints) => `0/${maxPoints}`,
    lostPercent: (percent) => `${percent} of the index lost`,
    rankIfMet: (rank, ifMet) =>
      ifMet === rank
        ? `If met in full: still rank ${plain(rank)}`
        : `If met in full: from rank ${plain(rank)} to ${plain(ifMet)}`,
    none: 'No criterion of this block got a zero score.',
  },
  findings: {
    none: 'There is nothing to check.',
    intro: 'Click a line to open its cell.',
    filter: 'Filter by severity',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  },
  cures: {
    max: (points) => `Enter the maximum, ${points}`,
    blank: 'Leave it blank',
    notApplicable: 'Enter KAD (does not apply)',
    ask: (cell, held, to) =>
      `Cell ${cell} ${held === '' ? 'is blank' : `holds “${held}”`}. ${to === '' ? 'Clear it?' : `Enter “${to}”?`}`,
    formula: 'The cell has a formula, which would be lost.',
    yes: 'Change the cell',
    no: 'Leave it as it is',
    done: 'Changed in the score sheets',
    change: (sheet, cell, from, to) =>
      `${sheet} · ${cell}: ${from === '' ? 'blank' : `“${from}”`} → ${to === '' ? 'blank' : `“${to}”`}`,
    undo: 'Undo',
    undoOf: (sheet, cell) => `Undo the change of cell ${cell} on sheet ${sheet}`,
  },
};
