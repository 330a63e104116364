import { grouped } from '../../lists';
import { comparedPeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetCorrection } from '../../settings/sheetCorrections';
import type { SheetSnapshot } from '../../workbook';
import type { PublishedRanking, ScoreTable } from '../model/assessment';
import { besideScoreSheet } from '../layouts/besideScoreSheet';
import { blockOfTab } from '../names/blockNames';
import { columnYears } from '../parts/columnYears';
import { readCriteriaSheets } from '../layouts/criteriaSheet';
import { readCriteriaByUnits } from '../layouts/criteriaByUnits';
import { correctBlocks, correctHeader, correctLetterhead } from './corrections';
import { correctedSheet, headerRowOf } from './correctedSheet';
import { districtAbove } from '../headers/columns/districts';
import type { Finding } from '../../findings/findings';
import { withEnglishHeads } from '../headers/englishHeads';
import { findHeader } from '../headers/headerBand';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { endOfCountTable, isTitledStatistics } from '../unitRows/countTables';
import { letterheadAbove, letterheadBeside, readLetterhead, withPeriodOfSheet } from '../parts/letterhead';
import type { Letterhead, OtherLine } from '../parts/letterhead';
import { periodColumn, periodRows, yearsOfRows } from '../parts/periodRows';
import type { PeriodRows } from '../parts/periodRows';
import { pointsBelow } from '../parts/pointsBelow';
import { withoutRepeatedHeaders } from '../parts/repeatedHeaders';
import { rowOverUnits } from '../unreadColumns/figuresOverUnits';
import { apartWithoutScores } from '../unreadColumns/lostApart';
import { areAverages, hasScores } from '../scores/scoreColumns';
import { sheetParts, tablesBeside } from '../parts/sheetParts';
import { lostNames, namesLost } from '../parts/lostNames';
import { districtsOverColumns, groupsOverColumns, unitColumns } from '../headers/unitColumns';
import { mayBeScoreList, readScoreList } from '../layouts/scoreList';
import type { ScoreList } from '../layouts/scoreList';
import { readUnitList } from '../layouts/unitList';
import { unreadRows } from '../criteria/rows/unreadRows';
import { groupNames } from '../unitRows/groupColumns';
import { yearOfTitleAndColumn, yearsInColumn } from '../unread/otherYears';
import { rowsAboveHeader } from '../unread/rowsAboveHeader';
import { withShareColumn } from './shareColumn';
import { withUnreadWeights } from '../unread/unreadWeights';
import type { UnitList } from '../layouts/unitList';
import { kindOfUnit } from '../names/unitNames';
import { readUnitScoreSheet } from '../layouts/unitScoreSheet';
import type { CriteriaSheet, ReadSheet, TableSpan } from '../layouts/sheetTables';
import type { ReadTable } from '../layouts/unitScoreSheet';
import { apartOfUnitsBelow } from '../bonusPenalty/apartUnitTables';
import { withApartOfUnits } from '../scores/apartOfUnits';
import { surveyBesideFinal } from '../scores/surveyBesideFinal';
import { titleStage, withTitleStage } from '../scores/titleStage';
import type { UnitRows } from '../unitRows/unitRows';
import { withUnitsLeftOut } from '../leftOut/unitsLeftOut';
import { readUnitTable } from '../layouts/unitTable';
import { withoutOtherIndex } from '../unitTables/otherIndex';
import { hasUnits, layoutOf } from '../layouts/layoutOf';
import { unreadOfTable } from './unreadOfTable';

/**
 * Reads the tables of a sheet, part by part where tables stand side by side, each part top-down, each table by its
 * layout: criteria in rows (one unit, or a column a unit) or units in rows. Rows between tables are letterhead of the
 * next one. Never throws; what it cannot read is a finding.
 */
export function readSheet(asItIs: SheetSnapshot, correction?: SheetCorrection): ReadSheet {
  const sheet = correctedSheet(withEnglishHeads(asItIs), correction);
  const reader = new SheetReader(correction);
  for (const part of sheetParts(sheet)) reader.readPart(part.sheet, part.lost);
  // What the officer corrects is read as he says.
  const criteria = correction === undefined ? readCriteriaSheets(sheet, reader.read) : [];
  if (criteria.length > 0) return onlyCriteria(reader.read, criteria);
  return correctBlocks(withUnitsLeftOut(reader.read), correction);
}

