import { makeStyles, tokens } from '@fluentui/react-components';
import { toNumber } from '../../core/points';
import type { Points } from '../../core/points';
import type { NumberTexts } from '../../locales/numbers';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  cut: { color: tokens.colorPaletteRedForeground1 },
  raised: { color: tokens.colorPaletteGreenForeground1 },
});

interface Props {
  readonly points: Points | null;
  /** Those of the column that it stands in, enough for each of its points: `−9,50` above `−8,94`. */
  readonly decimals: number;
}

/** What the appraisal took or added, with its sign and coloured; `–` where it did neither or nothing can be told. */
export function PointsGap({ points, decimals }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  if (points === null || points === 0) return <span>–</span>;
  return (
    <span className={points < 0 ? styles.cut : styles.raised}>
      {numbers.signed(toNumber(points), decimals)}
    </span>
  );
}

/** Two figures beside each other, both whole or both with two decimals: `92,74 → 83,80`. */
export function pointsAlike(all: readonly [Points, Points], numbers: NumberTexts): readonly [string, string] {
  const [first, second] = all;
  const areWhole = all.every((points) => Number.isInteger(toNumber(points)));
  const written = (points: Points) => (areWhole ? numbers.plain : numbers.points)(toNumber(points));
  return [written(first), written(second)];
}

/** `−1,46`, with all its decimals. */
export function signedPoints(points: Points, numbers: NumberTexts): string {
  return `${points < 0 ? '−' : '+'}${numbers.plain(toNumber(Math.abs(points)))}`;
}
