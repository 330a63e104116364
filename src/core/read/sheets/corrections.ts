import { partOfPeriod, periodOf } from '../../period';
import type { SheetCorrection } from '../../settings/sheetCorrections';
import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding, FindingFacts } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import { LAYOUTS } from '../model/layouts';
import type { Letterhead } from '../parts/letterhead';
import type { ReadSheet } from '../layouts/sheetTables';
import { placeAt } from '../cells/sheetCells';
import { columnWithin, headerRowOf, namedColumns } from './correctedSheet';
import type { ReadTable } from '../layouts/unitScoreSheet';

/** What an officer said of each sheet, by the sheet's name. */
export type Corrections = ReadonlyMap<string, SheetCorrection>;

export function correctionsByName(corrections: readonly SheetCorrection[]): Corrections {
  return new Map(corrections.map((correction) => [correction.sheet, correction]));
}

/** The header with the corrected columns in their roles; a column that had such a role before holds remarks now. */
export function correctHeader(
  header: HeaderBand,
  sheet: SheetSnapshot,
  correction: SheetCorrection | undefined,
): HeaderBand {
  const named = namedColumns(sheet, correction);
  if (named.size === 0) return header;
  const taken = new Set<unknown>(named.values());
  const columns = header.columns.map((column) => {
    const role = named.get(column.column);
    if (role !== undefined) return { ...column, role };
    return taken.has(column.role) ? { ...column, role: 'note' as const } : column;
  });
  return { ...header, columns };
}

/** What stands above a table, with the unit, block and year that the officer gave. */
export function correctLetterhead(
  letterhead: Letterhead,
  header: HeaderBand,
  sheet: SheetSnapshot,
  correction: SheetCorrection | undefined,
): Letterhead {
  if (correction === undefined) return letterhead;
  const { unit, block, year } = correction;
  return {
    ...letterhead,
    ...(unit === undefined
      ? {}
      : {
          unit: { text: unit.trim(), place: letterhead.unit?.place ?? placeAt(sheet, header.firstRow, 0) },
        }),
    ...(block === undefined ? {} : { block: block.trim() }),
    ...(year === undefined ? {} : { year: periodOf(partOfPeriod(letterhead.year ?? year), year) }),
  };
}

/** The block that the officer gave, over blocks that rows inside the tables name. */
export function correctBlocks(read: ReadSheet, correction: SheetCorrection | undefined): ReadSheet {
  const block = correction?.block?.trim();
  if (block === undefined) return read;
  return {
    ...read,
    tables: read.tables.map((one) => inBlock(one, block)),
    unitTables: read.unitTables.map((one) => inBlock(one, block)),
    published: read.published.map((ranking) => ({
      ...ranking,
      units: ranking.units.map((unit) => ({ ...unit, block })),
    })),
  };
}

function inBlock(read: ReadTable, block: string): ReadTable {
  const units = read.table.units.map((unit) => ({ ...unit, block }));
  return { ...read, table: { ...read.table, block, units } };
}

/** A warning for each part of a correction that meets nothing: its sheet, its column, its unit's table. */
export function unusedCorrections(
  corrections: Corrections,
  sources: readonly (ReadSheet & { readonly sheet: SheetSnapshot; readonly skipped: boolean })[],
): readonly Finding[] {
  const bySheet = new Map(sources.map((source) => [source.sheet.name, source]));
  return [...corrections.values()].flatMap((correction) => {
    const source = bySheet.get(correction.sheet);
    if (source === undefined) return [unused(correction.sheet, 'sheet', correction.sheet)];
    return correction.ignore === true || source.skipped ? [] : unusedParts(correction, source);
  });
}

function unusedParts(
  correction: SheetCorrection,
  { sheet, tables, published, spans }: ReadSheet & { readonly sheet: SheetSnapshot },
): readonly Finding[] {
  const found: Finding[] = [];
  const start = headerRowOf(sheet, correction);
  if (correction.headerRow !== undefined && !spans.some(({ header }) => header.firstRow === start))
    found.push(unused(sheet.name, 'headerRow', String(correction.headerRow)));
  for (const letters of [...Object.values(correction.columns ?? {}), ...(correction.unused ?? [])]) {
    if (columnWithin(sheet, letters) === null || spans.length === 0)
      found.push(unused(sheet.name, 'column', letters));
  }
  const units = tables.reduce((sum, { table }) => sum + table.units.length, 0);
  const [first] = tables;
  const isOfOneUnit = units === 1 && first !== undefined && LAYOUTS[first.table.kind].units === 'one';
  if (correction.unit !== undefined && !isOfOneUnit) {
    found.push(unused(sheet.name, 'unit', correction.unit));
  }
  if (tables.length > 0 || published.some((ranking) => ranking.units.length > 0)) return found;
  if (correction.block !== undefined) found.push(unused(sheet.name, 'block', correction.block));
  if (correction.year !== undefined) found.push(unused(sheet.name, 'year', String(correction.year)));
  return found;
}

function unused(
  sheet: string,
  part: FindingFacts['correction-unused']['part'],
  value: string,
): Finding<'correction-unused'> {
  const place = { sheet, cell: part === 'column' ? `${value}1` : part === 'headerRow' ? `A${value}` : 'A1' };
  return finding('correction-unused', place, { sheet, part, value });
}
