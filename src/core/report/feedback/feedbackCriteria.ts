import { exactIndex, indexDifference } from '../../explain/lastYear/exactIndex';
import type { ExplainedBlock } from '../../explain/moves';
import type { LostScore, RankedUnit } from '../../rank/ranking';
import type { PlannedValue, SheetSnapshot } from '../../workbook';
import { cellAddress } from '../../address';
import { sourceLinks } from '../layout/links';
import { highlights, looks, percentLook } from '../layout/looks';
import type { PageDraft } from '../layout/pageDraft';
import type { CoreTexts } from '../words/texts';

/** So many criteria are listed on a feedback sheet; of the others it is said how many they are. */
const MOST_CRITERIA = 40;

/** Columns of the list, from 0. */
const POINTS_COLUMN = 2;

/**
 * Adds the criteria by which a unit lost points, largest loss first, zero scores filled red, with the index and the rank
 * that meeting each in full would bring, and a link to its cell.
 */
export function feedbackCriteria(
  page: PageDraft,
  block: ExplainedBlock,
  unit: RankedUnit,
  sheets: readonly SheetSnapshot[],
  texts: CoreTexts,
): void {
  // A table of totals has one leaf, which is the whole.
  if (block.matrix.leaves.length < 2) return;
  const words = texts.feedback;
  const lost = block.lostScores(unit);
  const listed = lost.slice(0, MOST_CRITERIA);
  const others = lost.slice(MOST_CRITERIA);
  const percent = percentLook(block.rules.rankDecimals);
  const links = sourceLinks(
    listed.map(({ place }) => place),
    sheets,
  );
  page.section(words.criteria);
  page.line([lost.length === 0 ? words.noCriteria : words.criteriaNote], looks.note);
  if (lost.length === 0) return;
  page.table(
    [
      { header: words.code, look: looks.text },
      { header: words.criterion, look: looks.text },
      { header: words.fieldPoints, look: looks.points },
      { header: words.maxPoints, look: looks.points },
      { header: words.lostPoints, look: looks.points },
      { header: words.gain, look: looks.number },
      { header: words.percentIfMet, look: percent },
      { header: words.rankIfMet, look: looks.count },
      { header: words.source, look: looks.link },
    ],
    listed.map((score, row) => criterionRow(score, block, unit, links.cells[row] ?? null)),
  );
  const first = page.nextRow - listed.length;
  page.highlight({
    area: { row: first, column: POINTS_COLUMN, rows: listed.length, columns: 1 },
    formula: `=${cellAddress(first, POINTS_COLUMN)}=0`,
    ...highlights.zeroScore,
  });
  if (others.length > 0) {
    const points = others.reduce((sum, { maxPoints, points: own }) => sum + maxPoints - own, 0);
    page.line([words.moreCriteria(others.length, points)], looks.note);
  }
}

function criterionRow(
  { code, criterion, points, maxPoints, ifMet }: LostScore,
  { rules }: ExplainedBlock,
  unit: RankedUnit,
  link: PlannedValue,
): readonly PlannedValue[] {
  const now = exactIndex(unit);
  const met = exactIndex({ ...ifMet, maxPoints: unit.maxPoints });
  return [
    code,
    criterion,
    points,
    maxPoints,
    Number((maxPoints - points).toPrecision(12)),
    now === null || met === null ? '–' : indexDifference(met, now, rules.rankDecimals),
    ifMet.percent ?? '–',
    ifMet.rank ?? '–',
    link,
  ];
}
