import type { Finding } from '../../findings/findings';
import type { Period } from '../../period';
import type { Problem } from '../../problem';
import type { OwnColumn, OwnContent } from './unitFile';

/** A criterion as the file, or the set, prints it. */
interface OfCriterion {
  readonly code: string;
  readonly name: string;
}

/** What stands in a cell, and what was sent in its place. */
interface Two {
  readonly kept: OwnContent;
  readonly sent: OwnContent;
}

/** Criteria of which two files of a unit are put together, by their numbers. */
interface OfOthers {
  readonly criteria: readonly string[];
}

/** What holds for a file as a whole and needs no more to be told. */
interface Whole {
  readonly of: 'file';
}

/** What is told of each kind of thing that a unit's file says and that was not taken, or not as it stands there. */
export interface LeftFacts {
  // a cell of the file
  /** The unit's max; the set's counts. */
  'max-differs': OfCriterion & { readonly max: number; readonly expected: number };
  /** A row that the set does not have. */
  'criterion-unknown': OfCriterion;
  /** A criterion of the set that the file does not have. */
  'criterion-missing': OfCriterion;
  /** Taken by its name: its number is another one in the set. */
  'number-differs': OfCriterion & { readonly expected: string };
  /** Taken by its number: its name is nearly that of the set. */
  'name-differs': OfCriterion & { readonly expected: string };
  /** A score that is more than a unit, or a survey, can give; of a survey one below 0, too. */
  'score-above-max': OfCriterion & {
    readonly score: number;
    readonly max: number;
    readonly isOfSurvey?: true;
  };
  'score-negative': OfCriterion & { readonly score: number };
  'score-not-a-number': OfCriterion & { readonly text: string };
  'score-is-date': OfCriterion & { readonly text: string };
  'score-as-percent': OfCriterion & { readonly text: string };
  'formula-not-calculated': OfCriterion & { readonly text: string };
  /** Taken as this number. */
  'number-as-text': OfCriterion & { readonly text: string; readonly score: number };
  /** Taken with six decimals; so are so many scores of the file, this one the first. */
  'score-rounded': OfCriterion & { readonly text: string; readonly score: number; readonly count: number };
  /** The score's cell is merged with those of other criteria, told by their numbers or names, which get none of it. */
  'score-merged': OfCriterion & { readonly others: readonly string[] };
  /** A number or word in the column of self-scores that is no criterion's, nor the sum of some. */
  'score-not-used': OfCriterion & { readonly text: string };
  /** A text in a column of the unit's that is no criterion's. */
  'text-not-used': OfCriterion & { readonly text: string };
  /** A text of the unit's of so many characters, of which the first ones are taken. */
  'text-cut': OfCriterion & { readonly length: number; readonly kept: number };
  /** A self-score of what only the survey scores. */
  'score-of-survey': OfCriterion;
  /** Scores or remarks that are the office's, in so many cells of a column. */
  'column-of-office': { readonly header: string; readonly count: number };
  /** The only scores of the file, which are taken as the unit's own. */
  'column-taken-as-self': { readonly header: string };
  /** A round of self-scores before the last: so many count, since no later one has a score there, and so many do not. */
  'self-round-before': { readonly header: string; readonly taken: number; readonly passed: number };
  /** A column of which nothing is taken. */
  'column-unread': { readonly header: string; readonly count: number };
  /** What the reading of sheets finds. */
  finding: { readonly finding: Finding };
  /** The office changed what was taken before: its own stays. */
  'office-changed': OfCriterion & Two;
  /** The unit's sheet in the workbook has no cell for it, and gets it once it has one. */
  'sheet-without-column': OfCriterion & {
    readonly column: OwnColumn;
    readonly sheet: string;
    readonly sent: OwnContent;
  };
  /** The unit's sheet in the workbook states another max, in a cell of it, than the set: `null` for none. */
  'sheet-max-differs': OfCriterion & {
    readonly sheet: string;
    readonly place: string;
    readonly max: number | null;
    readonly expected: number | null;
  };
  /** A newer file says nothing there that can be taken: what the one before said stays, and counts. */
  'older-kept': OfCriterion & { readonly kept: Two['kept'] };
  /** The file leaves these criteria blank, or a part of them; what other files said of them stays, and counts. */
  'blank-kept': OfOthers & { readonly files: readonly string[] };
  // the file, or a sheet of it
  /** Another sheet of the same unit: both together are what it says. */
  'sheet-joined': { readonly sheet: string };
  /** A sheet of the same unit of which nothing can be taken. */
  'other-sheet': { readonly sheet: string };
  /** Another sheet of the same unit says another thing of these criteria, told by their numbers. */
  'sheets-differ': { readonly sheet: string; readonly criteria: readonly string[] };
  'unit-of-mark-differs': { readonly unit: string };
  'unit-of-mark': { readonly unit: string };
  'unit-of-file-name': { readonly unit: string };
  'former-name': { readonly name: string; readonly unit: string };
  // why nothing of it was taken
  'cannot-read': { readonly problem: Problem };
  'no-table': Whole;
  'units-in-rows': Whole;
  'no-self-scores': Whole;
  'not-in-list': { readonly name: string; readonly like: string | null };
  /** Units of several blocks have the name, and nothing tells the block. */
  'unit-of-blocks': { readonly name: string; readonly blocks: readonly string[] };
  'no-set': { readonly block: string };
  'earlier-issue': { readonly issue: number };
  'other-year': { readonly year: Period; readonly expected: Period };
  'other-set': { readonly found: number; readonly of: number };
  'newer-file': { readonly file: string };
  'newer-before': { readonly file: string };
  /** The file gives what another one of the unit leaves blank. */
  'fills-blanks': OfOthers & { readonly file: string };
  /** All that the file says stands in another one, too. */
  'all-in-file': { readonly file: string };
  'same-as': { readonly file: string };
  'nothing-tells-newer': { readonly files: readonly string[] };
  /** These files call it by several names, of which some were another unit's that is part of it now. */
  'former-units': { readonly files: readonly string[] };
  // what a person decided
  'unit-chosen': { readonly name: string; readonly unit: string };
  'version-chosen': { readonly files: readonly string[] };
  'other-chosen': { readonly file: string };
  'taken-in-spite': Whole;
  /** The unit's content in place of what the office had made of what was taken before. */
  'office-replaced': OfCriterion & Two;
  // survey points
  'no-line-for-points': { readonly header: string };
  'points-differ': OfCriterion & Two;
  /** The file gives the unit other points of it elsewhere: in these cells, `sheet!cell`. */
  'points-repeated': OfCriterion & { readonly score: number; readonly others: readonly string[] };
  /** The file's own max of the survey points is not that of the set. */
  'survey-max-differs': OfCriterion & {
    readonly score: number;
    readonly max: number;
    readonly expected: number;
  };
  'unit-not-gathered': { readonly name: string };
}

export type LeftWhy = keyof LeftFacts;

/** Something of a unit's file that was not taken, or not as it stands there. */
export type Left<Why extends LeftWhy = LeftWhy> = {
  readonly [Own in Why]: {
    readonly why: Own;
    /** Its cell in the file, `''` for the whole of it. */
    readonly cell: string;
    readonly facts: Readonly<LeftFacts[Own]>;
  };
}[Why];

export function left<Why extends LeftWhy>(why: Why, cell: string, facts: LeftFacts[Why]): Left<Why> {
  return { why, cell, facts };
}

/** What a language says of each kind. */
export type LeftTexts = { readonly [Why in LeftWhy]: (facts: Readonly<LeftFacts[Why]>) => string };

export function leftText<Why extends LeftWhy>({ why, facts }: Left<Why>, texts: LeftTexts): string {
  const text: (facts: Readonly<LeftFacts[Why]>) => string = texts[why];
  return text(facts);
}
