import type { Settings } from '../../settings';
import type { SheetSnapshot } from '../../workbook';
import type { ScoreTable, UnitScores } from '../model/assessment';
import { readCriteria } from '../criteria/criteriaTree';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { Finding } from '../../findings';
import type { HeaderBand } from '../headers/headerBand';
import type { Letterhead } from '../parts/letterhead';
import { nameInUnicode } from '../cells/oldFontCodes';
import { scoreColumns } from '../scores/scoreColumns';
import type { ScoreColumns } from '../scores/scoreColumns';
import { scoresOfUnit } from '../scores/scoresOfUnit';
import { placeAt } from '../cells/sheetCells';
import { tidy } from '../cells/text';

/** A table as read, the findings that it gave and the row below it. */
export interface ReadTable {
  readonly table: ScoreTable;
  readonly findings: readonly Finding[];
  readonly endRow: number;
}

/** Layout L1: rows are criteria, the sheet is one unit (DOMAIN section 2). */
export function readUnitScoreSheet(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
  settings: Settings,
): ReadTable {
  const columns = scoreColumns(header, settings.scoreSource);
  const rows = readCriteria(sheet, header, columns.all);
  const findings: Finding[] = [...rows.findings];
  const name = letterhead.unit?.text ?? tidy(nameInUnicode(sheet.name));
  const place = letterhead.unit?.place ?? placeAt(sheet, header.firstRow, 0);
  if (letterhead.unit === null) {
    findings.push({
      code: 'unit-name-missing',
      severity: 'warning',
      place,
      block: null,
      params: { unit: name },
    });
  }
  const unit = scoresOfUnit(sheet, rows, columns, { name, place }, settings, findings);
  const table: ScoreTable = {
    kind: 'unitScoreSheet',
    sheet: sheet.name,
    origin: { row: sheet.firstRow, column: sheet.firstColumn },
    block: letterhead.block,
    year: letterhead.year,
    set: rows.set,
    units: [{ ...unit, apartLines: apartLines(columns, rows) }],
  };
  return { table, findings, endRow: rows.endRow };
}

/** Rows and columns of points apart: a sheet of which one was deleted or renamed has fewer than its siblings. */
function apartLines(
  { bonus, penalty }: ScoreColumns,
  { bonusRows, penaltyRows }: CriteriaRows,
): NonNullable<UnitScores['apartLines']> {
  return { bonus: bonus.length + bonusRows.length, penalty: penalty.length + penaltyRows.length };
}
