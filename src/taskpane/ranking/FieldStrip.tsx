import { makeStyles, tokens } from '@fluentui/react-components';
import type { RankedField } from '../../core/rank/ranking';
import { useViewTexts } from '../texts/viewTexts';
import { shareOf } from './PercentBar';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  strip: { display: 'flex', width: '100%', gap: '2px', height: '10px' },
  field: {
    flexBasis: 0,
    minWidth: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { backgroundColor: 'Canvas', outline: '1px solid GrayText' },
  },
  obtained: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandStroke1,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
});

const WHOLE = { min: 0, max: 100 };

/** A unit's fields side by side, as long as their maxima and filled by what was obtained. The table below has the figures. */
export function FieldStrip({ fields }: { readonly fields: readonly RankedField[] }) {
  const styles = useStyles();
  const { ranking: texts } = useViewTexts().results;
  return (
    <div aria-hidden className={styles.strip} title={texts.strip}>
      {fields.map(({ name, maxPoints, percent }) => (
        <span key={name} className={styles.field} style={{ flexGrow: maxPoints }}>
          <span className={styles.obtained} style={{ width: `${shareOf(WHOLE, percent ?? 0) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}
