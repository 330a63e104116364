import { object, value } from './jsonChecks';
import type { JsonObject, WrongValue } from './jsonChecks';

/** From where on the review of a criteria set (*rà soát tiêu chí*) suggests something; none of it changes a rank. */
export interface ReviewRules {
  /** From so many per cent of its max on a score is as good as full. */
  readonly nearFull: number;
  /** So many per cent of the units with full points, or nearly so: the bar may be raised. */
  readonly mostFull: number;
  /** So many per cent of the units without any points: what is asked for may be unclear. */
  readonly mostZero: number;
  /** The correlation from which on two criteria score the same thing. */
  readonly alike: number;
  /** The correlation with the rest of the set below which a criterion does not go with it. */
  readonly unrelated: number;
}

/**
 * 0.2 is where item analysis begins to call an item poor (Ebel and Frisbie, Essentials of Educational Measurement,
 * 1991); the others are as high as they are lest a sound criterion be named (`review/README.md`).
 */
export const DEFAULT_REVIEW: ReviewRules = {
  nearFull: 95,
  mostFull: 90,
  mostZero: 90,
  alike: 0.95,
  unrelated: 0.2,
};

const percent = between(0, 100);

export const reviewCheck = object(
  new Map([
    ['nearFull', percent],
    ['mostFull', percent],
    ['mostZero', percent],
    ['alike', between(0, 1)],
    ['unrelated', between(-1, 1)],
  ]),
  [],
  JSON.stringify(DEFAULT_REVIEW),
  unrelatedBelowAlike,
);

/** What goes with the rest as closely as a copy does is not to be called unrelated; a bound that is not set is the default. */
function unrelatedBelowAlike(key: string, given: JsonObject): WrongValue | null {
  const { alike = DEFAULT_REVIEW.alike, unrelated = DEFAULT_REVIEW.unrelated } =
    given as Partial<ReviewRules>;
  if (unrelated < alike) return null;
  return {
    problem: 'bad-value',
    key: `${key}.unrelated`,
    allowed: `-1…< ${alike} (alike)`,
    value: unrelated,
  };
}

function between(least: number, most: number) {
  return value(`${least}…${most}`, (given) => typeof given === 'number' && given >= least && given <= most);
}

/** The rules as they are set, and by default where they are not. */
export function reviewRules({ review }: { readonly review: Partial<ReviewRules> }): ReviewRules {
  return { ...DEFAULT_REVIEW, ...review };
}
