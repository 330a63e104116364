import type { IssueViewTexts } from '../../vi/pane/issueView';
import { counted } from '../plural';
import { periodName } from '../periodName';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('en-US');

export const issueView: IssueViewTexts = {
  intro:
    'Each unit gets a score form (an Excel file) by the criteria set of its block. It can fill in its self-scores, evidence and explanations, and nothing else.',
  reading: 'Reading the criteria set and the list of units…',
  readAgain: 'Read again',
  changed: 'The sheets have changed since they were read.',
  blocks: 'Blocks that get forms',
  units: (units) => counted(units, 'unit', 'units'),
  set: (criteria, maxPoints, ofSurvey) =>
    `${counted(criteria, 'criterion', 'criteria')}, ${maxPoints} points${ofSurvey === 0 ? '' : `; ${counted(ofSurvey, 'criterion is', 'criteria are')} scored by the survey`}`,
  year: (year) => periodName(year),
  number: (issue, isKnown) =>
    isKnown ? `issue ${plain(issue)} (again, the same criteria set)` : `issue ${plain(issue)}`,
  fromScores: 'as on the score sheets',
  criteriaSheet: (sheet) => `Criteria set: sheet “${sheet}”`,
  scoreSheet: (sheet) => `Criteria as on the score sheet “${sheet}”`,
  columns: (columns) => `Columns of the form: ${columns.join(' · ')}`,
  list: (units) => `List of ${counted(units, 'unit', 'units')}`,
  lastYear: 'Show last year’s score beside each criterion',
  lastYearOf: (units, of) =>
    `This workbook has last year’s scores of ${plain(units)} of ${counted(of, 'unit', 'units')}; the others get forms without this column.`,
  hasLastYear: (year) => `has scores of ${periodName(year)}`,
  without: (units) => `${counted(units, 'unit gets', 'units get')} no form: no criteria set for the block`,
  withoutAdvice:
    'Add a sheet “BỘ TIÊU CHÍ … NĂM …” with a line “Khối: …” that names the block of these units, then choose Read again.',
  make: (forms) => `Make ${counted(forms, 'form', 'forms')} (.zip file)`,
  none: 'No block is chosen.',
  look: 'Look at a form',
  lookHint: 'Opens the first form as a new workbook; nothing is issued by that.',
  one: { file: 'Download', workbook: 'Open' },
  oneOf: {
    file: (unit) => `Download the form of ${unit}`,
    workbook: (unit) => `Open the form of ${unit} as a new workbook`,
  },
  opens:
    'Each form opens as a new workbook. Save it under the name below the unit, then send it to the unit.',
  savesNothing:
    'Excel on this machine (Mac, iPad) lets no add-in download files. To get all forms at once, open this file in Excel on the web or Excel for Windows.',
  openEach: 'No file arrived? Open each form as a new workbook',
  done: {
    zip: (forms, file) => `${counted(forms, 'form', 'forms')} made: “${file}”`,
    file: (file) => `Made: “${file}”`,
    workbook: (file) => `The form is open as a new workbook. Save it as “${file}”`,
    look: 'The form is open as a new workbook, to be looked at only.',
  },
  issued: (block, forms, issue) => `${block}: ${counted(forms, 'form', 'forms')}, issue ${plain(issue)}.`,
  where: 'The file is in the Downloads folder or where you chose.',
  next: 'Unpack it and send each unit the file with its name, with a letter that says when it is due; ask units not to unlock the form nor to add or drop rows. When the files come back, go to Gather.',
  nextOfOne:
    'Send the form to the unit with a letter that says when it is due. When it comes back, go to Gather.',
  remembered: 'The issue’s number is remembered in this workbook: save it.',
  forgotten: 'The forms are made, but this workbook could not remember the issue’s number',
  missing: {
    'no-criteria-set': 'This workbook has no criteria set yet',
    'no-units': 'This workbook has no list of units yet',
  },
  missingSetOf: (blocks) => `No criteria set yet for the block ${blocks}`,
  howTo: {
    'no-criteria-set':
      'A criteria set is a sheet with a title “BỘ TIÊU CHÍ … NĂM …”, a line “Khối: …” (the block) and a table STT, Nội dung, Điểm tối đa (number, criterion, max). Paste the province’s set into such a sheet, or insert a template and change it.',
    'no-units':
      'A list of units is a sheet with the columns Tên đơn vị (unit) and Khối (block), a row for each unit. Paste the list into such a sheet, or insert a template and change it.',
  },
  insert: {
    'no-criteria-set': 'Insert a criteria set template',
    'no-units': 'Insert a list of units template',
  },
  inserted: (sheet) => `The sheet “${sheet}” was inserted. Change it, then choose Read again.`,
};
