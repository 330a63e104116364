import { insideFinal, placesOfChange, stepName, STEPS } from '../../appraisal/appraisal';
import type { BlockAppraisal, Rounds, ScoreChange, StepScore } from '../../appraisal/appraisal';
import type { ExplainedBlock } from '../../explain/moves';
import { given, when } from '../../lists';
import { toNumber } from '../../points';
import type { LostScore } from '../../rank/ranking';
import { shortened } from '../../shortened';
import { decidedScores } from '../objections/heard';
import type { Place } from '../../workbook';
import type { CoreTexts } from '../words/texts';

/** Characters of a reason or an explanation that are printed: the whole text stands in its sheet and on `Vết thẩm định`. */
const LONGEST_TEXT = 300;

/** What the appraisal changed in the scores of one unit, as its feedback sheet tells it. */
export interface UnitTrace {
  /** The steps of a score that lost points, with reason and explanation in lines of their own; `null` where none changed. */
  of(lost: LostScore): string | null;
  /** The changed scores that are not among those that lost points: taken back in full, or raised to the max. */
  readonly others: readonly string[];
}

export function unitTrace(
  block: ExplainedBlock,
  unit: string,
  lost: readonly LostScore[],
  texts: CoreTexts,
): UnitTrace {
  const { appraisal, matrix } = block;
  const changes = appraisal === null ? [] : changesOf(appraisal, unit);
  const decided = new Map(
    decidedScores(block).flatMap(({ objection, leaf }) =>
      objection.unit === unit ? [[leaf, objection.toPlace] as const] : [],
    ),
  );
  const byPlace = new Map(
    appraisal === null
      ? []
      : changes.flatMap((change) =>
          [...placesOfChange(appraisal, change), ...given(decided.get(change.leaf), (place) => place)].map(
            (place) => [placeKey(place), change] as const,
          ),
        ),
  );
  const changeOf = ({ place }: LostScore) => byPlace.get(placeKey(place));
  const told = new Set(lost.map(changeOf));
  const rounds = appraisal?.rounds ?? 'one';
  const { feedback: words } = texts;
  return {
    of: (score) => {
      const change = changeOf(score);
      return change === undefined
        ? null
        : [
            words.steps(stepsOf(change, rounds, texts)),
            ...given(change.reason, (reason) => words.reason(shortened(reason, LONGEST_TEXT))),
            ...given(change.explanation, (text) => words.explanation(shortened(text, LONGEST_TEXT))),
          ].join('\n');
    },
    others: changes.flatMap((change) =>
      when(
        !told.has(change),
        words.otherChange(
          [matrix.leaves[change.leaf]?.code, matrix.leaves[change.leaf]?.name].filter(Boolean).join(' '),
          stepsOf(change, rounds, texts),
        ),
      ),
    ),
  };
}

/** The changes of one unit; those of all are looked through once, since each unit may get a sheet. */
function changesOf(appraisal: BlockAppraisal, unit: string): readonly ScoreChange[] {
  const known = changesByUnit.get(appraisal);
  if (known !== undefined) return known.get(unit) ?? [];
  const made = new Map<string, ScoreChange[]>();
  for (const change of appraisal.changes) {
    const own = made.get(change.unit);
    if (own === undefined) made.set(change.unit, [change]);
    else own.push(change);
  }
  changesByUnit.set(appraisal, made);
  return made.get(unit) ?? [];
}

const changesByUnit = new WeakMap<BlockAppraisal, ReadonlyMap<string, readonly ScoreChange[]>>();

function placeKey({ sheet, cell }: Place): string {
  return `${sheet}\n${cell}`;
}

/** The steps of a score that are filled in: what each is called, and its points. */
function stepsOf(
  change: ScoreChange,
  rounds: Rounds,
  texts: CoreTexts,
): readonly (readonly [step: string, score: string])[] {
  const { trace: words } = texts;
  const textOf = (score: Exclude<StepScore, null>) =>
    score === 'notApplicable' ? words.notApplicable : texts.points(toNumber(score));
  const inside = insideFinal(change);
  return [
    ...STEPS.flatMap((step) =>
      given(change[step], (score) => [stepName(step, rounds, words), textOf(score)] as const),
    ),
    ...when(inside !== 0, [words.inside, texts.points(toNumber(inside))] as const),
  ];
}
