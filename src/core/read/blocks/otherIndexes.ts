import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { topOf } from '../../workbook';
import { textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import {
  isIssuer,
  OWN_INDEX,
  otherIndexInHeader,
  otherIndexInTitle,
  standardName,
} from '../names/otherIndexNames';
import type { ReadSource } from '../sheets/sheetReading';

/** The sheets of a workbook, and what is to be said of those whose tables were left out. */
interface OfOneIndex {
  readonly sources: readonly ReadSource[];
  readonly findings: readonly Finding[];
}

/**
 * The sources without what earlier years' sheets say of another index (DDCI, DTI, SIPAS, emulation): this year's is not
 * compared with it. The lines above a sheet's tables tell it, the headers of its figures or its tab; a sheet that names
 * administrative reform too stays, and so do those of an index that is ranked this year.
 */
export function withoutOtherIndexes(sources: readonly ReadSource[]): OfOneIndex {
  const years = sources.flatMap(({ tables, unitTables }) =>
    [...tables, ...unitTables].flatMap(({ table }) => table.year ?? []),
  );
  const year = years.reduce((latest, one) => Math.max(latest, one), 0);
  const findings: Finding[] = [];
  const told = sources.map((source) => ({ source, index: hasUnits(source) ? otherIndexOf(source) : null }));
  const ranked = new Set(told.flatMap(({ source, index }) => (isBefore(source, year) ? [] : (index ?? []))));
  const kept = told.map(({ source, index }) => {
    if (index === null || ranked.has(index) || !isBefore(source, year)) return source;
    findings.push(finding('survey-apart', topOf(source.sheet.name), { sheet: source.sheet.name, index }));
    return { ...source, tables: [], unitTables: [], published: [], ofOtherIndex: true as const };
  });
  return findings.length === 0 ? { sources, findings } : { sources: kept, findings };
}

function hasUnits({ tables, unitTables, published }: ReadSource): boolean {
  return tables.length + unitTables.length + published.length > 0;
}

/** Whether all tables of a sheet are of an earlier year. */
function isBefore({ tables, unitTables, published }: ReadSource, year: number): boolean {
  const all = [...[...tables, ...unitTables].map(({ table }) => table), ...published];
  return all.every((one) => one.year !== null && one.year < year);
}

/** By what a sheet is of another index than that of administrative reform, as it is written; `null` where nothing says so. */
function otherIndexOf({ sheet, spans }: ReadSource): string | null {
  const [first] = spans;
  const lines = [sheet.name];
  for (let row = 0; row < Math.min(first?.header.firstRow ?? 0, TITLE_ROWS); row++)
    lines.push(...textColumns(sheet, row).map((column) => textAt(sheet, row, column)));
  const heads = first?.header.columns.map(({ text }) => text) ?? [];
  const folded = lines.map((line) => fold(line.slice(0, LONGEST)));
  if (
    folded.some((line) => OWN_INDEX.test(line)) ||
    heads.some((head) => OWN_INDEX.test(fold(head.slice(0, LONGEST))))
  )
    return null;
  const named = [
    ...folded.filter((line) => !isIssuer(line)).map(otherIndexInTitle),
    ...heads.map(otherIndexInHeader),
  ].find((name) => name !== undefined);
  return named === undefined ? null : standardName(named);
}

/** No title stands lower, or is longer. */
const TITLE_ROWS = 15;
const LONGEST = 500;
