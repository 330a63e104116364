import type { PublishedRanking } from '../model/assessment';

/**
 * The rankings of other years without the indexes that a lost or a wrong format makes a hundred times, or a hundredth of,
 * what they are: 9190 % and 0.92 % among 92 %. They are no figures to compare, which `unreadFigures` says. Those of this
 * year are compared with the scores.
 */
export function withoutSlips(
  published: readonly PublishedRanking[],
  year: number | null,
): readonly PublishedRanking[] {
  return published.map((ranking) => {
    if (ranking.year === year) return ranking;
    const isSlip = slipsAmong(ranking.units.map(({ percent }) => percent));
    if (!ranking.units.some(({ percent }) => isSlip(percent))) return ranking;
    return {
      ...ranking,
      units: ranking.units.map((unit) => (isSlip(unit.percent) ? { ...unit, percent: null } : unit)),
    };
  });
}

/** Whether a percentage is far from those of its column, of which blanks are `null`. */
export function slipsAmong(column: readonly (number | null)[]): (percent: number | null) => boolean {
  const percents = column.filter((percent) => percent !== null);
  const middle = percents.toSorted((a, b) => a - b)[Math.floor(percents.length / 2)] ?? 0;
  if (percents.length < FEWEST || middle <= 0) return () => false;
  return (percent) =>
    percent !== null && percent !== 0 && (percent < 0 || percent > middle * FAR || percent * FAR < middle);
}

/** Of two nobody can tell which one is wrong. */
const FEWEST = 3;
/** Further from the middle one than any two indexes of a block are. */
const FAR = 30;
