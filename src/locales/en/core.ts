import { periodName } from './periodName';
import type { Finding } from '../../core/findings';
import type { CoreTexts } from '../../core/report/words/texts';
import { numberTexts } from '../numbers';
import { saidOfRules } from '../settingWords';
import { grades } from './grades';
import { settings } from './settings';
import { announcement } from './announcement';
import { charts } from './charts';
import { live } from './live';
import { fields, moves } from './comparison';
import { feedback } from './feedback';
import { log, logData } from './log';
import { summary } from './summary';

const numbers = numberTexts('en-US');
const year = (value: number | null) => (value === null ? '' : ` ${periodName(value)}`);
const ofYear = (value: number | null) => (value === null ? 'before' : String(value));

export const core: CoreTexts = {
  language: 'en',
  finding,
  severity: (severity) => ({ error: 'Error', warning: 'Warning', info: 'Note' })[severity],
  rules: (rules) => `How: ${saidOfRules(settings, rules)}.`,
  grades,
  block: (name) => `Block: ${name}`,
  ownRules: (block, own) => `For ${block}: ${own}`,
  weighted: (kind) =>
    kind === 'share'
      ? 'The index is weighted: points and max points shown here are plain.'
      : 'Points and max points have their factors in them.',
  hiddenCounted: (sheets, more) =>
    `Hidden data counts, on the sheets: ${sheets.map((name) => `“${name}”`).join(', ')}` +
    (more === 0 ? '' : ` and ${more} more`),
  linksLeft: (rows) =>
    `A sheet holds at most 65,530 links: the last ${numbers.plain(rows)} rows have the cell’s address without a link`,
  percent: numbers.percent,
  ranking: {
    sheetName: (block) => `Ranking ${block}`,
    inSummary: 'Rank, index, against last year, index of each field',
    inHelp: 'Rank, points, index, last year, grade, and the index of each field.',
    title: (value) => `PUBLIC ADMINISTRATION REFORM INDEX, RANKING${year(value)}`,
    average: (percent, units) => `Average of the block: ${percent} (units ranked: ${units})`,
    rank: 'Rank',
    unit: 'Unit',
    points: 'Points',
    maxPoints: 'Max points',
    percent: 'Index (%)',
    previousRank: (value) => `Rank ${ofYear(value)}`,
    previousPercent: (value) => `Index ${ofYear(value)} (%)`,
    change: 'Change of rank',
    rose: (places) => `▲ ${places}`,
    fell: (places) => `▼ ${places}`,
    unchanged: '= 0',
    notCompared: 'not compared',
    field: (name) => `${name} (%)`,
    note: 'Note',
    provisionalMark: 'Provisional',
    provisional: (blanks, fields) =>
      `Provisional: ${blanks} criteria not scored yet` +
      (fields.length === 0 ? '' : ` (${fields.map(({ name, count }) => `${name}: ${count}`).join('; ')})`),
    blanksLeftOut: (blanks) => `${blanks} criteria not scored yet are left out`,
    provisionalUnits: (units) =>
      `Provisional: ${units} units with criteria not scored yet (note “Provisional”, yellow)`,
    notRanked: 'Not ranked',
    source: 'Source',
  },
  matrix: {
    sheetName: (block) => `Matrix ${block}`,
    inSummary: 'The scores of all criteria and units',
    inHelp:
      'The score of every criterion and unit; red is a zero score, grey does not apply, amber wants a look.',
    title: (value) => `PUBLIC ADMINISTRATION REFORM INDEX, SCORES${year(value)}`,
    legend:
      'Legend: red fill, bold = zero score; blank on yellow = not scored yet; N/A = does not apply; × = not in this unit’s criteria set',
    noted: (cells, left) =>
      `Amber fill = something to look at, told in the cell’s note (${cells} ${cells === 1 ? 'cell' : 'cells'})` +
      (left === 0 ? '' : `; ${left} more without a note: see the sheet “Data check”`),
    noteTitle: 'Data check',
    code: 'No.',
    field: 'Field',
    criterion: 'Criterion',
    maxPoints: 'Max points',
    share: 'Weight (%)',
    factor: 'Factor',
    fieldShare: 'Weight of field (%)',
    notApplicable: 'N/A',
    absent: '×',
  },
  zeroScores: {
    sheetName: 'Zero-score criteria',
    inSummary: 'Zero-score criteria, points lost, and the rank if met',
    inHelp: 'Zero-score criteria, most points lost first, and the rank with the criterion met.',
    title: (value) => `ZERO-SCORE CRITERIA${year(value)}`,
    threshold: (points, below) =>
      `Criteria with a max of at least ${numbers.plain(points)}` +
      (below === 0 ? '' : `; zero scores below that: ${below}, see the Matrix sheets`),
    none: 'No criterion of that weight scored zero.',
    block: 'Block',
    unit: 'Unit',
    field: 'Field',
    code: 'No.',
    criterion: 'Criterion',
    score: 'Score',
    obtained: (maxPoints) => `0/${numbers.plain(maxPoints)}`,
    lostPoints: 'Lost points',
    lostPercent: 'Lost of the index (points of a per cent)',
    rank: 'Rank',
    rankIfMet: 'Rank if met',
    rankIfMetNote:
      'Rank if met: the unit’s rank if it got this criterion’s max, all other scores and units as they are',
    sheet: 'Source sheet',
    cell: 'Cell',
  },
  announcement,
  charts,
  live,
  fields,
  moves,
  summary,
  log,
  logData,
  feedback,
  signatures: {
    placeAndDate: feedback.placeAndDate,
    preparedBy: 'PREPARED BY',
    approvedBy: feedback.approvedBy,
    signHere: feedback.signHere,
  },
  findings: {
    sheetName: 'Data check',
    inSummary: 'What to look at in the data, with its cells',
    inHelp: 'The cells that want a look.',
    title: 'DATA CHECK',
    none: 'Nothing was found.',
    severity: 'Severity',
    code: 'Code',
    message: 'What, and what to do',
    block: 'Block',
    sheet: 'Sheet',
    cell: 'Cell',
  },
};

