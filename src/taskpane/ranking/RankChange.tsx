import { makeStyles, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../../core/rank/ranking';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  rose: { color: tokens.colorPaletteGreenForeground1 },
  fell: { color: tokens.colorPaletteRedForeground1 },
  same: { color: tokens.colorNeutralForeground3 },
});

/** ▲8, ▼3 or –, with the ranks spelled out for screen readers and as a tip. */
export function RankChange({ unit }: { readonly unit: RankedUnit }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { rank, previousRank, rankChange } = unit;
  if (rank === null || previousRank === null || rankChange === null) {
    return <Mark text="" meaning={pane.notCompared} className={styles.same} />;
  }
  if (rankChange > 0) {
    return (
      <Mark
        text={`▲${rankChange}`}
        meaning={pane.rose(rankChange, previousRank, rank)}
        className={styles.rose}
      />
    );
  }
  if (rankChange < 0) {
    return (
      <Mark
        text={`▼${-rankChange}`}
        meaning={pane.fell(-rankChange, previousRank, rank)}
        className={styles.fell}
      />
    );
  }
  return <Mark text="–" meaning={pane.kept(rank)} className={styles.same} />;
}

interface MarkProps {
  readonly text: string;
  readonly meaning: string;
  readonly className: string;
}

function Mark({ text, meaning, className }: MarkProps) {
  return (
    <span role="img" aria-label={meaning} title={meaning} className={className}>
      {text}
    </span>
  );
}
