import type { FindingFacts } from '../../../core/findings/findings';
import type { NotCompared, WarningFacts } from '../../../core/findings/warnings';
import { cellList } from '../../findingTexts';
import type { FindingTexts } from '../../findingTexts';
import { counted } from '../plural';
import { apartPoints, criterionOf, inPeriod, plain, roleName } from './findingWords';

/** What needs attention. */
export const findingWarnings: FindingTexts<keyof WarningFacts> = {
  names: {
    'score-blank': 'Criteria not scored yet',
    'self-score-used': 'Self-score used',
    'criterion-missing': 'Criterion of the block’s criteria set missing',
    'criterion-unknown': 'Criterion not in the block’s criteria set',
    'max-differs': 'Max points differ from the other units’',
    'maxima-differ': 'Two different max points for one criterion',
    'subtotal-differs': 'Max points of a heading differ from the sum of its criteria',
    'total-differs': 'Stated total differs from the sum of the max points',
    'weights-not-whole': 'Weights do not add up to 100%',
    'weighted-score-differs': 'Weighted score differs from the computed one',
    'score-on-parent': 'Score on a heading whose criteria are blank',
    'score-beside-option': 'Score beside an option row',
    'subtotal-score-differs': 'Score of a heading differs from the sum of its criteria',
    'total-score-differs': 'Stated total differs from the sum of the scores',
    'scores-identical': 'Same scores as another unit',
    'unit-name-missing': 'Score sheet without the name of the unit',
    'year-missing': 'No year in the title',
    'field-max-missing': 'Max points of a field cannot be read',
    'scale-assumed': 'Table without a scale',
    'stated-total-differs': 'Printed points, index or rank differ from the computed ones',
    'printed-sum-differs': 'Printed total differs from verified plus survey points',
    'apart-assumed': 'Unclear whether points include those in the next columns',
    'tables-compete': 'Two tables of one block that differ',
    'survey-apart': 'Sheet of survey points or of another index',
    'row-unread': 'Row among the units not read',
    'old-font-code': 'Sheet in an old character set',
    'period-not-used': 'Sheet of another period not used',
    'column-unread': 'Column of numbers whose meaning is unknown',
    'cell-is-date': 'Name or figure became a date or time',
    'sheet-without-scores': 'Sheet looks like a score sheet but has no readable scores',
    'unit-gone': 'Unit of an earlier run or year has no scores',
    'numbers-unread': 'Numbers that do not count',
    'stage-missing': 'Scores missing that other units have',
    'figure-unread': 'Printed rank, index or total cannot be read',
    'numbering-broken': 'Running numbers are not consecutive',
    'block-of-one': 'Block of one unit',
    'unit-without-scores': 'Unit without scores',
    'line-unused': 'Second statement of a unit, block or year, not used',
    'unit-not-listed': 'Unit with scores not in the list of units',
    'number-repeated': 'Same number on two rows',
    'number-is-date': 'Number became a date',
    'table-not-numbered': 'Criteria without numbers',
    'setting-unused': 'Rule names something that is not in the workbook',
    'name-similar': 'Two names almost alike',
    'survey-max-missing': 'Max points of the survey part unknown',
    'earlier-round-used': 'Scores of an earlier round used',
    'other-score-unread': 'Score beside the one that counts, not read',
    'correction-unused': 'Saved correction not used',
    'previous-rank-differs': 'Published rank differs from the published index',
    'rank-unread': 'Rank that cannot be read',
    'merged-cells-assumed': 'Blank cells taken as merged',
    'calculated-by-hand': 'Workbook set to manual calculation',
    'block-guessed': 'Block inferred from the units’ names',
    'previous-unit-unmatched': 'Unit without a result last year',
  },
  texts: {
    'score-blank': (facts) =>
      'apart' in facts
        ? `${facts.unit}: the row of ${apartPoints(facts.apart)} points has ${plain(facts.score)} in this column but is blank in the columns that count, so these points do not count. Enter them there (0 if there are none).`
        : `${facts.unit}: ${counted(facts.count, 'criterion', 'criteria')} not scored yet (the first is here). ${BLANKS[facts.treatment]}; a blank cell is not 0.`,
    'self-score-used': ({ unit, count }) =>
      `${unit}: ${counted(count, 'criterion has', 'criteria have')} no verified score, so the self-score is used (the first is here).`,
    'criterion-missing': (facts) =>
      `${facts.unit}: ${criterionOf(facts)} of the block’s criteria set is missing. The index is computed from the criteria that are there.`,
    'criterion-unknown': (facts) =>
      `${facts.unit}: ${criterionOf(facts)} is not in the block’s criteria set. It still counts; check its number and name.`,
    'max-differs': (facts) =>
      facts.max === null
        ? `${facts.unit}: the max points of ${criterionOf(facts)} are blank or not a number; ${plain(facts.expected)} is used, as for the other units. Fill in the max points.`
        : `${facts.unit}: the max points of ${criterionOf(facts)} are ${plain(facts.max)}, but other units have ${plain(facts.expected)}. Check the max points.`,
    'maxima-differ': ({ name, max, other }) =>
      `“${name}”: the header gives max points of ${plain(max)}, but the row of max points has ${plain(other)}. The header counts; make both the same.`,
    'subtotal-differs': ({ code, name, stated, sum }) =>
      `The max points of ${code} “${name}” are given as ${plain(stated)}, but its criteria add up to ${plain(sum)}. The criteria count.`,
    'total-differs': ({ stated, sum, isMoved }) =>
      isMoved === true
        ? `The total has no max points, and the last criterion has ${plain(stated)}, more than all others together (${plain(sum)}); the max points may have shifted by one cell. Check each of them.`
        : `The total row gives max points of ${plain(stated)}, but the criteria add up to ${plain(sum)}. The criteria count.`,
    'weights-not-whole': ({ count, sum }) =>
      `The weights (${count} of them) add up to ${plain(sum)}%, not 100%. The index is divided by their sum; check them.`,
    'weighted-score-differs': (facts) =>
      `${facts.unit}: the weighted score of ${criterionOf(facts)} is given as ${plain(facts.stated)}, but its points and weight give ${plain(facts.sum)} (such cells: ${facts.count}). Points and weights count; check that column.`,
    'score-on-parent': ({ unit, code, name, stated }) =>
      `${unit}: ${code} “${name}” has ${plain(stated)} points, but its criteria have none. These points do not count; enter the score of each criterion.`,
    'score-beside-option': (facts) =>
      `There are points beside the option “${facts.option}”, while ${criterionOf(facts)} is blank. They do not count; enter the score in the row of the criterion.`,
    'subtotal-score-differs': ({ unit, code, name, stated, sum }) =>
      `${unit}: ${code} “${name}” is given ${plain(stated)} points, but its criteria add up to ${plain(sum)}. The criteria count.`,
    'total-score-differs': ({ unit, stated, sum }) =>
      `${unit}: the total row gives ${plain(stated)} points, but the criteria add up to ${plain(sum)}. The criteria count.`,
    'scores-identical': ({ unit, count, other, place }) =>
      `${unit}: the scores of all ${count} criteria are the same as those of ${other} (${place}). Check whether the sheet was copied.`,
    'unit-name-missing': ({ unit }) =>
      `The sheet has no line “Đơn vị: …”; the name of the unit, “${unit}”, is taken from the name of the sheet. If that is wrong, add the line above the table.`,
    'year-missing': ({ sheet }) =>
      `There is no year in the title of “${sheet}”. Add “NĂM 2024” or “YEAR 2024” to the title so that years can be compared.`,
    'field-max-missing': ({ field, count }) =>
      `The max points of the field “${field}” cannot be read (such fields: ${count}), so units are ranked by their totals only. Add them to the header, e.g. “… (10 điểm)”, or add a row of max points below it.`,
    'scale-assumed': ({ count, scale }) =>
      `The table (units: ${count}) has no max points; indexes are computed on a scale of ${plain(scale)}. Write “scale of …” (“thang điểm …”) above the table or add a column “Max score” (“Điểm tối đa”).`,
    'stated-total-differs': ({ unit, what, stated, computed }) =>
      `${unit}: the table gives ${{ points: 'total points of', percent: 'an index (%) of', rank: 'rank' }[what]} ${plain(stated)}, but its scores give ${plain(computed)}. The computed figure counts; check the table.`,
    'printed-sum-differs': ({ unit, stated, sum, of }) =>
      `${unit}: the table gives a sum of ${plain(stated)}, but ${of === 'points' ? 'the points beside it with bonus and penalty' : 'verified and survey points (with bonus and penalty)'} add up to ${plain(sum)}. The printed sum counts; check the columns.`,
    'apart-assumed': ({ header, count, sheets, inside, of }) =>
      of === 'survey'
        ? `The column “${header}”${sheets === 0 ? '' : ` (on this sheet and ${plain(sheets)} more like it)`} is beside survey points and does not say whether it includes them (${count} units). They are taken as ${inside === true ? 'included: nothing is added' : 'not included: they are added'}. If they are included, name the column “Total score” (“Tổng điểm”); if not, “Verified score” (“Điểm thẩm định”).`
        : `The column “${header}”${sheets === 0 ? '' : ` (on this sheet and ${plain(sheets)} more like it)`} is before bonus or penalty points and does not say whether it includes them (${count} units have such points). They are taken as ${inside === true ? 'included: nothing is added or deducted' : 'not included: bonus points are added, penalty points deducted'}. If they are included, name the column “Total score” (“Tổng điểm”); if not, “Verified score” (“Điểm thẩm định”).`,
    'tables-compete': ({ sheet, other, block, why }) =>
      why === 'whole'
        ? `The block “${block}” is ranked from the table on “${other}”, which has all of its units; the scores on “${sheet}” give the same index and are used only for comparison. To rank by criteria, add the score sheets of the other units.`
        : why === 'later'
          ? `The sheets “${sheet}” and “${other}” both have a table of the block “${block}”; “${other}” counts, since according to its title “${sheet}” is from an earlier step (self-scores, a draft or an earlier round). If that is wrong, ignore the sheet “${other}” under Data.`
          : why === 'blank'
            ? `The sheets “${sheet}” and “${other}” both have a table of the block “${block}”; the one on “${sheet}” is from a later step but has no scores yet, so “${other}” counts.`
            : why === 'neither'
              ? `The sheets “${sheet}” and “${other}” both have results of the block “${block}” of an earlier period, with different figures; a unit for which they differ is not compared. Correct the wrong sheet, or ignore it under Data.`
              : `The sheets “${sheet}” and “${other}” both have a table of the block “${block}”, with different figures; “${other}” counts ${why === 'title' ? 'because of its title (final or draft)' : 'because it comes first'}. If that is wrong, ignore the sheet “${other}” under Data.`,
    'survey-apart': ({ sheet, ...facts }) =>
      'share' in facts
        ? `The sheet “${sheet}” has percentages (“${facts.share}”) of things that are counted (“${facts.counted}”) but no scores, so it is neither ranked nor compared. If they are the index, name their column “Chỉ số CCHC (%)”.`
        : 'index' in facts
          ? `The sheet “${sheet}” has results of another index (${facts.index})${facts.isBeside === true ? '' : ' of an earlier year'}, not of administrative reform, so ${facts.isBeside === true ? 'they are not used' : 'nothing is compared with it'}. If it is that of administrative reform, add “CẢI CÁCH HÀNH CHÍNH” to its title.`
          : `The sheet “${sheet}” has only survey points of units that are scored on other sheets; they have not been added. If they should be, copy them to a column “Điểm điều tra XHH” beside the verified points.`,
    'row-unread': ({ text, aboveHeader }) =>
      aboveHeader !== undefined
        ? `${counted(aboveHeader, 'row', 'rows')} above the header of the table, from “${text}” on, ${aboveHeader === 1 ? 'is' : 'are'} not read. Move the header above them.`
        : `The row “${text}” is among the units or right below them but lacks a name, a number or numeric scores, so it was not read. If it is a unit, enter its name, number and scores.`,
    'old-font-code': ({ sheet, fontCode, count, text, name }) =>
      `The sheet “${sheet}” is written in the old character set ${fontCode === 'VNI' ? 'VNI (fonts VNI-…)' : 'TCVN3 (ABC, fonts .Vn…)'}. Cells read by it: ${plain(count)}, for example “${text}” as “${name}”; the sheet is not changed. Convert it to Unicode (UniKey: Ctrl+Shift+F6), so that names are displayed correctly everywhere.`,
    'period-not-used': unusedPeriods,
    'column-unread': unreadColumn,
    'cell-is-date': ({ text, read }) =>
      read === 'text'
        ? `Excel turned this cell into a date; it is read as “${text}”, as the cell shows it. If that is wrong, format the cell as Text and type it again.`
        : `A number belongs here, but Excel turned it into a ${text.includes(':') ? 'time' : 'date'} (${text}), so it is not used. Format the cell as Number and type it again.`,
    'sheet-without-scores': withoutTable,
    'unit-gone': (facts) =>
      'all' in facts
        ? `${facts.count} units${facts.block === null ? '' : ` of the block “${facts.block}”`} of ${inPeriod(facts.year)} (the first: ${facts.unit}) have no scores this year.`
        : `${facts.unit} was ${facts.from === 'lastRun' ? 'in the previous run' : `there in ${inPeriod(facts.year)}`} but has no scores now. Check the unit’s sheet; if it was renamed or merged, enter its former name in the list of units (several names: separated by “;”, “/”, “ + ” or a new line in the cell).`,
    'numbers-unread': ({ row, text, value }) =>
      `Row ${row}${text === '' ? '' : ` (“${text}”)`} has a number (${value}) but is not a criterion, unit or total, so it does not count. If it should, correct the number or name of the row.`,
    'stage-missing': missingStage,
    'figure-unread': (facts) => {
      const { role, field } = facts;
      if (facts.unit === null)
        return `The field “${field}” of this table has no usable figures below its header, while other fields have them; it is not compared. Fill in the figures, or delete the column.`;
      if (facts.isOwn === true)
        return `${facts.unit}: the ${roleName(role)} is blank or not a number, while the other units have one, so it cannot be compared with the computed one. Check whether the cells of this row have shifted to other columns.`;
      return `${facts.unit}: the ${roleName(role)}${field === undefined ? '' : ` of the field “${field}”`} is blank or not a usable number, while the other units have one; it is not compared. Correct it.`;
    },
    'numbering-broken': (facts) => {
      if ('sheet' in facts)
        return `This table and the one on the sheet “${facts.sheet}” name the same block “${facts.name}”, but the ${facts.kind === 'ranks' ? 'ranks' : 'running numbers'} of each begin with 1; all are ranked as one block. If these are two blocks, correct the name of one of them.`;
      const { kind, before, after } = facts;
      return {
        start: `The running numbers of the units begin with ${after}, not with 1. Check whether the row of the first unit is missing.`,
        gap: `The running numbers of the units jump from ${before} to ${after}. Check whether a unit is missing.`,
        restart: `The running numbers of the units start again at ${after} without a row that names a block; all are taken as one block. If this is another block, add its name.`,
        criterion:
          before === ''
            ? `The numbers of criteria begin with ${after}. Check whether a criterion is missing.`
            : `The numbers of criteria jump from ${before} to ${after}. Check whether a criterion is missing.`,
        parent: `Criterion ${after} has no ${before} above it and is taken as a field of its own. Check whether a row is missing.`,
      }[kind];
    },
    'block-of-one': ({ unit, count, block, other }) =>
      `${unit} is alone in the block “${block}”, while ${count} units with the same criteria are in the block “${other}”. Check the name of the block.`,
    'unit-without-scores': withoutScores,
    'line-unused': (facts) => {
      const { kind, used, text } = facts;
      if (kind === 'listedTwice')
        return `${facts.unit} is in the list twice, in block “${used}” (${facts.cell}) and in block “${text}”. The first one is used; keep only one.`;
      if (kind === 'listed')
        return `${facts.unit}: the list of units has it in the block “${text}”, but its scores (${facts.cell}) are in “${used}”. The block of the scores counts; make both the same.`;
      if (kind === 'head')
        return `The block above the table is “${used}”, while “${text}” is above its units: all are ranked together in “${used}”. If each group should be ranked separately, write “Khối” before its name.`;
      if (kind === 'year')
        return `The lines above the table or its tab say ${text}, but the headers of its scores say ${used}: the table is read as being of ${used}. Make both the same.`;
      if (kind === 'yearColumn')
        return `The lines above the table, or its tab, say ${text}, but all rows of this column say ${used}: the table is read as being of ${used}. Make both the same.`;
      if (kind === 'yearsOfRows')
        return `This column has several years (${text}), but each unit has one row: all rows are read as one table${used === '' ? '' : ` of ${used}`}. Correct the years, or put the rows of another year into a table of their own.`;
      if (kind === 'tab')
        return `The tab says ${text}, but the lines above the table say ${used}: the table is read as being of ${used}. Make both the same.`;
      if (kind === 'unitYear')
        return `The header of this column says ${text}, while the other units or fields have ${used}. Correct the year, or scores of another year may be taken.`;
      if (kind === 'farYear')
        return `The results are of ${used} and are compared with ${text}: the years are so far apart that one may be mistyped. Check the titles of the tables.`;
      if (kind === 'formerTab')
        return `The tab “${text}” suggests an earlier period, but its table counts as being of ${used}. Check the year in its title, or rename the tab.`;
      return kind === 'unit'
        ? `Two lines above the table name a unit: its scores are those of “${used}”, not of “${text}”, which has none. Name only one unit on each score sheet.`
        : `Two lines above the table name a block: “${used}” counts, “${text}” does not. Name only one block for each table.`;
    },
    'unit-not-listed': ({ unit }) =>
      `${unit} has scores but is not in the list of units. Check the name, or add it to the list (short and former names count, too).`,
    'number-repeated': ({ code, name, other, cell }) =>
      `The number ${code} is on two rows: “${other}” (cell ${cell}) and “${name}”. Both count; correct one of the numbers.`,
    'number-is-date': ({ text, name }) =>
      `The number of “${name}” is the date ${text} (Excel turned it into one) and does not fit the rows around it. Enter the number as text, for example '1.2.`,
    'table-not-numbered': ({ by }) =>
      `The criteria have no numbers; their levels were inferred from ${{ indentation: 'indentation', capitals: 'capital letters', headings: 'the numbered headings above them', criteria: 'the rows alone (each row with max points is a criterion)', none: 'the rows alone (each row with max points is a field)' }[by]}. Check them, or better, add a column of numbers.`,
    'setting-unused': ({ key, names }) =>
      `The rule ${key} names ${names.map((name) => `“${name}”`).join(', ')}, which this workbook does not have, so it has no effect. Correct or remove the name.`,
    'name-similar': ({ kind, name, like }) =>
      kind === 'block'
        ? `The block “${name}” has almost the same name as “${like}” and is ranked separately. If they are one block, give them the same name; if not, leave it as it is.`
        : `The ${kind === 'field' ? 'field' : 'unit'} “${name}” has almost the same name as “${like}”. If they are one and the same, add “${name}” as another name of “${like}” under Rules; if not, leave it as it is.`,
    'survey-max-missing': ({ unit, count }) =>
      `${unit} (${count} such units): the max points of the survey part are unknown, so the whole total was scaled, including survey points. Add them to the header of the column, e.g. “Điểm điều tra XHH (20 điểm)”.`,
    'earlier-round-used': ({ unit, sheet, count }) =>
      `${unit}: ${plain(count)} criteria are blank in this round, so the scores on the sheet “${sheet}” count. If this round scores all of them again, fill them in.`,
    'other-score-unread': ({ unit, role, criterion, text, max, count }) =>
      `${unit}, ${criterionOf(criterion)}: the cell of the ${roleName(role)} holds ${typeof text === 'number' ? `${plain(text)}, which is not between 0 and the max points ${plain(max)}` : `“${text}”, which is not a usable number`}${count === 1 ? '' : ` (${plain(count)} such criteria)`}. The ranking does not use it, but the criterion is left out where self-scores are compared with appraised ones. Correct it.`,
    'correction-unused': ({ sheet, part, value }) =>
      `A saved correction of sheet “${sheet}” is not used: ${unusedPart(part, value)} Change or undo it under Data.`,
    'previous-rank-differs': ({ unit, year, stated, computed }) =>
      `${unit}: the table of ${inPeriod(year)} gives rank ${stated}, but its indexes give rank ${computed}. The published rank is used for the comparison; check the table.`,
    'rank-unread': (facts) =>
      'rank' in facts
        ? `${facts.unit}: the cell of its rank says ${facts.rank}, but the table has only ${facts.among} units of this block. The rank is still used for the comparison; check whether it is a mistake or a unit is missing.`
        : `${facts.unit}: the cell of its rank says “${facts.text}”, which is not a rank${facts.count > 1 ? ` (${facts.count} such cells)` : ''}. The printed rank is not used; enter a number, or “Không xếp hạng” if the unit is not to be ranked.`,
    'merged-cells-assumed': ({ text, cells, count }, severity) =>
      severity === 'info'
        ? `The blanks below “${text}” (${cellList(cells, count)}, ${count} cells) are taken as merged with the cell above. If that is wrong, fill in each cell.`
        : `${count} blank cells (${cellList(cells, count)}) are taken to mean the same as the cell above (“${text}”). Check them; it is best to fill in each cell.`,
    'calculated-by-hand': () =>
      'The workbook is set to manual calculation, so scores that are formulas may be out of date. Press F9 and compute again; to have Excel always calculate, choose Formulas › Calculation Options › Automatic.',
    'block-guessed': ({ unit, count, block }, severity) =>
      severity === 'warning'
        ? `The table does not say the block of ${unit}${count > 1 ? ` (and of ${plain(count - 1)} more units)` : ''}, although it does for others; because of its name it was put in “${block}”. Enter its block.`
        : `The block “${block}” (units: ${count}) was inferred from the units’ names. To be sure, add a line “Block: …” (“Khối: …”) above the table.`,
    'previous-unit-unmatched': ({ unit, year, reason }) =>
      `${unit}: ${whyNotCompared(inPeriod(year))[reason]}`,
  },
};

