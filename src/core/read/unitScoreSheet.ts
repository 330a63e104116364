import type { Points } from '../points';
import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { ScoreTable } from './assessment';
import { readCriteria } from './criteriaTree';
import type { Finding } from './findings';
import type { HeaderBand } from './headerBand';
import type { Letterhead } from './letterhead';
import { readPointsApart } from './pointsApart';
import { chooseScore, scoreColumns } from './scoreColumns';
import type { ScoreColumns } from './scoreColumns';
import { placeAt } from './sheetCells';
import { tidy } from './text';

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
  const name = letterhead.unit?.text ?? tidy(sheet.name);
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
  const chosen = rows.set.leaves.map((leaf) => chooseScore(sheet, leaf.row, columns));
  const selfUsed = chosen.filter(({ role }) => role === 'self').length;
  if (
    settings.scoreSource === 'latest' &&
    selfUsed > 0 &&
    columns.chain.some(({ role }) => role !== 'self')
  ) {
    const at = chosen.findIndex(({ role }) => role === 'self');
    findings.push({
      code: 'self-score-used',
      severity: 'warning',
      place: placeAt(sheet, rows.set.leaves[at]?.row ?? 0, chosen[at]?.column ?? 0),
      block: null,
      params: { unit: name, count: String(selfUsed) },
    });
  }
  const unit = {
    name,
    place,
    set: rows.set,
    scores: chosen.map(({ score }) => score),
    columns: chosen.map(({ column }) => column),
    bonus: apart(sheet, rows.bonusRows, columns, columns.bonus, chosen, rows.set.leaves, findings),
    penalty: apart(sheet, rows.penaltyRows, columns, columns.penalty, chosen, rows.set.leaves, findings),
  };
  const table: ScoreTable = {
    kind: 'unitScoreSheet',
    sheet: sheet.name,
    origin: { row: sheet.firstRow, column: sheet.firstColumn },
    block: letterhead.block,
    year: letterhead.year,
    set: rows.set,
    units: [unit],
  };
  return { table, findings, endRow: rows.endRow };
}

/** Bonus or penalty points: of their own rows, and of their own columns where no final score has them inside. */
function apart(
  sheet: SheetSnapshot,
  ownRows: readonly number[],
  columns: ScoreColumns,
  ownColumns: readonly number[],
  chosen: readonly { readonly role: string | null }[],
  leaves: readonly { readonly row: number }[],
  findings: Finding[],
): Points {
  let sum = 0;
  for (const row of ownRows) {
    sum += readPointsApart(sheet, row, chooseScore(sheet, row, columns).column, findings);
  }
  leaves.forEach((leaf, index) => {
    if (chosen[index]?.role === 'final') return;
    for (const column of ownColumns) {
      sum += readPointsApart(sheet, leaf.row, column, findings);
    }
  });
  return sum;
}
