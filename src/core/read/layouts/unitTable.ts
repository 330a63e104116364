import { languageOf } from '../headers/englishHeads';
import type { Period } from '../../period';
import type { SheetSnapshot } from '../../workbook';
import type { PublishedRanking, ScoreTable } from '../model/assessment';
import { columnYears } from '../parts/columnYears';
import { pointsBelow } from '../parts/pointsBelow';
import { blankDoubts, claimDoubts } from '../bonusPenalty/apartColumns';
import { isScoreRole } from '../scores/scoreColumns';
import { all, headTree } from '../unitsByCriteria/criterionHeads';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import { blockKindKey } from '../names/blockNames';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import type { Letterhead } from '../parts/letterhead';
import { standingIn } from '../parts/letterhead';
import { askedBy } from '../words/takingPart';
import { ofBareIndex, rankingOfOther, readPublishedRanking } from '../unitTables/publishedRanking';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { unevenFields, withoutUnknownTotal } from '../unitTables/columns/fieldDoubts';
import { APART_ROLES, SCORE_ROLES } from '../roles/roles';
import { withShareColumns } from '../unitTables/columns/shareColumns';
import { withRanksOfYear } from '../unitTables/ranksOfYear';
import { columnsOfTotals } from '../unitTables/surveyBesideTotal';
import { fieldsOf } from '../unitTables/columns/unitFields';
import { withGeneralFields } from '../unitTables/columns/generalFields';
import { withNamelessField } from '../unitTables/columns/namelessField';
import { lostKindRows } from '../unitRows/lostKindRows';
import { unitNumbering } from '../unitRows/unitNumbering';
import { withBlockColumn } from '../unitRows/blockColumn';
import { withGroupColumn } from '../unitRows/groupColumns';
import { readUnitRows } from '../unitRows/unitRows';
import type { DividerRow, UnitRow, UnitRows } from '../unitRows/unitRows';
import { readCriteriaColumns } from '../unitsByCriteria/unitsByCriteria';
import { readUnitsByFields } from '../unitTables/unitsByFields';
import { linesBeside } from '../weights/weightLines';
import { scaleIn } from '../roles/headerMax';
import type { UnitScoresRead, UnitTableParts } from '../unitTables/unitTableParts';
import { readUnitsByTotals } from '../unitTables/unitsByTotals';
import type { ReadTable } from './unitScoreSheet';
import { unitTableColumns } from '../unitTables/columns/unitTableColumns';
import type { FieldColumns } from '../unitTables/columns/unitTableColumns';

/** A table whose rows are units: as the rankings it prints, and as scores that can be ranked. */
export interface ReadUnitTable {
  /** Its own year's, and one for each other year that its columns name. */
  readonly rankings: readonly PublishedRanking[];
  /** Likewise; none where it prints ranks or grades only. */
  readonly scores: readonly ReadTable[];
  readonly rows: UnitRows;
}

/**
 * Layouts L3, L4 and L5: one row a unit, blocks parted by rows or told by a column or a `Khối:` line. The year is the
 * title's, else the sheet name's, else the latest that its columns name; columns of another year are a printed ranking.
 */
