import type { FindingFacts } from '../../../core/findings/findings';
import type { ChangedScores } from '../../../core/findings/kinds';
import type { NoteFacts } from '../../../core/findings/notes';
import { when } from '../../../core/lists';
import type { FindingTexts } from '../../findingTexts';
import { inPeriod, plain } from './findingWords';

/** What tells how the workbook was read. */
export const findingNotes: FindingTexts<keyof NoteFacts> = {
  names: {
    'objections-counted': 'Objections that count',
    'fields-assumed': 'Fields inferred from headers or numbers',
    'block-from-row': 'Row of text taken as the name of a block',
    'unit-name-from-letterhead': 'Name of the unit taken from the top left',
    'name-is-number': 'Name is a number or an error value',
    'number-repaired': 'Number changed by Excel, read from the rows around it',
    'number-ambiguous': 'Number that can be read in two ways',
    'hidden-rows-read': 'Hidden rows or columns counted',
    'hidden-sheet-read': 'Hidden sheet read',
    'hidden-sheet-skipped': 'Hidden sheet not read',
    'sheet-passed-over': 'Sheet without a table of scores',
    'sheet-corrected': 'Sheet read by a correction',
    'result-sheet-edited': 'Edited result sheet kept',
    'result-sheet-protected': 'Protected result sheet kept',
    'result-sheet-referred': 'Result sheet kept because it is referred to',
    'previous-fields-unmatched': 'Fields that exist in only one of the two years',
    'unit-not-ranked': 'Unit scored but not ranked',
    'cut-without-reason': 'Score cut by the appraisal without a reason',
    'raised-without-explanation': 'Score raised in a later round without an explanation',
    'appraised-above-self': 'Appraised score above the self-score',
    'appraisal-missing': 'Self-score that was not appraised',
    'final-score-differs': 'Final score differs from the appraisal',
    'texts-unread': 'Remarks shared by all units or fields not in the appraisal trace',
    'claimed-again': 'Unit scored itself more than once, with different scores',
    'round-not-shown': 'Appraisal round not shown in the trace',
  },
  texts: {
    'objections-counted': ({ sheet, decided, changed, open }) =>
      `Sheet “${sheet}”: ${decided} objections decided, ${changed} of which change a score (the decisions count; the score sheets are not changed)${open === 0 ? '' : `; ${open} not decided yet, so the ranks of the units they can move are provisional`}.`,
    'fields-assumed': ({ name, by }) =>
      ({
        title: `The header “${name}” spans all columns of points, so it is taken as the title of the table and the headers right below it as fields. If it is a field, number it and its criteria, such as “I.” and “I.1”.`,
        names: `The headers below “${name}” have the names of fields and are read as such; “${name}” only groups them. If that is wrong, number fields and criteria, such as “I.” and “I.1”.`,
        numbers: `Criteria such as “${name}” are numbered below fields, but there is no header of a field above them, so each column is taken as a field. Add a row with the fields above.`,
        maxima: `The columns below “${name}” have no max points and are not counted individually; the points are those of the field’s own column. To count them by criterion, add a row “Max score” (“Điểm tối đa”) below the header.`,
        blank: `There is no header above the criteria numbered “${name}.1”, “${name}.2” …, so they are read as a field of their own, “Lĩnh vực ${name}”. Enter the name of the field above them.`,
        loose: `“${name}” looks like a criterion (by its number, or the row of its header), but there is no name of a field above it, so it counts as a field of its own. Enter the name of the field above it.`,
        other: `The number of “${name}” continues the field on its left, but it is below the header of another field and counts there. Check the order of the columns and the headers of the fields.`,
        firstNumbers: `No row and no column of the table names its fields, so the criteria are grouped by the first part of their numbers: ${name}. To have the fields by their names, add a row for each above its criteria, or a column “Lĩnh vực”.`,
        one: `Nothing says which criterion belongs to which field, so all of them count as one field, “${name}”; points, indexes and ranks are the same. To see the fields, add a column “Lĩnh vực”, or a row for each field above its criteria.`,
        nameless: `There is no field above the scores to the right of the units’ names, so they are read as a field of their own, “${name}”. Enter the name of the field above them.`,
      })[by],
    'block-from-row': ({ block, count }) =>
      `The row “${block}” is taken as the name of the block of the ${count} units below. If that is wrong, delete the row or name the block.`,
    'unit-name-from-letterhead': ({ unit }) =>
      `The sheet has no line “Đơn vị: …”; the office at the top left, “${unit}”, is taken as the unit. If that is wrong, add the line above the table.`,
    'name-is-number': ({ text, as }) =>
      as === undefined
        ? `The unit’s name is the number “${text}”. If Excel changed it (10/1, for example), format the cell as Text and type the name again.`
        : `The name of the ${as} is “${text}”, which is an error value or a mark, not a name; it is used nevertheless. Correct the formula, or enter the name.`,
    'number-repaired': ({ old, new: own, name }) =>
      `The number “${old}” of “${name}” is read as ${own}, as the rows around it show (Excel changed it or turned it into a date). Enter ${own} as text.`,
    'number-ambiguous': ({ text, value, count, as }) =>
      as === 'percent'
        ? `“${text}” is not written as a percentage, but all indexes of this column are equally small, so it is taken as ${plain(value)}% (cells: ${count}). Format the cells as percentages, or enter them again if that is wrong.`
        : `“${text}” can be read in two ways and is taken as ${plain(value)} (such cells in the column: ${count}). Enter it as a number if that is wrong.`,
    'hidden-rows-read': ({ sheet, rows, columns }) =>
      `On the sheet “${sheet}”, ${[...when(rows !== '', `rows ${rows}`), ...when(columns !== '', `columns ${columns}`)].join(' and ')} are hidden but are counted. Unhide them to check; delete them if they should not count.`,
    'hidden-sheet-read': ({ sheet }) => `The sheet “${sheet}” is hidden but was read.`,
    'hidden-sheet-skipped': ({ sheet }) =>
      `The sheet “${sheet}” is hidden and was not read, as set in the rules.`,
    'sheet-passed-over': ({ sheet, isForm, criteria }) =>
      criteria !== undefined
        ? `Sheet “${sheet}” is a criteria set (${criteria.count} criteria, ${plain(criteria.maxPoints)} points${criteria.surveyed === 0 ? '' : `, ${criteria.surveyed} criteria by survey`}); it has no scores, so nothing is ranked from it.`
        : isForm === true
          ? `The sheet “${sheet}” is a blank form (it names no unit and has no scores) and was passed over.`
          : `The sheet “${sheet}” has no table of scores and was passed over.`,
    'sheet-corrected': ({ sheet, ignored }) =>
      `Sheet “${sheet}” was ${ignored ? 'ignored because of' : 'read according to'} a correction made under Data.`,
    'result-sheet-edited': ({ sheet }) =>
      `The result sheet “${sheet}” was edited, renamed or copied and is kept; new results go to another sheet.`,
    'result-sheet-protected': ({ sheet }) =>
      `The result sheet “${sheet}” is protected and is kept; new results go to another sheet. To have it replaced by the next run, unprotect it (Review › Unprotect Sheet).`,
    'result-sheet-referred': ({ sheet, name }) =>
      `The result sheet “${sheet}” is kept because ${name === null ? 'the formula in this cell' : `the name “${name}” (Formulas › Name Manager)`} refers to it; new results go to another sheet. To have it replaced by the next run, remove that reference or replace it with its value.`,
    'previous-fields-unmatched': ({ block, year, added, gone }) =>
      `Block “${block}”: ${[
        ...when(added.length > 0, `fields that ${inPeriod(year)} does not have: ${added.join('; ')}`),
        ...when(gone.length > 0, `fields that only ${inPeriod(year)} has: ${gone.join('; ')}`),
      ].join('; ')}. They are not compared; if they were only renamed, add their other names under Rules.`,
    'cut-without-reason': (facts) =>
      `${changedScore(facts)}: the appraisal cut ${plain(facts.from)} to ${plain(facts.to)} points and the column of reasons is blank${others(facts)}. Write the reason beside the score.`,
    'raised-without-explanation': (facts) =>
      `${changedScore(facts)}: a later round raised ${plain(facts.from)} to ${plain(facts.to)} points and the column of explanations is blank${others(facts)}. Enter the unit’s explanation.`,
    'appraised-above-self': (facts) =>
      `${changedScore(facts)}: the unit claims ${plain(facts.from)} points, but the appraisal gives ${plain(facts.to)}${others(facts)}. Check it unless points were meant to be added.`,
    'appraisal-missing': (facts) =>
      `${changedScore(facts)}: the unit claims ${plain(facts.from)} points, but the cell of the appraisal is blank while other criteria are appraised; the final score ${plain(facts.to)} counts${others(facts)}. Fill in the appraised score.`,
    'final-score-differs': (facts) =>
      `${changedScore(facts)}: the final score is ${plain(facts.to)}, while the last round, with survey points and deduction if any, comes to ${plain(facts.from)}${others(facts)}. Check it; the final score counts.`,
    'texts-unread': ({ column, header, count, of }) =>
      of === 'units'
        ? `Column ${column} (“${header}”) is shared by all units, so it is not clear which unit each text refers to (cells: ${plain(count)}); these texts are neither in the appraisal trace nor on feedback sheets. To give reasons for each score, add a column “${header}” below the name of each unit.`
        : `Column ${column} (“${header}”) is shared by all fields or criteria, so it is not clear which score of the unit each text refers to (cells: ${plain(count)}); these texts are neither in the appraisal trace nor on feedback sheets. If they are the reasons of the appraisal, name the column “Ý kiến thẩm định”, or add a column below each field.`,
    'claimed-again': (facts) =>
      `${changedScore(facts)}: the unit scored itself more than once, ${plain(facts.from)} points in this cell and ${plain(facts.to)} elsewhere${others(facts)}. The appraised score is compared with ${plain(facts.to)} points (the last self-score before the appraisal). If it should be another one, correct the headers of the columns.`,
    'round-not-shown': (facts) =>
      `${changedScore(facts)}: there are more than two rounds of the appraisal, but the tab Appraisal and the sheet Appraisal trace can show only two, so the ${plain(facts.from)} points in this cell are left out there; a later round has ${plain(facts.to)}${others(facts)}. The last round still counts.`,
    'unit-not-ranked': (facts, severity) => (severity === 'warning' ? doubtful(facts) : notRanked(facts)),
  },
};

