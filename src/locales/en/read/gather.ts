import type { GatherTexts } from '../../../core/gather/sheets/gatherWords';
import type { OwnContent } from '../../../core/gather/files/unitFile';
import { problemLines } from '../../problemLines';
import { core } from '../core';
import { periodName } from '../periodName';
import { problemPlaces, problems } from '../problems';

const criterion = ({ code, name }: { readonly code: string; readonly name: string }) =>
  `${code === '' ? '' : `${code} `}“${name.slice(0, 80)}”`;
/** What stands in a cell, a text by its beginning. */
const content = (own: OwnContent) => (typeof own === 'number' ? core.plain(own) : (own ?? '').slice(0, 80));
const files = (paths: readonly string[]) => paths.map((path) => `“${path}”`).join(', ');

const columns = { self: 'self-score', evidence: 'evidence', explanation: 'explanation' } as const;
/** The first of many. */
const some = (all: readonly string[]) => `${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}`;

export const gather: GatherTexts = {
  states: {
    taken: 'Taken',
    replaced: 'Taken, replaces the earlier one',
    same: 'Same as already taken',
    older: 'Older than the one taken',
    'other-criteria': 'Different criteria set',
    'no-scores': 'No self-scores',
    'not-listed': 'Not in the list',
    password: 'Password',
    unreadable: 'Cannot be read',
    ask: 'To be clarified',
    missing: 'Not sent yet',
  },
  changed: ({ column, from, to, ...own }) =>
    `${criterion(own)}, ${columns[column]}: ${from === null ? `“${content(to)}” filled in` : `“${content(from)}” replaced by “${content(to)}”`}`,
  more: (count) => `… and ${count} more ${count === 1 ? 'note' : 'notes'}`,
  left: {
    'max-differs': ({ max, expected, ...own }) =>
      `the max points of ${criterion(own)} were changed to ${core.plain(max)}; those of the criteria set, ${core.plain(expected)}, count`,
    'criterion-unknown': (own) => `${criterion(own)} is not in the criteria set and is not taken`,
    'criterion-missing': (own) => `the criterion ${criterion(own)} is missing`,
    'number-differs': ({ expected, ...own }) =>
      `${criterion(own)} is taken by its name; its number in the set is ${expected === '' ? 'blank' : expected}`,
    'name-differs': ({ expected, ...own }) =>
      `${criterion(own)} is taken by its number; its name in the set is “${expected}”`,
    'score-above-max': ({ score, max, isOfSurvey, ...own }) =>
      isOfSurvey === true
        ? `${core.plain(score)} survey points of ${criterion(own)} are ${score < 0 ? 'below 0' : `above the ${core.plain(max)} that a survey can give`} and not taken`
        : `${core.plain(score)} points of ${criterion(own)} are above the ${core.plain(max)} that a unit may give itself and are not taken`,
    'score-negative': ({ score, ...own }) =>
      `${core.plain(score)} points of ${criterion(own)} are below 0 and not taken`,
    'score-not-a-number': ({ text, ...own }) =>
      `the score of ${criterion(own)} is “${text}”, which is not a number, and is not taken`,
    'score-is-date': ({ text, ...own }) =>
      `the score of ${criterion(own)} became the ${text.includes(':') ? 'time' : 'date'} ${text} and is not taken; it must be entered again`,
    'score-as-percent': ({ text, ...own }) =>
      `the score of ${criterion(own)} is the percentage “${text}” and is not taken`,
    'formula-not-calculated': (own) =>
      `the formula of the score of ${criterion(own)} has no value and is not taken; open the file in Excel and save it again`,
    'number-as-text': ({ text, score, ...own }) =>
      `the score of ${criterion(own)} is typed as “${text}” and taken as ${core.plain(score)}`,
    'score-rounded': ({ text, score, count, ...own }) =>
      `the score of ${criterion(own)} is ${text} and is taken as ${core.plain(score)}: points have six decimals at most${count === 1 ? '' : ` (the file has ${count} such scores)`}`,
    'score-merged': ({ others, ...own }) =>
      `the score of ${criterion(own)} is in a cell merged with ${some(others)}: it is taken for ${criterion(own)} alone`,
    'score-not-used': ({ text, ...own }) =>
      `“${text}”${beside(own)} is neither the score of a criterion nor a sum of scores and is not taken`,
    'text-not-used': ({ text, ...own }) =>
      `“${content(text)}”${beside(own)} is not beside any criterion and is not taken`,
    'text-cut': ({ length, kept, ...own }) =>
      `the text of ${criterion(own)} has ${core.plain(length)} characters: the first ${core.plain(kept)} are taken, the rest is in the file`,
    'score-of-survey': (own) => `${criterion(own)} is scored by the survey: the self-score is not taken`,
    'column-of-office': ({ header, count }) =>
      `${count} cells of the column ${header === '' ? 'of remarks' : `“${header}”`} belong to the appraisal and are not taken`,
    'column-taken-as-self': ({ header }) =>
      `the column “${header}” is the only column of scores and is taken as the self-scores`,
    'self-round-before': ({ header, taken, passed }) =>
      `the unit scored itself several times and its last score counts: ${passed} scores in the column “${header}” are not taken because there is a later one, ${taken} are taken because there is none`,
    'column-unread': ({ header, count }) => `${count} cells of the column “${header}” are not taken`,
    finding: ({ finding }) => core.finding(finding),
    'office-changed': ({ kept, sent, ...own }) =>
      `${criterion(own)}: the office changed it to “${content(kept)}”, which stays; the unit sent “${content(sent)}”`,
    'older-kept': ({ kept, ...own }) =>
      `${criterion(own)}: the newer file has nothing there that can be taken, so “${content(kept)}” of the earlier file stays`,
    'blank-kept': ({ criteria, files: paths }) =>
      `${criteria.length === 1 ? 'a criterion' : `${criteria.length} criteria`} that the file leaves blank ${criteria.length === 1 ? 'stays' : 'stay'} as taken from ${files(paths)} (${some(criteria)}); clear the cells in the workbook if the unit withdraws them`,
    'sheet-joined': ({ sheet }) => `combined with the sheet “${sheet}” of the same unit`,
    'other-sheet': ({ sheet }) => `the sheet “${sheet}” of the same unit is not taken`,
    'sheets-differ': ({ sheet, criteria }) =>
      `the sheet “${sheet}” of the same file differs from this one in ${criteria.length} criteria (${some(criteria)})`,
    'unit-of-mark-differs': ({ unit }) => `the file was issued to “${unit}”; the name on the sheet counts`,
    'unit-of-mark': ({ unit }) =>
      `the name on the sheet is not in the list; the file was issued to “${unit}”`,
    'unit-of-file-name': ({ unit }) =>
      `the sheet names no unit; “${unit}” is taken from the name of the file`,
    'former-name': ({ name, unit }) => `“${name}” is a former name of “${unit}”`,
    'cannot-read': ({ problem }) => {
      if (problem.params['empty'] === 'yes')
        return 'the file is empty: it may not have arrived in full; download it again, or ask the unit for it again';
      const { what, where, advice } = problemLines(problem, { problems, problemPlaces });
      const places = where.length === 0 ? '' : ` (${where.join('; ')})`;
      // The advice on a whole workbook does not fit: of what units send other kinds of files are read, too.
      const cure =
        problem.code === 'not-a-workbook' ? 'Ask the unit for an Excel file (.xlsx, .xls) or .ods.' : advice;
      return `${what.replace(/\.$/u, '')}${places}. ${cure}`;
    },
    'no-table': () =>
      'the file has no score sheet with criteria: it needs columns for the criterion, “Max score” (“Điểm tối đa”) and “Self score” (“Điểm tự chấm”)',
    'units-in-rows': () =>
      'the table in the file has a row for each unit and cannot be matched with the criteria set: ask for the forms that were issued, for a sheet for each unit, or for one table with a column for each unit',
    'no-self-scores': () => 'the sheet has no self-scores',
    'not-in-list': ({ name, like }) =>
      `“${name}” is not in the list of units${like === null ? '' : `; is it “${like}”? If so, add it to the other names in Rules or to the column “Tên cũ”`}`,
    'unit-of-blocks': ({ name, blocks }) =>
      `units of several blocks are called “${name}” (${blocks.join('; ')}), and the form names none of these blocks`,
    'no-set': ({ block }) => `there is no criteria set for the block “${block}”`,
    'earlier-issue': ({ issue }) =>
      `the file belongs to issue ${issue}, whose criteria set differs from the current one; send the unit the new form`,
    'other-year': ({ year, expected }) =>
      `the scores are of ${periodName(year)}, but the criteria set is of ${periodName(expected)}`,
    'other-set': ({ found, of }) =>
      `only ${found} of ${of} criteria are on the sheet: it uses a different criteria set`,
    'newer-file': ({ file }) => `“${file}” is newer`,
    'newer-before': ({ file }) => `what was taken from “${file}” is newer`,
    'fills-blanks': ({ criteria, file }) =>
      `combined with “${file}”: it fills in ${criteria.length === 1 ? 'a criterion' : `${criteria.length} criteria`} that the other leaves blank (${some(criteria)})`,
    'all-in-file': ({ file }) => `everything in it is also in “${file}”`,
    'same-as': ({ file }) => `the same content as “${file}”`,
    'nothing-tells-newer': ({ files: paths }) =>
      `it cannot be told which is newer: ${files(paths)}; ask the unit and gather only the right one`,
    'former-units': ({ files: paths }) =>
      `the files call the unit by different names, and may be of two units that were merged: ${files(paths)}; ask the unit and gather only the right one`,
    'sheet-without-column': ({ sheet, column, sent, ...own }) =>
      `${criterion(own)}, ${columns[column]} “${content(sent)}”: the sheet “${sheet}” has no cell for it, so it is not written; add the column or row and gather again`,
    'sheet-max-differs': ({ sheet, place, max, expected, ...own }) =>
      `the max points of ${criterion(own)} on the sheet “${sheet}”, cell ${place}, are ${maxText(max)}, but ${maxText(expected)} in the criteria set now: correct that cell, since the ranking uses this sheet`,
    'unit-chosen': ({ name, unit }) => `the form names “${name}”; “${unit}” was chosen when it was gathered`,
    'version-chosen': ({ files: paths }) => `chosen when it was gathered, in place of ${files(paths)}`,
    'other-chosen': ({ file }) => `“${file}” was chosen when it was gathered`,
    'taken-in-spite': () =>
      'taken anyway, as decided when it was gathered: the part that matches the criteria set',
    'office-replaced': ({ kept, sent, ...own }) =>
      `${criterion(own)}: the office had changed it to “${content(kept)}”; the unit’s “${content(sent)}” was chosen when it was gathered`,
    'no-line-for-points': ({ header }) => `“${header}” matches no survey criterion`,
    'points-differ': ({ kept, sent, ...own }) =>
      `${criterion(own)} already has ${content(kept)} survey points, which differ from ${content(sent)} and stay`,
    'points-repeated': ({ score, others, ...own }) =>
      `${criterion(own)}: the unit has ${core.plain(score)} survey points here and different ones in ${some(others)}: none of them are taken`,
    'survey-max-differs': ({ score, max, expected, ...own }) =>
      `${core.plain(score)} survey points of ${criterion(own)} are out of ${core.plain(max)}, but the criteria set has ${core.plain(expected)}: they are not taken; convert them and gather again`,
    'unit-not-gathered': ({ name }) => `“${name}” has no gathered form`,
  },
};

/** Where it stands: a row without a label has none. */
function beside(own: { readonly code: string; readonly name: string }): string {
  return own.code === '' && own.name === '' ? '' : ` in the row ${criterion(own)}`;
}

function maxText(max: number | null): string {
  return max === null ? 'without a limit' : core.plain(max);
}
