import type { Period } from '../../period';
import type { AssessedBlock, PublishedRank, PublishedRanking, UnitDirectory } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';

/** A table of this year and those of its units that have nothing but a rank or a grade anywhere. */
export interface RankedOnly {
  readonly sheet: string;
  readonly units: readonly PublishedRank[];
}

/**
 * Units that tables of the year that counts print a rank or a grade of, and that no table scores: the column of scores is
 * gone, or its header. Those that are not ranked are none.
 *
 * @param told names of units of which it is said that they have no scores
 */
export function rankedWithoutScores(
  published: readonly PublishedRanking[],
  blocks: readonly AssessedBlock[],
  {
    year,
    told,
    directory,
  }: {
    readonly year: Period | null;
    readonly told: readonly string[];
    readonly directory: UnitDirectory;
  },
): readonly RankedOnly[] {
  if (year === null || blocks.length === 0) return [];
  const keyOf = ({ name }: { readonly name: string }) => directory.keyOf(name);
  const known = new Set([
    ...blocks.flatMap(({ units }) => units.map(({ key }) => key)),
    ...told.map((name) => directory.keyOf(name)),
  ]);
  return published.flatMap(({ sheet, year: own, units }): RankedOnly[] => {
    const lost =
      own === year ? units.filter((unit) => unit.notRanked === undefined && !known.has(keyOf(unit))) : [];
    for (const unit of lost) known.add(keyOf(unit));
    return lost.length === 0 ? [] : [{ sheet, units: lost }];
  });
}

/** Says of each such table its first unit, with the number of all. */
export function rankedOnlyFindings(tables: readonly RankedOnly[]): readonly Finding<'unit-without-scores'>[] {
  return tables.flatMap(({ sheet, units }) =>
    units
      .slice(0, 1)
      .map(({ name, place }) =>
        finding('unit-without-scores', place, { unit: name, from: 'ranking', sheet, count: units.length }),
      ),
  );
}
