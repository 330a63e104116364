import type { SheetReading } from './readings';
import type { Settings } from '../settings';
import type { SheetCorrection } from '../sheetCorrections';
import type { SheetSnapshot } from '../workbook';
import type { AssessedBlock, Assessment, ScoreTable } from './assessment';
import { gatherBlocks } from './blocks';
import { checkBlock } from './checkBlock';
import { checkUnitLists } from './checkUnitList';
import { correctionsByName, unusedCorrections } from './corrections';
import { countedTables } from './countedTables';
import type { CountedTables } from './countedTables';
import type { Finding } from './findings';
import { settleIssuerNames } from './issuerNames';
import { readSheet } from './readSheet';
import { sheetReading } from './sheetReading';
import type { ReadSource } from './sheetReading';
import { unitDirectory } from './unitDirectory';
import type { ReadTable } from './unitScoreSheet';

/** An assessment and what was read of each sheet. */
export interface ReadWorkbook {
  readonly assessment: Assessment;
  readonly readings: readonly SheetReading[];
}

/**
 * Reads all sheets into an assessment: score tables of the latest year into blocks, those of an earlier year apart,
 * printed rankings for the comparison with last year. A sheet without any of them is passed over, and said so.
 */
export function assess(sheets: readonly SheetSnapshot[], settings: Settings): ReadWorkbook {
  const corrections = correctionsByName(settings.sheets);
  const sources = settleIssuerNames(
    sheets.map((sheet) => readSource(sheet, settings, corrections.get(sheet.name))),
  );
  const lists = sources.flatMap((source) => source.lists);
  const directory = unitDirectory(lists);
  const read = sources.flatMap((source) => [...source.tables, ...source.unitTables]);
  const counted = countedTables(
    read.map(({ table }) => table),
    directory,
  );
  const { year } = counted;
  const current = gatherBlocks([...counted.current.values()], directory);
  const earlier = gatherBlocks([...counted.earlier.values()], directory);
  const blocks = current.blocks.map((block) => ({ ...block, year }));
  const blocksOf = blocksByTable(counted, [...blocks, ...earlier.blocks]);
  const published = sources.flatMap((source) => source.published);
  const findings = [
    ...read.flatMap((one) => tableFindings(one, counted, blocksOf.get(one.table) ?? [])),
    ...sources.flatMap(sheetFindings),
    ...unusedCorrections(corrections, sources),
    ...yearFindings(year, sources, blocksOf),
    ...current.findings,
    ...blocks.flatMap(checkBlock),
    ...checkUnitLists(lists, blocks, directory),
  ];
  const shown = new Map([...blocksOf].map(([table, names]) => [table, names.join('; ')]));
  return {
    assessment: { year, blocks, earlierBlocks: earlier.blocks, published, directory, findings },
    readings: sources.map((source) => sheetReading(source, shown)),
  };
}

/** The blocks into which each table's units went, by the table as it was read; earlier tables of units are left out. */
function blocksByTable(
  { current, earlier }: CountedTables,
  blocks: readonly AssessedBlock[],
): ReadonlyMap<ScoreTable, readonly string[]> {
  const names = new Map<ScoreTable, Set<string>>();
  for (const { name, units } of blocks) {
    for (const { table } of units) {
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

function isOfUnits({ kind }: ScoreTable): boolean {
  return kind === 'unitsByFields' || kind === 'unitsByTotals';
}

/** What reading a table found, for each block that it stops; nothing of a table that is only compared. */
function tableFindings(
  { table, findings }: ReadTable,
  { current }: CountedTables,
  blocks: readonly string[],
): readonly Finding[] {
  if (isOfUnits(table) && !current.has(table)) return [];
  const [first = null] = blocks;
  return findings.flatMap((finding) =>
    finding.severity === 'error' && blocks.length > 1
      ? blocks.map((block) => ({ ...finding, block }))
      : [{ ...finding, block: first }],
  );
}

/** Sheets whose year is not told: this year's first table, and every printed ranking that cannot be compared so. */
function yearFindings(
  year: number | null,
  sources: readonly ReadSource[],
  blocksOf: ReadonlyMap<ScoreTable, readonly string[]>,
): readonly Finding[] {
  const scored = sources.flatMap(({ tables, unitTables }) =>
    [...tables, ...unitTables].map(({ table }) => table),
  );
  const [first] = scored.filter((table) => blocksOf.has(table));
  const names = new Set(year === null && first !== undefined ? [first.sheet] : []);
  for (const { sheet, published } of sources) {
    if (published.some((ranking) => ranking.units.length > 0 && ranking.year === null)) names.add(sheet.name);
  }
  return [...names].map((name) => sheetFinding('year-missing', 'warning', name));
}

/** A sheet as the officer corrected it; nothing is read of one that is to be ignored. */
function readSource(
  sheet: SheetSnapshot,
  settings: Settings,
  correction: SheetCorrection | undefined,
): ReadSource {
  const read =
    correction?.ignore === true
      ? { tables: [], unitTables: [], published: [], lists: [], spans: [] }
      : readSheet(sheet, settings, correction);
  return { sheet, correction: correction ?? null, ...read };
}

function sheetFindings(source: ReadSource): readonly Finding[] {
  const { sheet, correction } = source;
  if (correction === null) return readingFindings(source);
  const corrected = sheetFinding('sheet-corrected', 'info', sheet.name);
  if (correction.ignore === true) return [{ ...corrected, params: { sheet: sheet.name, ignored: 'true' } }];
  return [corrected, ...readingFindings(source)];
}

function readingFindings({ sheet, tables, unitTables, published, lists }: ReadSource): readonly Finding[] {
  const ranked = published.some((ranking) => ranking.units.length > 0);
  if (tables.length === 0 && unitTables.length === 0 && lists.length === 0 && !ranked) {
    return sheet.values.length === 0 ? [] : [sheetFinding('sheet-passed-over', 'info', sheet.name)];
  }
  return sheet.visibility === 'visible' ? [] : [sheetFinding('hidden-sheet-read', 'info', sheet.name)];
}

function sheetFinding(code: Finding['code'], severity: Finding['severity'], sheet: string): Finding {
  return { code, severity, place: { sheet, cell: 'A1' }, block: null, params: { sheet } };
}
