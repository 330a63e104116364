import { assessmentRulesOf } from './names/blockRules';
import type { AssessmentSettings } from './names/blockRules';
import { nameAmongOthers } from '../period';
import type { Period } from '../period';
import type { SheetReading } from './sheets/readings';
import type { AssessedBlock, Assessment, ScoreTable } from './model/assessment';
import { exchangedHeads } from './checks/sheets/exchangedHeads';
import { doubtfulYears } from './checks/doubtfulYears';
import { checkBlock } from './checks/checkBlock';
import { checkWeights } from './checks/checkWeights';
import {
  listedInOtherBlock,
  listedTwice,
  listedWithoutScores,
  scoredWithoutList,
} from './checks/checkUnitList';
import { unusedCorrections } from './sheets/corrections';
import { saidOfCounted } from './checks/countedColumns';
import type { Finding } from '../findings/findings';
import { hiddenCells } from './checks/sheets/hiddenCells';
import {
  blankBelowFindings,
  leftOutFindings,
  ranksBeyondUnits,
  unreadRankFindings,
  withLeftOutUnits,
} from './directory/leftOutUnits';
import { knownPeriods, seriesOf, unusedPeriods, yearBefore } from './blocks/periods/periods';
import { unusedLines } from './parts/letterhead';
import { sheetsWithoutScores } from './checks/sheets/sheetsWithoutScores';
import type { KnownUnits } from './checks/sheets/sheetsWithoutScores';
import { sheetReading } from './sheets/sheetReading';
import type { ReadSource } from './sheets/sheetReading';
import { oncePerTemplate } from './checks/sheets/oncePerTemplate';
import { claimsLeft } from './blocks/laterStages';
import { criteriaMaximaOf, settledScales } from './blocks/earlierScales';
import { lonelyUnits } from './blocks/lonelyUnits';
import { rankedApart } from './checks/rankedApart';
import { unitsInTwoBlocks } from './checks/unitsInTwoBlocks';
import { withoutSlips } from './unitTables/percentSlips';
import { rankedOnlyFindings, rankedWithoutScores } from './blocks/rankedWithoutScores';
import { stageDifferences } from './chosen/stageDifferences';
import { asWarning, printedIn, tableFindings } from './checks/sheets/tableFindings';
import { unreadFigures } from './checks/sheets/unreadFigures';
import { unitsWithoutScores } from './checks/unitsWithoutScores';
import { identityThen } from './directory/identityThen';
import { unitDirectory } from './directory/unitDirectory';
import type { UnitDirectory } from './model/assessment';
import { withGroups } from './blocks/unitGroups';
import { vanishedFindings } from './blocks/vanishedUnits';
import type { CompetingTables } from './blocks/wholeBlocks';
import { competingFinding, isByOrder, isStepOfList, printingDifferently } from './checks/competing';
import { blocksByTable, gathered, namesByTable, withFindings, withoutLeftTables } from './gathered';
import { sheetFinding, sheetFindings, yearFindings } from './checks/sheets/sheetFindings';
import type { ReadSheets } from './readSheets';

/** An assessment and what was read of each sheet. */
export interface ReadWorkbook {
  readonly assessment: Assessment;
  /** Made when they are asked for: to compare two rules nobody looks at them. */
  readonly readings: () => readonly SheetReading[];
}

/**
 * Makes an assessment of what was read: score tables of the latest year become blocks, in which the scores that count are
 * chosen; those of an earlier year stay apart, printed rankings are for the comparison with last year. A sheet without
 * any of them is passed over, and said so.
 *
 * @param before names of the units that the run before ranked
 */
