import { languageOf } from '../headers/englishHeads';
import { columnName } from '../../addresses/address';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { ApartColumnCell, ScoreTable, TableOrigin, UnitReading } from '../model/assessment';
import type { Apart } from '../bonusPenalty/apartNames';
import type { ApartTable } from '../bonusPenalty/apartTables';
import { readCriteria } from '../criteria/criteriaTree';
import type { CriteriaRows } from '../criteria/criteriaTree';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import { unitKey } from '../names/unitNames';
import type { Letterhead } from '../parts/letterhead';
import { nameInUnicode } from '../cells/oldFontCodes';
import { apartBeside } from '../scores/apartInside';
import { deductedBeside } from '../scores/deducted';
import { apartInColumn } from '../scores/pointsApart';
import { scoreColumns } from '../scores/scoreColumns';
import type { ScoreColumns } from '../scores/scoreColumns';
import { scoringOf, unitOfColumns } from '../scores/unitOfColumns';
import { placeAt, textAt } from '../cells/sheetCells';
import { tidy } from '../cells/text';
import { unitNameOfTab } from '../names/unitOfTab';
import { yearOfPeriod } from '../../period';

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
  const { year } = letterhead;
  const name =
    letterhead.unit?.text ??
    unitNameOfTab(tidy(nameInUnicode(sheet.name)), year === null ? null : yearOfPeriod(year));
  const isNamed = letterhead.unit !== null || unitKey(letterhead.ofUnit ?? '') === unitKey(name);
  const place = letterhead.unit?.place ?? placeAt(sheet, header.firstRow, 0);
  const scoring = scoringOf(rows);
  const read = unitOfColumns(sheet, rows, scoring, columns, { name, place, header: header.columns });
  const { unit, findings: ofTables } = withApartTables(read, sheet, rows);
  const deducted = deductedBeside(sheet, { units: [unit], scoring }, header.columns);
  const beside = apartBeside(sheet, { units: [unit], scoring: deducted.scoring }, columns);
  const table: ScoreTable = {
    kind: 'unitScoreSheet',
    sheet: sheet.name,
    origin: originOf(sheet),
    block: letterhead.block,
    year,
    ...(isNamed ? {} : { namedBy: 'sheet' }),
    ...languageOf(header.columns),
    set: rows.set,
    scoring: beside.scoring,
    units: [{ ...unit, apartLines: apartLines(columns, rows) }],
  };
  const findings = [...rows.findings, ...ofTables, ...deducted.findings, ...beside.findings];
  return { table, findings, endRow: rows.endRow };
}

function originOf({ firstRow: row, firstColumn: column, rows }: SheetSnapshot): TableOrigin {
  return rows === undefined ? { row, column } : { row, column, rows };
}

/**
 * A unit with the points of small tables below its own, which are beside all criteria. Where the table itself has points
 * of the kind, the small one lists them, or it is said that its points do not count.
 */
function withApartTables(unit: UnitReading, sheet: SheetSnapshot, rows: CriteriaRows): WithFindings {
  const own: ApartColumnCell[] = [];
  const findings: Finding[] = [];
  for (const one of rows.apartTables) {
    const { kind, column } = one;
    const cells = one.rows
      .map((row) => ({ ...apartInColumn(sheet, { kind, row, column }), leaf: null }))
      .filter(({ points, fault }) => points !== 0 || fault !== null);
    const known = pointsOfKind(unit, rows, kind);
    if (known === 0) own.push(...cells);
    else if (sumOf(cells) !== known) findings.push(unreadApartTable(sheet, one));
  }
  const apartColumns = [...(unit.apartColumns ?? []), ...own];
  return { unit: own.length === 0 ? unit : { ...unit, apartColumns }, findings };
}

interface WithFindings {
  readonly unit: UnitReading;
  readonly findings: readonly Finding[];
}

/** The bonus or penalty points in the rows and columns of a unit's table, without their sign. */
function pointsOfKind(
  { apartRows = [], apartColumns = [] }: UnitReading,
  { bonusRows, penaltyRows }: CriteriaRows,
  kind: Apart,
): Points {
  const inColumns = sumOf(apartColumns.filter((cell) => cell.kind === kind));
  const from = kind === 'bonus' ? 0 : bonusRows.length;
  const count = (kind === 'bonus' ? bonusRows : penaltyRows).length;
  const inRows = apartRows.map(({ scores }) =>
    scores
      .slice(from, from + count)
      .reduce<Points>((sum, score) => sum + (typeof score === 'number' ? Math.abs(score) : 0), 0),
  );
  return Math.max(inColumns, ...inRows);
}

function sumOf(cells: readonly { readonly points: Points }[]): Points {
  return cells.reduce((sum, { points }) => sum + points, 0);
}

/** Says of a small table of bonus or penalty points that they do not count. */
export function unreadApartTable(sheet: SheetSnapshot, { column, headerRow, rows }: ApartTable): Finding {
  const facts = {
    column: columnName(sheet.firstColumn + column),
    header: textAt(sheet, headerRow, column),
    count: rows.length,
  };
  return finding('column-unread', placeAt(sheet, headerRow, column), facts);
}

/** Rows and columns of points apart: a sheet of which one was deleted or renamed has fewer than its siblings. */
function apartLines(
  { bonus, penalty }: ScoreColumns,
  { bonusRows, penaltyRows }: CriteriaRows,
): NonNullable<UnitReading['apartLines']> {
  return { bonus: bonus.length + bonusRows.length, penalty: penalty.length + penaltyRows.length };
}
