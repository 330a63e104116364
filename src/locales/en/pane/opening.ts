import { periodName } from '../periodName';
import type { OpeningTexts } from '../../vi/pane/opening';

const plural = new Intl.PluralRules('en-US');
const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What the pane says of a workbook before anything is computed. */
export const opening: OpeningTexts = {
  looking: 'Reading the sheets…',
  lookAgain: 'Read again',
  changed: 'The sheets have changed since they were read.',
  title: 'In this workbook',
  seen: (blocks, units) =>
    `Found: ${counted(blocks, 'block', 'blocks')}, ${counted(units, 'unit', 'units')}.`,
  year: (year) => (Number.isInteger(year) ? `Year ${String(year)}` : periodName(year)),
  yearUnknown: 'The year of the scores is not known',
  comparedWith: (year) => `compared with ${periodName(year)}`,
  notCompared: 'no earlier year to compare with',
  blocks: 'Blocks',
  units: (units) => `${units} ${units === '1' ? 'unit' : 'units'}`,
  criteria: (criteria) => `${criteria} ${criteria === '1' ? 'criterion' : 'criteria'}`,
  moreBlocks: (blocks) => `and ${counted(blocks, 'other block', 'other blocks')}`,
  blockErrors: (errors) => `${counted(errors, 'error', 'errors')}, cannot be ranked yet`,
  stopped: {
    all: 'No block can be ranked yet: correct the errors below first.',
    some: (ready, all) =>
      `${ready} of ${all} blocks are ready; the others cannot be ranked until their errors are corrected.`,
  },
  findings: 'Findings',
  noFindings: 'There is nothing to check before computing.',
  results: (sheets, time) =>
    `The workbook has ${counted(sheets, 'result sheet', 'result sheets')}${time === null ? '' : `, computed on ${time}`}. A new run replaces those that have not been edited.`,
  next: 'Click Compute Ranking to write the results to new sheets. The score sheets are not changed.',
  empty: {
    title: 'This workbook is empty',
    text: 'Open a workbook with the score sheets of the units, or begin with one of the templates below.',
  },
  nothing: {
    title: 'No score sheet was found',
    text: 'The pane looks for tables with a column of criteria, a column “Max score” (“Điểm tối đa”) and one or more columns of scores.',
    passedOver: (sheets, more) =>
      `Sheets read: ${sheets.join(', ')}${more === 0 ? '' : ` and ${counted(more, 'other sheet', 'other sheets')}`}.`,
    wrong: 'If one of them is a score sheet, show how it is to be read.',
    openData: 'Show how to read it',
  },
  example: {
    caption: 'What a score sheet looks like',
    title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024',
    unit: 'Đơn vị: Sở Nội vụ',
    headers: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    rows: [
      ['1', 'Công tác chỉ đạo, điều hành', '5', ''],
      ['1.1', 'Kế hoạch cải cách hành chính', '2', '2'],
      ['1.2', 'Báo cáo định kỳ', '3', '2,5'],
    ],
  },
  templates: {
    title: 'Begin with a template',
    unitScoreSheet: 'Insert a sheet for one unit',
    unitScoreSheetText: 'A sheet for each unit, a row for each criterion (in Vietnamese).',
    criteriaByUnits: 'Insert a table for several units',
    criteriaByUnitsText: 'One sheet for a whole block, a column for each unit (in Vietnamese).',
    inserted: (sheet) =>
      `Sheet “${sheet}” was added. Fill in the yellow cells and the columns of scores, then come back here.`,
  },
  waiting: {
    'cell-edit-mode': 'Press Enter (or Esc) in that cell; reading then continues by itself.',
    'excel-busy': 'Close the dialogs that are open in Excel; reading then continues by itself.',
  },
  failedTitle: 'The sheets could not be read yet',
};
