import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PercentAxis } from '../../core/report/layout/percentAxis';
import { useFigures } from '../lists/useFigures';
import type { ShownBlock } from '../worker/shown/shownRun';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    display: 'block',
    height: '4px',
    margin: '2px 0',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { backgroundColor: 'Canvas', outline: '1px solid GrayText' },
  },
  bar: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorBrandStroke1,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  average: {
    position: 'absolute',
    // Longer than last year's ring is wide, and before it: where they meet both are seen.
    top: '-4px',
    bottom: '-2px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  previous: {
    position: 'absolute',
    top: '-2px',
    boxSizing: 'border-box',
    width: '8px',
    height: '8px',
    marginLeft: '-4px',
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    borderRadius: '50%',
  },
  // In a list it is shown of the row that is pointed at or has the focus.
  whenAsked: { visibility: 'hidden' },
});

/** What the row of a bar does to show last year's percentage. */
export const showsLastYear = {
  ':hover [data-last-year]': { visibility: 'visible' },
  ':focus-within [data-last-year]': { visibility: 'visible' },
} as const;

interface Props {
  readonly axis: PercentAxis;
  readonly percent: number;
  /** Mean of the block, `null` where there is none. */
  readonly average: number | null;
  /** Last year's, `null` where nothing is known of it. */
  readonly previous: number | null;
  /** The block whose percentages they are. */
  readonly block: Pick<ShownBlock, 'rules' | 'previousYear'>;
  /** Whether last year's is shown all the time. */
  readonly isWhole?: boolean;
}

/** A percentage as a bar, the block's average as a line across it and last year's as a ring; its number stands beside it. */
export function PercentBar({ axis, percent, average, previous, block, isWhole = false }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { ranking: texts } = useViewTexts().results;
  const figures = useFigures(block.rules);
  const at = (value: number): string => `${shareOf(axis, value) * 100}%`;
  const { previousYear } = block;
  const meaning = [
    ...(average === null ? [] : [texts.blockAverage(figures.percent(average))]),
    ...(previous === null || previousYear === null
      ? []
      : [`${pane.year(previousYear)}: ${figures.percent(previous)}`]),
    texts.barFrom(numbers.percent(axis.min, 0), numbers.percent(axis.max, 0)),
  ].join('. ');
  return (
    <span role="img" aria-label={meaning} title={meaning} className={styles.track}>
      <span className={styles.bar} style={{ width: at(percent) }} />
      {previous !== null && (
        <span
          data-last-year
          className={mergeClasses(styles.previous, !isWhole && styles.whenAsked)}
          style={{ left: at(previous) }}
        />
      )}
      {average !== null && <span className={styles.average} style={{ left: at(average) }} />}
    </span>
  );
}

/** Where a percentage stands on an axis: from 0 at its beginning to 1 at its end, where what lies beyond ends, too. */
export function shareOf({ min, max }: PercentAxis, percent: number): number {
  return Math.min(1, Math.max(0, (percent - min) / (max - min)));
}
