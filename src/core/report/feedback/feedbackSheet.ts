import type { UnitMove } from '../../explain/moves';
import { percentagePoints } from '../../explain/shares';
import { printedChange, writtenDecimals } from '../../rank/published';
import type { RankedField } from '../../rank/ranking';
import type { PlannedSheet } from '../../workbook';
import { feedbackCriteria } from './feedbackCriteria';
import { feedbackFacts } from './feedbackFacts';
import type { FeedbackContext, FeedbackUnit } from './feedbackUnit';
import { addAnswers } from './unitAnswers';
import { addLetterhead, addSignatures } from './letterhead';
import { changeLook, looks, NONE, percentLook } from '../layout/looks';
import { criteriaText, fieldsText, othersText } from '../overall/moveTexts';
import { PageDraft } from '../layout/pageDraft';
import type { PageColumn } from '../layout/pageDraft';
import type { CoreTexts } from '../words/texts';

/** Widths in characters: number, name, six figures, source. They fit an A4 page upright. */
const WIDTHS = [6, 32, 8, 8, 9, 10, 10, 10, 13];

/** Decimals of a share for which its column has room. */
const MOST_DECIMALS = 4;

const LETTER = { middle: 3, right: 6 };

/** Where the facts begin that stand beside their labels. */
const FACTS_COLUMN = 2;

/**
 * `Phiếu <đơn vị>`: what a unit is told of its result, on paper to be signed: rank, index and its place between its
 * neighbours; its fields against the block and last year; the criteria by which it lost points and what each would bring;
 * why it moved.
 */
export function feedbackSheet(told: FeedbackUnit, context: FeedbackContext): PlannedSheet {
  const { block, unit } = told;
  const { names, texts } = context;
  const words = texts.feedback;
  const move = block.moves?.units.find((one) => one.unit.name === unit.name) ?? null;
  const page = new PageDraft(WIDTHS);
  addLetterhead(page, LETTER, { title: words.title(block.year), unit: unit.name, block: block.name }, texts);
  page.section(words.results);
  page.facts(feedbackFacts(block, unit, move, texts), FACTS_COLUMN);
  addAnswers(page, told, texts);
  addFields(page, told, move, texts);
  addCauses(page, move, block.moves?.year ?? null, texts);
  // Last, since its header is repeated on the pages behind it.
  const headerRow = feedbackCriteria(page, told, context);
  if (block.weights !== null) {
    page.line();
    page.text(texts.weighted(block.weights), looks.note);
  }
  addSignatures(page, LETTER, words);
  return page.sheet(
    names.take(words.sheetName(unit.name)),
    'feedback',
    headerRow === null ? null : [headerRow, headerRow],
  );
}

function addFields(
  page: PageDraft,
  { block, unit }: FeedbackUnit,
  move: UnitMove | null,
  { feedback: words }: CoreTexts,
): void {
  // A table of totals has one field, which is the whole.
  if (block.fields.length < 2) return;
  const percent = percentLook(block.rules.rankDecimals);
  const decimals = Math.min(MOST_DECIMALS, Math.max(2, writtenDecimals(block.rules.rankDecimals)));
  const shares = move?.causes?.shares ?? null;
  const shareOf = new Map(
    move?.causes?.fields.map(({ field }, index) => {
      const share = shares?.fields[index] ?? null;
      return [
        field,
        shares === null || share === null ? null : printedChange(percentagePoints(share, shares), decimals),
      ];
    }),
  );
  const columns: readonly PageColumn<RankedField>[] = [
    { key: 'code', header: words.code, look: looks.count, value: (_, at) => at + 1 },
    { key: 'field', header: words.field, look: looks.text, value: ({ name }) => name },
    { key: 'points', header: words.fieldPoints, look: looks.points, value: ({ points }) => points },
    { key: 'maxPoints', header: words.maxPoints, look: looks.points, value: ({ maxPoints }) => maxPoints },
    { key: 'percent', header: words.fieldPercent, look: percent, value: (field) => field.percent ?? NONE },
    {
      key: 'blockAverage',
      header: words.blockAverage,
      look: percent,
      value: (_, at) => block.fields[at]?.averagePercent ?? NONE,
    },
    { key: 'rank', header: words.fieldRank, look: looks.count, value: ({ rank }) => rank ?? NONE },
    {
      key: 'previousPercent',
      header: words.previousPercent(block.moves?.year ?? null),
      look: percent,
      value: ({ previousPercent }) => previousPercent ?? NONE,
    },
    {
      key: 'share',
      header: words.share,
      look: changeLook(decimals),
      value: (_, at) => shareOf.get(at) ?? null,
    },
  ];
  page.section(words.fields);
  page.table(columns, unit.fields);
}

function addCauses(page: PageDraft, move: UnitMove | null, year: number | null, texts: CoreTexts): void {
  if (move === null || year === null) return;
  const { moves: words } = texts;
  const fields = fieldsText(move, year, texts);
  const rankNow = move.movedBy?.rankNow ?? null;
  const causes = [
    fields === null || move.reason !== null ? fields : `${words.fields}: ${fields}`,
    criteriaText(move, texts),
    rankNow === null ? null : `${words.rankNow(year)}: ${rankNow}`,
    othersText(move, year, texts),
  ].filter((text) => text !== null);
  if (causes.length === 0) return;
  page.section(texts.feedback.causes(year));
  for (const cause of causes) page.text(`– ${cause}`);
}
