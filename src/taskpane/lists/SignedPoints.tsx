import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figures } from './useFigures';

const useStyles = makeStyles({
  more: { color: tokens.colorPaletteGreenForeground1 },
  less: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  /** Percentage points; `null` where there are none to tell. */
  readonly value: number | null;
  readonly figures: Figures;
}

/** Percentage points with their sign, coloured; `–` where there are none or they print as none. */
export function SignedPoints({ value, figures }: Props) {
  const styles = useStyles();
  if (value === null || Math.abs(value) < figures.smallest) return <span>–</span>;
  return <span className={value > 0 ? styles.more : styles.less}>{figures.signed(value)}</span>;
}
