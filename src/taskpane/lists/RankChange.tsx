import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/paneTexts';
import { placesRisen } from './placesRisen';
import type { Ranks } from './placesRisen';

const useStyles = makeStyles({
  rose: { color: tokens.colorStatusSuccessForeground3 },
  fell: { color: tokens.colorStatusDangerForeground3 },
  same: { color: tokens.colorNeutralForeground3 },
});

/** ▲8, ▼3 or –, with the ranks spelled out for screen readers and as a tip. */
export function RankChange({ rank, previousRank }: Ranks) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const risen = placesRisen({ rank, previousRank });
  if (rank === null || previousRank === null || risen === null) {
    return <Mark text="" meaning={pane.notCompared} className={styles.same} />;
  }
  if (risen > 0) {
    return (
      <Mark
        text={`▲${numbers.plain(risen)}`}
        meaning={pane.rose(risen, previousRank, rank)}
        className={styles.rose}
      />
    );
  }
  if (risen < 0) {
    return (
      <Mark
        text={`▼${numbers.plain(-risen)}`}
        meaning={pane.fell(-risen, previousRank, rank)}
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