const BLANKS = {
  provisional: 'The result of the unit is provisional',
  unranked: 'The unit is not ranked until they are scored',
  skip: 'They are left out together with their max points',
} as const;

function withoutTable({ sheet, unit, why, headers }: FindingFacts['sheet-without-scores']): string {
  if (headers !== undefined)
    return `The sheet “${sheet}”: it is not clear which scores the columns “${headers.join('”, “')}” hold, so the sheet is in no result. Choose what each column is under Data, or correct its header (“Self score”, “Verified score”).`;
  switch (why) {
    case 'weights':
      return `The sheet “${sheet}” has weights or factors (the first: “${unit}”), but on a separate sheet they cannot be used, so the results are computed without them. Enter them in a column “Trọng số” or “Hệ số” of the table of scores.`;
    case 'notRanked':
      return `The sheet “${sheet}” names units that are not ranked (the first: ${unit}), but cannot be used, so these units are ranked. Enter “Không xếp hạng” in the column of notes of the table of scores, or delete the sheet.`;
    case 'points':
      return `The sheet “${sheet}” has points of ranked units (the first: ${unit}), but is not a table that can be read, so they do not count. Enter them in the table of scores, or ignore the sheet under Data.`;
    case 'apart':
      return `The sheet “${sheet}” has bonus or penalty points of ranked units (the first: ${unit}), but on a separate sheet they do not count. Enter them in a column “Điểm thưởng” or “Điểm trừ” of the table of scores, or copy this table right below it; if the scores already include them, ignore the sheet under Data.`;
    case 'list':
      return `The sheet “${sheet}” looks like a list of units (the first: ${unit}), but none of its columns could be recognised, so its blocks and other names are not used. Check its header row (“Tên đơn vị”, “Khối”, “Tên viết tắt”, “Tên cũ”), or ignore the sheet under Data.`;
    default:
      return `The sheet “${sheet}” looks like a score sheet (${
        {
          'unit-line': `it has a line “Đơn vị: ${unit}”`,
          'unit-name': `it bears the name of “${unit}”`,
          criteria: 'it has the criteria of other sheets, with figures',
          header: 'it has headers of scores above figures',
          units: 'it has names of units, with figures',
          title: 'it has the title of a table of scores',
        }[why]
      }) but no score could be read, so it is in no result. Check its header row (criterion, max points, score), or ignore the sheet under Data.`;
  }
}

