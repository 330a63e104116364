import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState } from 'react';
import { NumberInput } from '../rules/form/NumberInput';
import { useViewTexts } from '../texts/viewTexts';
import type { TriedCriterion, TriedScore, TrialGoal, TrialOf } from '../worker/shown/shownTrial';
import type { Trials } from '../worker/ofRanking/trialOfRanking';
import { useAnswer } from '../loading/useAnswer';
import { WayToGoal } from './WayToGoal';

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: '4px' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  rank: { width: '64px', minWidth: 0, '& input': { width: '100%' } },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly of: TrialOf;
  readonly scores: readonly TriedScore[];
  readonly criteria: readonly TriedCriterion[];
  /** The worst rank that can be asked for. */
  readonly mostRank: number;
  /** The grade above, `null` where none is. */
  readonly nextGrade: string | null;
  readonly trials: Trials;
  /** What is looked for, `null`: nothing yet. */
  readonly goal: TrialGoal | null;
  readonly onGoal: (goal: TrialGoal) => void;
  readonly onTake: (scores: readonly TriedScore[]) => void;
}

/** Asks for a rank, or the grade above, and shows the shortest ways to it from the scores as tried. */
export function GoalSearch(props: Props) {
  const { of, scores, criteria, mostRank, nextGrade, trials, goal, onGoal, onTake } = props;
  const styles = useStyles();
  const texts = useViewTexts().whatIfView;
  const label = useId();
  const [typed, setTyped] = useState<number | null>(goal !== null && goal !== 'nextGrade' ? goal.rank : null);
  const isRank = typed !== null && Number.isInteger(typed) && typed >= 1 && typed <= mostRank;
  const isWrong = typed !== null && !isRank;
  const find = useCallback(
    async () => (goal === null ? null : await trials.way(of, scores, goal)),
    [trials, of, scores, goal],
  );
  const { answer, isLate } = useAnswer(goal === null ? null : find);
  const heading = useMemo(() => {
    if (answer === null) return null;
    return typeof answer.goal === 'number' ? texts.toRank(answer.goal) : texts.nextGrade(answer.goal);
  }, [answer, texts]);
  return (
    <section className={styles.search} aria-labelledby={label}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isRank) onGoal({ rank: typed });
        }}
      >
        <Text id={label} size={200} weight="semibold">
          {texts.wish}
        </Text>
        <NumberInput
          className={styles.rank}
          size="small"
          aria-label={texts.wish}
          value={typed}
          isWrong={isWrong}
          onChange={setTyped}
        />
        <Button size="small" type="submit" disabledFocusable={!isRank}>
          {texts.find}
        </Button>
        {nextGrade !== null && (
          <Button
            size="small"
            onClick={() => {
              onGoal('nextGrade');
            }}
          >
            {texts.nextGrade(nextGrade)}
          </Button>
        )}
      </form>
      {isWrong && (
        <Text size={200} role="alert" className={styles.wrong}>
          {texts.wishHint(mostRank)}
        </Text>
      )}
      {goal !== null && isLate && <Spinner size="tiny" label={texts.finding} />}
      {goal !== null && answer !== null && !isLate && (
        <>
          <Text size={200} weight="semibold" role="status">
            {heading}
          </Text>
          <WayToGoal way={answer} criteria={criteria} onTake={onTake} />
        </>
      )}
    </section>
  );
}
