import type { SheetSnapshot } from '../workbook';
import type { ScoreTable, UnitScores } from './assessment';
import { readCriteria } from './criteriaTree';
import type { Finding } from './findings';
import { fingerprintOf } from './fingerprint';
import type { HeaderBand, HeaderColumn } from './headerBand';
import type { Letterhead } from './letterhead';
import { readPointsApart } from './pointsApart';
import { readScoreColumn } from './scoreColumn';
import { scoreNotes } from './scoreNotes';
import { placeAt } from './sheetCells';
import { compareStatedScores, statedRows } from './statedScores';
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
  const { leaves } = rows.set;
  const above = statedRows(rows);
  const pointsApart = (ownRows: readonly number[], column: number) =>
    ownRows.map((row) => ({ row, points: readPointsApart(sheet, row, column, findings) }));
  const units = columns.map(({ column, row, text }): UnitScores => {
    const read = readScoreColumn(sheet, column, leaves);
    if (read.notes.length > 0) findings.push(...scoreNotes(sheet, column, read, leaves));
    const bonus = pointsApart(rows.bonusRows, column);
    const penalty = pointsApart(rows.penaltyRows, column);
    const stated = readScoreColumn(sheet, column, above);
    compareStatedScores(
      sheet,
      rows,
      {
        unit: text,
        counted: read.scores,
        stated: stated.scores.map((score) => ({ score, column, scores: read.scores })),
        apart: [...bonus, ...penalty.map((one) => ({ row: one.row, points: -one.points }))],
      },
      findings,
    );
    return {
      name: text,
      place: placeAt(sheet, row, column),
      set: rows.set,
      scores: read.scores,
      columns: column,
      bonus: bonus.reduce((sum, { points }) => sum + points, 0),
      penalty: penalty.reduce((sum, { points }) => sum + points, 0),
      faults: read.faults,
      fingerprint: fingerprintOf([read.scores]),
    };
  });
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