function unusedPeriods({
  sheet,
  periods,
  counts,
  compared,
  partly,
  blank,
  inHistory,
}: FindingFacts['period-not-used']): string {
  const all = periods.map(inPeriod).join('; ');
  if (blank === true)
    return `The sheet “${sheet}”: ${all} ${periods.length === 1 ? 'has' : 'have'} no scores yet (blank or 0) and ${periods.length === 1 ? 'does' : 'do'} not count${counts === null ? '' : `; the results are those of ${inPeriod(counts)}, the latest with scores`}.`;
  if (inHistory === true)
    return `The sheet “${sheet}”: its data of ${all} do not count and are not compared; they are used only for the years.${counts === null ? '' : ` The results are those of ${inPeriod(counts)}`}${compared === null ? '' : `${counts === null ? ' The results are' : ','} compared with ${inPeriod(compared)}`}.`;
  return `The sheet “${sheet}”: its data of ${all} are not used. The results are ${counts === null ? '' : `those of ${inPeriod(counts)}, `}compared with ${compared === null ? 'the period of the same kind before it' : inPeriod(compared)} only.${partly ? '' : ' To compute this sheet, ignore the other sheets under Data.'}`;
}

function unreadColumn(facts: FindingFacts['column-unread']): string {
  if ('text' in facts && facts.isEmpty === true)
    return `The column “${facts.text}” is among the criteria but has neither max points nor scores, so it does not count. If it is a criterion, enter its max points and scores; if not, delete it or name it “Ghi chú”.`;
  if ('text' in facts)
    return `The column “${facts.text}” holds numbers, but it is not clear which criterion they score or out of how many points, so they do not count. Give it a header and max points, or the header “Ghi chú” if they are not scores.`;
  if ('isBlank' in facts)
    return `Column ${facts.column} (“${facts.header}”) is blank for all units, so it does not count. If they have such points, fill them in; if not, delete the column or write 0.`;
  if ('holds' in facts && facts.holds === 'lostNames')
    return `Column ${facts.column}${facts.header === '' ? '' : ` (“${facts.header}”)`} holds the names of the rows, but its header does not say that these are units, so this whole table does not count. Give the column a header, such as “Đơn vị” (unit).`;
  if ('holds' in facts && facts.holds === 'unclearGroups')
    return `Column ${facts.column} (“${facts.header}”) may hold the units’ groups or grades, so it is not used. To rank units within these groups, choose “Group (district, cluster)” for the column under Data.`;
  if ('holds' in facts && facts.holds === 'groups')
    return `Column ${facts.column} (“${facts.header}”) also names groups of units, but units are ranked within the groups of another column, so it is not used. To use this one, choose “Group (district, cluster)” for it under Data.`;
  if ('holds' in facts)
    return facts.holds === 'blocks'
      ? `Column ${facts.column} (“${facts.header}”) gives each unit a different block, so it is not used for blocks. Check its header; if these are blocks, give all units of a block the same name.`
      : `Column ${facts.column} has names of units but no header, so it is not used. Give it a header, such as “Tên cũ” (former name) or “Tên viết tắt” (short name).`;
  const {
    column,
    header,
    count,
    counts,
    overUnits,
    max,
    units,
    farFrom,
    areRanks,
    instead,
    twin,
    rival,
    before,
    exchanged,
  } = facts;
  if (exchanged !== undefined)
    return `Column ${column} (verified scores) and column ${exchanged} (self-scores) are in a different order from the sheets of the other units, and no score was cut: their headers may have been swapped. Check both headers.`;
  if (instead !== undefined)
    return `Column ${column} (“${header}”) is not counted because column ${instead} is taken as the final score, but the two differ in ${count} cells. If the score is in column ${column}, name column ${instead} for what it is (for example “Điểm tự chấm”), or choose what the column is under Data.`;
  if (before !== undefined)
    return `Column ${column} (“${header}”) and column ${before} are both appraised points but differ in ${count} cells, and their headers do not say which is the later round. Column ${before} counts; column ${column} is taken as the round before it. If so, write “lần 1” and “lần 2” in the headers; if not, correct the headers or choose what the columns are under Data.`;
  if (rival !== undefined)
    return `Column ${column} (“${header}”) and column ${rival} are scores of the same kind but differ in ${count} cells, and their headers do not say which one to take. Column ${rival} counts, column ${column} does not. Delete one, correct the headers, or choose what the columns are under Data.`;
  if (twin !== undefined)
    return `The table has two columns of the same kind with different numbers (units: ${count}): column ${twin} is used, column ${column} (“${header}”) is not. Delete one, or make the headers say what each is.`;
  if (areRanks === true)
    return `Column ${column} (“${header}”) counts as the score, but its numbers (${count}) are 1, 2, 3 … like ranks, far below the max points. Check whether the headers of the score and the rank were swapped or shifted by a cell; correct them, or choose what the column is under Data.`;
  if (farFrom !== undefined)
    return `Column ${column} (“${header}”) counts, but its values are far from those of the column “${farFrom}” (units: ${count}). If column ${column} is not the units’ score, name it “Ghi chú” or choose what it is under Data; if it is, check both columns.`;
  if (max !== undefined)
    return `The table has two columns of max points; column ${max} is used, column ${column} (“${header}”) is not. If the max points of a criterion are the sum of both, enter the sum in one column “Max score” (“Điểm tối đa”); if not, name column ${column} “Notes” (“Ghi chú”).`;
  if (counts === true)
    return `Column ${column} has no header of its own and holds ${count} numbers; they count below the header to the left. Give the column a header, or check whether its header was lost.`;
  if (overUnits === true)
    return `The column ${column} (“${header}”) holds numbers that are not a sum, average or other figure of the units’ scores in the table (cells: ${count}); they are not used. Check them.`;
  if (units !== undefined)
    return `The columns “${header}” of ${units} units (the first one is column ${column}) hold ${count} numbers; it is not clear what they are, so they do not count. Correct these headers, or name the columns “Ghi chú” if they are not scores.`;
  return `Column ${column} ${header === '' ? 'has no header and' : `(“${header}”)`} holds ${count} numbers; it is not clear what they are, so they do not count. Correct the header, or choose what the column is under Data.`;
}

