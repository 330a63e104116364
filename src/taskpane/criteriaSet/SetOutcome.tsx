import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TriedSet } from '../../core/otherSet/changedSet';
import type { OtherRanking } from '../../core/otherSet/otherRanking';
import { RankChange } from '../lists/RankChange';
import { useFigures } from '../lists/useFigures';
import { useTexts } from '../texts/paneTexts';
import { useViewTexts } from '../texts/viewTexts';
import { useRoom } from '../theme/useRoom';
import { outcomeBar } from '../theme/outcomeBar';
import type { ShownBlock } from '../worker/shown/shownRun';

const useStyles = makeStyles({
  bar: outcomeBar,
  facts: { color: tokens.colorNeutralForeground2 },
  // As many as fit are seen, the others by scrolling.
  units: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '84px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  unit: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  ranks: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', display: 'flex', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** A block may have thousands of units. */
const MOST_UNITS = 200;

interface Props {
  readonly block: ShownBlock;
  readonly tried: TriedSet;
  /** `null`: nothing is tried, or it is not known yet. */
  readonly outcome: OtherRanking | null;
  readonly isBusy: boolean;
  readonly onReset: () => void;
  readonly onWrite: () => void;
}

/** What the set that is tried would do to the ranking; stays in sight. */
export function SetOutcome({ block, tried, outcome, isBusy, onReset, onWrite }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().setView;
  const { numbers } = useTexts();
  const figures = useFigures(block.rules);
  const bar = useRoom('bottom');
  const isTried = tried.dropped.length + tried.maxima.length > 0;
  if (!isTried || outcome === null) {
    return (
      <section ref={bar} className={styles.bar} aria-label={texts.outcome}>
        <Caption1 role="status" className={styles.facts}>
          {isTried ? texts.finding : texts.untried}
        </Caption1>
      </section>
    );
  }
  const { units, changed, largest, now, then, isExact } = outcome;
  const moved = units.filter((unit) => unit.rank !== unit.then.rank);
  return (
    <section ref={bar} className={styles.bar} aria-label={texts.outcome}>
      <Text weight="semibold" role="status">
        {then.criteria === 0 ? texts.nothingLeft : texts.changed(changed, units.length, largest)}
      </Text>
      <Caption1 className={styles.facts}>
        {texts.sums(
          [now.criteria, then.criteria],
          [numbers.plain(now.maxPoints), numbers.plain(then.maxPoints)],
          [figures.percent(now.averagePercent), figures.percent(then.averagePercent)],
        )}
      </Caption1>
      {tried.maxima.length > 0 && (
        <Caption1 className={styles.facts}>
          {block.weights === 'share' ? texts.proportionWithShares : texts.proportion}
          {!isExact && ` ${texts.notExact}`}
        </Caption1>
      )}
      {moved.length > 0 && then.criteria > 0 && (
        // The keyboard scrolls it.
        <ul className={styles.units} aria-label={texts.moved} tabIndex={0}>
          {moved.slice(0, MOST_UNITS).map(({ name, rank, percent, then: after }) => (
            <li key={name} className={styles.unit}>
              <Caption1>{name}</Caption1>
              <Caption1
                className={styles.ranks}
                title={texts.indexes(figures.percent(percent), figures.percent(after.percent))}
              >
                {texts.ranks(rank, after.rank)}
                <RankChange rank={after.rank} previousRank={rank} />
              </Caption1>
            </li>
          ))}
          {moved.length > MOST_UNITS && (
            <li>
              <Caption1>{texts.and(moved.length - MOST_UNITS)}</Caption1>
            </li>
          )}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={onReset}>
          {texts.reset}
        </Button>
        <Button
          size="small"
          title={texts.writeHint}
          disabledFocusable={isBusy || then.criteria === 0}
          onClick={onWrite}
        >
          {texts.write}
        </Button>
      </div>
    </section>
  );
}