export function readUnitTable(
  printed: SheetSnapshot,
  asPrinted: HeaderBand,
  letterhead: Letterhead,
): ReadUnitTable {
  const inBlocks = withBlockColumn(printed, asPrinted, letterhead.block);
  const inGroups = withGroupColumn(printed, inBlocks.header);
  const { header: whole } = inGroups;
  const { year, header, others: parted } = columnYears(whole, letterhead.year, pointsBelow(printed, whole));
  const tree = headTree(printed, header);
  const told = unitTableColumns(header);
  // `Xếp hạng (có/không)` says who is ranked, and no rank.
  const isMarked = header.columns.some(
    (column) => column.column === told.rank && askedBy(printed, column, header.dataRow) !== null,
  );
  const unnamed = isMarked ? { ...told, rank: null } : told;
  const values = [
    ...[...unnamed.totals, ...tree.totals],
    ...[...unnamed.fields, ...all(tree.roots)].flatMap((field) => field.columns),
  ];
  const rows = readUnitRows(
    printed,
    header,
    {
      ...unnamed,
      values: [...new Set(values.map(({ column }) => column))],
      figures: true,
      kind: kindColumn(printed, header, unnamed.unit),
    },
    letterhead.block,
  );
  const others = parted.map((other) => ({ ...other, header: withRanksOfYear(printed, other.header, rows) }));
  const nameless = withNamelessField(
    printed,
    header,
    withGeneralFields(printed, header, unnamed, rows),
    rows,
  );
  const plain = nameless.columns;
  const sheet = withMergedRows(printed, whole, rows.units);
  const shares = withShareColumns(sheet, plain, rows);
  const byCriteria = readCriteriaColumns({ sheet, header, columns: plain, rows }, tree);
  const { fields: withMax, withoutMax } =
    byCriteria.read === null ? fieldsOf(sheet, byCriteria.columns, rows) : { fields: [], withoutMax: [] };
  const { columns, findings: ofSurvey } =
    byCriteria.read === null && withMax.length === 0
      ? columnsOfTotals({ sheet, header, columns: byCriteria.columns, rows }, letterhead.scale)
      : { columns: byCriteria.columns, findings: [] };
  const ranking = readPublishedRanking(shares.sheet, columns, rows, year, noteColumns(whole));
  const findingsOfRows = [...rows.merged, ...shares.findings, ...inBlocks.findings, ...inGroups.findings];
  const communes = ofCommunes(asPrinted);
  const bare = ofBareIndex({ sheet: shares.sheet, header, columns, rows });
  const rankings = [
    { ...ranking, ...bare, ...(findingsOfRows.length === 0 ? {} : { findings: findingsOfRows }) },
    ...others.map((other) => rankingOfOther(sheet, rows, other)),
  ].map((one) => ({ ...one, ...communes }));
  const { fields, total, findings: doubts } = withoutUnknownTotal(sheet, withMax, rows, columns.totals);
  const table = { sheet, header, columns, rows };
  const read =
    byCriteria.read ??
    (fields.length > 0
      ? readUnitsByFields(table, fields)
      : readUnitsByTotals(
          { ...table, sheet: shares.sheet },
          letterhead.scale ?? scaleBeside(sheet, header, rows.endRow),
        ));
  const earlier = others.flatMap((other) =>
    scoresOfOther(
      { ...table, header: other.header, columns: unitTableColumns(other.header) },
      letterhead,
      other.year,
    ),
  );
  if (read === null && withoutMax.length === 0) return { rankings, scores: earlier, rows };
  const findings = [
    ...(read?.findings ?? []),
    ...byCriteria.findings,
    ...doubts,
    ...ofSurvey,
    ...unevenFields(sheet, fields, rows),
    ...nameless.findings(fields),
    ...rows.unread.map(({ text, place }) => finding('row-unread', place, { text })),
    ...unitNumbering(sheet, columns.code, rows.units),
    ...lostKindRows(rows.units, read?.set.leaves.length ?? 0),
    ...rows.dividers.map(blockFromRow),
    ...withoutMax.slice(0, 1).map(({ name, columns: [first] }) => {
      const place = placeAt(sheet, first?.row ?? header.firstRow, first?.column ?? 0);
      return finding('field-max-missing', place, { field: name, count: withoutMax.length });
    }),
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
      ...communes,
      ...languageOf(header.columns),
      set: read?.set ?? { fields: [], leaves: [] },
      scoring: read?.scoring ?? { together: 'parts' },
      units: read === null ? [] : withDoubts(table, read),
    },
    findings,
    ...(total === null ? {} : { unknownTotal: total }),
    endRow: rows.endRow,
  };
  return { rankings: surveyOnly ? [] : rankings, scores: [scores, ...earlier], rows };
}

/** Whether the header says that its units are communes: `Tân Thành` stands below `Xã, phường`. */
function ofCommunes({ columns }: HeaderBand): Pick<ScoreTable, 'communes'> {
  const name = columns.find(({ role }) => role === 'unit')?.text.replace(/^tên(?: các)?\s/iu, '');
  return name !== undefined && blockKindKey(name) === 'Cấp xã' ? { communes: true } : {};
}

/** The scale that a line beside a table says: not what bonus points or a survey may be at most. */
function scaleBeside(sheet: SheetSnapshot, header: HeaderBand, endRow: number): number | null {
  const lines = linesBeside(sheet, header, endRow).filter(({ text }) => !OF_PARTS.test(text));
  return lines.map(({ text }) => scaleIn(text)).find((scale) => scale !== null) ?? null;
}

const OF_PARTS = /thưởng|cộng|trừ|phạt|xhh|xã hội học|khảo sát|lĩnh vực|tiêu chí/iu;

