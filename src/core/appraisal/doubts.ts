import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { ChangedScores } from '../findings/kinds';
import type { Points } from '../points';
import { toNumber } from '../points';
import type { AssessedUnit, KindOfText } from '../read/model/assessment';
import { LAYOUTS } from '../read/model/layouts';
import { hasSurvey } from '../read/scores/choice';
import type { Place } from '../workbook';
import type { LeafSteps, StepReader } from './leafSteps';
import type { PassedOver } from './passedOver';
import { cellIn, placeIn } from './steps';
import { textsOfScore } from './textsOfUnit';

type DoubtCode =
  | 'cut-without-reason'
  | 'raised-without-explanation'
  | 'appraised-above-self'
  | 'appraisal-missing'
  | 'final-score-differs'
  | 'claimed-again'
  | 'round-not-shown';

/** What is to be looked at in the appraisal of one score. */
interface Doubt {
  readonly code: DoubtCode;
  readonly severity?: 'warning';
  /** The column that lacks a text is a bare `Ghi chú`: it need not be one of reasons. */
  readonly isPlain?: true;
  readonly from: Points;
  readonly to: Points;
  readonly place: Place | null;
}

/** So many cells of a block are named one by one; of more the first one, with their number. */
const MOST_NAMED = 3;

/** Gathers what is to be said of the appraisal of a block, score by score. */
export interface Doubts {
  /** Says that a cut of the block has its reason beside it. */
  reasoned(): void;
  note(unit: AssessedUnit, leaf: number, doubt: Doubt): void;
  findings(): readonly Finding[];
}

export function doubtsOf(block: string): Doubts {
  const all = new Map<string, Noted>();
  let hasReasons = false;
  return {
    reasoned() {
      hasReasons = true;
    },
    note({ name, set }, leaf, { code, severity, isPlain = false, from, to, place }) {
      const key = `${code} ${severity ?? ''} ${isPlain}`;
      const known = all.get(key) ?? { code, severity, isPlain, first: [], count: 0, units: new Set() };
      all.set(key, known);
      known.count++;
      known.units.add(name);
      const own = set.leaves[leaf];
      if (known.first.length >= MOST_NAMED || own === undefined || place === null) return;
      const facts = { unit: name, code: own.code, name: own.name, from: toNumber(from), to: toNumber(to) };
      known.first.push({ place, facts });
    },
    findings: () =>
      [...all.values()].flatMap(({ code, severity, isPlain, first, count, units }) =>
        (isPlain && !hasReasons ? [] : count > MOST_NAMED ? first.slice(0, 1) : first).map(
          ({ place, facts }) => {
            const counts = count > MOST_NAMED ? { count, units: units.size } : { count: 1, units: 1 };
            const told = { ...facts, ...counts };
            return code === 'final-score-differs'
              ? finding(code, place, told, { block, severity })
              : finding(code, place, told, { block });
          },
        ),
      ),
  };
}

interface Noted extends Pick<Doubt, 'code'> {
  readonly severity: 'warning' | undefined;
  readonly isPlain: boolean;
  readonly first: {
    readonly place: Place;
    readonly facts: Omit<ChangedScores, 'count' | 'units'>;
  }[];
  readonly units: Set<string>;
  count: number;
}

/**
 * Tells what is to be looked at in the steps of one score, at most one thing a cell. Nothing is said of reasons and
 * explanations where no column is for them, and of self-scores that count, which `self-score-used` says.
 */
export function doubtsIn(
  unit: AssessedUnit,
  { steps, hasRound }: StepReader,
  leaf: number,
  one: LeafSteps,
): readonly Doubt[] {
  const { self, verified1, verified2, final, survey, appraised, otherFinal } = one;
  // Nearly all scores are in no doubt.
  let doubts: readonly Doubt[] = NO_DOUBTS;
  if (otherFinal !== null && !isPrintedSum(unit, leaf)) {
    // A council may decide otherwise; a sum that is wrong, or a 0 that may be an unfilled cell, is a score in doubt.
    const isInDoubt = otherFinal.final === 0 || hasSurvey(unit.reading.kinds, leaf) || hasApart(unit, leaf);
    doubts = [
      {
        code: 'final-score-differs',
        ...(isInDoubt ? { severity: 'warning' as const } : {}),
        from: otherFinal.expected,
        to: otherFinal.final,
        place: placeIn(steps.final, leaf),
      },
    ];
  }
  const last = () =>
    placeIn(steps.verified2, leaf) ?? placeIn(steps.verified1, leaf) ?? placeIn(steps.final, leaf);
  if (
    typeof verified1 === 'number' &&
    typeof verified2 === 'number' &&
    verified2 > verified1 &&
    isBlank(unit, 'explanation', leaf)
  ) {
    const place = placeIn(steps.verified2, leaf);
    return [...doubts, { code: 'raised-without-explanation', from: verified1, to: verified2, place }];
  }
  if (typeof self !== 'number') return doubts;
  if (appraised !== null && appraised < self && isBlank(unit, 'reason', leaf)) {
    const plain = isPlainRemark(unit) ? { isPlain: true as const } : {};
    return [...doubts, { code: 'cut-without-reason', ...plain, from: self, to: appraised, place: last() }];
  }
  if (appraised !== null && appraised > self) {
    return [...doubts, { code: 'appraised-above-self', from: self, to: appraised, place: last() }];
  }
  const isLeft = verified1 === 'notScored' && verified2 === 'notScored' && hasRound(leaf);
  if (isLeft && typeof final === 'number' && (survey === 0 || final !== survey)) {
    const place = cellIn([...steps.verified1, ...steps.verified2], leaf);
    return [...doubts, { code: 'appraisal-missing', from: self, to: final, place }];
  }
  return doubts;
}

const NO_DOUBTS: readonly Doubt[] = [];

/** Says what the unit claimed at another time, and which round is not shown. */
export function doubtsOfPassedOver(all: readonly PassedOver[]): readonly Doubt[] {
  return all.map(({ step, points, place, instead }) => ({
    code: step === 'self' ? 'claimed-again' : 'round-not-shown',
    from: points,
    to: instead,
    place,
  }));
}

/** What `printed-sum-differs` says of units in rows. */
function isPrintedSum(unit: AssessedUnit, leaf: number): boolean {
  if (LAYOUTS[unit.table.kind].rows !== 'units') return false;
  return hasSurvey(unit.reading.kinds, leaf) || hasApart(unit, leaf);
}

function hasApart({ reading: { apartColumns = [] } }: AssessedUnit, leaf: number): boolean {
  return apartColumns.some((cell) => cell.leaf === leaf);
}

/** Whether there is a column for such texts, and none beside a score. */
function isBlank(unit: AssessedUnit, kind: KindOfText, leaf: number): boolean {
  const { isAsked, texts } = textsOfScore(unit, kind, leaf);
  return isAsked && texts.length === 0;
}

/** Whether what stands in place of reasons is a bare column of remarks. */
function isPlainRemark({ reading, earlierSteps = [] }: AssessedUnit): boolean {
  const all = [reading, ...earlierSteps.map((step) => step.reading)].flatMap(({ texts = [] }) => texts);
  return all.every(({ kinds, isPlain }) => !kinds.includes('reason') || isPlain === true);
}
