import type { AssessmentSettings } from './names/blockRules';
import type { AssessedBlock, PublishedRanking, ScoreTable } from './model/assessment';
import { gatherBlocks, gatherEarlierBlocks, generalBlockOf } from './blocks/blocks';
import { countedTables } from './blocks/countedTables';
import type { CountedTables } from './blocks/countedTables';
import type { Finding } from '../findings/findings';
import { nameFindings, settleIssuerNames } from './directory/issuerNames';
import { aliasedFields } from './blocks/aliasedFields';
import { withoutOtherIndexes } from './blocks/otherIndexes';
import { blankPeriods, withoutBlankRankings } from './blocks/periods/blankPeriods';
import { withCountedPeriods, withKnownYears } from './blocks/periods/periods';
import { isByOrder } from './checks/competing';
import { namesOfNothing } from './checks/namesOfNothing';
import { chosenBlocks, figuresBy } from './blocks/chosenBlocks';
import type { ReadTable } from './layouts/unitScoreSheet';
import type { ReadSource } from './sheets/sheetReading';
import { isOfUnits } from './checks/sheets/tableFindings';
import type { UnitDirectory } from './model/assessment';

/** Tells which tables count, puts their units into blocks and chooses their scores by the rules of these. */
export function gathered(all: readonly ReadSource[], directory: UnitDirectory, settings: AssessmentSettings) {
  const { sources: dated, findings: ofOthers } = withoutOtherIndexes(
    withKnownYears(withCountedPeriods(settleIssuerNames(aliasedFields(all, settings.aliases)))),
  );
  const read = dated.flatMap((source) => [...source.tables, ...source.unitTables]);
  const tables = read.map(({ table }) => table);
  const blank = blankPeriods(tables);
  const sources = withoutBlankRankings(dated, blank);
  const counted = countedTables(
    tables.filter(({ year }) => year === null || !blank.has(year)),
    directory,
    figuresBy(settings),
  );
  const published = sources.flatMap((source) => source.published);
  const [now, before] = [[...counted.current.values()], [...counted.earlier.values()]];
  const general = generalBlockOf(now.length > 0 ? now : before);
  const blocks = gatherBlocks(now, directory, published, general);
  const current = chosenBlocks(blocks.blocks, settings, counted.earlierSteps);
  const earlier = chosenBlocks(gatherEarlierBlocks(before, directory, published, general), settings);
  return {
    sources,
    read,
    counted,
    blank,
    current: { blocks: current.blocks, findings: [...blocks.findings, ...ofOthers] },
    earlier: earlier.blocks,
    ofChoice: new Map([...current.findings, ...earlier.findings]),
  };
}

/** The tables as read with what is to be said of their units' names, and of those of their scores that count. */
export function withFindings(
  read: readonly ReadTable[],
  { current, earlier }: CountedTables,
  ofChoice: ReadonlyMap<ScoreTable, readonly Finding[]>,
): readonly ReadTable[] {
  return read.map((one) => {
    if (one.isUnsaid === true) return one;
    const kept = current.get(one.table) ?? earlier.get(one.table);
    const chosen = kept === undefined ? [] : (ofChoice.get(kept) ?? []);
    return {
      ...one,
      findings: [...one.findings, ...nameFindings(one.table), ...namesOfNothing(one.table), ...chosen],
    };
  });
}

/** The blocks into which each table's units went, by the table as it was read; earlier tables of units are left out. */
export function blocksByTable(
  { current, earlier }: CountedTables,
  blocks: readonly AssessedBlock[],
): ReadonlyMap<ScoreTable, readonly string[]> {
  const names = namesByTable(blocks);
  return new Map(
    [...current, ...[...earlier].filter(([table]) => !isOfUnits(table))].flatMap(([table, kept]) => {
      const of = names.get(kept);
      return of === undefined ? [] : [[table, of] as const];
    }),
  );
}

/** The blocks into which the units of each table went, by the table as it counts. */
export function namesByTable(blocks: readonly AssessedBlock[]): ReadonlyMap<ScoreTable, readonly string[]> {
  const names = new Map<ScoreTable, string[]>();
  for (const { name, units } of blocks) {
    for (const table of new Set(units.map((unit) => unit.table))) {
      const known = names.get(table);
      if (known === undefined) names.set(table, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return names;
}

/**
 * The printed rankings without the lines of tables that another one of their year and kind was preferred to; of an earlier year
 * those that more than their order tells to be left: where nothing tells, two figures that differ give none.
 */
export function withoutLeftTables(
  sources: readonly ReadSource[],
  { competing, competingBefore }: CountedTables,
): readonly PublishedRanking[] {
  const preferred = [
    ...competing,
    ...competingBefore.filter((one) => !isByOrder(one) && one.partOf === undefined),
  ];
  const left = new Set(
    preferred.flatMap(({ left: { units } }) => units.map(({ place }) => `${place.sheet}!${place.cell}`)),
  );
  const all = sources.flatMap((source) => source.published);
  if (left.size === 0) return all;
  return all.map((ranking) => ({
    ...ranking,
    units: ranking.units.filter(({ place }) => !left.has(`${place.sheet}!${place.cell}`)),
  }));
}
