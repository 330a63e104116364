import { languageOf } from '../headers/englishHeads';
import type { SheetSnapshot } from '../../workbook';
import type { PublishedRanking, ScoreTable } from '../model/assessment';
import { readCriteria } from '../criteria/criteriaTree';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import type { Letterhead } from '../parts/letterhead';
import { apartBeside } from '../scores/apartInside';
import { deductedBeside } from '../scores/deducted';
import { scoreColumns } from '../scores/scoreColumns';
import type { ScoreColumns } from '../scores/scoreColumns';
import { rowsOf, scoringOf, unitOfColumns } from '../scores/unitOfColumns';
import { plainColumns } from '../cells/scoreColumn';
import { placeAt } from '../cells/sheetCells';
import { withColumnBlocks } from './unitColumnBlocks';
import { readEarlierRows } from './earlierRows';
import { readUnitColumnRanks } from './unitColumnRanks';
import { unitColumns } from '../headers/unitColumns';
import { withoutWeightsAmongUnits } from '../headers/weightsAmongUnits';
import { unreadApartTable } from './unitScoreSheet';
import type { ReadTable } from './unitScoreSheet';

/** Layout L2: rows are criteria, each column right of the max is a unit, or each group of columns (DOMAIN section 2). */
export function readCriteriaByUnits(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
): ReadTable & { readonly published: readonly PublishedRanking[] } {
  const groups = unitColumns(header, sheet);
  const band = withoutWeightsAmongUnits(header, sheet);
  const scored = groups.flatMap(({ columns }) =>
    columns.filter(({ role }) => role !== 'note').map(({ column }) => column),
  );
  const rows = readCriteria(sheet, band, scored);
  const scoring = scoringOf(rows);
  const known = {
    leaves: plainColumns(sheet, scored, rows.set.leaves),
    sums: plainColumns(sheet, scored, rowsOf(scoring.sums)),
  };
  const before: HeaderColumn[] = [];
  const untold: HeaderColumn[] = [];
  const units = groups.map(({ name, row, column, columns }) => {
    const hasKinds = columns.some(({ role }) => role !== null && role !== 'note');
    const own = hasKinds ? scoreColumns(columns) : onlyColumn(columns[0]?.column ?? 0);
    before.push(...own.before);
    untold.push(...own.untold);
    const place = placeAt(sheet, row, hasKinds ? column : (columns[0]?.column ?? 0));
    return unitOfColumns(sheet, rows, scoring, own, { name, place, header: columns, known });
  });
  const deducted = deductedBeside(
    sheet,
    { units, scoring },
    groups.flatMap(({ columns }) => columns),
  );
  const beside = apartBeside(sheet, { units, scoring: deducted.scoring }, { before, untold });
  const table: ScoreTable = {
    kind: 'criteriaByUnits',
    sheet: sheet.name,
    origin: { row: sheet.firstRow, column: sheet.firstColumn },
    block: letterhead.block,
    year: letterhead.year,
    ...languageOf(header.columns),
    set: rows.set,
    scoring: beside.scoring,
    units,
  };
  const { table: inBlocks, findings: ofHeads } = withColumnBlocks(table, groups, sheet, header, () => {
    const printed = readUnitColumnRanks(sheet, header, rows, table, groups)?.units ?? [];
    const ranks = new Map(printed.map(({ place, rank }) => [place.cell, rank]));
    return units.map(({ place }) => ranks.get(place.cell) ?? null);
  });
  const own = readUnitColumnRanks(sheet, header, rows, inBlocks, groups);
  const earlier = readEarlierRows(sheet, header, rows, inBlocks, groups);
  // A small table of bonus or penalty points below several units does not say whose they are.
  const ofNoUnit = rows.apartTables.map((one) => unreadApartTable(sheet, one));
  return {
    table: inBlocks,
    findings: [
      ...rows.findings,
      ...rows.ofGap,
      ...deducted.findings,
      ...beside.findings,
      ...ofHeads,
      ...ofNoUnit,
    ],
    endRow: rows.endRow,
    published: own === null ? earlier : [own, ...earlier],
  };
}

/** A column whose header is a unit's name and tells no kind of score. */
function onlyColumn(column: number): ScoreColumns {
  return { ...NO_COLUMNS, kinds: [{ column, role: null }] };
}

const NO_COLUMNS: ScoreColumns = {
  kinds: [],
  bonus: [],
  penalty: [],
  before: [],
  untold: [],
  apartRounds: [],
  weighted: [],
};