function finding({ code, params, severity }: Finding): string {
  const text = (key: string) => params[key] ?? '';
  const number = (key: string) => numbers.plain(Number(text(key)));
  const criterion = `criterion ${text('code') === '' ? '' : `${text('code')} `}“${text('name')}”`;
  const owner = params['unit'] === undefined ? '' : `${text('unit')}: `;
  const ofCriterion = params['name'] === undefined ? '' : ` of ${criterion}`;
  const says = params['text'] === undefined ? '' : ` (it says “${text('text')}”)`;
  switch (code) {
    case 'unit-name-missing':
      return `The sheet has no line “Đơn vị: …”; its name “${text('unit')}” is taken. If that is wrong, add the line above the table.`;
    case 'max-missing':
      return `The max of ${criterion} cannot be read. Enter a max above 0.`;
    case 'criterion-number-missing':
      return `“${text('name')}” has a max but no number${severity === 'error' ? ', so its field is unknown' : `; it counts as a criterion of ${text('parent')}`}. Enter its number, or delete the max if it is no criterion.`;
    case 'score-not-a-number':
      return params['unit'] === undefined
        ? `“${text('text')}” is not a score. Enter a number.`
        : `${text('unit')}: the score of ${criterion} is not a number${says}. Enter one, leave it blank if not scored yet, or write “N/A”.`;
    case 'score-above-max':
      if (params['apart'] === 'own')
        return `${text('unit')}: bonus or penalty points, ${number('score')}, are above their max, ${number('max')}. They count; check them.`;
      if (params['most'] !== undefined)
        return `${text('unit')}: ${text('apart') === 'penalty' ? 'penalty' : 'bonus'} points of ${number('score')} are far more than those of the other units of the block (${number('most')} at most). They count; check them (a decimal sign may be missing).`;
      if (params['apart'] !== undefined)
        return `${text('unit')}: ${text('apart') === 'penalty' ? 'penalty' : 'bonus'} points, ${number('score')}, are too many beside the max of all criteria, ${number('max')}. They count; check them (the decimal sign may be wrong).`;
      return `${text('unit')}: ${criterion} has ${number('score')} points, above its max ${number('max')}. Mend the score or the max.`;
    case 'score-negative':
      return `${text('unit')}: ${criterion} has a negative score (${number('score')}). Penalties go into the row “Điểm phạt” or the column “Điểm bị trừ”.`;
    case 'score-blank':
      if (params['apart'] !== undefined)
        return `${text('unit')}: the row of ${text('apart') === 'penalty' ? 'penalty' : 'bonus'} points has ${number('score')} in this column but is blank in those that count, so they do not count. Enter them there (0 if there are none).`;
      return `${text('unit')}: criteria not scored yet: ${text('count')} (the first is here). ${{ unranked: 'The unit is not ranked until they are', skip: 'They are left out with their max' }[text('treatment')] ?? 'The unit’s result is provisional'}; blank is not 0.`;
    case 'self-score-used':
      return `${text('unit')}: criteria without a verified score, where the self-score was used: ${text('count')} (the first is here).`;
    case 'duplicate-unit':
      return `${text('unit')} is scored in two places (the other: ${text('other')}). Keep one; rename or delete the other.`;
    case 'duplicate-criterion':
      return `${criterion} stands twice in the table. Check its number (Excel may have turned 1.10 into 1.1).`;
    case 'criterion-missing':
      return `${text('unit')}: ${criterion} of the block’s set is missing. The index is computed on the criteria that are there.`;
    case 'criterion-unknown':
      return `${text('unit')}: ${criterion} is not in the block’s common set. It counts; check its number and name.`;
    case 'max-differs':
      return `${text('unit')}: the max of ${criterion} is ${number('max')}, other units have ${number('expected')}. Check the max.`;
    case 'maxima-differ':
      return `“${text('name')}”: its header gives a max of ${number('max')}, the row of maxima ${number('other')}. The header's counts; make both the same.`;
    case 'fields-assumed':
      return (
        {
          title: `The header “${text('name')}” stands over all columns of points, so it is taken as the table's title and the headers right below it as fields. If it is a field, number it and its criteria, as “I.” and “I.1”.`,
          names: `The headers below “${text('name')}” have the names of fields and are read as such; “${text('name')}” only groups them. If that is wrong, number fields and criteria, as “I.” and “I.1”.`,
          numbers: `Criteria such as “${text('name')}” are numbered below fields, but no header of a field stands above them, so each column is taken as a field. Add a row with the fields above.`,
          maxima: `The columns below “${text('name')}” have no maxima and are not counted by themselves; the points are those of its own column. To count them by criterion add a row “Điểm tối đa” below the header.`,
        }[text('by')] ?? ''
      );
    case 'total-differs':
      return `The total row says a max of ${number('stated')}, the criteria add up to ${number('sum')}. The criteria count.`;
    case 'subtotal-differs':
      return `The max of ${text('code')} “${text('name')}” says ${number('stated')}, its criteria add up to ${number('sum')}. The criteria count.`;
    case 'weights-unusable': {
      const stands =
        params['text'] === undefined || text('text') === '' ? '' : ` (it says “${text('text')}”)`;
      const of =
        text('name') === '' ? '' : ` of ${text('code') === '' ? '' : `${text('code')} `}“${text('name')}”`;
      const why: Readonly<Record<string, string>> = {
        empty: 'The table has a column of weights without any. Fill it in, or delete it.',
        missing: `The weight${of} is missing, while others have one. Fill in all of them, or those of the fields only.`,
        unreadable: `The weight${of} is not a number${stands}. Enter one, for example 15% or 2.`,
        negative: `The weight${of} is negative${stands}. Enter a number above 0.`,
        zero: `The weight${of} is 0, so that its points would not count. Enter a number above 0; if it is not assessed, delete the row or write “N/A” for the score.`,
        mixed: `The weight${of} is written otherwise than the others${stands}. Write all of them as shares (adding up to 100% or 1) or all as factors.`,
        columns: `Two columns of weights have a number in one row${of}. Keep one.`,
        levels: `The weight${of} does not fit those of other levels${stands}: a heading’s is to be the sum of its criteria’s, or the criteria of each field are to add up to 100%. Correct it, or give weights on one level only (fields or scored criteria).`,
        row: `There is a weight in a row that is no scored criterion (“${text('name')}”)${stands}. Delete it, or enter it at the criterion.`,
        units: `The units of the table have different weights${stands}. In a block each field has one weight.`,
        line: `This cell gives weights (“${text('text')}”), but not plainly of which criteria or fields of the table. Write each weight behind the name of its field, or in a column or row “Trọng số”; if they are not used, delete this cell.`,
        said: `This cell speaks of weights (“${text('text')}”), but the table has none that count. If they are to count, write each weight behind the name of its field, or in a column or row “Trọng số”.`,
        bare: `The shares here add up to 100% (“${text('text')}” …), but do not say of what, so they do not count. If they are weights, write the word, as “trọng số 20%”.`,
        other: `This cell gives other weights (“${text('text')}”) than the table. Those of the table count; check them.`,
        totals: `This table has totals only, which no weights can be applied to${stands}. Give the points and the max of each field, or delete the weights if the totals have them inside.`,
      };
      const isSaid = ['said', 'bare', 'other'].includes(text('why'));
      return `${why[text('why')] ?? ''}${isSaid ? '' : ' The block is not ranked.'}`;
    }
    case 'weights-differ':
      return `${text('unit')}: the weight of “${text('name')}” is ${text('stated')}, on another unit’s sheet it is ${text('expected')}. Make them agree; the block is not ranked.`;
    case 'weights-not-whole':
      return `The weights (${text('count')} of them) add up to ${number('sum')}%, not to 100%. The index is divided by their sum; check them.`;
    case 'weighted-score-differs':
      return `${text('unit')}: the weighted score of ${criterion} says ${number('stated')}, its points and weight give ${number('sum')} (cells like this: ${text('count')}). Points and weights count; check that column.`;
    case 'number-repaired':
      return `The number “${text('old')}” of “${text('name')}” is read as ${text('new')}, as the rows around it tell (Excel changed it, or made it a date). Enter ${text('new')} as text.`;
    case 'number-repeated':
      return `The number ${text('code')} stands at two rows: “${text('other')}” (cell ${text('cell')}) and “${text('name')}”. Both count; correct one of the numbers.`;
    case 'number-is-date':
      return `The number of “${text('name')}” is the date ${text('text')} (Excel made it one) and fits none of the rows around it. Enter the number as text, for example '1.2.`;
    case 'cell-is-date':
      return text('read') === 'text'
        ? `Excel turned this cell into a date; it is read as “${text('text')}”, as the cell shows it. If that is wrong, format the cell as Text and type it again.`
        : `A number belongs here, but Excel turned it into a date (${text('text')}), so it is not used. Format the cell as Number and type it again.`;
    case 'name-is-number':
      return `The unit’s name is the number “${text('text')}”. If Excel changed it (10/1, for example), format the cell as Text and type the name again.`;
    case 'column-unread':
      if (params['column'] !== undefined) {
        if (text('counts') === 'true') {
          return `Column ${text('column')} has no header of its own and holds ${text('count')} numbers; they count below the header to the left. Give the column a header, or check whether it was lost.`;
        }
        return `Column ${text('column')} ${text('header') === '' ? 'has no header' : `(“${text('header')}”)`} and holds ${text('count')} numbers; nothing tells what they are, so they do not count. Correct the header, or say what the column is in the tab Data.`;
      }
      return `The column “${text('text')}” holds numbers, but nothing tells which criterion they score or out of how many, so they do not count. Give it a header and a max, or the header “Ghi chú” if they are no scores.`;
    case 'row-unread':
      return `The row “${text('text')}” stands among the units but lacks a unit’s name, a number or scores in figures, so it was not read. If it is a unit, give its name, number and scores.`;
    case 'tables-compete':
      if (text('why') === 'whole')
        return `The block “${text('block')}” is ranked from the table on “${text('other')}”, which has all of its units; the scores on “${text('sheet')}” give the same index and are only compared. To rank by criteria, add the score sheets of the other units.`;
      return `The sheets “${text('sheet')}” and “${text('other')}” both have a table of the block “${text('block')}”, with different figures; “${text('other')}” counts${text('why') === 'title' ? ' by its title (final or draft)' : ' because it comes first'}. If that is wrong, ignore the sheet “${text('other')}” under Data.`;
    case 'printed-sum-differs':
      return `${text('unit')}: the table prints a sum of ${number('stated')}, ${text('of') === 'points' ? 'the points beside it with bonus and penalty' : 'verified and survey points (with bonus and penalty)'} add up to ${number('sum')}. The printed sum counts; check the columns.`;
    case 'survey-apart':
      return `The sheet “${text('sheet')}” has only survey points of units that are scored on other sheets; they were not added. If they should be, copy them into a column “Điểm điều tra XHH” beside the verified points.`;
    case 'table-not-numbered':
      return `The criteria have no numbers; their levels were told from ${{ indentation: 'indentation', capitals: 'capital letters', headings: 'the numbered headings above them', none: 'the rows alone (each row with a max is a field)' }[text('by')] ?? ''}. Check them; better, add a column of numbers.`;
    case 'score-is-date':
      return `${owner}the score${ofCriterion} is the date ${text('text')} (Excel made it one). Enter the score again and format the cell as a number.`;
    case 'score-as-percent':
      return severity === 'error'
        ? `${owner}the score${ofCriterion} is a percentage, ${text('text')}, in a column of points. Enter points.`
        : `The whole column of scores holds percentages (cells: ${text('count')}, the first ${text('text')}); they are taken as shares of the max. If that is wrong, enter points.`;
    case 'score-max-differs':
      return `${owner}the score${ofCriterion} says “${text('text')}”, but the row’s max is ${number('max')}. Enter the points only, or mend the max.`;
    case 'number-ambiguous':
      if (text('as') === 'percent')
        return `“${text('text')}” is not written as a percentage, but all indexes of this column are as small, so it is taken as ${number('value')} % (cells: ${text('count')}). Format the cells as percentages, or enter them again if that is wrong.`;
      return `“${text('text')}” can be read in two ways and is taken as ${number('value')} (such cells in the column: ${text('count')}). Enter it as a number if that is wrong.`;
    case 'formula-not-calculated':
      return `${owner}the formula${ofCriterion} in this cell was never calculated. Open the file in Excel, save it, and compute again.`;
    case 'scores-identical':
      return `${text('unit')}: the scores of all ${text('count')} criteria are the same as those of ${text('other')} (${text('place')}). Check whether the sheet was copied.`;
    case 'subtotal-score-differs':
      return `${text('unit')}: ${text('code')} “${text('name')}” says ${number('stated')} points, its criteria add up to ${number('sum')}. The criteria count.`;
    case 'total-score-differs':
      return `${text('unit')}: the total row says ${number('stated')} points, the criteria add up to ${number('sum')}. The criteria count.`;
    case 'score-on-parent':
      return `${text('unit')}: ${text('code')} “${text('name')}” has ${number('stated')} points but its criteria have none. They do not count; enter the score of each criterion.`;
    case 'score-beside-option':
      return `Points stand beside the option “${text('option')}” while ${criterion} is blank. They do not count; enter the score in the criterion’s row.`;
    case 'field-max-missing':
      return `The max of the field “${text('field')}” cannot be read (such fields: ${text('count')}), so units are ranked by their totals only. Write it into the header, e.g. “… (10 điểm)”, or add a row of maxima below it.`;
    case 'scale-assumed':
      return `The table (units: ${text('count')}) states no max; indexes are computed on a scale of ${number('scale')}. Write “thang điểm …” above the table or add a column “Điểm tối đa”.`;
    case 'stated-total-differs':
      return `${text('unit')}: the table says ${{ points: 'total points', percent: 'an index (%) of', rank: 'rank' }[text('what')] ?? ''} ${number('stated')}, its scores give ${number('computed')}. The computed figure counts; check the table.`;
    case 'unit-name-from-letterhead':
      return `The sheet has no line “Đơn vị: …”; the office at the top left, “${text('unit')}”, is taken for the unit. If that is wrong, add the line above the table.`;
    case 'unit-without-scores':
      if (text('from') === 'table')
        return `${text('unit')} stands only in the table on “${text('sheet')}”; its block is ranked from another table or from score sheets, so it is in no result. Add its score sheet, or ignore the other sheets of the block under Data to rank from the table.`;
      if (text('from') === 'undated')
        return `${text('unit')}${Number(text('count')) > 1 ? ` (and ${numbers.plain(Number(text('count')) - 1)} more)` : ''} stands only in a table without a year, on “${text('sheet')}”, and is in no result. Write “NĂM …” into the title of the table, or add the unit’s score sheet.`;
      return `${text('unit')} is in the list of units but has no scores. Add its score sheet, or take it off the list.`;
    case 'line-unused':
      return text('kind') === 'unit'
        ? `Two lines above the table name a unit: its scores are those of “${text('used')}”, not of “${text('unit')}”, which has none. Name one unit a score sheet.`
        : `Two lines above the table name a block: “${text('used')}” counts, “${text('text')}” does not. Name one block a table.`;
    case 'unit-not-listed':
      return `${text('unit')} has scores but is not in the list of units. Check the name, or add it to the list (short and former names too).`;
    case 'block-guessed':
      return severity === 'warning'
        ? `The table does not say the block of ${text('unit')}${Number(text('count')) > 1 ? ` (and of ${numbers.plain(Number(text('count')) - 1)} more units)` : ''}, though it says it of others; by its name it was put into “${text('block')}”. Write its block.`
        : `The block “${text('block')}” (units: ${text('count')}) was told from the units’ names. To be sure, add a line “Khối: …” above the table.`;
    case 'old-font-code':
      return `The sheet “${text('sheet')}” is written in the old code ${text('fontCode') === 'VNI' ? 'VNI (fonts VNI-…)' : 'TCVN3 (ABC, fonts .Vn…)'}. Cells read by it: ${numbers.plain(Number(text('count')))}, for example “${text('text')}” as “${text('name')}”; the sheet is not changed. Convert it to Unicode (UniKey: Ctrl+Shift+F6), so that names look right everywhere.`;
    case 'period-not-used': {
      const periods = text('period').split('\n').join('; ');
      const rest =
        text('partly') === 'true' ? '' : ' To compute this sheet, pass the other sheets over under Data.';
      const counts = text('counts') === '' ? '' : `those of ${text('counts')}, `;
      const compared = text('compared') === '' ? 'the period of the same kind before it' : text('compared');
      return `The sheet “${text('sheet')}”: its data of ${periods} is not used. The results are ${counts}compared with ${compared} only.${rest}`;
    }
    case 'year-missing':
      return `No year in the title of “${text('sheet')}”. Write “NĂM …” into the title so that years can be compared.`;
    case 'hidden-rows-read': {
      const rows = text('rows') === '' ? [] : [`rows ${text('rows')}`];
      const columns = text('columns') === '' ? [] : [`columns ${text('columns')}`];
      return `On the sheet “${text('sheet')}”, ${[...rows, ...columns].join(' and ')} are hidden but count. Unhide them to check; delete them if they are not to count.`;
    }
    case 'hidden-sheet-read':
      return `The sheet “${text('sheet')}” is hidden but was read.`;
    case 'hidden-sheet-skipped':
      return `The sheet “${text('sheet')}” is hidden and was not read (as the rules say).`;
    case 'setting-unused':
      return `The rule ${text('key')} names ${quoted(text('value'))}, which this workbook does not have, so it does nothing. Correct the name or take it out.`;
    case 'name-similar':
      if (params['kind'] === 'block')
        return `The block “${text('name')}” is named almost like “${text('like')}” and is ranked by itself. If they are one block, write its name alike; if not, leave it.`;
      return `The ${text('kind') === 'field' ? 'field' : 'unit'} “${text('name')}” is named almost like “${text('like')}”. If they are one, make “${text('name')}” another name of “${text('like')}” in the view Rules; if not, leave it.`;
    case 'survey-max-missing':
      return `${text('unit')} (${text('count')} such units): the max of the survey part is not told, so the whole total was scaled, survey points too. Write the max into the column’s header, e.g. “Điểm điều tra XHH (20 điểm)”.`;
    case 'sheet-passed-over':
      return `The sheet “${text('sheet')}” has no table of scores and was passed over.`;
    case 'sheet-without-scores':
      return `The sheet “${text('sheet')}” looks like a score sheet (${lookOf(text('why'), text('unit'))}) but no score could be read, so it is in no result. Check its header row (criterion, max points, score), or have the sheet ignored in the tab Data.`;
    case 'unit-gone':
      return text('all') === 'true'
        ? `${text('count')} units${text('block') === '' ? '' : ` of the block “${text('block')}”`} were there in ${text('year')} (the first: ${text('unit')}); none of them has scores this year.`
        : `${text('unit')} was there ${text('from') === 'lastRun' ? 'in the run before' : `in ${text('year')}`} and has no scores now. Check the unit’s sheet; if it was renamed or merged, put its former name into the list of units.`;
    case 'numbers-unread':
      return `Row ${text('row')}${text('text') === '' ? '' : ` (“${text('text')}”)`} has a number (${text('value')}) but is no criterion, unit or total, so it does not count. Correct the row’s number or name if it should.`;
    case 'stage-missing':
      if (text('of') === 'field') {
        return `The field “${text('unit')}” has no column of the ${roleName(text('role'))}, which the other fields of the table have. Check the headers.`;
      }
      return text('whole') === 'true'
        ? `${text('unit')} has no ${roleName(text('role'))}, which the other units of the block have (${text('count')} criteria). Check the header and the figures.`
        : `${text('unit')}: ${text('count')} criteria have no ${roleName(text('role'))}, which the other units of the block have (the first cell here). Check it.`;
    case 'figure-unread':
      if (text('unit') === '')
        return `The field “${text('field')}” of this table has no figures that can be used under its header, while other fields have them; it is not compared. Fill in the figures, or delete the column.`;
      return `${text('unit')}: the ${roleName(text('role'))}${text('field') === '' ? '' : ` of the field “${text('field')}”`} is blank or no number that can be used, while the other units have one; it is not compared. Correct it.`;
    case 'numbering-broken':
      if (text('kind') === 'parent') {
        return `Criterion ${text('after')} has no ${text('before')} above it and is taken as a field of its own. Check whether a row is missing.`;
      }
      return text('kind') === 'gap'
        ? `The running numbers of the units jump from ${text('before')} to ${text('after')}. Check whether a unit is missing.`
        : `The running numbers of the units begin again at ${text('after')} without a row that names a block; all are taken as one block. Name the block if this is another one.`;
    case 'block-of-one':
      return `${text('unit')} is alone in the block “${text('block')}”, while ${text('count')} units with the same criteria are in the block “${text('other')}”. Check the block’s name.`;
    case 'block-from-row':
      return `The row “${text('block')}” is taken as the name of the block of the ${text('count')} units below. If it is not, delete the row or name the block.`;
    case 'correction-unused':
      return `A saved correction of sheet “${text('sheet')}” is not used: ${unusedPart(text('part'), text('value'))} Change or undo it in the tab Data.`;
    case 'sheet-corrected':
      return params['ignored'] === undefined
        ? `Sheet “${text('sheet')}” was read by the user’s corrections (tab Data).`
        : `Sheet “${text('sheet')}” was ignored by the user’s correction (tab Data).`;
    case 'result-sheet-edited':
      return `The result sheet “${text('sheet')}” was edited, renamed or copied and is kept; new results go to another sheet.`;
    case 'result-sheet-protected':
      return `The result sheet “${text('sheet')}” is protected and is kept; new results go to another sheet. To have it replaced by the next run, unprotect it (Review › Unprotect Sheet).`;
    case 'result-sheet-referred':
      return `The result sheet “${text('sheet')}” is kept because ${params['name'] === undefined ? 'the formula in this cell' : `the name “${text('name')}” (Formulas › Name Manager)`} refers to it; new results go to another sheet. To have it replaced by the next run, remove that reference or paste it as a value.`;
    case 'merged-cells-assumed':
      return severity === 'info'
        ? `The blanks below “${text('text')}” (${text('cells')}, ${text('count')} cells) are taken as merged with the cell above. If that is wrong, fill in each cell.`
        : `${text('count')} blank cells (${text('cells')}) are taken to say the same as the cell above (“${text('text')}”). Check them; best fill in each cell.`;
    case 'calculated-by-hand':
      return 'The workbook is calculated by hand (manual calculation), so scores that are formulas may be those of before. Press F9 and compute again; to have Excel always calculate: Formulas › Calculation Options › Automatic.';
    case 'rank-unread':
      if (text('among') !== '')
        return `${text('unit')}: the cell of its rank says ${text('text')}, but its table has only ${text('among')} units of this block. The rank is compared all the same; check whether it is a slip or a unit is missing.`;
      return `${text('unit')}: the cell of its rank says “${text('text')}”, which is no rank${Number(text('count')) > 1 ? ` (${text('count')} such cells)` : ''}. The printed rank is not used; write a number, or “Không xếp hạng” if the unit is not to be ranked.`;
    case 'unit-not-ranked':
      if (params['blank'] !== undefined)
        return severity === 'warning'
          ? `${text('unit')}: this cell in the column “${text('text')}” is blank, which does not tell whether the unit is to be ranked. It is ranked; write “Có” or “Không” in this cell.`
          : `${text('unit')} is scored but not ranked, since this cell in the column “${text('text')}” is blank, where the units that take part have a mark. If it takes part, mark it here.`;
      if (params['above'] !== undefined)
        return severity === 'warning'
          ? `${text('unit')}: this cell is blank, right below ${text('above')} with “${text('text')}”; it is not clear whether a merged cell is meant for this unit, too. It is ranked; write “${text('text')}” in this cell if it is not to be.`
          : `${text('unit')} is scored but not ranked: this cell is blank, right below ${text('above')} with “${text('text')}” (taken to be merged with it), and the table ranks all other units. If it takes part, write its rank.`;
      if (severity === 'warning')
        return text('unit') === ''
          ? `This cell says “${text('text')}”, but not of which unit, so no unit is left out of the ranking because of it. Write “Không xếp hạng” in the column “Xếp hạng” or “Ghi chú” of the unit that is not to be ranked.`
          : `${text('unit')}: this cell says “${text('text')}”, which does not tell whether the unit is to be ranked. It is ranked; write “Không xếp hạng” if it is not to be.`;
      if (text('heading') === 'true')
        return `${text('unit')} is scored but not ranked, since it stands under “${text('text')}”. If it is to be ranked, move it out of there.`;
      return `${text('unit')} is scored but not ranked, since this cell says “${text('text')}”. If it is to be ranked, delete these words.${params['below'] === undefined ? '' : ` ${text('below')}, whose cell is the next one and blank, is ranked; if this is a merged cell, write “${text('text')}” for each unit.`}`;
    case 'previous-rank-differs':
      return `${text('unit')}: the table of ${text('year')} prints rank ${text('stated')}, but its indexes give rank ${text('computed')}. The published rank is compared; check the table.`;
    case 'previous-fields-unmatched':
      return `Block “${text('block')}”: ${[
        ...(text('added') === '' ? [] : [`fields that ${text('year')} does not have: ${text('added')}`]),
        ...(text('gone') === '' ? [] : [`fields that only ${text('year')} has: ${text('gone')}`]),
      ].join(
        '; ',
      )}. They are not compared; if they were only renamed, give their other names in the view Rules.`;
    case 'previous-unit-unmatched':
      if (text('reason') === 'fields')
        return `${text('unit')}: ${text('year')} lacks the figures of this unit’s fields, which it has of other units; it is not compared by fields. Add them, or check the unit’s name in the table.`;
      return `${text('unit')}: ${
        {
          unranked: `the results of ${text('year')} print no rank of it`,
          merged: `made of several units of ${text('year')}`,
          split: `parted from a unit of ${text('year')}`,
          ambiguous: `the tables of ${text('year')} disagree on it`,
          namesake: `several districts have a unit of that name, and it is not clear which one of ${text('year')} it is`,
        }[text('reason')] ?? `not found in the results of ${text('year')}`
      }, not compared.`;
  }
}

