import type { ErrorFacts, Unusable } from '../../../core/findings/errors';
import type { FindingFacts } from '../../../core/findings/findings';
import { numbered, ownerOf } from '../../findingTexts';
import type { FindingTexts } from '../../findingTexts';
import { apartPoints, criterionOf, inCell, ofCriterion, plain } from './findingWords';

/** `1/2/2024` is a date, `2:05` a time of the clock. */
const dateOrTime = (text: string) => (text.includes(':') ? 'time' : 'date');

/** What keeps a block from being ranked. */
export const findingErrors: FindingTexts<keyof ErrorFacts> = {
  names: {
    'score-not-a-number': 'Score is not a number',
    'score-above-max': 'Score above the max points',
    'score-negative': 'Score below 0',
    'duplicate-unit': 'Unit scored in two places',
    'duplicate-criterion': 'Criterion appears twice in one table',
    'max-missing': 'Max points cannot be read',
    'criterion-number-missing': 'Criterion without a number',
    'score-is-date': 'Score became a date or time',
    'score-as-percent': 'Score written as a percentage',
    'score-max-differs': 'Max points beside the score differ from those of the row',
    'formula-not-calculated': 'Formula not calculated yet',
    'weights-unusable': 'Weights cannot be used',
    'weights-differ': 'Weights differ between sheets',
  },
  texts: {
    'score-not-a-number': ({ unit, criterion, text }) =>
      unit === undefined
        ? `“${text}” is not a score. Enter a number.`
        : `${unit}: the score${ofCriterion(criterion)} is not a number${inCell(text)}. Enter one, leave it blank if not scored yet, or write “N/A”.`,
    'score-above-max': (facts) => `${facts.unit}: ${aboveMax(facts, plain(facts.score))}`,
    'score-negative': (facts) =>
      'apart' in facts
        ? `${facts.unit}: its bonus points are negative (${plain(facts.score)}), so they are deducted. If they are a penalty, put them in a row or column “Điểm trừ”; if not, correct the number.`
        : `${facts.unit}: ${criterionOf(facts)} has a negative score (${plain(facts.score)}). Put penalties in a row “Điểm phạt” or a column “Điểm bị trừ”.`,
    'duplicate-unit': ({ unit, other, areParts }) =>
      areParts === true
        ? `${unit} has scores in two tables with different criteria or fields (the other one: ${other}), which may be two parts of one criteria set. Combine both parts in one table, or ignore the sheet that is not needed under Data.`
        : `${unit} is scored in two places (the other: ${other}). Keep one; rename or delete the other.`,
    'duplicate-criterion': (criterion) =>
      `${criterionOf(criterion)} appears twice in the table. Check its number (Excel may have turned 1.10 into 1.1).`,
    'max-missing': (criterion) =>
      `The max points of ${criterionOf(criterion)} cannot be read. Enter a number above 0.`,
    'criterion-number-missing': ({ name, parent }) =>
      `“${name}” has max points but no number${parent === undefined ? ', so its field is unknown' : `; it counts as a criterion of ${parent}`}. Enter its number, or delete the max points if it is not a criterion.`,
    'score-is-date': ({ unit, criterion, text }) =>
      `${ownerOf(unit)}the score${ofCriterion(criterion)} is the ${dateOrTime(text)} ${text} (Excel turned it into one). Enter the score again and format the cell as a number.`,
    'score-as-percent': (facts) =>
      'count' in facts
        ? `The whole column of scores holds percentages (cells: ${facts.count}, the first ${facts.text}); they are taken as shares of the max points. If that is wrong, enter points.`
        : `${ownerOf(facts.unit)}the score${ofCriterion(facts.criterion)} is a percentage, ${facts.text}, in a column of points. Enter points.`,
    'score-max-differs': ({ unit, criterion, text, max }) =>
      `${ownerOf(unit)}the score${ofCriterion(criterion)} says “${text}”, but the max points of the row are ${plain(max)}. Enter the points only, or correct the max points.`,
    'formula-not-calculated': ({ unit, criterion }) =>
      `${ownerOf(unit)}the formula${ofCriterion(criterion)} in this cell has not been calculated. Open the file in Excel, save it and compute again.`,
    'weights-unusable': (facts) =>
      `${unusableWeights(facts)[facts.why]}${['said', 'bare', 'other'].includes(facts.why) ? '' : ' The block is not ranked.'}`,
    'weights-differ': ({ unit, name, stated, expected }) =>
      `${unit}: the weight of “${name}” is ${stated}, but on another unit’s sheet it is ${expected}. Make them the same; the block is not ranked.`,
  },
};

function aboveMax(facts: FindingFacts['score-above-max'], score: string): string {
  switch (facts.above) {
    case 'criterion':
      return `${criterionOf(facts)} has ${score} points, above its max points of ${plain(facts.max)}. Correct the score or the max points.`;
    case 'own':
      return `the bonus or penalty points, ${score}, are above their maximum, ${plain(facts.max)}. They still count; check them.`;
    case 'all':
      return `${apartPoints(facts.apart)} points, ${score}, are too many compared with the max points of all criteria, ${plain(facts.max)}. They still count; check them (the decimal sign may be wrong).`;
    case 'others':
      return `${apartPoints(facts.apart)} points of ${score} are far more than those of the other units of the block (${plain(facts.most)} at most). They still count; check them (a decimal sign may be missing).`;
  }
}

function unusableWeights({
  code,
  name,
  text,
}: FindingFacts['weights-unusable']): Readonly<Record<Unusable, string>> {
  const of = name === '' ? '' : ` of ${numbered({ code, name })}`;
  const stands = inCell(text);
  return {
    empty: 'The table has a column of weights that is blank. Fill it in, or delete it.',
    missing: `The weight${of} is missing, while others have one. Fill in all of them, or those of the fields only.`,
    unreadable: `The weight${of} is not a number${stands}. Enter one, for example 15% or 2.`,
    negative: `The weight${of} is negative${stands}. Enter a number above 0.`,
    zero: `The weight${of} is 0, so that its points would not count. Enter a number above 0; if it is not assessed, delete the row or write “N/A” for the score.`,
    mixed: `The weight${of} is written differently from the others${stands}. Write all of them as shares (adding up to 100% or 1) or all as factors.`,
    columns: `Two columns of weights have a number in the same row${of}. Keep one.`,
    levels: `The weight${of} does not fit those of other levels${stands}: that of a heading must be the sum of those of its criteria, or the criteria of each field must add up to 100%. Correct it, or give weights on one level only (fields or scored criteria).`,
    row: `There is a weight in a row that is not a scored criterion (“${name}”)${stands}. Delete it, or enter it at the criterion.`,
    units: `The units of the table have different weights${stands}. In a block each field has one weight.`,
    line: `This cell gives weights (“${text}”), but it is not clear for which criteria or fields of the table. Write each weight after the name of its field, or in a column or row “Trọng số”; if they are not used, delete this cell.`,
    said: `This cell mentions weights (“${text}”), but the table has none that count. If they should count, write each weight behind the name of its field, or in a column or row “Trọng số”.`,
    bare: `The shares here add up to 100% (“${text}” …), but it is not said what they are, so they do not count. If they are weights, say so, for example “trọng số 20%”.`,
    other: `This cell gives weights (“${text}”) that differ from those of the table. Those of the table count; check them.`,
    totals: `This table has only totals, to which weights cannot be applied${stands}. Give the points and the max points of each field, or delete the weights if the totals already include them.`,
  };
}