/** A criteria sheet scores nobody: nothing but what is wrong with its numbers and sums is said of it. */
function onlyCriteria({ spans }: ReadSheet, criteria: readonly CriteriaSheet[]): ReadSheet {
  return {
    tables: [],
    unitTables: [],
    published: [],
    lists: [],
    districts: new Map<string, string>(),
    spans,
    unread: criteria.flatMap(({ findings }) => findings),
    otherLines: [],
    criteria,
  };
}

class SheetReader {
  readonly read = {
    tables: new Array<ReadTable>(),
    unitTables: new Array<ReadTable>(),
    published: new Array<PublishedRanking>(),
    lists: new Array<UnitList>(),
    districts: new Map<string, string>(),
    spans: new Array<TableSpan>(),
    unread: new Array<Finding>(),
    otherLines: new Array<OtherLine>(),
  };
  /** What stands above the first table of the first part, which speaks for those beside it too. */
  private first: Letterhead | null = null;
  /** What stands above the table that was read last in the part that is being read. */
  private last: Letterhead | null = null;
  /** Whether the last table has scores or ranks, so that numbers below it may be of its kind. */
  private isScored = false;
  /** The scores of the table that was read last; `null` where it gave none. */
  private table: ScoreTable | null = null;

  constructor(private readonly correction: SheetCorrection | undefined) {}

  /** @param lost where the names of the part's table stand, whose header does not say so */
  readPart(printed: SheetSnapshot, lost: HeaderColumn | null): void {
    const left = this.first;
    const { sheet: part, first } = withoutRepeatedHeaders(
      printed,
      headerRowOf(printed, this.correction) ?? 0,
    );
    this.isScored = false;
    let from = 0;
    this.last = null;
    if (lost !== null && first === null) {
      this.read.unread.push(namesLost(part, lost));
      this.first ??= readLetterhead(part, 0, lost.row);
    }
    for (let found = first; found !== null; found = findHeader(part, from)) {
      this.lookBelow(part, from, found.firstRow);
      from = this.readBeside(part, found, from, from === 0 ? left : null);
    }
    this.lookBelow(part, from, part.values.length);
  }

  /** Reads the tables that share a header's rows and returns the first row below them. */
  private readBeside(part: SheetSnapshot, found: HeaderBand, from: number, left: Letterhead | null): number {
    let next = found.dataRow;
    let beside = left;
    let isScored = false;
    for (const sheet of tablesBeside(part, found)) {
      const header = sheet === part ? found : findHeader(sheet, found.firstRow);
      if (header === null) {
        const from = sheet.firstColumn - part.firstColumn;
        const columns = found.columns.slice(from, from + (sheet.values[0]?.length ?? 0));
        const lost = lostNames(part, columns, found.dataRow);
        if (lost !== null) {
          this.read.unread.push(namesLost(part, lost));
          beside ??= readLetterhead(sheet, from, found.firstRow);
        } else this.read.unread.push(...apartWithoutScores(part, { ...found, columns }, part.values.length));
        continue;
      }
      const own = readLetterhead(sheet, from, header.firstRow);
      const other = beside ?? letterheadAbove(sheet, from, header, this.last);
      const above = other === null ? own : letterheadBeside(own, other, sheet, header);
      beside ??= above;
      this.first ??= above;
      next = Math.max(
        next,
        this.readTable(
          sheet,
          correctHeader(withoutOtherIndex(sheet, header), sheet, this.correction),
          above,
          from,
        ),
      );
      isScored ||= this.isScored;
    }
    this.isScored = isScored;
    return next;
  }

