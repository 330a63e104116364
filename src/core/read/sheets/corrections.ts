import { partOfPeriod, periodOf } from '../../period';
import { columnIndex } from '../../address';
import { CORRECTABLE_ROLES } from '../../sheetCorrections';
import type { CorrectableRole, SheetCorrection } from '../../sheetCorrections';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding, FindingFacts } from '../../findings/findings';
import { findHeader } from '../headers/headerBand';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import { LAYOUTS } from '../model/layouts';
import type { Letterhead } from '../parts/letterhead';
import type { ReadSheet } from '../layouts/sheetTables';
import { placeAt } from '../cells/sheetCells';
import type { ReadTable } from '../layouts/unitScoreSheet';

/** What an officer said of each sheet, by the sheet's name. */
export type Corrections = ReadonlyMap<string, SheetCorrection>;

export function correctionsByName(corrections: readonly SheetCorrection[]): Corrections {
  return new Map(corrections.map((correction) => [correction.sheet, correction]));
}

/**
 * A sheet whose header the dictionary does not know, with the corrected columns named in its first row that has texts in
 * them and names a criterion or a unit column; any other sheet as it is.
 */
export function withNamedColumns(
  sheet: SheetSnapshot,
  correction: SheetCorrection | undefined,
): SheetSnapshot {
  const named = columnsOf(sheet, correction);
  if (named.size === 0 || findHeader(sheet, 0) !== null) return sheet;
  const header = sheet.values.findIndex(
    (row) => row.some(namesRows) && [...named.keys()].some((column) => typeof row[column] === 'string'),
  );
  if (header === -1) return sheet;
  const values = sheet.values.map((row, index) =>
    index === header
      ? row.map((content, column) => {
          const role = named.get(column);
          return role === undefined ? content : HEADER_OF_ROLE[role];
        })
      : row,
  );
  return { ...sheet, values };
}

function namesRows(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  const role = roleOfHeader(content);
  return role === 'name' || role === 'unit';
}

const HEADER_OF_ROLE: Readonly<Record<CorrectableRole, string>> = {
  max: 'Điểm tối đa',
  self: 'Điểm tự chấm',
  verified1: 'Điểm thẩm định',
  verified2: 'Điểm thẩm định lần 2',
  survey: 'Điểm điều tra XHH',
  final: 'Điểm đạt được',
};

/** The header with the corrected columns in their roles; a column that had such a role before holds remarks now. */
export function correctHeader(
  header: HeaderBand,
  sheet: SheetSnapshot,
  correction: SheetCorrection | undefined,
): HeaderBand {
  const named = columnsOf(sheet, correction);
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
  const width = sheet.values[0]?.length ?? 0;
  for (const role of CORRECTABLE_ROLES) {
    const letters = correction.columns?.[role];
    if (letters === undefined) continue;
    const column = columnIndex(letters) - sheet.firstColumn;
    if (column < 0 || column >= width || spans.length === 0)
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
  const place = { sheet, cell: part === 'column' ? `${value}1` : 'A1' };
  return finding('correction-unused', place, { sheet, part, value });
}

/** The corrected roles by column of the used range; columns outside it are left out. */
function columnsOf(
  sheet: SheetSnapshot,
  correction: SheetCorrection | undefined,
): ReadonlyMap<number, CorrectableRole> {
  const named = new Map<number, CorrectableRole>();
  const width = sheet.values[0]?.length ?? 0;
  for (const role of CORRECTABLE_ROLES) {
    const letters = correction?.columns?.[role];
    if (letters === undefined) continue;
    const column = columnIndex(letters) - sheet.firstColumn;
    if (column >= 0 && column < width) named.set(column, role);
  }
  return named;
}