function changedScore({ unit, code, name }: ChangedScores): string {
  return `${unit}, criterion “${code === '' ? '' : `${code} `}${name}”`;
}

function others({ count, units }: ChangedScores): string {
  return count === 1 ? '' : ` (${plain(count)} such scores in ${plain(units)} units of the block)`;
}

function doubtful({ unit, text, above, blank }: FindingFacts['unit-not-ranked']): string {
  if (blank === true)
    return `${unit}: this cell in the column “${text}” is blank, so it is not clear whether the unit is to be ranked. It is ranked; enter “Có” or “Không” in this cell.`;
  if (above !== undefined)
    return `${unit}: this cell is blank, right below ${above} with “${text}”; it is not clear whether a merged cell was meant to cover this unit, too. It is ranked; enter “${text}” in this cell if it is not to be ranked.`;
  return unit === ''
    ? `This cell says “${text}”, but not for which unit, so no unit is left out of the ranking because of it. Enter “Không xếp hạng” in the column “Xếp hạng” or “Ghi chú” of the unit that is not to be ranked.`
    : `${unit}: this cell says “${text}”, which does not make clear whether the unit is to be ranked. It is ranked; enter “Không xếp hạng” if it is not to be.`;
}

function notRanked({ unit, text, heading, above, below, blank }: FindingFacts['unit-not-ranked']): string {
  if (blank === true)
    return `${unit} is scored but not ranked because this cell in the column “${text}” is blank, where the units that take part have a mark. If it takes part, mark it here.`;
  if (above !== undefined)
    return `${unit} is scored but not ranked: this cell is blank, right below ${above} with “${text}” (taken to be merged with it), and the table ranks all other units. If it takes part, enter its rank.`;
  if (heading === true)
    return `${unit} is scored but not ranked because it is listed under “${text}”. If it is to be ranked, move it out of there.`;
  return `${unit} is scored but not ranked because this cell says “${text}”. If it is to be ranked, delete these words.${below === undefined ? '' : ` ${below}, whose cell is the next one and blank, is ranked; if this is a merged cell, write “${text}” for each unit.`}`;
}
