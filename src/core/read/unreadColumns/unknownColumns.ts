import { LAYOUTS } from '../model/layouts';
import { cellOfAddress, columnName } from '../../addresses/address';
import { toNumber } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { PublishedRanking, ScoreTable } from '../model/assessment';
import { bareFinals } from './bareFinals';
import { emptiedColumns } from './emptiedColumns';
import { areFiguresOverUnits, isCalledOverUnits } from './figuresOverUnits';
import { hasPoints, isLostApart } from './lostApart';
import { lostYears } from './lostYears';
import { isAmongUnits, isOfUnitByPlace, isRepeatedCode } from './amongUnits';
import { numbersUnderWords } from './numbersUnderWords';
import { FEWEST_IN_NOTES, isRemark } from './remarks';
import { isCalledSum, isSumOfColumns } from './sumColumns';
import { unreadSubColumns } from './unitSubColumns';
import { scoresBesideFields } from './scoresBesideFields';
import { rivalScores } from './rivalScores';
import { wordsBesideClaims } from './wordsBesideClaims';
import { countsThings } from '../names/countHeaders';
import { isOfFieldAlone } from '../unitTables/columns/fieldDoubts';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import { saysPart } from '../headers/columns/partsOfScores';
import { isAverageHeader, isSummaryLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { readNumber } from '../cells/score';
import { saysDifference } from '../words/differenceWords';
import { periodIn } from '../words/periodIn';
import { SCORE_ROLES } from '../roles/roles';
import { latestScores } from '../chosen/chosenUnit';
import { contentAt, placeAt } from '../cells/sheetCells';
import { tellingNumbers } from '../cells/tellingNumbers';
import type { TellingNumbers } from '../cells/tellingNumbers';
import { fold } from '../cells/text';
import { unitColumns } from '../headers/unitColumns';
import { unitWithKind } from '../headers/columns/unitWithKind';
import { weightsAmongUnits } from '../headers/weightsAmongUnits';
import { unitKey } from '../names/unitNames';
import { generalOver } from '../unitTables/columns/unitTableColumns';

/** A table that was read: where it stands, and what of it was taken. */
export interface ReadSpan {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  /** First row below the table. */
  readonly endRow: number;
  /** Its scores; `null` where it gave none. */
  readonly table: ScoreTable | null;
  /** A column of which that is said already. */
  readonly unknownTotal: number | null;
  /** The scores in its columns of other years; left out where it has none. */
  readonly ofOthers?: readonly ScoreTable[];
  readonly published: readonly PublishedRanking[];
}

/**
 * A warning for each column of numbers in a table of which nothing tells what they are, so that they do not count: a
 * header that is no known word, none at all, a second column of maxima. Columns of running numbers, years, telephone
 * numbers, and sums or averages over the units are none.
 */
export function unknownColumns(span: ReadSpan): readonly Finding[] {
  const { sheet, header, endRow } = span;
  const rows = Array.from({ length: Math.max(0, endRow - header.dataRow) }, (_, at) => header.dataRow + at);
  const used = usedColumns(span);
  const unread = header.columns.flatMap((column) => {
    const counts = used.has(column.column);
    // Of units × criteria the others are told by their heads, see `unreadColumns`.
    const isToldByHeads = span.table?.kind === 'unitsByCriteria' && column.role !== 'note';
    if (!counts && isToldByHeads && !isLostApart(column, span)) return [];
    if (isBelowHeads(column, span)) return [];
    // Even one that counts, as merged with its neighbour's, may have lost its header.
    if (
      counts
        ? column.text !== ''
        : isKnown(column, span) &&
          !isOtherTotal(column, used, span) &&
          !isOfOtherUnit(column, span) &&
          !isLostApart(column, span)
    )
      return [];
    const numbers =
      isLostApart(column, span) || isBesideClaims(column, span, rows)
        ? pointsIn(sheet, rows, column.column)
        : tellingNumbers(sheet, rows, column.column);
    if (numbers === null) return [];
    const isFew = column.role === 'note' && numbers.count < FEWEST_IN_NOTES;
    if (isFew && !isAmongUnits(column, numbers.count, span) && generalMaxIs(column, span) === null) return [];
    return areFiguresOverUnits(column, span) ? [] : [{ column, numbers, counts }];
  });
  const isOfUnits = span.table?.kind === 'criteriaByUnits';
  const emptied = isOfUnits ? unreadSubColumns(sheet, header, endRow) : emptiedColumns(span);
  const untold = unread.filter(({ column }) => !isLostApart(column, span));
  if (arePartsOfTotal(untold, span)) return [...emptied, ...rivalScores(span)];
  // Of heads that reach over several columns each, none is likely to have lost a text of its own.
  const isMerged = unread.filter(({ counts }) => counts).length > 1;
  const columns = unread.flatMap(({ column, numbers, counts }) => {
    if (column.column === span.unknownTotal) return [];
    if (counts ? isMerged : isPartOfField(column, unread, used, span)) return [];
    const row = column.text === '' ? numbers.firstRow : column.row;
    const letters = columnName(sheet.firstColumn + column.column);
    const facts = {
      column: letters,
      header: column.text,
      count: numbers.count,
      ...usedMax(column, span),
      ...(counts ? { counts } : {}),
      ...(isCalledOverUnits(column, span) ? { overUnits: true as const } : {}),
    };
    return [finding('column-unread', placeAt(sheet, row, column.column), facts)];
  });
  const said = new Set(columns.map(({ place }) => place.cell));
  const counted = usedColumns({ ...span, published: [] });
  const others = [
    ...scoresBesideFields(span, new Set([...counted, ...unread.map(({ column }) => column.column)])),
    ...numbersUnderWords(span, counted),
    ...rivalScores(span),
    ...bareFinals(span),
    ...wordsBesideClaims(span),
    ...lostYears(span, used),
  ];
  return [...emptied, ...columns, ...others.filter(({ place }) => !said.has(place.cell))];
}

/**
 * Whether a column of numbers that nothing tells stands right of self-scores that no appraised or final score follows: it
 * is likely what counts, and 5, 6, 7 there are no running numbers.
 */
function isBesideClaims(column: HeaderColumn, { sheet, header }: ReadSpan, rows: readonly number[]): boolean {
  if (column.role !== null || column.text === '') return false;
  const beside = header.columns.filter((one) => headsOf(one) === headsOf(column));
  const isClaimed = beside.some(({ role, column: at }) => role === 'self' && at < column.column);
  if (!isClaimed || beside.some(({ role }) => role !== null && role !== 'self' && SCORE_ROLES.has(role)))
    return false;
  const filled = rows.filter((row) => contentAt(sheet, row, column.column) !== null);
  const numbers = filled.filter((row) => readNumber(contentAt(sheet, row, column.column)) !== undefined);
  return numbers.length * 2 > filled.length;
}

/** The points of a column that are not 0. */
function pointsIn(sheet: SheetSnapshot, rows: readonly number[], column: number): TellingNumbers | null {
  const found = rows.filter((row) => hasPoints(contentAt(sheet, row, column)));
  const [firstRow] = found;
  return firstRow === undefined ? null : { count: found.length, firstRow };
}

/** Whether another total of the same words counts: one of the two is something else under a wrong header. */
function isOtherTotal(column: HeaderColumn, used: ReadonlySet<number>, { header, table }: ReadSpan): boolean {
  if (table?.kind !== 'unitsByTotals' || column.role !== 'final') return false;
  return header.columns.some(
    (one) => one !== column && used.has(one.column) && fold(one.text) === fold(column.text),
  );
}

/** Whether a score sheet has one kind of score of several units, and no score of all: who has or gave it is not told. */
function isOfOtherUnit(column: HeaderColumn, { header, table }: ReadSpan): boolean {
  const own = table?.kind === 'unitScoreSheet' ? unitWithKind(column.text) : null;
  if (own === null || header.columns.some(({ role }) => role === 'final')) return false;
  return header.columns.some(({ text }) => {
    const other = unitWithKind(text);
    return other?.role === own.role && unitKey(other.name) !== unitKey(own.name);
  });
}

/** Columns of criteria below the heads of their fields (units × criteria): what they are is told from all heads together. */
function isBelowHeads({ above }: HeaderColumn, { table }: ReadSpan): boolean {
  if (table === null || table.kind === 'unitScoreSheet' || table.kind === 'criteriaByUnits') return false;
  return (
    above.length > 0 &&
    (table.kind === 'unitsByCriteria' || table.set.leaves.length > table.set.fields.length)
  );
}

/** The columns that some unit's scores, rank, index or percentages were read from. */
function usedColumns({ sheet, header, table, ofOthers = [], published }: ReadSpan): ReadonlySet<number> {
  const used = new Set<number>();
  if (table?.kind === 'criteriaByUnits') {
    for (const { columns } of unitColumns(header, sheet)) for (const { column } of columns) used.add(column);
  }
  const counted = [table, ...ofOthers].flatMap((one) =>
    one === null || one.kind === 'criteriaByUnits' ? [] : one.units.map((unit) => latestScores(one, unit)),
  );
  for (const { columns, addedColumns, apartCells } of counted) {
    if (typeof columns === 'number') used.add(columns);
    else for (const column of columns) used.add(column);
    for (const column of addedColumns?.values() ?? []) used.add(column);
    for (const { column } of apartCells ?? []) used.add(column);
  }
  const places = published.flatMap(({ units }) =>
    units.flatMap(({ rankPlace, percentPlace, fields = [] }) => [
      rankPlace,
      percentPlace,
      // One column of percentages alone is no field, but an index under a name of its own.
      ...(fields.length > 1 ? fields.map(({ place }) => place) : []),
    ]),
  );
  for (const place of places) {
    const cell = place === undefined ? null : cellOfAddress(place.cell);
    if (cell !== null) used.add(cell.column - sheet.firstColumn);
  }
  return used;
}

/** Whether a column's header tells what it is and the table's layout has a use for it, if only to compare. */
function isKnown(column: HeaderColumn, span: ReadSpan): boolean {
  const { sheet, header, table, endRow } = span;
  const { role } = column;
  const kind = table?.kind ?? null;
  const general = generalMaxIs(column, span);
  if (general !== null) return general === 'of all';
  if (role === 'bonusMax' || role === 'penaltyMax')
    return header.columns.some((one) => hasAsMax(one, column));
  if (kind === 'criteriaByUnits') return isKnownBesideUnits(column, span);
  const isOfUnits = kind !== 'unitScoreSheet';
  if (isOfUnits && column.above.some((head) => SCORE_ROLES.has(roleOfHeader(head) ?? 'note'))) return true;
  if (isCalledSum(column) && (table === null || isSumOfColumns(column, sheet, header, endRow))) return true;
  // `Đơn vị` beside `Tự chấm` below a field is no unit's name.
  const isUnitInField = kind === 'unitsByFields' && role === 'unit' && column.above.length > 0;
  if (role === null || (role === 'name' && isOfUnits) || (isUnitInField && column !== firstUnit(header)))
    return isSummaryLabel(column.text) || countsThings(column.text);
  if (role === 'note' && isToldPart(column)) return true;
  if (role === 'note' && kind === 'unitScoreSheet' && isWordsAmongScores(column)) return false;
  if (role === 'note') {
    const over = isOfUnits && !countsThings(column.text) ? column.above : [];
    return ![column.text, ...over].some(isRemark);
  }
  if (isOfUnits) return isOfUnitTable(column, role, span);
  if (role === 'max' || role === 'survey')
    return header.columns.filter((one) => one.role === role).at(role === 'max' ? 0 : -1) === column;
  return isOfCriteria(column, role, header) || SCORE_ROLES.has(role) || OF_CRITERIA.has(role);
}

/** Whether a column below a head of scores is called after words of its own: `Điểm đánh giá` over `Tự chấm | Kết quả thực hiện`. */
function isWordsAmongScores({ text, above }: HeaderColumn): boolean {
  const isBelow = above.some((head) => SCORE_ROLES.has(roleOfHeader(head) ?? 'note'));
  if (!isBelow || saysDifference(text) || isAverageHeader(text) || countsThings(text)) return false;
  return roleOfHeader(text) === 'note';
}

function firstUnit({ columns }: HeaderBand): HeaderColumn | undefined {
  return columns.find(({ role }) => role === 'unit');
}

/** Points that are part of others, and no more is to be said of them: `Trong đó: điểm XHH`. */
function isToldPart(column: HeaderColumn): boolean {
  const role = roleOfHeader(column.text);
  return saysPart(column) || (role !== null && APART_OR_SURVEY.has(role));
}

/** Roles of columns that are notes where a score beside them has their points inside. */
const APART_OR_SURVEY: ReadonlySet<ColumnRole> = new Set(['survey', 'bonus', 'penalty']);

/** The same beside units in columns; what is over all of them is compared with them, see `areFiguresOverUnits`. */
function isKnownBesideUnits(column: HeaderColumn, span: ReadSpan): boolean {
  const { header, sheet } = span;
  const { role, text } = column;
  if (role === null || role === 'note') return countsThings(text) && !isOfUnitByPlace(column, span);
  if (weightsAmongUnits(header, sheet).has(column.column)) return false;
  if (role === 'max') return header.columns.find((one) => one.role === 'max') === column;
  // Numbers of criteria stand left of their max: right of it they are a unit's scores, unless they are the same.
  if (role === 'code' && column.column > lastLabel(header)) return isRepeatedCode(column, span);
  return isOfCriteria(column, role, header);
}

function isOfCriteria({ column }: HeaderColumn, role: ColumnRole, header: HeaderBand): boolean {
  if (role === 'name') return column < lastLabel(header);
  return role === 'code' || OF_WEIGHTS.has(role);
}

/** Whether a column may be points of which another one is the max: bonus or penalty points, or what stands beside it below `Điểm thưởng`. */
function hasAsMax(one: HeaderColumn, max: HeaderColumn): boolean {
  const isBelow = max.above.length > 0 && one !== max && headsOf(one) === headsOf(max);
  return isBelow || `${one.role ?? ''}Max` === max.role;
}

/** Whether general words over a column of a table of fields give it the max of all fields, or another; `null` for none. */
function generalMaxIs(column: HeaderColumn, { header, table }: ReadSpan): 'of all' | 'other' | null {
  const over = table?.kind === 'unitsByFields' ? generalOver(column, header) : null;
  if (over === null || table?.set.fields.includes(over.name) === true) return null;
  const { max } = over;
  const whole = table?.set.leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0) ?? 0;
  return Math.abs(max - toNumber(whole)) > CLOSE ? 'other' : 'of all';
}

