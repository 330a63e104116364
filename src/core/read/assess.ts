import { assessmentRulesOf } from './names/blockRules';
import type { AssessmentSettings } from './names/blockRules';
import { nameAmongOthers, yearOfPeriod } from '../period';
import type { Period } from '../period';
import type { SheetReading } from './sheets/readings';
import type { Settings } from '../settings';
import { topOf } from '../workbook';
import type { SheetSnapshot } from '../workbook';
import type { AssessedBlock, Assessment, PublishedRanking, ScoreTable } from './model/assessment';
import { gatherBlocks, gatherEarlierBlocks } from './blocks/blocks';
import { exchangedHeads } from './checks/sheets/exchangedHeads';
import { doubtfulYears } from './checks/doubtfulYears';
import { checkBlock, scoredInParts } from './checks/checkBlock';
import { checkWeights } from './checks/checkWeights';
import {
  listedInOtherBlock,
  listedTwice,
  listedWithoutScores,
  scoredWithoutList,
} from './checks/checkUnitList';
import { correctionsByName, unusedCorrections } from './sheets/corrections';
import { countedTables } from './blocks/countedTables';
import type { CountedTables } from './blocks/countedTables';
import type { CompetingTables } from './blocks/wholeBlocks';
import { saidOfCounted } from './checks/countedColumns';
import { dateCells } from './checks/sheets/dateCells';
import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import { hiddenCells } from './checks/sheets/hiddenCells';
import { nameFindings, settleIssuerNames } from './directory/issuerNames';
import { withoutBlankForms } from './blocks/periods/blankForms';
import { aliasedFields } from './blocks/aliasedFields';
import { withoutOtherIndexes } from './blocks/otherIndexes';
import { blankPeriods, withoutBlankRankings } from './blocks/periods/blankPeriods';
import {
  blankBelowFindings,
  leftOutFindings,
  ranksBeyondUnits,
  unreadRankFindings,
  withLeftOutUnits,
} from './directory/leftOutUnits';
import { namesakes } from './directory/namesakes';
import type { Namesakes } from './directory/namesakes';
import {
  knownPeriods,
  unusedPeriods,
  withCountedPeriods,
  withKnownYears,
  yearBefore,
} from './blocks/periods/periods';
import { unusedLines } from './parts/letterhead';
import { namesOfNothing } from './checks/namesOfNothing';
import { inUnicode } from './cells/oldFontCodes';
import { chosenBlocks, figuresBy } from './blocks/chosenBlocks';
import type { ReadTable } from './layouts/unitScoreSheet';
import type { CriteriaSheet } from './layouts/sheetTables';
import { toNumber } from '../points';
import type { ObjectionSheet } from './model/objections';
import { objectionSheet } from './objections/objectionSheet';
import { readSheet } from './sheets/readSheet';
import { isPassedOver, sheetsWithoutScores } from './checks/sheets/sheetsWithoutScores';
import type { KnownUnits } from './checks/sheets/sheetsWithoutScores';
import { sheetReading } from './sheets/sheetReading';
import type { ReadSource } from './sheets/sheetReading';
import { oncePerTemplate } from './checks/sheets/oncePerTemplate';
import { claimsLeft } from './blocks/laterStages';
import { lonelyUnits } from './blocks/lonelyUnits';
import { rankedApart } from './checks/rankedApart';
import { unitsInTwoBlocks } from './checks/unitsInTwoBlocks';
import { withoutSlips } from './unitTables/percentSlips';
import { rankedOnlyFindings, rankedWithoutScores } from './blocks/rankedWithoutScores';
import { isClaimed } from './scores/stageWords';
import { stageDifferences } from './chosen/stageDifferences';
import { asWarning, isOfUnits, printedIn, tableFindings } from './checks/sheets/tableFindings';
import { unreadFigures } from './checks/sheets/unreadFigures';
import { unitsWithoutScores } from './checks/unitsWithoutScores';
import { unitDirectory } from './directory/unitDirectory';
import type { UnitDirectory } from './model/assessment';
import { vanishedFindings } from './blocks/vanishedUnits';