  /** Reads the table below a header and returns the first row below it. */
  private readTable(sheet: SheetSnapshot, band: HeaderBand, above: Letterhead, from: number): number {
    const endOfList = this.readLists(sheet, band, above, from);
    if (endOfList !== null) return endOfList;
    this.last = above;
    const isUnit = above.unit === null && band.columns.every(({ role }) => role !== 'unit');
    const dated = withPeriodOfSheet(above, sheet.name, isUnit);
    const letterhead = correctLetterhead(dated, band, sheet, this.correction);
    const tryWith = (header: HeaderBand) => readCriteriaAs(header, sheet, letterhead);
    const header = withShareColumn(band, tryWith) ?? band;
    const { tables, unitTables, published, spans, unread, otherLines } = this.read;
    const before = { tables: tables.length, unitTables: unitTables.length, published: published.length };
    const wasScored = this.isScored;
    const lists = this.read.lists.length;
    const endRow = this.readLayout(sheet, header, letterhead, from);
    const nextRow = this.readApartBelow(sheet, endRow, before);
    spans.push({ sheet, header, endRow });
    const stage = letterhead.stage ?? titleStage(sheet.name);
    for (const list of [tables, unitTables]) {
      const from = list === tables ? before.tables : before.unitTables;
      const own = list[from];
      if (own !== undefined) list[from] = withUnreadWeights(own, sheet, header, endRow);
      for (const [index, one] of list.entries()) {
        if (index < from) continue;
        const { table: told, findings } = surveyBesideFinal(one.table, sheet, header);
        list[index] = {
          ...one,
          table: withTitleStage(told, stage),
          findings: [...one.findings, ...findings],
        };
      }
      if (list === unitTables && list[from]?.table.surveyOnly === true) published.length = before.published;
    }
    const [read, ...others] = [...tables.slice(before.tables), ...unitTables.slice(before.unitTables)];
    const printed = published.slice(before.published);
    this.isScored = read !== undefined || printed.length > 0;
    this.table = read?.table ?? null;
    // What stands below another table of scores is said already.
    if (this.isScored ? !wasScored : this.read.lists.length > lists)
      unread.push(...rowsAboveHeader(sheet, header, from));
    if (this.isScored) {
      otherLines.push(...above.others);
      const { unknownTotal = null } = read ?? {};
      const ofOthers = others.map(({ table }) => table);
      const span = { sheet, header, endRow, table: this.table, unknownTotal, ofOthers, published: printed };
      unread.push(...unreadOfTable(span, band, { letterhead, above }));
    }
    return nextRow;
  }

  /**
   * Reads a list of scores, one for each period where a column tells which, and returns the first row below it; `null` for any
   * other table.
   */
  private readLists(
    sheet: SheetSnapshot,
    header: HeaderBand,
    above: Letterhead,
    from: number,
  ): number | null {
    if (!mayBeScoreList(header)) return null;
    const { tables, spans, unread } = this.read;
    const dated = withPeriodOfSheet(above, sheet.name, false);
    const said = unread.length;
    const periods = this.periodsOf(sheet, header, dated) ?? [{ sheet, period: above.year }];
    let endRow: number | null = null;
    for (const one of periods) {
      const list = readScoreList(one.sheet, header, { ...above, year: one.period }, from);
      if (list === null && endRow === null) {
        unread.length = said;
        return null;
      }
      if (list === null) continue;
      const before = { spans: spans.length, unread: unread.length, tables: tables.length };
      this.readList(list, groupNames(one.sheet, header));
      spans.length = before.spans;
      // What is wrong with an earlier period is not said, as of columns of one.
      if (endRow !== null) {
        unread.length = before.unread;
        tables.push(...tables.splice(before.tables).map((own) => unsaid(own)));
      }
      endRow = Math.max(endRow ?? 0, list.endRow);
    }
    if (endRow !== null) spans.push({ sheet, header, endRow });
    return endRow;
  }

  /** The rows of each period that a column tells; a single one does not beat the year that the officer gave. */
  private periodsOf(
    sheet: SheetSnapshot,
    header: HeaderBand,
    { year }: Letterhead,
  ): readonly PeriodRows[] | null {
    const column = periodColumn(header);
    if (column === undefined) return null;
    const { unread } = this.read;
    const periods = periodRows(sheet, header, year);
    const [only, ...others] = periods ?? [];
    if (only === undefined) unread.push(...yearsInColumn(sheet, year, column, yearsOfRows(sheet, header)));
    if (only === undefined || others.length > 0) return periods;
    if (this.correction?.year !== undefined) return null;
    unread.push(...yearOfTitleAndColumn(sheet, year, column, only.period));
    return periods;
  }