function quoted(names: string): string {
  return names
    .split('\n')
    .map((name) => `“${name}”`)
    .join(', ');
}

function unusedPart(part: string, value: string): string {
  switch (part) {
    case 'sheet':
      return 'the workbook has no such sheet.';
    case 'column':
      return `it has no table of scores with a column ${value}.`;
    case 'unit':
      return `it is not the score sheet of one unit, so it cannot be “${value}”.`;
    default:
      return `it has no table of scores, so it cannot take “${value}”.`;
  }
}

/** By what a sheet looks like one of scores. */
function lookOf(why: string, unit: string): string {
  switch (why) {
    case 'unit-line':
      return `it has a line “Đơn vị: ${unit}”`;
    case 'unit-name':
      return `it bears the name of “${unit}”`;
    case 'criteria':
      return 'it has the criteria of other sheets, with figures';
    case 'header':
      return 'it has headers of scores above figures';
    case 'units':
      return 'it has names of units, with figures';
    default:
      return 'it has the title of a table of scores';
  }
}

function roleName(role: string): string {
  return ROLE_NAMES.get(role) ?? 'score';
}

const ROLE_NAMES: ReadonlyMap<string, string> = new Map([
  ['self', 'self-score'],
  ['verified1', 'verified score'],
  ['verified2', 'verified score of the second round'],
  ['survey', 'survey score'],
  ['final', 'final score'],
  ['bonus', 'row of bonus points'],
  ['penalty', 'row of penalty points'],
  ['rank', 'rank'],
  ['index', 'index'],
  ['total', 'total'],
]);
