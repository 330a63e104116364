import type { Settings } from '../../settings';
import type { SheetSnapshot } from '../../workbook';
import type { PublishedRanking, ScoreTable, UnitScores } from '../model/assessment';
import { readCriteria } from '../criteria/criteriaTree';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { Finding } from '../../findings';
import { fingerprintOf } from '../cells/fingerprint';
import type { HeaderBand } from '../headers/headerBand';
import type { Letterhead } from '../parts/letterhead';
import { aboveOwnMax, pointsApart, readApart } from '../scores/pointsApart';
import { readScoreColumn } from '../cells/scoreColumn';
import { scoreColumns } from '../scores/scoreColumns';
import { scoreNotes } from '../scores/scoreNotes';
import { scoresOfUnit } from '../scores/scoresOfUnit';
import { placeAt } from '../cells/sheetCells';
import { compareStatedScores, statedRows } from '../scores/statedScores';
import { withColumnBlocks } from './unitColumnBlocks';
import { readUnitColumnRanks } from './unitColumnRanks';
import { unitColumns } from '../headers/unitColumns';
import type { UnitColumns } from '../headers/unitColumns';
import type { ReadTable } from './unitScoreSheet';

/** Layout L2: rows are criteria, each column right of the max is a unit, or each group of columns (DOMAIN section 2). */
export function readCriteriaByUnits(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
  settings: Settings,
): ReadTable & { readonly published: PublishedRanking | null } {
  const groups = unitColumns(header, sheet);
  const rows = readCriteria(
    sheet,
    header,
    groups.flatMap(({ columns }) =>
      columns.filter(({ role }) => role !== 'note').map(({ column }) => column),
    ),
  );
  const findings: Finding[] = [...rows.findings];
  const single = singleColumns(sheet, rows, findings);
  const units = groups.map((group) => {
    const kinds = group.columns.some(({ role }) => role !== null && role !== 'note');
    if (!kinds) return single(group);
    const columns = scoreColumns({ ...header, columns: group.columns }, settings.scoreSource);
    const place = placeAt(sheet, group.row, group.column);
    return scoresOfUnit(sheet, rows, columns, { name: group.name, place }, settings, findings);
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
  const inBlocks = withColumnBlocks(table, groups);
  const published = readUnitColumnRanks(sheet, header, rows, inBlocks, groups);
  return { table: inBlocks, findings, endRow: rows.endRow, published };
}

/** Reads units of one column each, whose header tells no kind of score. */
function singleColumns(
  sheet: SheetSnapshot,
  rows: CriteriaRows,
  findings: Finding[],
): (unit: UnitColumns) => UnitScores {
  const { leaves } = rows.set;
  const above = statedRows(rows);
  const apartIn = (ownRows: readonly number[], column: number) =>
    ownRows.map((row) => readApart(sheet, row, column, findings));
  return ({ name, row, columns }) => {
    const column = columns[0]?.column ?? 0;
    const read = readScoreColumn(sheet, column, leaves);
    if (read.notes.length > 0) findings.push(...scoreNotes(sheet, column, read, leaves));
    const bonus = apartIn(rows.bonusRows, column);
    const penalty = apartIn(rows.penaltyRows, column);
    findings.push(...aboveOwnMax(sheet, name, [...bonus, ...penalty], rows.apartMaxima));
    const stated = readScoreColumn(sheet, column, above);
    if (stated.scores.some((score) => typeof score === 'number')) {
      compareStatedScores(
        (row, at) => placeAt(sheet, row, at),
        rows,
        {
          unit: name,
          counted: read.scores,
          stated: stated.scores.map((score) => ({ score, column, scores: read.scores })),
          apart: [...bonus, ...penalty.map((one) => ({ row: one.row, points: -one.points }))],
        },
        findings,
      );
    }
    const apart = pointsApart(bonus, penalty);
    // Without a spread, which gives each of thousands of units a shape of its own: all that reads them is slower then.
    const unit = {
      name,
      place: placeAt(sheet, row, column),
      set: rows.set,
      scores: read.scores,
      columns: column,
      faults: read.faults,
      fingerprint: fingerprintOf([read.scores]),
      bonus: apart.bonus,
      penalty: apart.penalty,
    };
    return apart.apartCells === undefined ? unit : { ...unit, apartCells: apart.apartCells };
  };
}
