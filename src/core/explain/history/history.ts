import { given } from '../../lists';
import { seriesBefore } from '../../period';
import type { Period } from '../../period';
import type { RankedBlock } from '../../rank/ranking';
import type { AssessedBlock, Assessment } from '../../read/model/assessment';
import { blockKey } from '../../read/names/blockNames';
import type { Settings } from '../../settings/settings';
import { criteriaMatcher } from '../criteriaChanges';
import type { FieldKey } from '../lastYear/lastYearLines';
import { followUnit } from './followUnits';
import type { FollowedUnit } from './followUnits';
import { yearOfHistory } from './historyLines';
import type { EarlierTables } from './historyLines';
import { blockOverYears } from './overYears';
import type { TracedHistory } from './overYears';

/** Makes the history of each block of this year. */
export interface Histories {
  /** The earlier periods of which something is known, ascending. */
  readonly periods: readonly Period[];
  of(block: RankedBlock, assessed: AssessedBlock): TracedHistory;
}

/**
 * What is known of the years before: of the workbook and of other files together, in the periods that make up a series with
 * this year's. Two tables that print different figures of a unit give none, as in the comparison with last year.
 */
export function historiesOf(
  assessment: Assessment,
  tables: readonly EarlierTables[],
  settings: Settings,
  fieldKey: FieldKey,
): Histories {
  const { year, blocks, directory } = assessment;
  const periods = seriesBefore(year, tables.flatMap(knownPeriods));
  const years = periods.map((period) => yearOfHistory(period, tables, assessment, settings, fieldKey));
  const followed = new Map<string, FollowedUnit>();
  const follow = (name: string): FollowedUnit => {
    const own = followed.get(name) ?? followUnit(name, years, directory);
    followed.set(name, own);
    return own;
  };
  const known = {
    ...{ years, directory, follow, fieldKey },
    present: blocks.map(({ name }) => blockKey(name)),
    blockNow: blocksNow(blocks, follow),
    pairsOf: criteriaMatcher(fieldKey),
  };
  return { periods, of: (block, assessed) => blockOverYears(block, assessed, known) };
}

/** The periods of which tables say something. */
export function knownPeriods({ blocks, published, results }: EarlierTables): readonly Period[] {
  return [...blocks, ...published, ...results].flatMap(({ year, units }) =>
    year === null || units.length === 0 ? [] : [year],
  );
}

/** The block of today of whoever stood in an earlier year, by the position of the year. */
function blocksNow(
  blocks: readonly AssessedBlock[],
  follow: (name: string) => FollowedUnit,
): (identity: string, year: number) => string | null {
  let known: ReadonlyMap<string, string> | null = null;
  const made = () =>
    new Map(
      blocks.flatMap(({ name: block, units }) =>
        units.flatMap(({ name }) =>
          follow(name).identities.flatMap((identity, year) =>
            given(identity, (own) => [`${year} ${own}`, block] as const),
          ),
        ),
      ),
    );
  return (identity, year) => (known ??= made()).get(`${year} ${identity}`) ?? null;
}
