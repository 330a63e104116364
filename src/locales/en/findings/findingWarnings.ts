import type { FindingFacts } from '../../../core/findings/findings';
import type { NotCompared, WarningFacts } from '../../../core/findings/warnings';
import { cellList } from '../../findingTexts';
import type { FindingTexts } from '../../findingTexts';
import { counted } from '../plural';
import { apartPoints, criterionOf, inPeriod, plain, roleName } from './findingWords';

/** What wants a look. */
export const findingWarnings: FindingTexts<keyof WarningFacts> = {
  names: {
    'score-blank': 'Criteria not scored yet',
    'self-score-used': 'Self-score used',
    'criterion-missing': 'Criterion of the block’s set missing',
    'criterion-unknown': 'Criterion not in the block’s set',
    'max-differs': 'Max points differ from the other units’',
    'maxima-differ': 'Two maxima for one criterion',
    'subtotal-differs': 'Stated max of a heading is not its criteria’s sum',
    'total-differs': 'Stated total is not the sum of the max points',
    'weights-not-whole': 'Weights do not add up to 100%',
    'weighted-score-differs': 'Weighted score is not the computed one',
    'score-on-parent': 'Score on a heading whose criteria are blank',
    'score-beside-option': 'Score beside an option row',
    'subtotal-score-differs': 'Score of a heading is not its criteria’s sum',
    'total-score-differs': 'Stated total is not the sum of the scores',
    'scores-identical': 'Same scores as another unit',
    'unit-name-missing': 'Score sheet without a unit’s name',
    'year-missing': 'No year in the title',
    'field-max-missing': 'Max points of a field not readable',
    'scale-assumed': 'Table without a scale',
    'stated-total-differs': 'Printed points, index or rank differ from the computed',
    'printed-sum-differs': 'Printed total is not verified plus survey points',
    'apart-assumed': 'Unclear whether points include those beside them',
    'tables-compete': 'Two tables of one block that differ',
    'survey-apart': 'Sheet of survey points or of another index',
    'row-unread': 'Row among the units not read',
    'old-font-code': 'Sheet in an old font code',
    'period-not-used': 'Sheet of another period not used',
    'column-unread': 'Column of numbers of no known kind',
    'cell-is-date': 'Name or figure became a date or time',
    'sheet-without-scores': 'A sheet like a score sheet that gave no scores',
    'unit-gone': 'A unit that was there before has no scores',
    'numbers-unread': 'Numbers that do not count',
    'stage-missing': 'Scores missing that the other units have',
    'figure-unread': 'A printed rank, index or total that cannot be read',
    'numbering-broken': 'The running numbers of the units are broken',
    'block-of-one': 'A block of one unit',
    'unit-without-scores': 'Unit without scores',
    'line-unused': 'A unit, block or year named in a second place, not used',
    'unit-not-listed': 'Unit with scores that the list lacks',
    'number-repeated': 'One number on two rows',
    'number-is-date': 'Number became a date',
    'table-not-numbered': 'Criteria without numbers',
    'setting-unused': 'Rule with a name that is not in the workbook',
    'name-similar': 'Two names nearly alike',
    'survey-max-missing': 'Max of the survey part not known',
    'earlier-round-used': 'Scores of an earlier round count',
    'other-score-unread': 'Score beside the one that counts, not read',
    'correction-unused': 'Saved correction not used',
    'previous-rank-differs': 'Published rank differs from the published index',
    'rank-unread': 'Rank that cannot be read',
    'merged-cells-assumed': 'Blanks taken as merged cells',
    'calculated-by-hand': 'Workbook calculated by hand',
    'block-guessed': 'Block told by the units’ names',
    'previous-unit-unmatched': 'Unit without a result last year',
  },
  texts: {
    'score-blank': (facts) =>
      'apart' in facts
        ? `${facts.unit}: the row of ${apartPoints(facts.apart)} points has ${plain(facts.score)} in this column but is blank in those that count, so they do not count. Enter them there (0 if there are none).`
        : `${facts.unit}: criteria not scored yet: ${facts.count} (the first is here). ${BLANKS[facts.treatment]}; blank is not 0.`,
    'self-score-used': ({ unit, count }) =>
      `${unit}: criteria without a verified score, where the self-score was used: ${count} (the first is here).`,
    'criterion-missing': (facts) =>
      `${facts.unit}: ${criterionOf(facts)} of the block’s set is missing. The index is computed on the criteria that are there.`,
    'criterion-unknown': (facts) =>
      `${facts.unit}: ${criterionOf(facts)} is not in the block’s common set. It counts; check its number and name.`,
    'max-differs': (facts) =>
      facts.max === null
        ? `${facts.unit}: the max of ${criterionOf(facts)} is blank or no number; ${plain(facts.expected)} counts as for the other units. Fill in the max.`
        : `${facts.unit}: the max of ${criterionOf(facts)} is ${plain(facts.max)}, other units have ${plain(facts.expected)}. Check the max.`,
    'maxima-differ': ({ name, max, other }) =>
      `“${name}”: its header gives a max of ${plain(max)}, the row of maxima ${plain(other)}. The header's counts; make both the same.`,
    'subtotal-differs': ({ code, name, stated, sum }) =>
      `The max of ${code} “${name}” says ${plain(stated)}, its criteria add up to ${plain(sum)}. The criteria count.`,
    'total-differs': ({ stated, sum, isMoved }) =>
      isMoved === true
        ? `The total has no max, and the last max says ${plain(stated)}, more than all others together (${plain(sum)}); the maxima may have moved by a cell. Check each of them.`
        : `The total row says a max of ${plain(stated)}, the criteria add up to ${plain(sum)}. The criteria count.`,
    'weights-not-whole': ({ count, sum }) =>
      `The weights (${count} of them) add up to ${plain(sum)}%, not to 100%. The index is divided by their sum; check them.`,
    'weighted-score-differs': (facts) =>
      `${facts.unit}: the weighted score of ${criterionOf(facts)} says ${plain(facts.stated)}, its points and weight give ${plain(facts.sum)} (cells like this: ${facts.count}). Points and weights count; check that column.`,
    'score-on-parent': ({ unit, code, name, stated }) =>
      `${unit}: ${code} “${name}” has ${plain(stated)} points but its criteria have none. They do not count; enter the score of each criterion.`,
    'score-beside-option': (facts) =>
      `Points stand beside the option “${facts.option}” while ${criterionOf(facts)} is blank. They do not count; enter the score in the criterion’s row.`,
    'subtotal-score-differs': ({ unit, code, name, stated, sum }) =>
      `${unit}: ${code} “${name}” says ${plain(stated)} points, its criteria add up to ${plain(sum)}. The criteria count.`,
    'total-score-differs': ({ unit, stated, sum }) =>
      `${unit}: the total row says ${plain(stated)} points, the criteria add up to ${plain(sum)}. The criteria count.`,
    'scores-identical': ({ unit, count, other, place }) =>
      `${unit}: the scores of all ${count} criteria are the same as those of ${other} (${place}). Check whether the sheet was copied.`,
    'unit-name-missing': ({ unit }) =>
      `The sheet has no line “Đơn vị: …”; the unit’s name “${unit}” is taken from the sheet’s. If that is wrong, add the line above the table.`,
    'year-missing': ({ sheet }) =>
      `No year in the title of “${sheet}”. Write “NĂM 2024” or “YEAR 2024” into the title so that years can be compared.`,
    'field-max-missing': ({ field, count }) =>
      `The max of the field “${field}” cannot be read (such fields: ${count}), so units are ranked by their totals only. Write it into the header, e.g. “… (10 điểm)”, or add a row of maxima below it.`,
    'scale-assumed': ({ count, scale }) =>
      `The table (units: ${count}) states no max; indexes are computed on a scale of ${plain(scale)}. Write “thang điểm …” above the table or add a column “Điểm tối đa”.`,
    'stated-total-differs': ({ unit, what, stated, computed }) =>
      `${unit}: the table says ${{ points: 'total points', percent: 'an index (%) of', rank: 'rank' }[what]} ${plain(stated)}, its scores give ${plain(computed)}. The computed figure counts; check the table.`,
    'printed-sum-differs': ({ unit, stated, sum, of }) =>
      `${unit}: the table prints a sum of ${plain(stated)}, ${of === 'points' ? 'the points beside it with bonus and penalty' : 'verified and survey points (with bonus and penalty)'} add up to ${plain(sum)}. The printed sum counts; check the columns.`,
    'apart-assumed': ({ header, count, sheets, inside, of }) =>
      of === 'survey'
        ? `The column “${header}”${sheets === 0 ? '' : ` (on this sheet and ${plain(sheets)} more like it)`} stands beside survey points and does not say whether they are inside (${count} units). They are taken as ${inside === true ? 'inside: nothing is added' : 'not inside: they are added'}. If they are inside, call the column “Tổng điểm”; if not, “Điểm thẩm định”.`
        : `The column “${header}”${sheets === 0 ? '' : ` (on this sheet and ${plain(sheets)} more like it)`} stands before bonus or penalty points and does not say whether they are inside (${count} units have such points). They are taken as ${inside === true ? 'inside: nothing is added or deducted' : 'not inside: bonus is added, penalty deducted'}. If they are inside, call the column “Tổng điểm”; if not, “Điểm thẩm định”.`,
    'tables-compete': ({ sheet, other, block, why }) =>
      why === 'whole'
        ? `The block “${block}” is ranked from the table on “${other}”, which has all of its units; the scores on “${sheet}” give the same index and are only compared. To rank by criteria, add the score sheets of the other units.`
        : why === 'later'
          ? `The sheets “${sheet}” and “${other}” both have a table of the block “${block}”; “${other}” counts, for by their titles the scores on “${sheet}” are of an earlier step (self-scores, a draft or an earlier round). If that is wrong, ignore the sheet “${other}” under Data.`
          : why === 'blank'
            ? `The sheets “${sheet}” and “${other}” both have a table of the block “${block}”; that on “${sheet}” is of a later step and has no scores yet, so that “${other}” counts.`
            : why === 'neither'
              ? `The sheets “${sheet}” and “${other}” both have results of the block “${block}” of an earlier period, with different figures; a unit of which they say different things is not compared. Mend the wrong sheet, or ignore it under Data.`
              : `The sheets “${sheet}” and “${other}” both have a table of the block “${block}”, with different figures; “${other}” counts${why === 'title' ? ' by its title (final or draft)' : ' because it comes first'}. If that is wrong, ignore the sheet “${other}” under Data.`,
    'survey-apart': ({ sheet, ...facts }) =>
      'share' in facts
        ? `The sheet “${sheet}” has shares (“${facts.share}”) of things that are counted (“${facts.counted}”), and no scores, so that it is neither ranked nor compared. If they are the index, call their column “Chỉ số CCHC (%)”.`
        : 'index' in facts
          ? `The sheet “${sheet}” has results of another index (${facts.index})${facts.isBeside === true ? '' : ' of an earlier year'}, not of administrative reform, so that ${facts.isBeside === true ? 'they are not used' : 'nothing is compared with it'}. If it is that of administrative reform, write “CẢI CÁCH HÀNH CHÍNH” into its title.`
          : `The sheet “${sheet}” has only survey points of units that are scored on other sheets; they were not added. If they should be, copy them into a column “Điểm điều tra XHH” beside the verified points.`,
    'row-unread': ({ text, aboveHeader }) =>
      aboveHeader !== undefined
        ? `Rows above the header of their table, from “${text}” on, are not read; there are ${plain(aboveHeader)}. Move the header above them.`
        : `The row “${text}” stands among the units or right below them but lacks a unit’s name, a number or scores in figures, so it was not read. If it is a unit, give its name, number and scores.`,
    'old-font-code': ({ sheet, fontCode, count, text, name }) =>
      `The sheet “${sheet}” is written in the old code ${fontCode === 'VNI' ? 'VNI (fonts VNI-…)' : 'TCVN3 (ABC, fonts .Vn…)'}. Cells read by it: ${plain(count)}, for example “${text}” as “${name}”; the sheet is not changed. Convert it to Unicode (UniKey: Ctrl+Shift+F6), so that names look right everywhere.`,
    'period-not-used': unusedPeriods,
    'column-unread': unreadColumn,
    'cell-is-date': ({ text, read }) =>
      read === 'text'
        ? `Excel turned this cell into a date; it is read as “${text}”, as the cell shows it. If that is wrong, format the cell as Text and type it again.`
        : `A number belongs here, but Excel turned it into a ${text.includes(':') ? 'time' : 'date'} (${text}), so it is not used. Format the cell as Number and type it again.`,
    'sheet-without-scores': withoutTable,
    'unit-gone': (facts) =>
      'all' in facts
        ? `${facts.count} units${facts.block === null ? '' : ` of the block “${facts.block}”`} were there in ${inPeriod(facts.year)} (the first: ${facts.unit}); none of them has scores this year.`
        : `${facts.unit} was there ${facts.from === 'lastRun' ? 'in the run before' : `in ${inPeriod(facts.year)}`} and has no scores now. Check the unit’s sheet; if it was renamed or merged, put its former name into the list of units (several: with “;”, “/”, “ + ” or a new line in the cell between them).`,
    'numbers-unread': ({ row, text, value }) =>
      `Row ${row}${text === '' ? '' : ` (“${text}”)`} has a number (${value}) but is no criterion, unit or total, so it does not count. Correct the row’s number or name if it should.`,
    'stage-missing': missingStage,
    'figure-unread': (facts) => {
      const { role, field } = facts;
      if (facts.unit === null)
        return `The field “${field}” of this table has no figures that can be used under its header, while other fields have them; it is not compared. Fill in the figures, or delete the column.`;
      if (facts.isOwn === true)
        return `${facts.unit}: the ${roleName(role)} is blank or no number, while the other units have one, so that it cannot be compared with what is computed. Check whether the cells of this row have moved to other columns.`;
      return `${facts.unit}: the ${roleName(role)}${field === undefined ? '' : ` of the field “${field}”`} is blank or no number that can be used, while the other units have one; it is not compared. Correct it.`;
    },
    'numbering-broken': (facts) => {
      if ('sheet' in facts)
        return `This table and the one on the sheet “${facts.sheet}” name the same block “${facts.name}”, but the ${facts.kind === 'ranks' ? 'ranks' : 'running numbers'} of each begin with 1; all are ranked as one block. If these are two blocks, correct the name of one.`;
      const { kind, before, after } = facts;
      return {
        start: `The running numbers of the units begin with ${after}, not with 1. Check whether the row of the first unit is gone.`,
        gap: `The running numbers of the units jump from ${before} to ${after}. Check whether a unit is missing.`,
        restart: `The running numbers of the units begin again at ${after} without a row that names a block; all are taken as one block. Name the block if this is another one.`,
        criterion:
          before === ''
            ? `The numbers of criteria begin with ${after}. Check whether a criterion is missing.`
            : `The numbers of criteria jump from ${before} to ${after}. Check whether a criterion is missing.`,
        parent: `Criterion ${after} has no ${before} above it and is taken as a field of its own. Check whether a row is missing.`,
      }[kind];
    },
    'block-of-one': ({ unit, count, block, other }) =>
      `${unit} is alone in the block “${block}”, while ${count} units with the same criteria are in the block “${other}”. Check the block’s name.`,
    'unit-without-scores': withoutScores,
    'line-unused': (facts) => {
      const { kind, used, text } = facts;
      if (kind === 'listedTwice')
        return `${facts.unit} stands twice in the list, in block “${used}” (${facts.cell}) and in block “${text}”. The first one is used; keep one line.`;
      if (kind === 'listed')
        return `${facts.unit}: the list of units has it in the block “${text}”, its scores (${facts.cell}) in “${used}”. The block of the scores counts; make both the same.`;
      if (kind === 'head')
        return `The block above the table is “${used}”, while “${text}” stands over its units: all are ranked together in “${used}”. If each group is ranked by itself, write “Khối” before its name.`;
      if (kind === 'year')
        return `The lines above the table or its tab say ${text}, the headers of its scores ${used}: the table is read as of ${used}. Make both the same.`;
      if (kind === 'yearColumn')
        return `The lines above the table, or its tab, say ${text}, all rows of this column ${used}: the table is read as of ${used}. Make both the same.`;
      if (kind === 'yearsOfRows')
        return `This column says several years (${text}), but each unit has one row: all rows are read as one table${used === '' ? '' : ` of ${used}`}. Mend the years, or put the rows of another year into a table of their own.`;
      if (kind === 'tab')
        return `The tab says ${text}, the lines above the table ${used}: the table is read as of ${used}. Make both the same.`;
      if (kind === 'unitYear')
        return `The header of this column says ${text}, while the other units or fields have ${used}. Correct the year, or scores of another year may be taken.`;
      if (kind === 'farYear')
        return `The year that counts is ${used}, the one it is compared with ${text}: too far apart, so that one may be mistyped. Check the titles of the tables.`;
      if (kind === 'formerTab')
        return `The tab “${text}” says that it is of the time before, but its table counts as of ${used}. Check the year in its title, or rename the tab.`;
      return kind === 'unit'
        ? `Two lines above the table name a unit: its scores are those of “${used}”, not of “${text}”, which has none. Name one unit a score sheet.`
        : `Two lines above the table name a block: “${used}” counts, “${text}” does not. Name one block a table.`;
    },
    'unit-not-listed': ({ unit }) =>
      `${unit} has scores but is not in the list of units. Check the name, or add it to the list (short and former names too).`,
    'number-repeated': ({ code, name, other, cell }) =>
      `The number ${code} stands at two rows: “${other}” (cell ${cell}) and “${name}”. Both count; correct one of the numbers.`,
    'number-is-date': ({ text, name }) =>
      `The number of “${name}” is the date ${text} (Excel made it one) and fits none of the rows around it. Enter the number as text, for example '1.2.`,
    'table-not-numbered': ({ by }) =>
      `The criteria have no numbers; their levels were told from ${{ indentation: 'indentation', capitals: 'capital letters', headings: 'the numbered headings above them', criteria: 'the rows alone (each row with a max is a criterion)', none: 'the rows alone (each row with a max is a field)' }[by]}. Check them; better, add a column of numbers.`,
    'setting-unused': ({ key, names }) =>
      `The rule ${key} names ${names.map((name) => `“${name}”`).join(', ')}, which this workbook does not have, so it does nothing. Correct the name or take it out.`,
    'name-similar': ({ kind, name, like }) =>
      kind === 'block'
        ? `The block “${name}” is named almost like “${like}” and is ranked by itself. If they are one block, write its name alike; if not, leave it.`
        : `The ${kind === 'field' ? 'field' : 'unit'} “${name}” is named almost like “${like}”. If they are one, make “${name}” another name of “${like}” in the view Rules; if not, leave it.`,
    'survey-max-missing': ({ unit, count }) =>
      `${unit} (${count} such units): the max of the survey part is not told, so the whole total was scaled, survey points too. Write the max into the column’s header, e.g. “Điểm điều tra XHH (20 điểm)”.`,
    'earlier-round-used': ({ unit, sheet, count }) =>
      `${unit}: ${plain(count)} criteria are blank in this round, so that the scores of the sheet “${sheet}” count. If this round scores all of them anew, fill them in.`,
    'other-score-unread': ({ unit, role, criterion, text, max, count }) =>
      `${unit}, ${criterionOf(criterion)}: the cell of the ${roleName(role)} holds ${typeof text === 'number' ? `${plain(text)}, which is not from 0 to the max ${plain(max)}` : `“${text}”, which is no number that can be used`}${count === 1 ? '' : ` (${plain(count)} such criteria)`}. The ranking does not use it, but the criterion is left out where self-scores are compared with appraised ones. Correct it.`,
    'correction-unused': ({ sheet, part, value }) =>
      `A saved correction of sheet “${sheet}” is not used: ${unusedPart(part, value)} Change or undo it in the tab Data.`,
    'previous-rank-differs': ({ unit, year, stated, computed }) =>
      `${unit}: the table of ${inPeriod(year)} prints rank ${stated}, but its indexes give rank ${computed}. The published rank is compared; check the table.`,
    'rank-unread': (facts) =>
      'rank' in facts
        ? `${facts.unit}: the cell of its rank says ${facts.rank}, but its table has only ${facts.among} units of this block. The rank is compared all the same; check whether it is a slip or a unit is missing.`
        : `${facts.unit}: the cell of its rank says “${facts.text}”, which is no rank${facts.count > 1 ? ` (${facts.count} such cells)` : ''}. The printed rank is not used; write a number, or “Không xếp hạng” if the unit is not to be ranked.`,
    'merged-cells-assumed': ({ text, cells, count }, severity) =>
      severity === 'info'
        ? `The blanks below “${text}” (${cellList(cells, count)}, ${count} cells) are taken as merged with the cell above. If that is wrong, fill in each cell.`
        : `${count} blank cells (${cellList(cells, count)}) are taken to say the same as the cell above (“${text}”). Check them; best fill in each cell.`,
    'calculated-by-hand': () =>
      'The workbook is calculated by hand (manual calculation), so scores that are formulas may be those of before. Press F9 and compute again; to have Excel always calculate: Formulas › Calculation Options › Automatic.',
    'block-guessed': ({ unit, count, block }, severity) =>
      severity === 'warning'
        ? `The table does not say the block of ${unit}${count > 1 ? ` (and of ${plain(count - 1)} more units)` : ''}, though it says it of others; by its name it was put into “${block}”. Write its block.`
        : `The block “${block}” (units: ${count}) was told from the units’ names. To be sure, add a line “Khối: …” above the table.`,
    'previous-unit-unmatched': ({ unit, year, reason }) =>
      `${unit}: ${whyNotCompared(inPeriod(year))[reason]}`,
  },
};