function missingStage(facts: FindingFacts['stage-missing']): string {
  const role = roleName(facts.role);
  if (facts.of === 'field')
    return `The field “${facts.field}” has no column for the ${role}, which the other fields of the table have. Check the headers.`;
  return facts.whole
    ? `${facts.unit} has no ${role}, unlike the other units of the block (${counted(facts.count, 'criterion', 'criteria')}). Check the header and the figures.`
    : `${facts.unit}: ${facts.count === 1 ? '1 criterion has' : `${plain(facts.count)} criteria have`} no ${role}, unlike the other units of the block (the first cell is here). Check it.`;
}

function withoutScores(facts: FindingFacts['unit-without-scores']): string {
  switch (facts.from) {
    case 'list':
      return `${facts.unit} is in the list of units but has no scores. Add its score sheet, or remove it from the list.`;
    case 'scores':
      return `${facts.unit}: every score is marked as not applicable (“-”, “N/A”, “Không áp dụng” …), so the unit has none. Fill in its scores (0 where nothing was achieved), or enter “Không xếp hạng” if it does not take part.`;
    case 'table':
      return `${facts.unit} is only in the table on “${facts.sheet}”; its block is ranked from another table or from score sheets, so it is in no result. Add its score sheet, or ignore the other sheets of the block under Data to rank from that table.`;
    case 'ranking':
      return `${facts.unit}${facts.count > 1 ? ` (and ${plain(facts.count - 1)} more)` : ''} has a rank or a grade but no scores in the table on “${facts.sheet}” and is in no result. Check the table’s column of scores and its header.`;
    case 'undated':
      return `${facts.unit}${facts.count > 1 ? ` (and ${plain(facts.count - 1)} more)` : ''} is only in a table without a year, on “${facts.sheet}”, and is in no result. Add “NĂM 2024” or “YEAR 2024” to the title of the table, or add the unit’s score sheet.`;
  }
}

