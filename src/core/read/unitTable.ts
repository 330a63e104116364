import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { PublishedRanking, ScoreTable } from './assessment';
import { columnYears } from './columnYears';
import { all, headTree } from './criterionHeads';
import type { Finding } from './findings';
import type { HeaderBand } from './headerBand';
import { roleOfHeader } from './headers';
import type { ColumnRole } from './headers';
import type { Letterhead } from './letterhead';
import { standingIn, yearIn } from './letterhead';
import { readPublishedRanking } from './publishedRanking';
import { CHAINS, SCORE_ROLES } from './scoreColumns';
import { placeAt, textAt } from './sheetCells';
import { fieldsOf } from './unitFields';
import { readUnitRows } from './unitRows';
import type { UnitRows } from './unitRows';
import { readCriteriaColumns } from './unitsByCriteria';
import { readUnitsByFields } from './unitsByFields';
import { readUnitsByTotals } from './unitsByTotals';
import type { ReadTable } from './unitScoreSheet';
import { unitTableColumns } from './unitTableColumns';
import type { FieldColumns } from './unitTableColumns';

/** A table whose rows are units: as the rankings it prints, and as scores that can be ranked. */
export interface ReadUnitTable {
  /** Its own year's, and one for each other year that its columns name. */
  readonly rankings: readonly PublishedRanking[];
  /** `null` where it prints ranks or grades only. */
  readonly scores: ReadTable | null;
  readonly rows: UnitRows;
}

/** Scores of units in rows: each unit's, with what was found on the way. */
export type UnitScoresRead = Pick<ScoreTable, 'kind' | 'set' | 'units'> & {
  readonly findings: readonly Finding[];
};

/**
 * Layouts L3, L4 and L5: one row a unit, blocks parted by rows or told by a column or a `Khối:` line. The year is the
 * title's, else the sheet name's, else the latest that its columns name; columns of another year are a printed ranking.
 */
export function readUnitTable(
  sheet: SheetSnapshot,
  whole: HeaderBand,
  letterhead: Letterhead,
  settings: Settings,
): ReadUnitTable {
  const { year, header, others } = columnYears(whole, letterhead.year ?? yearIn(sheet.name));
  const tree = headTree(sheet, header);
  const plain = unitTableColumns(header);
  const values = [
    ...[...plain.totals, ...tree.totals],
    ...[...plain.fields, ...all(tree.roots)].flatMap((field) => field.columns),
  ];
  const rows = readUnitRows(
    sheet,
    header,
    {
      ...plain,
      values: [...new Set(values.map(({ column }) => column))],
      figures: true,
      kind: scoreKinds(sheet, header, plain.unit, settings),
    },
    letterhead.block,
  );
  const byCriteria = readCriteriaColumns({ sheet, header, columns: plain, rows, settings }, tree);
  const { columns } = byCriteria;
  const rankings = [
    readPublishedRanking(sheet, columns, rows, year, noteColumns(whole)),
    ...others.map((other) =>
      readPublishedRanking(sheet, unitTableColumns(other.header), rows, other.year, []),
    ),
  ];
  const { fields, withoutMax } =
    byCriteria.read === null ? fieldsOf(sheet, columns, rows) : { fields: [], withoutMax: [] };
  const table = { sheet, header, columns, rows, settings };
  const read =
    byCriteria.read ??
    (fields.length > 0 ? readUnitsByFields(table, fields) : readUnitsByTotals(table, letterhead.scale));
  if (read === null && withoutMax.length === 0) return { rankings, scores: null, rows };
  const findings = [
    ...(read?.findings ?? []),
    ...byCriteria.findings,
    ...rows.unread.map(({ text, place }): Finding => ({
      code: 'row-unread',
      severity: 'warning',
      place,
      block: null,
      params: { text },
    })),
    ...withoutMax.slice(0, 1).map((field): Finding => ({
      code: 'field-max-missing',
      severity: 'warning',
      place: placeAt(sheet, field.columns[0]?.row ?? header.firstRow, field.columns[0]?.column ?? 0),
      block: null,
      params: { field: field.name, count: String(withoutMax.length) },
    })),
  ];
  const surveyOnly = hasSurveyOnly(header, byCriteria.read === null ? fields : [...all(tree.roots)]);
  const scores: ReadTable = {
    table: {
      kind: read?.kind ?? 'unitsByTotals',
      sheet: sheet.name,
      origin: { row: sheet.firstRow, column: sheet.firstColumn },
      block: letterhead.block,
      year,
      ...standingOf(letterhead, sheet),
      ...(surveyOnly ? { surveyOnly } : {}),
      set: read?.set ?? { fields: [], leaves: [] },
      units: read?.units ?? [],
    },
    findings,
    endRow: rows.endRow,
  };
  return { rankings: surveyOnly ? [] : rankings, scores, rows };
}

/** Where remarks on a unit may stand: notes, and its grade. */
function noteColumns({ columns }: HeaderBand): readonly number[] {
  return columns.filter(({ role }) => role === 'note' || role === 'grade').map(({ column }) => column);
}

/** Whether survey points (`Điểm điều tra XHH`) are all that a table scores. */
function hasSurveyOnly({ columns }: HeaderBand, fields: readonly Pick<FieldColumns, 'columns'>[]): boolean {
  const roles = columns.flatMap(({ role }) => (role !== null && SCORE_ROLES.has(role) ? [role] : []));
  const inFields = fields.flatMap((field) => field.columns.map(({ column }) => columns[column]?.role));
  return roles.length > 0 && [...roles, ...inFields].every((role) => role === 'survey');
}

function standingOf({ standing }: Letterhead, { name }: SheetSnapshot): Pick<ScoreTable, 'standing'> {
  const told = standing ?? standingIn(name);
  return told === null ? {} : { standing: told };
}

/** Rows below a header that are looked at for kinds of score. */
const KIND_ROWS = 6;

/**
 * The column right of the names that says of each row which score it holds, where a unit has a row for each: `Tự chấm`
 * and `Thẩm định` below each other. `null` where a row has all scores of a unit.
 */
function scoreKinds(
  sheet: SheetSnapshot,
  { columns, dataRow }: HeaderBand,
  unit: number,
  { scoreSource }: Settings,
): { readonly column: number; readonly wanted: (text: string) => number } | null {
  const column = columns.find(({ column: own }) => own > unit)?.column;
  if (column === undefined) return null;
  const kinds = new Set<ColumnRole>();
  for (let row = dataRow; row < dataRow + KIND_ROWS; row++) {
    const role = roleOfHeader(textAt(sheet, row, column));
    if (role !== null && SCORE_ROLES.has(role)) kinds.add(role);
  }
  if (kinds.size < 2) return null;
  const chain = CHAINS[scoreSource];
  return {
    column,
    wanted: (text) => {
      const at = chain.indexOf(roleOfHeader(text) ?? 'note');
      return at === -1 ? -1 : chain.length - at;
    },
  };
}
