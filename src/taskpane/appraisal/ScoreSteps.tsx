import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { insideFinal, stepName, STEPS } from '../../core/appraisal/appraisal';
import type { Rounds, Step, StepScore } from '../../core/appraisal/appraisal';
import { toNumber } from '../../core/points';
import type { Place } from '../../core/workbook';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { plainButton, pressable } from '../theme/plainButton';
import type { ShownChange } from '../worker/shown/shownAppraisal';
import { signedPoints } from './PointsGap';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '2px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  step: {
    ...plainButton,
    ...pressable,
    minHeight: '24px',
    padding: '0 3px',
    borderRadius: tokens.borderRadiusMedium,
  },
  score: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  max: { padding: '0 3px' },
});

interface Props {
  readonly change: ShownChange;
  /** Those of the block. */
  readonly rounds: Rounds;
  readonly onSelect: (place: Place) => void;
}

/** The steps of a score in their order, each of which opens its cell, what a final score has inside, and its max. */
export function ScoreSteps({ change, rounds, onSelect }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().appraisalView;
  const nameOf = (step: Step) => stepName(step, rounds, texts);
  const scoreText = (score: Exclude<StepScore, null>) =>
    score === 'notApplicable' ? texts.notApplicable : numbers.plain(toNumber(score));
  const inside = insideFinal(change);
  const filled = STEPS.flatMap((step) => {
    const score = change[step];
    return score === null ? [] : [{ step, score: scoreText(score) }];
  });
  return (
    <div className={styles.steps}>
      {filled.map(({ step, score }, at) => (
        <Fragment key={step}>
          {at > 0 && <span aria-hidden>→</span>}
          <StepButton name={nameOf(step)} score={score} place={change.places[step]} onSelect={onSelect} />
        </Fragment>
      ))}
      {inside !== 0 && <span className={styles.max}>{texts.inside(signedPoints(inside, numbers))}</span>}
      <span className={styles.max}>{texts.maxPoints(numbers.plain(toNumber(change.maxPoints)))}</span>
    </div>
  );
}

interface StepProps {
  readonly name: string;
  readonly score: string;
  readonly place: Place | null;
  readonly onSelect: (place: Place) => void;
}

function StepButton({ name, score, place, onSelect }: StepProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  if (place === null) return <span>{`${name}: ${score}`}</span>;
  return (
    <button
      type="button"
      className={styles.step}
      title={pane.openCell(place.sheet, place.cell)}
      onClick={() => {
        onSelect(place);
      }}
    >
      {name}: <span className={styles.score}>{score}</span>
    </button>
  );
}