  /** Reads the rows of each unit in a list of scores as a table of its own. */
  private readList({ parts, findings }: ScoreList, nameOf: (group: string) => string): void {
    const { unread } = this.read;
    const before = unread.length;
    unread.push(...findings);
    for (const { sheet, header, letterhead, district } of parts) {
      this.readTable(sheet, header, letterhead, 0);
      if (district !== null && letterhead.unit !== null)
        this.read.districts.set(letterhead.unit.place.cell, nameOf(district));
    }
    // What is said of the letterhead and the header is said once.
    const said = grouped(unread.splice(before), ({ code, place }) => `${code} ${place.cell}`);
    for (const [first] of said.values()) if (first !== undefined) unread.push(first);
  }

  /**
   * Reads small tables of bonus and penalty points of units below a table of these; returns the first row below them.
   *
   * @param before how many tables there were before that one
   */
  private readApartBelow(
    sheet: SheetSnapshot,
    endRow: number,
    before: Readonly<Record<'tables' | 'unitTables', number>>,
  ): number {
    const { tables, unitTables } = this.read;
    const [list, at] =
      unitTables.length > before.unitTables ? [unitTables, before.unitTables] : [tables, before.tables];
    const read = list[at];
    if (read === undefined || read.table.kind === 'unitScoreSheet') return endRow;
    const below = apartOfUnitsBelow(sheet, endRow);
    if (below === null) return endRow;
    const { table, findings } = withApartOfUnits(sheet, read.table, below.tables);
    list[at] = { ...read, table, findings: [...read.findings, ...findings] };
    return below.endRow;
  }

  private readLayout(sheet: SheetSnapshot, header: HeaderBand, above: Letterhead, from: number): number {
    const { unitTables, published, lists } = this.read;
    const layout = layoutOf(header, sheet, above);
    if (layout === null) return header.dataRow;
    // A tab that names the sheet's one unit names no block.
    const isUnit = layout === 'unitScoreSheet' && above.unit === null;
    const letterhead = isUnit ? above : { ...above, block: above.block ?? blockOfTab(sheet.name) };
    if (layout === 'unitList') {
      const read = readUnitList(sheet, header, letterhead);
      lists.push(read.list);
      return this.readRows(read.rows, groupNames(sheet, header));
    }
    if (layout === 'unitTable') {
      const periods = this.periodsOf(sheet, header, letterhead) ?? [{ sheet, period: letterhead.year }];
      const ends = periods.map((one, index) => {
        const read = readUnitTable(one.sheet, header, { ...letterhead, year: one.period });
        published.push(...read.rankings);
        // What is wrong with an earlier period is not said, as of columns of one.
        unitTables.push(...(index === 0 ? read.scores : read.scores.map((own) => unsaid(own))));
        return this.readRows(read.rows, groupNames(sheet, header));
      });
      return Math.max(...ends);
    }
    return this.readCriteriaTable(sheet, header, letterhead, layout, from);
  }

  /** A table whose rows are criteria; columns of another period than its own are a table of that period. */
  private readCriteriaTable(
    sheet: SheetSnapshot,
    whole: HeaderBand,
    letterhead: Letterhead,
    layout: 'unitScoreSheet' | 'criteriaByUnits',
    from: number,
  ): number {
    const { tables, published } = this.read;
    const { year, header, others } = columnYears(whole, letterhead.year, pointsBelow(sheet, whole));
    const readOf = (band: HeaderBand, of: Period | null) => {
      const above = { ...letterhead, year: of };
      if (layout === 'unitScoreSheet') return readScoreSheet(sheet, band, above);
      const read = readCriteriaByUnits(sheet, band, above);
      published.push(...read.published);
      return read;
    };
    const read = readOf(header, year);
    const { set, namedBy } = read.table;
    if (namedBy === 'sheet' && this.readBesideScores(sheet, header, read, from)) return read.endRow;
    if (namedBy === 'sheet' && this.isOfAverages(sheet, header, from)) return read.endRow;
    if (set.leaves.length > 0 || read.findings.length > 0 || namedBy !== undefined) tables.push(read);
    this.readDistricts(read, sheet, header, from);
    for (const other of others) {
      if (year === null || (!other.isBlank && comparedPeriod(year, [other.year]) === null)) continue;
      if (!hasScores(other.header) && !hasUnits(other.header, sheet)) continue;
      if (layout === 'criteriaByUnits' && unitColumns(other.header, sheet).length === 0) continue;
      tables.push(unsaid(readOf(other.header, other.year)));
    }
    return Math.max(read.endRow, header.dataRow);
  }

