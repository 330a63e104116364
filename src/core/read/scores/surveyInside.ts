import { pointsOf } from '../../points';
import type { Points } from '../../points';
import { mayPrintAs } from '../cells/printedSum';
import { fold } from '../cells/text';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt } from '../cells/sheetCells';
import type { SheetSnapshot } from '../../workbook';
import type { HeaderColumn } from '../headers/headerBand';
import { insideOf } from '../roles/headers';
import { isTotalWords } from '../words/totalWords';

/** A final score and the survey points beside it, of one unit and leaf. */
export interface FinalAndSurvey {
  readonly final: Points;
  readonly survey: Points;
  /** What both can be at most. */
  readonly max: Points;
  /** What the table prints of the unit: the points of its index, or its total; left out where it prints none. */
  readonly printed?: Points | undefined;
  /** Its rank among the others of its block, where the table prints ranks. */
  readonly rank?: number | undefined;
  readonly block?: string | null;
}

/** Where survey points are: `inside` the final score, or `beside` it, so that they are added; `untold` where nothing says so. */
export interface SurveyPlace {
  readonly is: 'inside' | 'beside' | 'untold';
  /** Some units tell one, others the other. */
  readonly isDoubtful: boolean;
}

/**
 * Tells whether final scores have the survey points beside them inside, where no other column is verified: by printed
 * totals, indexes and ranks, by sums above the max, and by final scores that are less than their survey points.
 */
export function surveyPlace(pairs: readonly FinalAndSurvey[]): SurveyPlace {
  const votes = pairs.flatMap(voteOf);
  const inside = votes.filter((vote) => vote === 'inside').length;
  const beside = votes.length - inside;
  if (inside === beside) return byRanks(pairs, inside > 0);
  return { is: inside > beside ? 'inside' : 'beside', isDoubtful: inside > 0 && beside > 0 };
}

/** Whether a header says that its points are the sum of all, or have others inside: survey points beside them are a part of it. */
export function isCalledTotal(text: string): boolean {
  const inside = insideOf(text);
  return isTotalWords(text, fold(text)) || (inside !== null && inside.says !== 'lacks');
}

/** What is to be said of a final score that may have the survey points beside it inside. */
export function surveyAssumed(
  sheet: SheetSnapshot,
  { text, row, column }: HeaderColumn,
  count: number,
  isInside: boolean,
): Finding {
  return finding('apart-assumed', placeAt(sheet, row, column), {
    header: text,
    count,
    sheets: 0,
    of: 'survey',
    ...(isInside ? { inside: true as const } : {}),
  });
}

function voteOf({ final, survey, max, printed }: FinalAndSurvey): readonly ('inside' | 'beside')[] {
  if (survey <= 0) return [];
  if (printed !== undefined) {
    const [isSum, isAlone] = [mayPrintAs(final + survey, printed), mayPrintAs(final, printed)];
    return isSum === isAlone ? [] : [isSum ? 'beside' : 'inside'];
  }
  if (final === survey || (final + survey > max && !mayPrintAs(final + survey, max))) return ['inside'];
  return final < survey ? ['beside'] : [];
}

/** The same by the order of printed ranks, where nothing else tells it. */
function byRanks(pairs: readonly FinalAndSurvey[], isDoubtful: boolean): SurveyPlace {
  const blocks = [...new Set(pairs.map(({ block }) => block))];
  const isInOrder = (valueOf: (pair: FinalAndSurvey) => number) =>
    blocks.every((block) => {
      const ranked = pairs
        .filter((pair) => pair.block === block && pair.rank !== undefined)
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
      return ranked.every((pair, index) => {
        const above = ranked[index - 1];
        return above === undefined || valueOf(pair) / pair.max <= valueOf(above) / above.max;
      });
    });
  const alone = isInOrder(({ final }) => final);
  const together = isInOrder(({ final, survey }) => final + survey);
  if (alone === together) return { is: 'untold', isDoubtful };
  return { is: together ? 'beside' : 'inside', isDoubtful: false };
}

/** Points of a printed percentage of a max. */
export function pointsOfPercent(percent: number | null, max: number): Points | undefined {
  return percent === null ? undefined : (pointsOf((percent / 100) * max) ?? undefined);
}