export function assess(
  asRead: ReadSheets,
  settings: AssessmentSettings,
  before: readonly string[] = [],
): ReadWorkbook {
  const lists = asRead.sources.flatMap((source) => source.lists);
  const directory = unitDirectory(lists, settings.aliases, asRead.namesakes);
  const { sources, read, counted, blank, current, earlier, ofChoice } = gathered(
    asRead.sources,
    directory,
    settings,
  );
  const { year } = counted;
  const printedThen = withoutSlips(withoutLeftTables(sources, counted), year);
  const periodName = year === null ? null : nameAmongOthers(year, knownPeriods(sources));
  const counting = withLeftOutUnits(
    current.blocks.map((block) => ({ ...block, year, period: periodName })),
    printedThen,
    lists,
    year,
    directory,
  );
  const blocks = withGroups(counting, sources, directory);
  const criteriaMaxima = criteriaMaximaOf(sources.flatMap(({ criteria = [] }) => criteria));
  const {
    blocks: earlierBlocks,
    published,
    doubts,
  } = settledScales(
    {
      blocks: earlier.flatMap((block) => withLeftOutUnits([block], printedThen, [], block.year, directory)),
      published: printedThen,
    },
    [{ blocks, earlierBlocks: earlier, criteriaMaxima }],
    directory,
    year,
  );
  const figures = unreadFigures(published, year);
  const vanished = vanishedFindings(counted.vanished);
  const listed = listedWithoutScores(lists, blocks, directory);
  const told = [...vanished, ...listed].map(({ facts }) => facts.unit);
  const rankedOnly = rankedWithoutScores(published, blocks, { year, told, directory });
  const unscored = [...told, ...rankedOnly.flatMap(({ units }) => units.map(({ name }) => name))];
  const unreadFields = figures.flatMap(({ facts }) => facts.field ?? []);
  const { objections } = asRead;
  const assessed = {
    ...{ year, blocks, earlierBlocks, published, directory, unscored, unreadFields },
    ...{ criteriaMaxima, objections },
  };
  const compared = yearBefore(assessed);
  // Of several earlier years one is compared; all of the series have figures in the history.
  const series: ReadonlySet<Period | null> = new Set(seriesOf(assessed));
  const blocksOf = blocksByTable(counted, [...blocks, ...earlier]);
  const namesThen = namesByTable(earlier);
  const printDifferently = printingDifferently(
    sources.flatMap((source) => source.published),
    directory,
  );
  const isNeither = (one: CompetingTables) => isByOrder(one) && printDifferently(one);
  const known = knownUnits(sources, blocks, earlierBlocks, before, directory);
  const isScored = (unit: string) => known.scored.has(known.keyOf(unit));
  const suspicious = sheetsWithoutScores(sources, { blocks, earlierBlocks, year }, known);
  const withoutScores = new Set(suspicious.map(({ place }) => place.sheet));
  const printed = printedIn(published);
  const isCompared = (table: ScoreTable) => series.has(table.year);
  const holds = saidOfCounted([...blocks, ...earlier]);
  const findings = [
    ...oncePerTemplate(
      withFindings(read, counted, ofChoice)
        .filter(({ table }) => !counted.earlier.has(table) || isCompared(table))
        .flatMap((one) => tableFindings(one, counted, blocksOf.get(one.table) ?? [], isCompared, printed)),
    ),
    ...suspicious,
    ...sources.flatMap(({ unread, otherLines }) => [
      ...unusedLines(otherLines, isScored),
      ...unread.filter(holds),
    ]),
    ...sources.filter(({ sheet }) => !withoutScores.has(sheet.name)).flatMap(sheetFindings),
    ...asRead.findings,
    ...unusedCorrections(asRead.corrections, sources),
    ...yearFindings(year, sources, blocksOf),
    ...doubtfulYears(sources, year, compared),
    ...unusedPeriods(assessed, sources, blank),
    ...counted.competing.filter((one) => !isStepOfList(one)).map((one) => competingFinding(one, blocksOf)),
    ...counted.competingBefore
      // Of an earlier step of then, whose figures nobody misses, only what is printed otherwise is said.
      .filter((one) => isCompared(one.left) && (one.isLater !== true || printDifferently(one)))
      // Figures of the years before the one that is compared are said to differ unit by unit.
      .filter((one) => one.left.year === compared || !isNeither(one))
      .map((one) => asWarning(competingFinding(one, namesThen, isNeither(one)))),
    ...claimsLeft(counted.competing, counted.current),
    ...doubts.filter(({ facts }) => series.has(facts.year)),
    ...vanished,
    ...rankedOnlyFindings(rankedOnly),
    ...[
      ...counted.surveys,
      ...[...counted.earlier.keys()].filter(({ surveyOnly }) => surveyOnly === true),
    ].map(({ sheet }) => sheetFinding('survey-apart', sheet)),
    ...current.findings,
    ...[...blocks, ...earlier.filter((block) => series.has(block.year))].flatMap(checkWeights),
    ...blocks.flatMap((block) => [
      ...checkBlock(block, assessmentRulesOf(settings, block.name)),
      ...stageDifferences(block),
    ]),
    ...[...blocks, ...earlierBlocks.filter((block) => series.has(block.year))].flatMap(exchangedHeads),
    ...lonelyUnits(blocks),
    ...unitsInTwoBlocks(blocks),
    ...rankedApart(
      blocks,
      published.filter((one) => one.year === year),
      sources,
    ),
    ...blocks.flatMap(unitsWithoutScores),
    ...figures,
    ...earlierBlocks
      .filter((block) => series.has(block.year))
      .flatMap((block) => earlierFindings(block, settings, figures, directory)),
    ...blocks.flatMap((block) => hiddenCells(block, sources)),
    ...leftOutFindings(blocks),
    ...unreadRankFindings(published, year),
    ...ranksBeyondUnits(published, year),
    ...blankBelowFindings(published, year),
    ...[...published, ...lists].flatMap((one) => one.findings ?? []),
    ...listed,
    ...scoredWithoutList(lists, blocks, directory),
    ...listedInOtherBlock(lists, blocks, directory),
    ...listedTwice(lists, directory),
  ];
  return {
    assessment: { ...assessed, findings },
    readings: () => {
      const shown = new Map([...blocksOf].map(([table, names]) => [table, names.join('; ')]));
      return sources.map((source) => sheetReading(source, shown));
    },
  };
}

