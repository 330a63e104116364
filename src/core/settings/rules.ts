import { list, object, oneOf, orNull, otherThan, text, value, wholeNumber } from './jsonChecks';
import type { Check, JsonObject, WrongValue } from './jsonChecks';
import { choice, edited, limit, naming } from './settingKinds';
import type { ValuesOf } from './settingKinds';

/**
 * A grade and the index in per cent it begins at; the last one may have no bound and take the rest. Indexes are held
 * against it as they are published, at `rankDecimals`.
 */
export interface Grade {
  readonly name: string;
  /** Indexes of at least so many per cent. */
  readonly from?: number;
  /** Indexes of more than so many per cent. */
  readonly above?: number;
}

/** `field`: the higher index in that field first; `zeroScores`: fewer zero scores; `previousRank`: last year's better rank. */
export type TieBreaker =
  | { readonly by: 'field'; readonly field: string }
  | { readonly by: 'zeroScores' }
  | { readonly by: 'previousRank' };

const percent = value('0…100', (given) => typeof given === 'number' && given >= 0 && given <= 100);

const gradesCheck: Check = list(
  object(
    new Map([
      ['name', text],
      ['from', percent],
      ['above', percent],
    ]),
    ['name'],
    '{ "name": "…", "from": 90 }',
    twoBounds,
  ),
  '[{ "name": "…", "from": 90 }, { "name": "…" }]',
  falling,
);

const tieBreakersCheck: Check = list(
  object(
    new Map([
      ['by', oneOf('field', 'zeroScores', 'previousRank')],
      ['field', text],
    ]),
    ['by'],
    '{ "by": "zeroScores" }',
    fieldNamed,
  ),
  '[{ "by": "field", "field": "…" }, { "by": "zeroScores" }, { "by": "previousRank" }]',
);

/**
 * The rules by which a block is scored and ranked (DOMAIN section 3): those of all blocks, of which each block can have
 * some of its own. From here come their types, defaults and checks, the pane's view of the rules and the order in which
 * the result sheets say them.
 */
export const ruleCatalogue = {
  /**
   * Which score counts: `latest` the last one filled in of final, verified (second, first round) and self, criterion
   * by criterion; `verified` the second round, else the first; the others only that one. Survey points are added to
   * verified ones where they stand apart, but not to a final score; a criterion that has survey points only takes them,
   * whichever score counts. Beside a self-score see `scoreColumns`.
   */
  scoreSource: choice('points', ['latest', 'final', 'verified', 'verified2', 'verified1', 'self']),
  /** Decimals of a per cent at which indexes are compared and published, 0 to 6; `null` compares them unrounded. */
  rankDecimals: edited<number | null>('ranking', 2, orNull(wholeNumber(0, 6))),
  /** `competition`: 1, 1, 3; `dense`: 1, 1, 2. */
  ties: choice('ranking', ['competition', 'dense']),
  /**
   * What parts units with equal indexes, in this order; units equal in all of it share a rank. Fields, too, are compared
   * at `rankDecimals`; a unit that lacks what is compared comes after those that have it.
   */
  tieBreakers: naming(edited<readonly TieBreaker[]>('ranking', [], tieBreakersCheck), 'warning'),
  /**
   * Criteria that do not apply: `reduce` leaves them out with their max; `rescale` scales the unit's verified part to
   * its full max and then adds survey points, each field by itself; `full` gives them their max. Where units stand in
   * rows with a max of their own, the full one is the largest of the block.
   */
  notApplicable: choice('points', ['reduce', 'rescale', 'full']),
  /**
   * Blank scores: `provisional` counts their max and no points yet, `unranked` leaves the unit out until it is
   * complete, `skip` leaves the criterion out with its max.
   */
  blankScores: choice('points', ['provisional', 'unranked', 'skip']),
  /** Most bonus points a unit can have; `null`: no cap. */
  bonusCap: limit('points'),
  /** Most penalty points a unit can have; `null`: no cap. */
  penaltyCap: limit('points'),
  /** Grades (*xếp loại*) of units by their index, best first; none until set. */
  grades: edited<readonly Grade[]>('grades', [], gradesCheck),
  /** Grades of the heads of agencies (*mức độ hoàn thành nhiệm vụ*), a scale of their own; none until set. */
  headGrades: edited<readonly Grade[]>('grades', [], gradesCheck),
};

export type Rules = ValuesOf<typeof ruleCatalogue>;
export type RuleKey = keyof Rules;

/** Rules of one block that differ from those of all. */
export type BlockRules = Partial<Rules> & { readonly block: string };

function twoBounds(key: string, grade: JsonObject): WrongValue | null {
  return Object.hasOwn(grade, 'from') && Object.hasOwn(grade, 'above')
    ? { problem: 'bad-value', key: `${key}.above`, allowed: 'from | above', value: grade['above'] }
    : null;
}

/** Best first: each bound is below the one before, and only the last may be left out. */
function falling(key: string, grades: readonly unknown[]): WrongValue | null {
  let before: { bound: number; strict: boolean } | null = null;
  const names = new Set<unknown>();
  for (const [index, grade] of (grades as readonly Grade[]).entries()) {
    if (names.has(grade.name)) {
      return {
        problem: 'bad-value',
        key: `${key}[${index}].name`,
        allowed: otherThan(grade.name),
        value: grade.name,
      };
    }
    names.add(grade.name);
    const bound = grade.from ?? grade.above;
    const name = grade.from === undefined ? 'above' : 'from';
    if (bound === undefined) {
      if (index === grades.length - 1) return null;
      return { problem: 'bad-value', key: `${key}[${index}].from`, allowed: '0…100', value: null };
    }
    const lower: boolean =
      before === null || bound < before.bound || (bound === before.bound && before.strict && name === 'from');
    if (!lower) {
      return {
        problem: 'bad-value',
        key: `${key}[${index}].${name}`,
        allowed: `< ${before?.bound}`,
        value: bound,
      };
    }
    before = { bound, strict: name === 'above' };
  }
  return null;
}

function fieldNamed(key: string, breaker: JsonObject): WrongValue | null {
  const wanted = breaker['by'] === 'field';
  if (wanted === Object.hasOwn(breaker, 'field')) return null;
  return {
    problem: 'bad-value',
    key: `${key}.field`,
    allowed: wanted ? '"…"' : '–',
    value: breaker['field'] ?? null,
  };
}
