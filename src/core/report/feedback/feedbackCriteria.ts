import { indexDifference } from '../../rank/scoring/exactIndex';
import type { LostScore } from '../../rank/ranking';
import { cellAddress } from '../../addresses/address';
import { given } from '../../lists';
import { sourceLinks } from '../layout/links';
import { highlights, looks, NONE, percentLook } from '../layout/looks';
import type { PageColumn, PageDraft } from '../layout/pageDraft';
import type { FeedbackContext, FeedbackUnit } from './feedbackUnit';
import { unitTrace } from './unitTrace';
import type { UnitTrace } from './unitTrace';
import type { FeedbackTexts } from '../words/feedbackTexts';

/** So many criteria are listed on a feedback sheet; of the others it is said how many they are. */
const MOST_CRITERIA = 40;

/**
 * Adds the criteria by which a unit lost points, largest loss first, zero scores filled red, with the index and the rank
 * that meeting each in full would bring, and a link to its cell.
 *
 * @returns the row of their header, `null` where none is listed
 */
export function feedbackCriteria(
  page: PageDraft,
  { block, unit }: FeedbackUnit,
  { sheets, texts, isWritten }: FeedbackContext,
): number | null {
  // A table of totals has one leaf, which is the whole.
  if (block.matrix.leaves.length < 2) return null;
  const words = texts.feedback;
  const { rankDecimals } = block.rules;
  const lost = block.lostScores(unit);
  const listed = lost.slice(0, MOST_CRITERIA);
  const others = lost.slice(MOST_CRITERIA);
  const now = unit.exact;
  const trace = unitTrace(block, unit.name, lost, texts);
  const links = sourceLinks(
    sheets,
    listed.map(({ place }) => place),
  );
  const columns: readonly PageColumn<LostScore>[] = [
    { key: 'code', header: words.code, look: looks.text, value: ({ code }) => code },
    {
      key: 'criterion',
      header: words.criterion,
      look: looks.text,
      value: (score) => [score.criterion, ...given(trace.of(score), (steps) => steps)].join('\n'),
    },
    { key: 'points', header: words.fieldPoints, look: looks.points, value: ({ points }) => points },
    { key: 'maxPoints', header: words.maxPoints, look: looks.points, value: ({ maxPoints }) => maxPoints },
    {
      key: 'lostPoints',
      header: words.lostPoints,
      look: looks.points,
      value: ({ lostPoints }) => lostPoints,
    },
    {
      key: 'gain',
      header: words.gain,
      look: looks.number,
      value: ({ ifMet }) => {
        const { exact } = ifMet;
        return now === null || exact === null ? NONE : indexDifference(exact, now, rankDecimals);
      },
    },
    {
      key: 'percentIfMet',
      header: words.percentIfMet,
      look: percentLook(rankDecimals),
      value: ({ ifMet }) => ifMet.percent ?? NONE,
    },
    {
      key: 'rankIfMet',
      header: words.rankIfMet,
      look: looks.count,
      value: ({ ifMet }) => ifMet.rank ?? NONE,
    },
    { key: 'source', header: words.source, look: looks.link, value: (_, row) => links.cells[row] ?? null },
  ];
  page.section(words.criteria);
  page.line([lost.length === 0 ? words.noCriteria : words.criteriaNote], looks.note);
  if (lost.length === 0) {
    addOtherChanges(page, trace, isWritten('trace'), words);
    return null;
  }
  const headerRow = page.nextRow;
  const points = page.table(columns, listed)('points');
  const formula = `=${cellAddress(points.row, points.column)}=0`;
  page.highlight({ area: points, formula, ...highlights.zeroScore });
  if (others.length > 0) {
    const left = others.reduce((sum, { maxPoints, points: own }) => sum + maxPoints - own, 0);
    page.line([words.moreCriteria(others.length, left)], looks.note);
  }
  addOtherChanges(page, trace, isWritten('trace'), words);
  return headerRow;
}

/** Scores that the appraisal changed and that lost nothing in the end. */
function addOtherChanges(
  page: PageDraft,
  { others }: UnitTrace,
  hasTrace: boolean,
  words: FeedbackTexts,
): void {
  if (others.length === 0) return;
  const shown = others.slice(0, MOST_CRITERIA);
  page.line();
  page.text(words.otherChanges, looks.note);
  for (const change of shown) page.text(`– ${change}`);
  if (shown.length < others.length)
    page.text(words.moreChanges(others.length - shown.length, hasTrace), looks.note);
}