/** Every unit that the workbook names anywhere, and those that have scores of this year. */
function knownUnits(
  sources: readonly ReadSource[],
  blocks: readonly AssessedBlock[],
  earlier: readonly AssessedBlock[],
  before: readonly string[],
  directory: UnitDirectory,
): KnownUnits {
  const keyOf = (name: string) => directory.keyOf(name);
  const named = [
    ...earlier.flatMap(({ units }) => units.map(({ name }) => name)),
    ...sources.flatMap(({ published }) => published.flatMap(({ units }) => units.map(({ name }) => name))),
    ...sources.flatMap(({ lists }) => lists.flatMap(({ units }) => units.map(({ name }) => name))),
    ...before,
  ];
  const scored = new Set(blocks.flatMap(({ units }) => units.map(({ key }) => key)));
  return { keyOf, scored, all: new Set([...scored, ...named.map(keyOf)]) };
}

/** What is wrong with last year's scores and is not told of the figures that its tables print. */
function earlierFindings(
  block: AssessedBlock,
  settings: AssessmentSettings,
  figures: readonly Finding[],
  directory: UnitDirectory,
): readonly Finding[] {
  const told = new Set(figures.map(({ place }) => `${place.sheet}!${place.cell}`));
  // Units that are one today were two then.
  const units = block.units.map((unit) => ({ ...unit, key: identityThen(directory, unit.name) }));
  return checkBlock({ ...block, units }, assessmentRulesOf(settings, block.name))
    .filter(({ place }) => !told.has(`${place.sheet}!${place.cell}`))
    .map(asWarning);
}
