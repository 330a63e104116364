import type {
  ObjectionDoubt,
  ObjectionFacts,
  ObjectionFault,
  ObjectionPoints,
} from '../../../core/findings/objectionKinds';
import type { FindingTexts } from '../../findingTexts';
import { plain } from './findingWords';

/** What is told of the rows of `Kiến nghị`. */
export const findingObjections: FindingTexts<keyof ObjectionFacts> = {
  names: {
    'objection-not-counted': 'Objection that does not count',
    'objection-doubtful': 'Objection that needs attention',
    'objection-columns-missing': 'Sheet of objections without a column',
    'objection-column-unread': 'Unclear column of objections',
  },
  texts: {
    'objection-not-counted': (facts) =>
      `The objection${subject(facts)} does not count and the score stays: ${faultText(facts)}`,
    'objection-doubtful': (facts) => `The objection${subject(facts)} counts: ${doubtText(facts)}`,
    'objection-columns-missing': ({ sheet, columns }) =>
      `Sheet “${sheet}” has no column ${columns.map((column) => `“${COLUMNS[column]}”`).join(', ')}; ${
        columns.some((column) => column !== 'current')
          ? 'no objection counts. Add that column.'
          : 'objections count without being compared with the scores in the sheets. Add that column.'
      }`,
    'objection-column-unread': ({ sheet, column, header, count }) =>
      `Sheet “${sheet}”: column ${columnText({ column, header })} has content in ${plain(count)} ${count === 1 ? 'row' : 'rows'}, but it is not clear what it is, so it is not used. If it is the decision, name the column “Quyết định” or “Điểm sau xem xét” (for a second review “Quyết định lần 2”, “Điểm sau xem xét lần 2”); if it is a remark, “Ghi chú”.`,
  },
};

const COLUMNS: Readonly<Record<ObjectionPoints | 'code', string>> = {
  code: 'Mã tiêu chí',
  current: 'Điểm hiện tại',
  asked: 'Điểm đề nghị',
  decided: 'Điểm sau xem xét',
};

function subject({ unit, criterion }: { readonly unit: string; readonly criterion: string }): string {
  const parts = [...(unit === '' ? [] : [unit]), ...(criterion === '' ? [] : [`criterion ${criterion}`])];
  return parts.length === 0 ? '' : ` of ${parts.join(', ')}`;
}

function faultText(fault: ObjectionFault): string {
  switch (fault.why) {
    case 'unit-missing':
      return 'it names no unit. Enter the name of the unit.';
    case 'unit-unknown':
      return 'no scored block has such a unit. Enter its name as it is on its score sheet.';
    case 'unit-ambiguous':
      return `several blocks have a unit of this name (${fault.choices.join('; ')}). Add a column “Khối” with its block.`;
    case 'criterion-missing':
      return `it names no criterion. Enter the number or name of the criterion${choicesText(fault.choices)}.`;
    case 'criterion-unknown':
      return fault.choices.length === 0
        ? 'the unit’s criteria set has no such criterion. Enter its number as it is on the score sheet, or with its field (II/1.1).'
        : `the unit’s table has no such criterion. Enter one of its numbers or names${choicesText(fault.choices)}.`;
    case 'criterion-ambiguous':
      return `several criteria have this number (${fault.choices.join('; ')}). Enter it with its field, or add the name of the criterion.`;
    case 'criterion-contradicts':
      return `this number is that of “${fault.name}”, not of the criterion named beside it. Correct the number or the name.`;
    case 'not-applicable':
      return 'the criterion does not apply to the unit, so there is no score to object to. If it does apply, correct the score sheet.';
    case 'current-differs':
      return `it says that the score is ${plain(fault.current)}, but the score sheet has ${pointsOrBlank(fault.score)}${fault.hasSurvey ? ' (with its survey points)' : ''}. Enter the current score; if it has already been corrected as decided, delete this row.`;
    case 'score-unreadable':
      return `the score sheet’s cell (${fault.cell}) holds no points. Correct the score sheet.`;
    case 'asked-missing':
      return 'it does not say what is requested. Enter the points that the unit requests.';
    case 'points-unreadable':
      return `“${COLUMNS[fault.of]}” says “${fault.text}”, which is not a number of points. Enter a number.`;
    case 'points-above-max':
      return `“${COLUMNS[fault.of]}” is ${plain(fault.points)}, more than the max of ${plain(fault.max)}.`;
    case 'points-below-zero':
      return `“${COLUMNS[fault.of]}” is ${plain(fault.points)}, below 0.`;
    case 'points-elsewhere':
      return `it is accepted and has nothing in “${COLUMNS.decided}”, but column ${columnText(fault)} says ${plain(fault.points)}, and it is not clear which points these are. If they are the accepted points, enter them in “${COLUMNS.decided}”.`;
    case 'decision-unknown':
      return `the decision “${fault.text}” is not recognised. Enter “Chấp nhận”, “Chấp nhận một phần” or “Không chấp nhận”, or leave it blank until it is decided.`;
    case 'points-missing':
      return 'it is accepted in part, but the points after the review are missing. Enter them.';
    case 'decision-missing':
      return `it has ${plain(fault.points)} points after the review, but no decision. Enter the decision, or delete the points.`;
    case 'refused-with-points':
      return `it is refused, but has ${plain(fault.points)} points after the review, which is not the score before the review. Correct the decision, or delete the points.`;
    case 'twice':
      return `several rows concern this score (the others: ${fault.cells.join(', ')}). Keep only one of them.`;
  }
}

function doubtText(doubt: ObjectionDoubt): string {
  switch (doubt.why) {
    case 'accepted-other':
      return `it is accepted, but the points after the review, ${plain(doubt.points)}, are not the ${plain(doubt.asked)} that were requested. ${plain(doubt.points)} counts; check the decision.`;
    case 'partly-beyond':
      return `it is accepted in part, but the points after the review, ${plain(doubt.points)}, are not between the current score (${pointsOrBlank(doubt.score)}) and the requested one (${plain(doubt.asked)}). Check them.`;
    case 'lowers':
      return `${plain(doubt.points)} is less than the current score, ${plain(doubt.score)}, so the unit loses points. Check it: if it is the number of additional points requested, enter the score including them.`;
    case 'max-differs':
      return `it says that the max points are ${plain(doubt.stated)}, but the score sheet has ${plain(doubt.max)}. Check the criterion and the points.`;
    case 'named-otherwise':
      return `this number is that of “${doubt.name}”, but the name beside it is different. Check the number and the name.`;
    case 'current-blank':
      return `it does not say which score it is about, so nothing could be compared; the score sheet has ${plain(doubt.score)}. Enter that score.`;
    case 'asks-nothing':
      return `it requests the current score (${plain(doubt.points)}), which changes nothing. Check what is requested.`;
  }
}

function columnText({ column, header }: { readonly column: string; readonly header: string }): string {
  return header === '' ? column : `${column} (“${header}”)`;
}

function pointsOrBlank(points: number | null): string {
  return points === null ? 'blank' : plain(points);
}

function choicesText(choices: readonly string[]): string {
  return choices.length === 0 ? '' : ` (${choices.join('; ')})`;
}
