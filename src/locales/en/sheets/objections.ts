import type { ObjectionTexts } from '../../../core/report/words/objectionTexts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('en-US');

const decisions: ObjectionTexts['decisions'] = {
  accepted: 'accepted',
  partly: 'accepted in part',
  refused: 'refused',
  open: 'not decided yet',
};

/** A score of which an earlier round granted points counts as these while a later one is open. */
const granted = (decision: keyof typeof decisions) =>
  decision === 'open' ? 'granted in an earlier round, the last one not decided yet' : decisions[decision];

const ranks: ObjectionTexts['ranks'] = ({ best, worst, mayBeUnranked, isExact }) =>
  [
    best === worst ? `rank ${plain(best)}` : `rank ${plain(best)} to ${plain(worst)}`,
    ...(mayBeUnranked ? ['or not ranked yet'] : []),
    ...(isExact ? [] : ['(widest bounds)']),
  ].join(' ');

const sentence = (label: string, text: string | null) => (text === null ? [] : [`${label}: ${text}`]);
const rank = (value: number | null) => (value === null ? 'not ranked' : plain(value));

/** What units object to, as all sheets tell it. */
export const objections: ObjectionTexts = {
  counts: ({ rows, accepted, partly, refused, open }) =>
    `Objections: ${plain(rows)} (${plain(accepted)} accepted, ${plain(partly)} accepted in part, ${plain(refused)} refused, ${plain(open)} not decided yet)`,
  blank: 'not scored',
  decisions,
  provisional: (interval) => `Provisional: ${ranks(interval)}, depending on how objections are decided`,
  ranks,
  provisionalUnits: (units) =>
    `Provisional: objections not decided yet may move ${plain(units)} units (note “Provisional”, yellow)`,
  decided: ({ from, to, decision, reason, note, cell }) =>
    [
      `Objection ${granted(decision)}. ${to} counts instead of ${from} (the score on the sheet, cell ${cell}).`,
      ...sentence('The unit’s reason', reason),
      ...sentence('Note of the review', note),
    ].join('\n'),
  decidedScores: (scores) =>
    `Scores that count as decided on objections: ${plain(scores)} (amber, see the note of each cell); the score sheets are not changed`,
  before: 'Before the objection',
  after: 'After the objection',
  because: (decision, reason, note) =>
    [
      `Objection ${granted(decision)}`,
      ...sentence('The unit’s reason', reason),
      ...sentence('Note of the review', note),
    ].join('. '),
  answers: 'DECISIONS ON THE UNIT’S OBJECTIONS',
  moreAnswers: (count) => `… and ${count} more objections, see the sheet Kiến nghị`,
  answer: ({ criterion, from, asked, decision, to }) =>
    `${criterion}: score on the sheet ${from}, requested ${asked}; ${to === null ? decisions[decision] : granted(decision)}${to === null ? '' : `, ${to} counts`}.`,
  reasons: (reason, reviewer, note) => {
    const parts = [
      ...sentence('The unit’s reason', reason),
      ...sentence('Reviewer', reviewer),
      ...sentence('Note of the review', note),
    ];
    return parts.length === 0 ? null : `${parts.join('. ')}.`;
  },
  effect: (effect) =>
    effect === null
      ? 'Score, index and rank do not change.'
      : `Index from ${effect.percents[0]} to ${effect.percents[1]}; rank ${fromTo(effect.ranks)}.`,
  openEffect: (effect) =>
    effect === null
      ? 'The requested score equals the current one.'
      : `If it is accepted: index from ${effect.percents[0]} to ${effect.percents[1]}, rank ${fromTo(effect.ranks)}.`,
};

function fromTo([before, after]: readonly [number | null, number | null]): string {
  return before === after ? `unchanged (${rank(before)})` : `from ${rank(before)} to ${rank(after)}`;
}
