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
import { sharesOfCounts } from './shareTables';
import type { SharesOfCounts } from './shareTables';
import type { ReadSource } from '../sheets/sheetReading';

/** The sheets of a workbook, and what is to be said of those whose tables were left out. */
interface OfOneIndex {
  readonly sources: readonly ReadSource[];
  readonly findings: readonly Finding[];
}

/**
 * The sources without the tables of something else than what is ranked. What a sheet has of another index (DDCI, DTI, SIPAS,
 * emulation) is told by the lines above its tables, the headers of its figures or its tab; a sheet that names administrative
 * reform too stays. Of an earlier year nothing is compared with it, unless that index is ranked this year; beside scores of
 * administrative reform no year of it counts. Nor do shares of things that are counted beside any scores (`sharesOfCounts`).
 */
export function withoutOtherIndexes(sources: readonly ReadSource[]): OfOneIndex {
  const told = sources.map((source): ToldSource => {
    const hasTables = hasUnits(source);
    return {
      source,
      index: hasTables ? otherIndexOf(source) : null,
      shares: hasTables ? sharesOfCounts(source) : null,
    };
  });
  const scored = told.filter(({ source, shares }) => shares === null && hasUnits(source));
  const year = scored.reduce((latest, { source }) => Math.max(latest, ...yearsOf(source)), 0);
  const isOfReform = scored.some(
    ({ source, index }) =>
      index === null && !isBefore(source, year) && hasScores(source) && namesReform(source),
  );
  const isScored = scored.some(({ source, index }) => index === null && hasScores(source));
  const ranked = new Set(
    scored.flatMap(({ source, index }) => (isBefore(source, year) ? [] : (index ?? []))),
  );
  const findings: Finding[] = [];
  const kept = told.map(({ source, index, shares }) => {
    const { name } = source.sheet;
    if (shares !== null && isScored) {
      findings.push(finding('survey-apart', topOf(name), { sheet: name, ...shares }, { severity: 'info' }));
      return withoutTables(source);
    }
    if (index === null) return source;
    if (isBefore(source, year) && !ranked.has(index)) {
      findings.push(finding('survey-apart', topOf(name), { sheet: name, index }));
      return withoutTables(source);
    }
    if (!isOfReform || isOfSurvey(source)) return source;
    const facts = { sheet: name, index, isBeside: true } as const;
    findings.push(finding('survey-apart', topOf(name), facts, { severity: 'info' }));
    return withoutTables(source);
  });
  return findings.length === 0 ? { sources, findings } : { sources: kept, findings };
}

/** A sheet, and of what else than administrative reform its tables are. */
interface ToldSource {
  readonly source: ReadSource;
  readonly index: string | null;
  readonly shares: SharesOfCounts | null;
}

function withoutTables(source: ReadSource): ReadSource {
  return {
    ...source,
    tables: [],
    unitTables: [],
    published: [],
    unread: [],
    otherLines: [],
    ofOtherIndex: true,
  };
}

function yearsOf({ tables, unitTables }: ReadSource): readonly number[] {
  return [...tables, ...unitTables].flatMap(({ table }) => table.year ?? []);
}

function hasScores({ tables, unitTables }: ReadSource): boolean {
  return tables.length + unitTables.length > 0;
}

/** Whether a sheet has survey points and no others: those of units that other sheets score are told apart by their columns. */
function isOfSurvey({ tables, unitTables }: ReadSource): boolean {
  const all = [...tables, ...unitTables];
  return all.length > 0 && all.every(({ table }) => table.surveyOnly === true);
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
function otherIndexOf(source: ReadSource): string | null {
  if (namesReform(source)) return null;
  const { lines, heads } = wordsOf(source);
  const named = [
    ...lines.filter((line) => !isIssuer(line)).map(otherIndexInTitle),
    ...heads.map(otherIndexInHeader),
  ].find((name) => name !== undefined);
  return named === undefined ? null : standardName(named);
}

/** Whether the tab, a line above the first table or one of its headers speaks of administrative reform. */
function namesReform(source: ReadSource): boolean {
  const { lines, heads } = wordsOf(source);
  return [...lines, ...heads.map((head) => fold(head.slice(0, LONGEST)))].some((line) =>
    OWN_INDEX.test(line),
  );
}

/** The tab and the lines above the first table, folded, and its headers as they stand. */
function wordsOf({ sheet, spans }: ReadSource): {
  readonly lines: readonly string[];
  readonly heads: readonly string[];
} {
  const [first] = spans;
  const lines = [sheet.name];
  for (let row = 0; row < Math.min(first?.header.firstRow ?? 0, TITLE_ROWS); row++)
    lines.push(...textColumns(sheet, row).map((column) => textAt(sheet, row, column)));
  return {
    lines: lines.map((line) => fold(line.slice(0, LONGEST))),
    heads: first?.header.columns.map(({ text }) => text) ?? [],
  };
}

/** No title stands lower, or is longer. */
const TITLE_ROWS = 15;
const LONGEST = 500;