/** Whether a table of units has a use for a column outside its fields. */
function isOfUnitTable(column: HeaderColumn, role: ColumnRole, span: ReadSpan): boolean {
  const { columns } = span.header;
  const isByFields = span.table?.kind === 'unitsByFields';
  if (isOfFieldAlone(column, role, span)) return false;
  if (PARTS.has(role)) return !isByFields || hasInFields(role, column, span.header);
  // What a column says of another year or part of the year is a table of its own.
  if (column.above.length > 0 || (role !== 'final' && role !== 'max') || periodIn(column.text) !== null)
    return true;
  if (role === 'final')
    return columns.find((one) => one.role === 'final' && one.above.length === 0) === column;
  if (isByFields) return isMaxOfWhole(column, span);
  return columns.some(
    ({ role: own, text }) =>
      own === 'weighted' || (own !== null && SCORE_ROLES.has(own)) || CONVERTED.test(fold(text)),
  );
}

/** Points converted to a scale of 100, which are an index, and may well have their max beside them. */
const CONVERTED = /^(?:tong )?diem quy doi\b/u;

/** Whether a column of maxima has what the fields of a table have together. */
function isMaxOfWhole({ column }: HeaderColumn, { sheet, table }: ReadSpan): boolean {
  const units = table?.units ?? [];
  const alike = units.filter(({ row, set }) => {
    const max = row === undefined ? undefined : readNumber(contentAt(sheet, row, column));
    const whole = set.leaves.reduce((sum, leaf) => sum + leaf.maxPoints, 0);
    return max === undefined || Math.abs(max - toNumber(whole)) < CLOSE;
  });
  return alike.length * 5 >= units.length * 4;
}

