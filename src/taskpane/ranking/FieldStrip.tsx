import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankedField } from '../../core/rank/ranking';
import { useResultsTexts } from '../texts/resultsTexts';
import type { Figures } from '../lists/useFigures';
import { fieldParts } from './fieldParts';
import type { StripPart } from './fieldParts';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  strip: {
    display: 'block',
    width: '100%',
    height: '10px',
    [FORCED]: { outline: '1px solid GrayText' },
  },
  thin: { height: '3px', marginTop: '3px' },
});

interface Props {
  readonly fields: readonly Pick<RankedField, 'name' | 'maxPoints' | 'percent'>[];
  readonly figures: Pick<Figures, 'percent'>;
  /** In a row of the list, below the bar of its index. */
  readonly isThin?: boolean;
}

/**
 * A unit's fields side by side, as long as their maxima and filled by what was obtained; pointed at, it says them. The unit's
 * card has the figures. One element: a list has thousands of units.
 */
export function FieldStrip({ fields, figures, isThin = false }: Props) {
  const styles = useStyles();
  const { ranking: texts } = useResultsTexts();
  const said = fields.map(({ name, percent }) => `${name}: ${figures.percent(percent)}`);
  return (
    <span
      aria-hidden
      data-strip
      className={mergeClasses(styles.strip, isThin && styles.thin)}
      style={{ backgroundImage: gradientOf(fieldParts(fields)) }}
      title={[texts.strip, ...said].join('\n')}
    />
  );
}

const COLORS: Readonly<Record<StripPart['of'], string>> = {
  obtained: tokens.colorBrandStroke1,
  lost: tokens.colorNeutralBackground5,
  gap: 'transparent',
};

function gradientOf(parts: readonly StripPart[]): string {
  const stops = parts.map(({ of, from, to }) => `${COLORS[of]} ${percentText(from)} ${percentText(to)}`);
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

function percentText(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
