import type { Points } from '../points';
import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { Leaf, ScoreTable, UnitScores } from './assessment';
import { readCriteria } from './criteriaTree';
import type { Finding } from './findings';
import { fingerprintOf } from './fingerprint';
import type { HeaderBand } from './headerBand';
import type { Letterhead } from './letterhead';
import { readPointsApart } from './pointsApart';
import type { ScoreFault } from './scoreColumn';
import { chooseReadScore, chooseScore, readColumns, scoreColumns } from './scoreColumns';
import type { ChosenScore, ScoreColumns } from './scoreColumns';
import { scoreNotes } from './scoreNotes';
import { placeAt } from './sheetCells';
import { compareStatedScores, statedRows } from './statedScores';
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
  const { leaves } = rows.set;
  const read = readColumns(sheet, columns, leaves);
  const chosen = leaves.map((_, index) => chooseReadScore(read, columns, index));
  for (const [column, own] of read) {
    const counts = (index: number) => chosen[index]?.column === column || column === columns.survey;
    findings.push(...scoreNotes(sheet, column, own, leaves, counts));
  }
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
  const scores = chosen.map(({ score }) => score);
  const bonus = apartPoints(sheet, rows.bonusRows, columns, columns.bonus, chosen, leaves, findings);
  const penalty = apartPoints(sheet, rows.penaltyRows, columns, columns.penalty, chosen, leaves, findings);
  const above = statedRows(rows);
  const stated = readColumns(sheet, columns, above);
  compareStatedScores(
    sheet,
    rows,
    {
      unit: name,
      counted: scores,
      stated: above.map((_, index) => {
        const { score, column } = chooseReadScore(stated, columns, index);
        return { score, column, scores: read.get(column)?.scores ?? scores };
      }),
      apart: [...bonus, ...penalty.map(({ row, points }) => ({ row, points: -points }))],
    },
    findings,
  );
  const unit: UnitScores = {
    name,
    place,
    set: rows.set,
    scores,
    columns: chosen.map(({ column }) => column),
    bonus: sumOf(bonus),
    penalty: sumOf(penalty),
    faults: new Map(
      chosen.flatMap(({ fault }, index): [number, ScoreFault][] => (fault === null ? [] : [[index, fault]])),
    ),
    fingerprint: fingerprintOf([...read.values()].map((column) => column.scores)),
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

interface ApartPoints {
  readonly row: number;
  readonly points: Points;
}

/** Bonus or penalty points: of their own rows, and of their own columns where no final score has them inside. */
function apartPoints(
  sheet: SheetSnapshot,
  ownRows: readonly number[],
  columns: ScoreColumns,
  ownColumns: readonly number[],
  chosen: readonly ChosenScore[],
  leaves: readonly Leaf[],
  findings: Finding[],
): readonly ApartPoints[] {
  const found = ownRows.map((row) => ({
    row,
    points: readPointsApart(sheet, row, chooseScore(sheet, row, columns).column, findings),
  }));
  leaves.forEach(({ row }, index) => {
    if (chosen[index]?.role === 'final') return;
    for (const column of ownColumns) {
      const points = readPointsApart(sheet, row, column, findings);
      if (points !== 0) found.push({ row, points });
    }
  });
  return found;
}

function sumOf(apart: readonly ApartPoints[]): Points {
  return apart.reduce((sum, { points }) => sum + points, 0);
}
