import type { SheetSnapshot } from '../../workbook';
import type { ScoreTable, UnitReading } from '../model/assessment';
import { readCriteria } from '../criteria/criteriaTree';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import type { Letterhead } from '../parts/letterhead';
import { nameInUnicode } from '../cells/oldFontCodes';
import { apartBeside } from '../scores/apartInside';
import { scoreColumns } from '../scores/scoreColumns';
import type { ScoreColumns } from '../scores/scoreColumns';
import { scoringOf, unitOfColumns } from '../scores/unitOfColumns';
import { placeAt } from '../cells/sheetCells';
import { tidy } from '../cells/text';

/** A table as read, the findings that it gave and the row below it. */
export interface ReadTable {
  readonly table: ScoreTable;
  readonly findings: readonly Finding[];
  /** The column of a total that is called by no known word, which is said; left out where there is none. */
  readonly unknownTotal?: number;
  /** What is wrong with it is not said: it stands in columns or rows of another period than its table's. */
  readonly isUnsaid?: true;
  readonly endRow: number;
}

/** Layout L1: rows are criteria, the sheet is one unit (DOMAIN section 2). */
export function readUnitScoreSheet(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
): ReadTable {
  const columns = scoreColumns(header.columns);
  const rows = readCriteria(
    sheet,
    header,
    columns.kinds.map(({ column }) => column),
  );
  const name = letterhead.unit?.text ?? tidy(nameInUnicode(sheet.name));
  const place = letterhead.unit?.place ?? placeAt(sheet, header.firstRow, 0);
  const scoring = scoringOf(rows);
  const unit = unitOfColumns(sheet, rows, scoring, columns, { name, place });
  const beside = apartBeside(sheet, { units: [unit], scoring }, columns.before);
  const table: ScoreTable = {
    kind: 'unitScoreSheet',
    sheet: sheet.name,
    origin: { row: sheet.firstRow, column: sheet.firstColumn },
    block: letterhead.block,
    year: letterhead.year,
    ...(letterhead.unit === null ? { namedBy: 'sheet' } : {}),
    set: rows.set,
    scoring: beside.scoring,
    units: [{ ...unit, apartLines: apartLines(columns, rows) }],
  };
  return { table, findings: [...rows.findings, ...beside.findings], endRow: rows.endRow };
}

/** Rows and columns of points apart: a sheet of which one was deleted or renamed has fewer than its siblings. */
function apartLines(
  { bonus, penalty }: ScoreColumns,
  { bonusRows, penaltyRows }: CriteriaRows,
): NonNullable<UnitReading['apartLines']> {
  return { bonus: bonus.length + bonusRows.length, penalty: penalty.length + penaltyRows.length };
}
