import { looks } from '../layout/looks';
import type { PageDraft } from '../layout/pageDraft';
import { ROWS_TO_SIGN } from '../layout/signatures';
import type { Signatures } from '../words/sheetWords';
import type { CoreTexts } from '../words/texts';

/** The column in the middle of the page, and that in whose middle the right signature stands. */
export interface LetterColumns {
  readonly middle: number;
  readonly right: number;
}

/**
 * How a sheet begins that goes to a unit: who issues it is left to be filled in, with the country's name and motto beside
 * it as on every official paper; then its title, the unit and its block, by whose cells it is known (`feedbackCells.ts`).
 */
export function addLetterhead(
  page: PageDraft,
  { middle, right }: LetterColumns,
  { title, unit, block }: Readonly<Record<'title' | 'unit' | 'block', string>>,
  { feedback: words }: CoreTexts,
): void {
  page.style(page.nextRow, 1, 2, right, { ...looks.center, ...looks.strong });
  page.line(beside(words.issuer, words.country, right));
  page.line(beside(words.issuer, words.motto, right));
  page.line();
  page.style(page.nextRow, middle, 1, 1, { ...looks.title, align: 'center' });
  page.line([...new Array<null>(middle).fill(null), title]);
  page.style(page.nextRow, 1, 2, 1, looks.heading);
  page.mergeOn(1);
  page.line([words.unit, unit]);
  page.mergeOn(1);
  page.line([words.block, block]);
}

/** Two signatures side by side, with room to sign. */
export function addSignatures(page: PageDraft, { right }: LetterColumns, words: Signatures): void {
  const centered = { ...looks.center, ...looks.strong };
  page.line();
  page.style(page.nextRow, 1, 3, right, looks.center);
  page.line(beside(null, words.placeAndDate, right));
  page.style(page.nextRow, 1, 1, right, centered);
  page.line(beside(words.preparedBy, words.approvedBy, right));
  page.line(beside(words.signHere, words.signHere, right));
  for (let row = 0; row < ROWS_TO_SIGN; row++) page.line();
}

function beside(left: string | null, right: string, at: number): (string | null)[] {
  return [null, left, ...new Array<null>(at - 2).fill(null), right];
}
