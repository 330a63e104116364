import type { SheetReading } from '../run';
import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { Assessment, ScoreTable } from './assessment';
import { gatherBlocks } from './blocks';
import { checkBlock } from './checkBlock';
import type { Finding } from './findings';
import { readSheet } from './readSheet';
import type { ReadSheet } from './readSheet';

/** An assessment and what was read of each sheet. */
export interface ReadWorkbook {
  readonly assessment: Assessment;
  readonly readings: readonly SheetReading[];
}

interface Source extends ReadSheet {
  readonly sheet: SheetSnapshot;
}

/**
 * Reads all sheets into an assessment: score tables of the latest year into blocks, those of an earlier year apart,
 * printed rankings for the comparison with last year. A sheet without any of them is passed over, and said so.
 */
export function assess(sheets: readonly SheetSnapshot[], settings: Settings): ReadWorkbook {
  const sources = sheets.map((sheet): Source => ({ sheet, ...readSheet(sheet, settings) }));
  const tables = sources.flatMap((source) => source.tables.map(({ table }) => table));
  const published = sources.flatMap((source) => source.published);
  const year = latest(tables.map((table) => table.year));
  const isEarlier = (table: ScoreTable) => table.year !== null && year !== null && table.year < year;
  const current = gatherBlocks(tables.filter((table) => !isEarlier(table)));
  const earlier = gatherBlocks(tables.filter(isEarlier));
  const blocks = current.blocks.map((block) => ({ ...block, year }));
  const blockOf = new Map(
    [...current.blocks, ...earlier.blocks].flatMap((block) =>
      block.units.map((unit): [ScoreTable, string] => [unit.table, block.name]),
    ),
  );
  const ofTables = sources.flatMap((source) =>
    source.tables.flatMap(({ table, findings }) =>
      findings.map((finding) => ({ ...finding, block: blockOf.get(table) ?? null })),
    ),
  );
  const findings = [
    ...ofTables,
    ...sources.flatMap(sheetFindings),
    ...(year === null && tables[0] !== undefined
      ? [sheetFinding('year-missing', 'warning', tables[0].sheet)]
      : []),
    ...current.findings,
    ...blocks.flatMap(checkBlock),
  ];
  return {
    assessment: { year, blocks, earlierBlocks: earlier.blocks, published, findings },
    readings: sources.map((source) => readingOf(source, blockOf)),
  };
}

function latest(years: readonly (number | null)[]): number | null {
  return years.reduce((most, year) => (year !== null && (most === null || year > most) ? year : most), null);
}

function sheetFindings({ sheet, tables, published }: Source): readonly Finding[] {
  const ranked = published.filter((ranking) => ranking.units.length > 0);
  if (tables.length === 0 && ranked.length === 0) {
    return sheet.values.length === 0 ? [] : [sheetFinding('sheet-passed-over', 'info', sheet.name)];
  }
  return [
    ...(sheet.visibility === 'visible' ? [] : [sheetFinding('hidden-sheet-read', 'info', sheet.name)]),
    ...(ranked.some((ranking) => ranking.year === null)
      ? [sheetFinding('year-missing', 'warning', sheet.name)]
      : []),
  ];
}

function sheetFinding(code: Finding['code'], severity: Finding['severity'], sheet: string): Finding {
  return { code, severity, place: { sheet, cell: 'A1' }, block: null, params: { sheet } };
}

function readingOf(
  { sheet, tables, published }: Source,
  blockOf: ReadonlyMap<ScoreTable, string>,
): SheetReading {
  const first = tables[0]?.table;
  if (first !== undefined) {
    return {
      sheet: sheet.name,
      kind: first.kind,
      block: blockOf.get(first) ?? null,
      units: tables.reduce((sum, { table }) => sum + table.units.length, 0),
      criteria: first.set.leaves.length,
    };
  }
  const units = published.reduce((sum, ranking) => sum + ranking.units.length, 0);
  const kind = units > 0 ? 'previousRanking' : 'passedOver';
  return { sheet: sheet.name, kind, block: null, units, criteria: 0 };
}