/** An assessment and what was read of each sheet. */
export interface ReadWorkbook {
  readonly assessment: Assessment;
  /** Made when they are asked for: to compare two rules nobody looks at them. */
  readonly readings: () => readonly SheetReading[];
}

/** The sheets of a workbook as read, whatever rules it is ranked by. */
export interface ReadSheets {
  /** Their units are named as `namesakes` tells them apart; blank forms have no tables. */
  readonly sources: readonly ReadSource[];
  readonly namesakes: Namesakes;
  /** What is to be said of sheets by themselves: blank forms, old font codes, and dates where texts should stand. */
  readonly findings: readonly Finding[];
  readonly corrections: ReturnType<typeof correctionsByName>;
  /** The sheets of objections (*kiến nghị*), which are none of the sources. */
  readonly objections: readonly ObjectionSheet[];
}

/** What of the settings says how sheets are read; all others are for what is made of them. */
export type ReadingSettings = Pick<Settings, 'sheets' | 'hiddenSheets'>;

/** Reads all sheets: every kind of score that they have. Other rules need no other reading. */
export function readSheets(asTheyAre: readonly SheetSnapshot[], settings: ReadingSettings): ReadSheets {
  const inLetters = asTheyAre.map(inUnicode);
  const corrections = correctionsByName(settings.sheets);
  const objections: ObjectionSheet[] = [];
  const asRead = inLetters.flatMap(({ sheet }) => {
    const correction = corrections.get(sheet.name) ?? null;
    const skipped = settings.hiddenSheets === 'skip' && sheet.visibility !== 'visible';
    const own = correction === null && !skipped ? objectionSheet(sheet) : null;
    if (own === null) return [readSource({ sheet, correction, skipped })];
    objections.push(own);
    return [];
  });
  const names = namesakes(asRead);
  const { sources, findings: forms } = withoutBlankForms(names.named(asRead));
  const findings = [
    ...forms,
    ...sources.flatMap(({ spans }) => spans.flatMap(dateCells)),
    ...inLetters.flatMap((one) => one.findings),
  ];
  return { sources, namesakes: names, findings, corrections, objections };
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
  const published = withoutSlips(withoutLeftTables(sources, counted), year);
  const periodName = year === null ? null : nameAmongOthers(year, knownPeriods(sources));
  const blocks = withLeftOutUnits(
    current.blocks.map((block) => ({ ...block, year, period: periodName })),
    published,
    lists,
    year,
    directory,
  );
  const earlierBlocks = earlier.flatMap((block) =>
    withLeftOutUnits([block], published, [], block.year, directory),
  );
  const figures = unreadFigures(published, year);
  const vanished = vanishedFindings(counted.vanished);
  const listed = listedWithoutScores(lists, blocks, directory);
  const told = [...vanished, ...listed].map(({ facts }) => facts.unit);
  const rankedOnly = rankedWithoutScores(published, blocks, { year, told, directory });
  const unscored = [...told, ...rankedOnly.flatMap(({ units }) => units.map(({ name }) => name))];
  const unreadFields = figures.flatMap(({ facts }) => facts.field ?? []);
  const { objections } = asRead;
  const assessed = { year, blocks, earlierBlocks, published, directory, unscored, unreadFields, objections };
  const compared = yearBefore(assessed);
  const blocksOf = blocksByTable(counted, [...blocks, ...earlier]);
  const known = knownUnits(sources, blocks, earlierBlocks, before, directory);
  const isScored = (unit: string) => known.scored.has(known.keyOf(unit));
  const suspicious = sheetsWithoutScores(sources, { blocks, earlierBlocks, year }, known);
  const withoutScores = new Set(suspicious.map(({ place }) => place.sheet));
  const printed = printedIn(published);
  const isCompared = (table: ScoreTable) => compared !== null && table.year === compared;
  const holds = saidOfCounted([...blocks, ...earlier]);
  const findings = [
    ...oncePerTemplate(
      withFindings(read, counted, ofChoice)
        .filter(({ table }) => !counted.earlier.has(table) || table.year === compared)
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
    ...counted.competing.map((one) => competingFinding(one, blocksOf)),
    ...counted.competingBefore
      .filter(({ left, isLater }) => left.year === compared && isLater !== true)
      .map((one) => asWarning(competingFinding(one, blocksOf))),
    ...claimsLeft(counted.competing, counted.current),
    ...vanished,
    ...rankedOnlyFindings(rankedOnly),
    ...[
      ...counted.surveys,
      ...[...counted.earlier.keys()].filter(({ surveyOnly }) => surveyOnly === true),
    ].map(({ sheet }) => sheetFinding('survey-apart', sheet)),
    ...current.findings,
    ...[...blocks, ...earlier.filter((block) => block.year === compared)].flatMap(checkWeights),
    ...blocks.flatMap((block) => [
      ...checkBlock(block, assessmentRulesOf(settings, block.name)),
      ...stageDifferences(block),
    ]),
    ...[...blocks, ...earlierBlocks.filter((block) => block.year === compared)].flatMap(exchangedHeads),
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
      .filter((block) => block.year === compared)
      .flatMap((block) => earlierFindings(block, settings, figures)),
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

/** Tells which tables count, puts their units into blocks and chooses their scores by the rules of these. */
function gathered(all: readonly ReadSource[], directory: UnitDirectory, settings: AssessmentSettings) {
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
  const blocks = gatherBlocks([...counted.current.values()], directory, published);
  const current = chosenBlocks(blocks.blocks, settings, counted.earlierSteps);
  const earlier = chosenBlocks(
    gatherEarlierBlocks([...counted.earlier.values()], directory, published),
    settings,
  );
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
function withFindings(
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
function blocksByTable(
  { current, earlier }: CountedTables,
  blocks: readonly AssessedBlock[],
): ReadonlyMap<ScoreTable, readonly string[]> {
  const names = new Map<ScoreTable, Set<string>>();
  for (const { name, units } of blocks) {
    for (const table of new Set(units.map((unit) => unit.table))) {
      const known = names.get(table);
      if (known === undefined) names.set(table, new Set([name]));
      else known.add(name);
    }
  }
  return new Map(
    [...current, ...[...earlier].filter(([table]) => !isOfUnits(table))].flatMap(([table, kept]) => {
      const of = names.get(kept);
      return of === undefined ? [] : [[table, [...of]] as const];
    }),
  );
}

/** What is wrong with last year's scores and is not told of the figures that its tables print. */
function earlierFindings(
  block: AssessedBlock,
  settings: AssessmentSettings,
  figures: readonly Finding[],
): readonly Finding[] {
  const told = new Set(figures.map(({ place }) => `${place.sheet}!${place.cell}`));
  return checkBlock(block, assessmentRulesOf(settings, block.name))
    .filter(({ place }) => !told.has(`${place.sheet}!${place.cell}`))
    .map(asWarning);
}

/** The printed rankings without the lines of tables that another one of their year and kind was preferred to. */
function withoutLeftTables(
  sources: readonly ReadSource[],
  { competing }: CountedTables,
): readonly PublishedRanking[] {
  const left = new Set(
    competing.flatMap(({ left: { units } }) => units.map(({ place }) => `${place.sheet}!${place.cell}`)),
  );
  const all = sources.flatMap((source) => source.published);
  if (left.size === 0) return all;
  return all.map((ranking) => ({
    ...ranking,
    units: ranking.units.filter(({ place }) => !left.has(`${place.sheet}!${place.cell}`)),
  }));
}

function competingFinding(
  { counts, left, unit, block, isWhole, isLater, isBlank, hasMarks, partOf }: CompetingTables,
  blocksOf: ReadonlyMap<ScoreTable, readonly string[]>,
): Finding {
  const name = blocksOf.get(counts)?.[0] ?? block;
  if (partOf !== undefined) return scoredInParts(unit, partOf, name);
  const byTitle = counts.standing === left.standing ? 'order' : 'title';
  const why = isWhole === true ? 'whole' : isLater === true ? 'later' : isBlank === true ? 'blank' : byTitle;
  const facts = { sheet: left.sheet, other: counts.sheet, block: name ?? '', why } as const;
  const isClear =
    isWhole === true ||
    (isBlank === true && hasMarks !== true) ||
    (isLater === true && isClaimed(left.stage ?? 0) && !isClaimed(counts.stage ?? 0));
  const severity = isClear ? 'info' : 'warning';
  return finding('tables-compete', unit.place, facts, { severity, block: name });
}

/** Sheets whose year is not told: this year's first table, and every printed ranking that cannot be compared so. */
function yearFindings(
  year: Period | null,
  sources: readonly ReadSource[],
  blocksOf: ReadonlyMap<ScoreTable, readonly string[]>,
): readonly Finding[] {
  const scored = sources.flatMap(({ tables, unitTables }) =>
    [...tables, ...unitTables].map(({ table }) => table),
  );
  const counted = scored.filter((table) => blocksOf.has(table) && (table.year ?? year) === year);
  const [first] = counted;
  const isTold = year !== null && yearOfPeriod(year) !== null;
  // A year that only other tables name need not be that of the scores.
  const isUntold = !isTold || counted.every((table) => table.year === null);
  const names = new Set(isUntold && first !== undefined ? [first.sheet] : []);
  for (const { sheet, published } of sources) {
    if (published.some((ranking) => ranking.units.length > 0 && ranking.year === null)) names.add(sheet.name);
  }
  return [...names].map((name) => sheetFinding('year-missing', name));
}

/** A sheet as the officer corrected it; nothing is read of one that is to be ignored or skipped. */
function readSource({
  sheet,
  correction,
  skipped,
}: Pick<ReadSource, 'sheet' | 'correction' | 'skipped'>): ReadSource {
  const read =
    correction?.ignore === true || skipped
      ? {
          tables: [],
          unitTables: [],
          published: [],
          lists: [],
          districts: new Map<string, string>(),
          spans: [],
          unread: [],
          otherLines: [],
        }
      : readSheet(sheet, correction ?? undefined);
  return { sheet, correction, skipped, ...read };
}

function sheetFindings(source: ReadSource): readonly Finding[] {
  const { sheet, correction, skipped } = source;
  if (correction?.ignore !== true && skipped) {
    return sheet.values.length === 0 ? [] : [sheetFinding('hidden-sheet-skipped', sheet.name)];
  }
  if (correction === null) return readingFindings(source);
  const ignored = correction.ignore === true;
  const corrected = finding('sheet-corrected', topOf(sheet.name), { sheet: sheet.name, ignored });
  return ignored ? [corrected] : [corrected, ...readingFindings(source)];
}

function readingFindings(source: ReadSource): readonly Finding[] {
  const { sheet, tables, criteria } = source;
  if (criteria !== undefined) return [criteriaFinding(sheet.name, criteria)];
  if (isPassedOver(source) && tables.length === 0) {
    return sheet.values.length === 0 ? [] : [sheetFinding('sheet-passed-over', sheet.name)];
  }
  return sheet.visibility === 'visible' ? [] : [sheetFinding('hidden-sheet-read', sheet.name)];
}

function criteriaFinding(sheet: string, criteria: readonly CriteriaSheet[]): Finding {
  const leaves = criteria.flatMap(({ set }) => set.leaves);
  const maxPoints = toNumber(leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0));
  const surveyed = criteria.flatMap(({ surveyMaxima }) => surveyMaxima.filter((max) => max > 0)).length;
  const facts = { sheet, criteria: { count: leaves.length, maxPoints, surveyed } };
  return finding('sheet-passed-over', topOf(sheet), facts);
}

type OfSheet =
  | 'survey-apart'
  | 'year-missing'
  | 'hidden-sheet-skipped'
  | 'hidden-sheet-read'
  | 'sheet-passed-over';

function sheetFinding(code: OfSheet, sheet: string): Finding {
  return finding(code, topOf(sheet), { sheet });
}
