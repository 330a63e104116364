import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { PublishedRanking, ScoreTable } from './assessment';
import { readCriteriaByUnits, unitColumns } from './criteriaByUnits';
import { findHeader } from './headerBand';
import type { HeaderBand } from './headerBand';
import { readLetterhead } from './letterhead';
import { readPublishedRanking } from './publishedRanking';
import { hasScores } from './scoreColumns';
import { kindOfUnit } from './unitNames';
import { readUnitScoreSheet } from './unitScoreSheet';
import type { ReadTable } from './unitScoreSheet';

/** Everything that one sheet says. */
export interface ReadSheet {
  readonly tables: readonly ReadTable[];
  readonly published: readonly PublishedRanking[];
}

/**
 * Reads the tables of a sheet, top-down, each by its layout: criteria in rows (one unit, or a column a unit) or units
 * in rows. Rows between tables are letterhead of the next one. Never throws; what it cannot read is a finding.
 */
export function readSheet(sheet: SheetSnapshot, settings: Settings): ReadSheet {
  const tables: ReadTable[] = [];
  const published: PublishedRanking[] = [];
  let from = 0;
  for (let header = findHeader(sheet, from); header !== null; header = findHeader(sheet, from)) {
    const letterhead = readLetterhead(sheet, from, header.firstRow);
    const layout = layoutOf(header);
    if (layout === null) {
      from = header.dataRow;
      continue;
    }
    if (layout === 'publishedRanking') {
      const read = readPublishedRanking(sheet, header, letterhead);
      published.push(read.ranking);
      from = read.endRow;
      continue;
    }
    const read =
      layout === 'criteriaByUnits'
        ? readCriteriaByUnits(sheet, header, letterhead)
        : readUnitScoreSheet(sheet, header, letterhead, settings);
    from = Math.max(read.endRow, header.dataRow);
    if (read.table.set.leaves.length > 0 || read.findings.length > 0) tables.push(read);
  }
  return { tables, published };
}

/** `null` for a criteria set that is printed without any score. */
function layoutOf(header: HeaderBand): ScoreTable['kind'] | 'publishedRanking' | null {
  const roles = new Set(header.columns.map(({ role }) => role));
  if (!roles.has('max') || !roles.has('name')) return 'publishedRanking';
  const names = unitColumns(header);
  const units = names.filter(({ text }) => kindOfUnit(text) !== null).length;
  if (units > 0 && units * 2 >= names.length) return 'criteriaByUnits';
  if (hasScores(header)) return 'unitScoreSheet';
  return names.length > 0 ? 'criteriaByUnits' : null;
}
