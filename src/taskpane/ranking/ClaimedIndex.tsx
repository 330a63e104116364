import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';

const useStyles = makeStyles({
  index: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    // As low as it can be: it is in every row.
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  /** The index with the unit's self-scores, and as it is; in per cent. */
  readonly claimed: number;
  readonly percent: number | null;
  readonly figures: Figures;
}

/** What a unit's index would be by its own scores, with an arrow to the index beside it. */
export function ClaimedIndex({ claimed, percent, figures }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  return (
    <span
      className={styles.index}
      title={texts.inRankingMeaning(figures.percent(claimed), figures.percent(percent))}
    >
      {texts.inRanking(figures.percent(claimed))} <span aria-hidden>→</span>
    </span>
  );
}