const BLANKS = {
  provisional: 'The unit’s result is provisional',
  unranked: 'The unit is not ranked until they are',
  skip: 'They are left out with their max',
} as const;

function withoutTable({ sheet, unit, why, headers }: FindingFacts['sheet-without-scores']): string {
  if (headers !== undefined)
    return `The sheet “${sheet}”: nothing tells what scores the columns “${headers.join('”, “')}” hold, so the sheet is in no result. Choose what each column is in the tab Data, or correct its header (“Self score”, “Verified score”).`;
  switch (why) {
    case 'weights':
      return `The sheet “${sheet}” has weights or factors (the first: “${unit}”), but on a sheet of their own they cannot be used, so results are computed without them. Write them into a column “Trọng số” or “Hệ số” of the table of scores.`;
    case 'notRanked':
      return `The sheet “${sheet}” names units that are not ranked (the first: ${unit}), but cannot be used, so they are ranked. Write “Không xếp hạng” into the units’ column of notes in the table of scores, or delete the sheet.`;
    case 'points':
      return `The sheet “${sheet}” has points of ranked units (the first: ${unit}), but is no table that can be read, so they do not count. Write them into the table of scores, or have the sheet ignored in the tab Data.`;
    case 'apart':
      return `The sheet “${sheet}” has bonus or penalty points of ranked units (the first: ${unit}), but on a sheet of their own they do not count. Write them into a column “Điểm thưởng” or “Điểm trừ” of the table of scores, or copy this table right below it; if the scores have them inside, have the sheet ignored in the tab Data.`;
    case 'list':
      return `The sheet “${sheet}” looks like a list of units (the first: ${unit}), but none of its columns could be told, so its blocks and other names are not used. Check its header row (“Tên đơn vị”, “Khối”, “Tên viết tắt”, “Tên cũ”), or have the sheet ignored in the tab Data.`;
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
      }) but no score could be read, so it is in no result. Check its header row (criterion, max points, score), or have the sheet ignored in the tab Data.`;
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
    return `The sheet “${sheet}”: its data of ${all} does not count and is not compared; it stands among the years only.${counts === null ? '' : ` The results are those of ${inPeriod(counts)}`}${compared === null ? '' : `${counts === null ? ' The results are' : ','} compared with ${inPeriod(compared)}`}.`;
  return `The sheet “${sheet}”: its data of ${all} is not used. The results are ${counts === null ? '' : `those of ${inPeriod(counts)}, `}compared with ${compared === null ? 'the period of the same kind before it' : inPeriod(compared)} only.${partly ? '' : ' To compute this sheet, pass the other sheets over under Data.'}`;
}

function unreadColumn(facts: FindingFacts['column-unread']): string {
  if ('text' in facts && facts.isEmpty === true)
    return `The column “${facts.text}” stands among criteria but has no max and no score, so it does not count. If it is a criterion, give it a max and scores; if not, delete it or call it “Ghi chú”.`;
  if ('text' in facts)
    return `The column “${facts.text}” holds numbers, but nothing tells which criterion they score or out of how many, so they do not count. Give it a header and a max, or the header “Ghi chú” if they are no scores.`;
  if ('isBlank' in facts)
    return `Column ${facts.column} (“${facts.header}”) is blank for all units, so it does not count. If they have such points, fill them in; if not, delete the column or write 0.`;
  if ('holds' in facts && facts.holds === 'lostNames')
    return `Column ${facts.column}${facts.header === '' ? '' : ` (“${facts.header}”)`} holds the names of the rows, but its header does not say that these are units, so that this whole table does not count. Give the column its header, such as “Đơn vị” (unit).`;
  if ('holds' in facts && facts.holds === 'groups')
    return `Column ${facts.column} (“${facts.header}”) names groups of units too, but units are ranked within those of another column, so it is not used. To use this one, choose “district” for it in the tab Data.`;
  if ('holds' in facts)
    return facts.holds === 'blocks'
      ? `Column ${facts.column} (“${facts.header}”) gives each unit a block of its own, so it is not used for blocks. Check its header; if these are blocks, give all units of a block the same name.`
      : `Column ${facts.column} has no header but names of units, so it is not used. Give it a header, such as “Tên cũ” (former name) or “Tên viết tắt” (short name).`;
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
    return `Column ${column} (verified scores) and column ${exchanged} (self-scores) stand in the other order than on the sheets of the other units, and no score was cut: their headers may be exchanged. Check both headers.`;
  if (instead !== undefined)
    return `Column ${column} (“${header}”) is not counted as column ${instead} is taken for the final score, but the two differ in ${count} cells. If the score is in column ${column}, call column ${instead} what it is (for example “Điểm tự chấm”), or say what the column is in the tab Data.`;
  if (before !== undefined)
    return `Column ${column} (“${header}”) and column ${before} are both appraised points but differ in ${count} cells, and their headers do not say which is the later round. Column ${before} counts; column ${column} is taken for the round before it. If so, write “lần 1” and “lần 2” in the headers; if not, mend the headers or say what the columns are in the tab Data.`;
  if (rival !== undefined)
    return `Column ${column} (“${header}”) and column ${rival} are scores of one kind but differ in ${count} cells, and their headers do not say which to take. Column ${rival} counts, column ${column} does not. Delete one, mend the headers, or say what the columns are in the tab Data.`;
  if (twin !== undefined)
    return `The table has two columns of one kind with different numbers (units: ${count}): column ${twin} is used, column ${column} (“${header}”) is not. Delete one, or let the headers say what each is.`;
  if (areRanks === true)
    return `Column ${column} (“${header}”) counts as the score, but its numbers (${count}) are 1, 2, 3 … like ranks, far below the max. Check whether the headers of the score and the rank were swapped or moved by a cell; mend them, or say what the column is in the tab Data.`;
  if (farFrom !== undefined)
    return `Column ${column} (“${header}”) counts, but is far from the column “${farFrom}” (units: ${count}). If column ${column} is not the units’ score, call it “Ghi chú” or say what it is in the tab Data; if it is, check both columns.`;
  if (max !== undefined)
    return `The table has two columns of maxima; column ${max} is used, column ${column} (“${header}”) is not. If a criterion’s max is the sum of both, write the sum into one column “Điểm tối đa”; if not, call column ${column} “Ghi chú”.`;
  if (counts === true)
    return `Column ${column} has no header of its own and holds ${count} numbers; they count below the header to the left. Give the column a header, or check whether it was lost.`;
  if (overUnits === true)
    return `The column ${column} (“${header}”) holds numbers that are no sum, average or other figure of the units’ scores in the table (cells: ${count}); they are not used. Check them.`;
  if (units !== undefined)
    return `The columns “${header}” of ${units} units (the first one is column ${column}) hold ${count} numbers; nothing tells what they are, so they do not count. Correct these headers, or call the columns “Ghi chú” if they are no scores.`;
  return `Column ${column} ${header === '' ? 'has no header and' : `(“${header}”)`} holds ${count} numbers; nothing tells what they are, so they do not count. Correct the header, or say what the column is in the tab Data.`;
}

function missingStage(facts: FindingFacts['stage-missing']): string {
  const role = roleName(facts.role);
  if (facts.of === 'field')
    return `The field “${facts.field}” has no column of the ${role}, which the other fields of the table have. Check the headers.`;
  return facts.whole
    ? `${facts.unit} has no ${role}, which the other units of the block have (${counted(facts.count, 'criterion', 'criteria')}). Check the header and the figures.`
    : `${facts.unit}: ${facts.count === 1 ? '1 criterion has' : `${plain(facts.count)} criteria have`} no ${role}, which the other units of the block have (the first cell here). Check it.`;
}

function withoutScores(facts: FindingFacts['unit-without-scores']): string {
  switch (facts.from) {
    case 'list':
      return `${facts.unit} is in the list of units but has no scores. Add its score sheet, or take it off the list.`;
    case 'scores':
      return `${facts.unit}: every score says that it does not apply (“-”, “N/A”, “Không áp dụng” …), so the unit has none. Fill in its scores (0 where nothing was achieved), or write “Không xếp hạng” if it does not take part.`;
    case 'table':
      return `${facts.unit} stands only in the table on “${facts.sheet}”; its block is ranked from another table or from score sheets, so it is in no result. Add its score sheet, or ignore the other sheets of the block under Data to rank from the table.`;
    case 'ranking':
      return `${facts.unit}${facts.count > 1 ? ` (and ${plain(facts.count - 1)} more)` : ''} has a rank or a grade and no scores in the table on “${facts.sheet}”, and is in no result. Check the table’s column of scores and its header.`;
    case 'undated':
      return `${facts.unit}${facts.count > 1 ? ` (and ${plain(facts.count - 1)} more)` : ''} stands only in a table without a year, on “${facts.sheet}”, and is in no result. Write “NĂM 2024” or “YEAR 2024” into the title of the table, or add the unit’s score sheet.`;
  }
}

function unusedPart(part: FindingFacts['correction-unused']['part'], value: string): string {
  switch (part) {
    case 'sheet':
      return 'the workbook has no such sheet.';
    case 'column':
      return `it has no table of scores with a column ${value}.`;
    case 'headerRow':
      return `row ${value} cannot be read as the header of a table of scores. Choose another row, or say which columns hold the criteria (or units), the maximum and the points.`;
    case 'unit':
      return `it is not the score sheet of one unit, so it cannot be “${value}”.`;
    case 'block':
    case 'year':
      return `it has no table of scores, so it cannot take “${value}”.`;
  }
}

function whyNotCompared(year: string): Readonly<Record<NotCompared, string>> {
  return {
    fields: `${year} lacks the figures of this unit’s fields, which it has of other units; it is not compared by fields. Add them, or check the unit’s name in the table.`,
    new: `not found in the results of ${year}, not compared.`,
    unranked: `the results of ${year} print no rank of it, not compared.`,
    merged: `made of several units of ${year}, not compared.`,
    part: `has several former names, of which ${year} knows one: the result of a part, not compared. If it was renamed only, leave in “Tên cũ” just the name that the table has.`,
    split: `parted from a unit of ${year}, not compared.`,
    ambiguous: `the tables of ${year} disagree on it, not compared.`,
    namesake: `several districts have a unit of that name, and it is not clear which one of ${year} it is, not compared.`,
  };
}