  /**
   * Whether a table of criteria without a unit says what units above it, or of other sheets (`THỐNG KÊ THEO LĨNH VỰC`), come to on
   * average: its one column of scores is that of an average.
   */
  private isOfAverages(sheet: SheetSnapshot, { columns, firstRow }: HeaderBand, from: number): boolean {
    if (!areAverages(columns)) return false;
    return this.read.unitTables.length > 0 || isTitledStatistics(sheet, from, firstRow);
  }

  /** Reads a further table on the sheet of one unit; `false` where it may be that of another unit. */
  private readBesideScores(sheet: SheetSnapshot, header: HeaderBand, read: ReadTable, from: number): boolean {
    const { tables } = this.read;
    const at = tables.findIndex(({ table }) => table.kind === 'unitScoreSheet');
    const main = tables[at];
    if (main === undefined) return false;
    if (read.table.year !== null && read.table.year !== main.table.year) return false;
    const headerRow = header.firstRow;
    const told = besideScoreSheet(main, { sheet, read, fromRow: from, headerRow });
    if (told !== null) tables[at] = told;
    return told !== null;
  }

  /** Looks for numbers below a table that no table has; what counts its units tells nothing more. */
  private lookBelow(part: SheetSnapshot, fromRow: number, toRow: number): void {
    if (!this.isScored) return;
    const above = this.read.spans.at(-1);
    const restates =
      above?.sheet === part && above.endRow <= fromRow
        ? rowOverUnits({ ...above, table: this.table })
        : undefined;
    let from = fromRow;
    for (let row = fromRow; row < toRow; row++) {
      const end = endOfCountTable(part, row);
      if (end === null) continue;
      this.read.unread.push(...unreadRows(part, from, row, restates));
      from = end;
      row = end - 1;
    }
    this.read.unread.push(...unreadRows(part, from, toRow, restates));
  }

  /** Keeps the districts beside units in rows, and returns the first row below them. */
  private readRows({ units, endRow }: UnitRows, nameOf: (group: string) => string): number {
    for (const { place, district } of units)
      if (district !== null) this.read.districts.set(place.cell, nameOf(district));
    return endRow;
  }

  /** Keeps the districts over units in columns, or above a unit's own sheet. */
  private readDistricts({ table }: ReadTable, sheet: SheetSnapshot, header: HeaderBand, from: number): void {
    if (table.kind === 'criteriaByUnits') {
      if (header.columns.every(({ above }) => above.length === 0)) return;
      const columns = unitColumns(header, sheet);
      const districts = districtsOverColumns(columns, sheet);
      const inOneBlock = table.block !== null && table.units.every(({ block = null }) => block === null);
      const groups = districts.size > 0 || !inOneBlock ? districts : groupsOverColumns(columns, sheet);
      for (const [cell, group] of groups) this.read.districts.set(cell, group);
      return;
    }
    const [unit] = table.units;
    const district = unit === undefined ? null : districtAbove(sheet, from, header.firstRow);
    if (unit !== undefined && district !== null) this.read.districts.set(unit.place.cell, district);
  }
}

/** A table of criteria as it reads with a header; `null` where the header is not that of one. */
function readCriteriaAs(header: HeaderBand, sheet: SheetSnapshot, letterhead: Letterhead): ReadTable | null {
  const layout = layoutOf(header, sheet, letterhead);
  if (layout === 'unitScoreSheet') return readUnitScoreSheet(sheet, header, letterhead);
  return layout === 'criteriaByUnits' ? readCriteriaByUnits(sheet, header, letterhead) : null;
}

/** What stands in columns or rows of another period than the table's: what is wrong there is not said. */
function unsaid(read: ReadTable): ReadTable {
  return { ...read, findings: [], isUnsaid: true };
}

/** A unit score sheet; without a line `Đơn vị: …` and a telling sheet name its letterhead names the unit. */
function readScoreSheet(sheet: SheetSnapshot, header: HeaderBand, letterhead: Letterhead): ReadTable {
  const { unit, issuer } = letterhead;
  if (unit !== null || issuer === null || kindOfUnit(sheet.name) !== null) {
    return readUnitScoreSheet(sheet, header, letterhead);
  }
  const read = readUnitScoreSheet(sheet, header, { ...letterhead, unit: issuer });
  return { ...read, table: { ...read.table, namedBy: 'issuer' } };
}