/** Columns of a unit score sheet besides those of scores. */
const OF_CRITERIA: ReadonlySet<ColumnRole> = new Set(['index', 'bonus', 'penalty', 'grade']);
/** Columns of any table of criteria: what a criterion counts for. */
const OF_WEIGHTS: ReadonlySet<ColumnRole> = new Set(['weight', 'factor', 'weighted']);
/** Parts of a total that a table of fields takes from its fields. */
const PARTS: ReadonlySet<ColumnRole> = new Set(['self', 'verified1', 'verified2', 'survey']);

/** Among criteria, the letters of the column of maxima that counts instead of another one that is called so itself. */
function usedMax({ text, column }: HeaderColumn, { sheet, header, table }: ReadSpan): { max?: string } {
  const used = header.columns.find((one) => one.role === 'max')?.column ?? column;
  if (
    roleOfHeader(text) !== 'max' ||
    table === null ||
    LAYOUTS[table.kind].rows !== 'criteria' ||
    used === column
  )
    return {};
  return { max: columnName(sheet.firstColumn + used) };
}

/** The column up to which the criteria are named: that of their max. */
function lastLabel({ columns }: HeaderBand): number {
  return columns.find(({ role }) => role === 'max')?.column ?? Infinity;
}

/** Whether a kind of score stands below some other header too: its total over the fields. */
function hasInFields(role: ColumnRole, own: HeaderColumn, { columns }: HeaderBand): boolean {
  return columns.some((column) => column !== own && column.role === role && column.above.length > 0);
}

