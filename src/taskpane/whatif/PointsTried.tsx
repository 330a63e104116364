import { Button, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { NumberInput } from '../rules/form/NumberInput';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import type { TriedCriterion } from '../worker/shown/shownTrial';
import { canBeGiven, sliderStep, titleOf } from './trialRows';

const useStyles = makeStyles({
  typed: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: '2px' },
  input: { width: '64px', minWidth: 0, '& input': { width: '100%', textAlign: 'right' } },
  back: { minWidth: '24px', maxWidth: '24px', padding: 0 },
  slider: { minWidth: 0, width: '92px' },
  // Without a mark for each step: there may be hundreds.
  rail: {
    '::before': { backgroundImage: 'none', '@media (forced-colors: active)': { backgroundImage: 'none' } },
  },
  wrong: {
    display: 'block',
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly criterion: TriedCriterion;
  /** What is tried, `null`: nothing. */
  readonly to: number | null;
  readonly smallestStep: number | null;
  readonly onTry: (to: number | null) => void;
}

/** What was typed last, and what was tried by it: what is tried since comes from elsewhere and is written anew. */
interface Typed {
  readonly value: number | null;
  readonly tried: number | null;
}

/** The points of a criterion to try: typed, slid, or put back. What cannot be given is not tried, and says so. */
export function PointsTried({ criterion, to, smallestStep, onTry }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().whatIfView;
  const [last, setTyped] = useState<Typed | null>(null);
  const typed = last?.tried === to ? last : null;
  const { points, maxPoints } = criterion;
  const title = titleOf(criterion);
  const typedValue = typed?.value ?? null;
  const isWrong = typedValue !== null && !isPossible(typedValue, criterion);
  const attempt = (value: number | null): void => {
    const tried = value === points ? null : value;
    setTyped({ value, tried });
    onTry(tried);
  };
  const type = (value: number | null): void => {
    if (value === null || isPossible(value, criterion)) attempt(value);
    else setTyped({ value, tried: to });
  };
  return (
    <div
      onBlur={() => {
        // An emptied field shows what stands again.
        if (typed?.value === null) setTyped(null);
      }}
    >
      <div className={styles.typed}>
        {to !== null && (
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            aria-label={texts.putBack(title)}
            title={texts.putBack(title)}
            onClick={() => {
              setTyped(null);
              onTry(null);
            }}
          />
        )}
        <NumberInput
          className={styles.input}
          size="small"
          aria-label={texts.pointsOf(title)}
          value={typed === null ? (to ?? points) : typed.value}
          isWrong={isWrong}
          onChange={type}
        />
      </div>
      {maxPoints > 0 && (
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          size="small"
          aria-label={texts.sliderOf(title)}
          min={0}
          max={maxPoints}
          step={sliderStep(criterion, smallestStep)}
          value={to ?? points ?? 0}
          onChange={(_, { value }) => {
            attempt(Number(value.toFixed(6)));
          }}
        />
      )}
      {isWrong && (
        <span role="alert" className={styles.wrong}>
          {texts.wrong(numbers.plain(maxPoints))}
        </span>
      )}
    </div>
  );
}

/** What stands in the workbook may have more decimals than can be typed. */
function isPossible(value: number, criterion: TriedCriterion): boolean {
  return value === criterion.points || canBeGiven(value, criterion);
}
