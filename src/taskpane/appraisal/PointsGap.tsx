import { makeStyles, tokens } from '@fluentui/react-components';
import { toNumber } from '../../core/points';
import type { Points } from '../../core/points';
import type { NumberTexts } from '../../locales/numbers';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  cut: { color: tokens.colorPaletteRedForeground1 },
  raised: { color: tokens.colorPaletteGreenForeground1 },
});

/** What the appraisal took or added, with its sign and coloured; `–` where it did neither or nothing can be told. */
export function PointsGap({ points }: { readonly points: Points | null }) {
  const styles = useStyles();
  const { numbers } = useTexts();
  if (points === null || points === 0) return <span>–</span>;
  return <span className={points < 0 ? styles.cut : styles.raised}>{signedPoints(points, numbers)}</span>;
}

/** `−1,46`, with all its decimals. */
/** Two figures beside each other, both whole or both with two decimals: `92,74 → 83,80`. */
export function pointsAlike(all: readonly [Points, Points], numbers: NumberTexts): readonly [string, string] {
  const [first, second] = all;
  const areWhole = all.every((points) => Number.isInteger(toNumber(points)));
  const written = (points: Points) => (areWhole ? numbers.plain : numbers.points)(toNumber(points));
  return [written(first), written(second)];
}

export function signedPoints(points: Points, numbers: NumberTexts): string {
  return `${points < 0 ? '−' : '+'}${numbers.plain(toNumber(Math.abs(points)))}`;
}