/** Rows in which a column of sums or averages is compared with what it is of. */
const MOST_ROWS = 200;
const CLOSE = 0.006;

/** Whether the total of nearly all units is the sum or the average of what stands in some columns: its parts. */
function arePartsOfTotal(
  parts: readonly { readonly column: HeaderColumn }[],
  { sheet, header, table, endRow }: ReadSpan,
): boolean {
  const total = header.columns.find(({ role }) => role === 'final')?.column;
  if (parts.length < 2 || total === undefined || table?.kind === 'unitScoreSheet') return false;
  const beside = header.columns.filter(({ role }) => role !== null && PARTS.has(role));
  let compared = 0;
  let alike = 0;
  for (let row = header.dataRow; row < Math.min(endRow, header.dataRow + MOST_ROWS); row++) {
    const value = readNumber(contentAt(sheet, row, total));
    const at = (columns: readonly HeaderColumn[]) =>
      columns.flatMap(({ column }) => readNumber(contentAt(sheet, row, column)) ?? []);
    const points = at(parts.map(({ column }) => column));
    if (value === undefined || points.length === 0) continue;
    compared++;
    const sum = sumOf(points);
    const figures = [sum, sum / points.length, sum + sumOf(at(beside))];
    if (figures.some((figure) => Math.abs(figure - value) < CLOSE)) alike++;
  }
  return compared > 0 && alike * 5 >= compared * 4;
}