function unusedPart(part: FindingFacts['correction-unused']['part'], value: string): string {
  switch (part) {
    case 'sheet':
      return 'the workbook has no such sheet.';
    case 'column':
      return `it has no table of scores with a column ${value}.`;
    case 'headerRow':
      return `row ${value} cannot be read as the header of a table of scores. Choose another row, or say which columns hold the criteria (or units), the max points and the points.`;
    case 'unit':
      return `it is not the score sheet of one unit, so it cannot be “${value}”.`;
    case 'block':
    case 'year':
      return `it has no table of scores, so it cannot take “${value}”.`;
  }
}

function whyNotCompared(year: string): Readonly<Record<NotCompared, string>> {
  return {
    fields: `${year} lacks the figures of this unit’s fields, although it has them for other units; it is not compared by fields. Add them, or check the unit’s name in the table.`,
    new: `not found in the results of ${year}, not compared.`,
    unranked: `the results of ${year} give no rank for it, not compared.`,
    merged: `merged from several units of ${year}, not compared.`,
    part: `has several former names, of which ${year} knows one: that is the result of a part, not compared. If it was only renamed, leave in “Tên cũ” just the name that the table has.`,
    split: `split off from a unit of ${year}, not compared.`,
    ambiguous: `the tables of ${year} disagree about it, not compared.`,
    namesake: `several districts have a unit of that name, and it is not clear which one of ${year} it is, not compared.`,
  };
}
