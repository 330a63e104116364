import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import type { ShownStep, ShownWay, TriedCriterion, TriedScore } from '../worker/shown/shownTrial';
import { titleOf } from './trialRows';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: '4px', paddingLeft: '8px' },
  list: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  step: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  take: { alignSelf: 'flex-start' },
});

interface Props {
  readonly way: ShownWay;
  readonly criteria: readonly TriedCriterion[];
  /** Tries these scores, too. */
  readonly onTake: (scores: readonly TriedScore[]) => void;
}

/** The fewest criteria and the fewest points that lead to a rank or a grade, or the best that can be had. */
export function WayToGoal({ way, criteria, onTake }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().whatIfView;
  const { goal, best, attainable, fewestCriteria, fewestPoints, doubts } = way;
  if (!attainable) {
    const isRank = typeof goal === 'number';
    const outOfReach = isRank
      ? texts.rankOutOfReach(typeof best === 'number' ? best : null)
      : texts.gradeOutOfReach(typeof best === 'string' ? best : null);
    return <Text size={200}>{outOfReach}</Text>;
  }
  if (fewestCriteria?.length === 0) return <Text size={200}>{texts.reached}</Text>;
  return (
    <div className={styles.way}>
      {fewestCriteria !== null && (
        <Steps
          kind="criteria"
          steps={fewestCriteria}
          criteria={criteria}
          doubts={doubts.criteria}
          onTake={onTake}
        />
      )}
      {fewestPoints !== null && (
        <Steps
          kind="points"
          steps={fewestPoints}
          criteria={criteria}
          doubts={doubts.points}
          onTake={onTake}
        />
      )}
    </div>
  );
}

interface StepsProps extends Pick<Props, 'criteria' | 'onTake'> {
  readonly kind: 'criteria' | 'points';
  readonly steps: readonly ShownStep[];
  readonly doubts: ShownWay['doubts']['criteria'];
}

function Steps({ kind, steps, criteria, doubts, onTake }: StepsProps) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().whatIfView;
  const { roadmap } = useViewTexts().core;
  const more = numbers.plain(
    Number(steps.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0).toFixed(6)),
  );
  return (
    <>
      <Text size={200} weight="semibold">
        {kind === 'criteria'
          ? texts.fewestCriteria(steps.length, more)
          : texts.fewestPoints(more, steps.length)}
      </Text>
      <ul className={styles.list}>
        {steps.map(({ leaf, from, to }) => {
          const criterion = criteria[leaf];
          return (
            <li key={leaf}>
              {criterion === undefined ? '' : titleOf(criterion)}{' '}
              <span className={styles.step}>
                {texts.step(from === null ? texts.blankScore : numbers.plain(from), numbers.plain(to))}
              </span>
            </li>
          );
        })}
      </ul>
      {doubts.map((doubt) => (
        <Caption1 key={doubt} className={styles.doubt}>
          {roadmap.doubts[doubt]}
        </Caption1>
      ))}
      <Button
        className={styles.take}
        size="small"
        aria-label={kind === 'criteria' ? texts.takeCriteria : texts.takePoints}
        onClick={() => {
          onTake(steps.map(({ leaf, to }) => ({ leaf, to })));
        }}
      >
        {texts.take}
      </Button>
    </>
  );
}
