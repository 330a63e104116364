import type { SheetSnapshot } from '../workbook';
import type { ScoreTable, UnitScores } from './assessment';
import { readCriteria } from './criteriaTree';
import type { Finding } from './findings';
import type { HeaderBand, HeaderColumn } from './headerBand';
import type { Letterhead } from './letterhead';
import { readPointsApart } from './pointsApart';
import { readScore } from './score';
import { contentAt, placeAt } from './sheetCells';
import type { ReadTable } from './unitScoreSheet';

/** Layout L2: rows are criteria, each column right of the max is a unit (DOMAIN section 2). */
export function readCriteriaByUnits(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
): ReadTable {
  const columns = unitColumns(header);
  const rows = readCriteria(
    sheet,
    header,
    columns.map(({ column }) => column),
  );
  const findings: Finding[] = [...rows.findings];
  const sumOf = (ownRows: readonly number[], column: number) =>
    ownRows.reduce((sum, row) => sum + readPointsApart(sheet, row, column, findings), 0);
  const units = columns.map(({ column, row, text }): UnitScores => ({
    name: text,
    place: placeAt(sheet, row, column),
    set: rows.set,
    scores: rows.set.leaves.map((leaf) => readScore(contentAt(sheet, leaf.row, column))),
    columns: column,
    bonus: sumOf(rows.bonusRows, column),
    penalty: sumOf(rows.penaltyRows, column),
  }));
  const table: ScoreTable = {
    kind: 'criteriaByUnits',
    sheet: sheet.name,
    origin: { row: sheet.firstRow, column: sheet.firstColumn },
    block: letterhead.block,
    year: letterhead.year,
    set: rows.set,
    units,
  };
  return { table, findings, endRow: rows.endRow };
}

/** The columns right of the max whose header is a name, not a word of the header dictionary. */
export function unitColumns(header: HeaderBand): readonly HeaderColumn[] {
  const max = header.columns.find(({ role }) => role === 'max')?.column ?? Infinity;
  return header.columns.filter(({ column, role, text }) => column > max && role === null && text !== '');
}
