import type { IssueViewTexts } from '../../../vi/pane/forms/issueView';
import { counted } from '../../plural';
import { periodName } from '../../periodName';
import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('en-US');

export const issueView: IssueViewTexts = {
  intro:
    'Each unit gets a score form (an Excel file) with the criteria set of its block. It can fill in its self-scores, evidence and explanations, and nothing else.',
  reading: 'Reading the criteria set and the list of units…',
  readAgain: 'Read again',
  changed: 'The sheets have changed since they were read.',
  blocks: 'Blocks to receive forms',
  units: (units) => counted(units, 'unit', 'units'),
  set: (criteria, maxPoints, ofSurvey) =>
    `${counted(criteria, 'criterion', 'criteria')}, ${maxPoints} points${ofSurvey === 0 ? '' : `; ${counted(ofSurvey, 'criterion is', 'criteria are')} scored by the survey`}`,
  year: (year) => periodName(year),
  number: (issue, isKnown) =>
    isKnown ? `issue ${plain(issue)} (reissued, same criteria set)` : `issue ${plain(issue)}`,
  fromScores: 'as on the score sheets',
  criteriaSheet: (sheet) => `Criteria set: sheet “${sheet}”`,
  scoreSheet: (sheet) => `Criteria as on the score sheet “${sheet}”`,
  columns: (columns) => `Columns of the form: ${columns.join(' · ')}`,
  list: (units) => `List of ${counted(units, 'unit', 'units')}`,
  lastYear: 'Show last year’s score beside each criterion',
  lastYearOf: (units, of) =>
    `This workbook has last year’s scores for ${plain(units)} of ${counted(of, 'unit', 'units')}; the others get forms without this column.`,
  hasLastYear: (year) => `has scores for ${periodName(year)}`,
  without: (units) =>
    `${counted(units, 'unit gets', 'units get')} no form because the block has no criteria set`,
  withoutAdvice:
    'Add a sheet “BỘ TIÊU CHÍ … NĂM …” with a line “Block: …” (“Khối: …”) that names the block of these units, then click Read again.',
  make: (forms) => `Create ${counted(forms, 'form', 'forms')} (.zip file)`,
  none: 'No block has been chosen.',
  look: 'View a sample',
  lookHint: 'Opens the first form as a new workbook, only to be looked at; this does not count as issuing.',
  one: { file: 'Download', workbook: 'Open' },
  oneOf: {
    file: (unit) => `Download the form of ${unit}`,
    workbook: (unit) => `Open the form of ${unit} as a new workbook`,
  },
  opens:
    'Each form opens as a new workbook. Save it under the name below the unit, then send it to the unit.',
  savesNothing:
    'Excel on this computer (Mac, iPad) does not let add-ins download files. To get all forms at once, open this file in Excel on the web or Excel for Windows.',
  openEach: 'No file downloaded? Open each form as a new workbook',
  done: {
    zip: (forms, file) => `${counted(forms, 'form', 'forms')} created: “${file}”`,
    file: (file) => `Created: “${file}”`,
    workbook: (file) => `The form is open as a new workbook. Save it as “${file}”`,
    look: 'The form is open as a new workbook, only to be looked at.',
  },
  issued: (block, forms, issue) => `${block}: ${counted(forms, 'form', 'forms')}, issue ${plain(issue)}.`,
  where: 'The file is in the Downloads folder or where you chose to save it.',
  next: 'Unzip it and send each unit the file that bears its name, with a letter stating the deadline; ask units not to unlock the form and not to add or delete rows. When the files come back, go to Gather.',
  nextOfOne:
    'Send the form to the unit with a letter stating the deadline. When it comes back, go to Gather.',
  remembered: 'The issue number is kept in this workbook: remember to save it.',
  forgotten: 'The forms have been created, but the issue number could not be kept in this workbook',
  missing: {
    'no-criteria-set': 'This workbook has no criteria set yet',
    'no-units': 'This workbook has no list of units yet',
  },
  missingSetOf: (blocks) => `There is no criteria set yet for block ${blocks}`,
  howTo: {
    'no-criteria-set':
      'A criteria set is a sheet with a title “BỘ TIÊU CHÍ … NĂM …”, a line “Khối: …” (the block) and a table STT, Nội dung, Điểm tối đa (number, criterion, max). Paste the province’s set into such a sheet, or insert a template and edit it.',
    'no-units':
      'A list of units is a sheet with the columns Tên đơn vị (unit) and Khối (block), a row for each unit. Paste the list into such a sheet, or insert a template and edit it.',
  },
  insert: {
    'no-criteria-set': 'Insert a template for the criteria set',
    'no-units': 'Insert a template for the list of units',
  },
  inserted: (sheet) => `The sheet “${sheet}” was inserted. Edit it, then click Read again.`,
};