/** Whether what stands under one head adds up to the column of it that counts: the criteria of a field. */
function isPartOfField(
  { above }: HeaderColumn,
  unread: readonly { readonly column: HeaderColumn }[],
  used: ReadonlySet<number>,
  { sheet, header, endRow }: ReadSpan,
): boolean {
  const head = above.at(-1);
  if (head === undefined) return false;
  const parts = unread.filter(({ column }) => column.above.at(-1) === head).map(({ column }) => column);
  const whole = header.columns.filter((one) => used.has(one.column) && one.above.at(-1) === head);
  const rows = Array.from(
    { length: Math.min(MOST_ROWS, endRow - header.dataRow) },
    (_, at) => header.dataRow + at,
  );
  return (
    parts.length > 1 &&
    whole.some(({ column }) => {
      const compared = rows.filter((row) => readNumber(contentAt(sheet, row, column)) !== undefined);
      const alike = compared.filter((row) => {
        const points = parts.flatMap((part) => readNumber(contentAt(sheet, row, part.column)) ?? []);
        return Math.abs(sumOf(points) - (readNumber(contentAt(sheet, row, column)) ?? 0)) < CLOSE;
      });
      return alike.length > 0 && alike.length * 5 >= compared.length * 4;
    })
  );
}

function sumOf(points: readonly number[]): number {
  return points.reduce((all, one) => all + one, 0);
}
