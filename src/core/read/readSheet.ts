import type { Settings } from '../settings';
import type { SheetCorrection } from '../sheetCorrections';
import type { SheetSnapshot } from '../workbook';
import type { PublishedRanking } from './assessment';
import { readCriteriaByUnits, unitColumns } from './criteriaByUnits';
import { correctBlocks, correctHeader, correctLetterhead, withNamedColumns } from './corrections';
import type { Finding } from './findings';
import { findHeader } from './headerBand';
import type { HeaderBand } from './headerBand';
import type { ColumnRole } from './headers';
import { readLetterhead } from './letterhead';
import type { Letterhead } from './letterhead';
import { hasScores } from './scoreColumns';
import { withColumnBlocks } from './unitColumnBlocks';
import { isUnitList, readUnitList } from './unitList';
import type { UnitList } from './unitList';
import { kindOfUnit } from './unitNames';
import { readUnitScoreSheet } from './unitScoreSheet';
import type { ReadTable } from './unitScoreSheet';
import { readUnitTable } from './unitTable';

/** Everything that one sheet says. */
export interface ReadSheet {
  /** Score sheets: criteria in rows (L1, L2). */
  readonly tables: readonly ReadTable[];
  /** Tables of units in rows as scores (L3, L4); each is a printed ranking too. */
  readonly unitTables: readonly ReadTable[];
  readonly published: readonly PublishedRanking[];
  /** Lists of units with their blocks and other names. */
  readonly lists: readonly UnitList[];
  /** Where the tables stand, top-down. */
  readonly spans: readonly TableSpan[];
}

/** The rows of one table. */
export interface TableSpan {
  readonly header: HeaderBand;
  /** First row below the table. */
  readonly endRow: number;
}

/**
 * Reads the tables of a sheet, top-down, each by its layout: criteria in rows (one unit, or a column a unit) or units
 * in rows. Rows between tables are letterhead of the next one. Never throws; what it cannot read is a finding.
 */
export function readSheet(
  asItIs: SheetSnapshot,
  settings: Settings,
  correction?: SheetCorrection,
): ReadSheet {
  const sheet = withNamedColumns(asItIs, correction);
  const spans: TableSpan[] = [];
  const tables: ReadTable[] = [];
  const unitTables: ReadTable[] = [];
  const published: PublishedRanking[] = [];
  const lists: UnitList[] = [];
  let from = 0;
  for (let found = findHeader(sheet, from); found !== null; found = findHeader(sheet, from)) {
    const header = correctHeader(found, sheet, correction);
    const above = readLetterhead(sheet, from, header.firstRow);
    const letterhead = correctLetterhead(above, header, sheet, correction);
    const layout = layoutOf(header);
    if (layout === null) {
      from = header.dataRow;
      spans.push({ header, endRow: from });
      continue;
    }
    if (layout === 'unitList') {
      const read = readUnitList(sheet, header, letterhead);
      lists.push(read.list);
      from = read.endRow;
      spans.push({ header, endRow: from });
      continue;
    }
    if (layout === 'unitTable') {
      const read = readUnitTable(sheet, header, letterhead, settings);
      published.push(read.ranking);
      if (read.scores !== null) unitTables.push(read.scores);
      from = read.endRow;
      spans.push({ header, endRow: from });
      continue;
    }
    const read =
      layout === 'criteriaByUnits'
        ? withColumnBlocks(readCriteriaByUnits(sheet, header, letterhead), header)
        : readScoreSheet(sheet, header, letterhead, settings);
    from = Math.max(read.endRow, header.dataRow);
    spans.push({ header, endRow: from });
    if (read.table.set.leaves.length > 0 || read.findings.length > 0) tables.push(read);
  }
  return correctBlocks({ tables, unitTables, published, lists, spans }, correction);
}

/** A unit score sheet; without a line `Đơn vị: …` and a telling sheet name its letterhead names the unit. */
function readScoreSheet(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
  settings: Settings,
): ReadTable {
  const { unit, issuer } = letterhead;
  if (unit !== null || issuer === null || kindOfUnit(sheet.name) !== null) {
    return readUnitScoreSheet(sheet, header, letterhead, settings);
  }
  const read = readUnitScoreSheet(sheet, header, { ...letterhead, unit: issuer }, settings);
  const told: Finding = {
    code: 'unit-name-from-letterhead',
    severity: 'info',
    place: issuer.place,
    block: null,
    params: { unit: issuer.text },
  };
  return { ...read, findings: [...read.findings, told] };
}

/** `null` for a criteria set that is printed without any score. */
function layoutOf(
  header: HeaderBand,
): 'unitScoreSheet' | 'criteriaByUnits' | 'unitTable' | 'unitList' | null {
  const first = (role: ColumnRole) => header.columns.find((column) => column.role === role)?.column;
  const unit = first('unit');
  const name = first('name');
  if (unit !== undefined && (name === undefined || unit < name)) {
    return isUnitList(header) ? 'unitList' : 'unitTable';
  }
  if (name === undefined || first('max') === undefined) return null;
  const names = unitColumns(header);
  const units = names.filter(({ text }) => kindOfUnit(text) !== null).length;
  if (units > 0 && units * 2 >= names.length) return 'criteriaByUnits';
  if (hasScores(header)) return 'unitScoreSheet';
  return names.length > 0 ? 'criteriaByUnits' : null;
}