/** The scores in the columns of another year or period than the table's; what is wrong with them is not said. */
function scoresOfOther(table: UnitTableParts, letterhead: Letterhead, year: Period): readonly ReadTable[] {
  const { sheet, columns, rows } = table;
  const { fields } = fieldsOf(sheet, columns, rows);
  const read =
    fields.length > 0
      ? readUnitsByFields(table, fields)
      : readUnitsByTotals(
          { ...table, columns: columnsOfTotals(table, letterhead.scale).columns },
          letterhead.scale,
        );
  if (read === null) return [];
  const scores: ScoreTable = {
    kind: read.kind,
    sheet: sheet.name,
    origin: { row: sheet.firstRow, column: sheet.firstColumn },
    block: letterhead.block,
    year,
    ...standingOf(letterhead, sheet),
    ...languageOf(table.header.columns),
    set: read.set,
    scoring: read.scoring,
    units: read.units,
  };
  return [{ table: scores, findings: [], isUnsaid: true, endRow: rows.endRow }];
}

/**
 * The units with what is doubtful of their bonus and penalty points beside all fields: rounds that do not count, and
 * claims that do. A total that counts has them inside.
 */
function withDoubts(
  { sheet, header, columns }: UnitTableParts,
  { kind, units }: UnitScoresRead,
): ScoreTable['units'] {
  const rounds = columns.apartRounds;
  if (rounds.length === 0) return units;
  const finals = kind === 'unitsByTotals' ? columns.totals.filter(({ role }) => role === 'final') : [];
  const scores = header.columns.filter(({ role }) => isScoreRole(role) && role !== 'survey');
  const isClaimed = scores.length > 0 && scores.every(({ role }) => role === 'self');
  return units.map((unit) => {
    const { row = 0, apartDoubts = [] } = unit;
    if (finals.some(({ column }) => contentAt(sheet, row, column) !== null)) return unit;
    const claims = isClaimed ? [] : claimDoubts(sheet, row, rounds, null);
    const doubts = [...apartDoubts, ...blankDoubts(sheet, row, rounds, null), ...claims];
    return doubts.length === 0 ? unit : { ...unit, apartDoubts: doubts };
  });
}

/** Where remarks on a unit may stand: notes, and its grade. */
function noteColumns({ columns }: HeaderBand): readonly number[] {
  return columns.filter(({ role }) => role === 'note' || role === 'grade').map(({ column }) => column);
}

function blockFromRow({ text, place, units, isUnclear }: DividerRow): Finding {
  const facts = { block: text, count: units };
  return finding('block-from-row', place, facts, { severity: isUnclear === true ? 'warning' : 'info' });
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

const MERGED_ROLES: ReadonlySet<ColumnRole> = new Set([
  'max',
  'rank',
  'index',
  'grade',
  ...APART_ROLES,
  'note',
]);

/**
 * Of a unit with a row for each kind of score what is merged over these rows (its max, rank, index, grade, notes) stands
 * in the first one: the sheet with it in the row that counts.
 */
function withMergedRows(
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
  units: readonly UnitRow[],
): SheetSnapshot {
  const moved = units.filter(({ row, firstRow }) => row !== firstRow);
  if (moved.length === 0) return sheet;
  const merged = columns.filter(({ role }) => role !== null && MERGED_ROLES.has(role));
  const values = [...sheet.values];
  const numberFormats = [...sheet.numberFormats];
  for (const { row, firstRow } of moved) {
    const [line, formats] = [[...(values[row] ?? [])], [...(numberFormats[row] ?? [])]];
    for (const { column } of merged) {
      if (textAt(sheet, row, column) !== '' || textAt(sheet, firstRow, column) === '') continue;
      line[column] = contentAt(sheet, firstRow, column);
      formats[column] = numberFormats[firstRow]?.[column] ?? 'General';
    }
    values[row] = line;
    numberFormats[row] = formats;
  }
  return { ...sheet, values, numberFormats };
}

/** Rows below a header, and columns right of the names, that are looked at for kinds of score. */
const KIND_ROWS = 6;
const KIND_COLUMNS = 6;

/**
 * The first column right of the names that says of each row which score it holds, where a unit has a row for each: `Tự chấm`
 * and `Thẩm định` below each other. `null` where a row has all scores of a unit.
 */
function kindColumn(sheet: SheetSnapshot, { columns, dataRow }: HeaderBand, unit: number): number | null {
  const found = columns
    .filter(({ column }) => column > unit && column <= unit + KIND_COLUMNS)
    .find(({ column }) => kindsIn(sheet, column, dataRow) > 1);
  return found?.column ?? null;
}

/** How many kinds of score the first cells of a column name. */
function kindsIn(sheet: SheetSnapshot, column: number, fromRow: number): number {
  const kinds = new Set<ColumnRole>();
  for (let row = fromRow; row < fromRow + KIND_ROWS; row++) {
    const role = roleOfHeader(textAt(sheet, row, column));
    if (role !== null && SCORE_ROLES.has(role)) kinds.add(role);
  }
  return kinds.size;
}
