import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankedField } from '../../core/rank/ranking';
import type { PercentAxis } from '../../core/report/layout/percentAxis';
import type { Figures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';
import { shareOf } from './PercentBar';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  columns: { display: 'flex', alignItems: 'flex-end', gap: '1px', height: '8px' },
  column: {
    flex: '1 1 0',
    minHeight: '1px',
    backgroundColor: tokens.colorBrandStroke1,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'GrayText' },
  },
  low: {
    backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
});

export interface FieldColumnsProps {
  readonly fields: readonly Pick<RankedField, 'name' | 'percent'>[];
  /** Means of the block's fields by their names. */
  readonly averages: ReadonlyMap<string, number | null>;
  /** Of the fields of all units of the block. */
  readonly axis: PercentAxis;
  readonly figures: Pick<Figures, 'percent'>;
}

/**
 * A unit's fields at a glance, each a column as high as its percentage, those below the block's mean in another colour:
 * which of them holds it back. Pointed at, it says them; the unit's card has the figures.
 */
export function FieldColumns({ fields, averages, axis, figures }: FieldColumnsProps) {
  const styles = useStyles();
  const { ranking: texts } = useViewTexts().results;
  const isLow = (field: FieldColumnsProps['fields'][number]) =>
    isBelow(field, averages.get(field.name) ?? null);
  const said = fields.map((field) =>
    texts.fieldAtGlance(field.name, figures.percent(field.percent), isLow(field)),
  );
  return (
    <span aria-hidden data-fields className={styles.columns} title={said.join('\n')}>
      {fields.map((field) => (
        <span
          key={field.name}
          data-low={isLow(field) || undefined}
          className={mergeClasses(styles.column, isLow(field) && styles.low)}
          style={{ height: `${field.percent === null ? 0 : shareOf(axis, field.percent) * 100}%` }}
        />
      ))}
    </span>
  );
}

function isBelow({ percent }: Pick<RankedField, 'percent'>, average: number | null): boolean {
  return percent !== null && average !== null && percent < average;
}
