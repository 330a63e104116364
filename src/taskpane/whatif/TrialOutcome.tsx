import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFigures } from '../lists/useFigures';
import { SignedPoints } from '../lists/SignedPoints';
import { RankChange } from '../lists/RankChange';
import { useViewTexts } from '../texts/viewTexts';
import { useRoom } from '../theme/useRoom';
import type { ShownBlock } from '../worker/shown/shownRun';
import { outcomeBar } from '../theme/outcomeBar';
import type { TriedOutcome } from '../worker/shown/shownTrial';

const useStyles = makeStyles({
  bar: outcomeBar,
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '8px' },
  now: { color: tokens.colorNeutralForeground2 },
  names: { margin: 0, overflowWrap: 'anywhere', maxHeight: '64px', overflowY: 'auto' },
  grow: { flexGrow: 1 },
  reset: { minWidth: 'auto', padding: '0 4px' },
});

interface Props {
  readonly block: ShownBlock;
  /** With no score changed, and with the scores that are tried; `null`: nothing is tried. */
  readonly now: TriedOutcome;
  readonly then: TriedOutcome | null;
  /** How many scores are tried. */
  readonly count: number;
  readonly onReset: () => void;
}

/** Names of units that are said; of the others how many they are. */
const MOST_NAMED = 3;

/** What the scores that are tried would come to: rank, index, grade, whom the unit passes and who passes it; stays in sight. */
export function TrialOutcome({ block, now, then, count, onReset }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().whatIfView;
  const figures = useFigures(block.rules);
  const bar = useRoom('bottom');
  const standing = ({ rank, percent, grade }: TriedOutcome) =>
    texts.standing(rank, figures.percent(percent), grade);
  if (then === null) {
    return (
      <section ref={bar} className={styles.bar} aria-label={texts.outcome}>
        <Text weight="semibold" role="status">
          {standing(now)}
        </Text>
        <Caption1 className={styles.now}>{texts.untried}</Caption1>
      </section>
    );
  }
  const gain = then.percent === null || now.percent === null ? null : then.percent - now.percent;
  const named = [
    { label: texts.passes(then.passes.length), units: then.passes },
    { label: texts.passedBy(then.passedBy.length), units: then.passedBy },
    { label: texts.level(then.level.length), units: then.level },
  ].filter(({ units }) => units.length > 0);
  return (
    <section ref={bar} className={styles.bar} aria-label={texts.outcome}>
      <div className={styles.line}>
        <Text weight="semibold" role="status">
          {standing(then)}
        </Text>
        <RankChange rank={then.rank} previousRank={now.rank} />
        <span className={styles.grow}>
          <SignedPoints value={gain} figures={figures} />
        </span>
        <Button className={styles.reset} size="small" appearance="transparent" onClick={onReset}>
          {texts.reset}
        </Button>
      </div>
      <Caption1 className={styles.now}>
        {texts.from(standing(now))} · {texts.tried(count)}
      </Caption1>
      {then.rank !== null && then.passes.length + then.passedBy.length === 0 && (
        <Caption1>{texts.passesNobody}</Caption1>
      )}
      {named.map(({ label, units }) => (
        <Caption1 key={label} as="p" block className={styles.names}>
          {label}: {units.slice(0, MOST_NAMED).join('; ')}
          {units.length > MOST_NAMED && ` ${texts.and(units.length - MOST_NAMED)}`}
        </Caption1>
      ))}
    </section>
  );
}
