import { isSumOf, pointsOf, toNumber } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import { withWeights } from '../model/assessment';
import type { CriteriaSet, ReadWeights, Scoring, SumOfLeaves, UnitReading } from '../model/assessment';
import { fieldWeights } from './fieldWeights';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { fingerprintOf } from '../cells/fingerprint';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headerMax } from '../roles/headerMax';
import { nameKey } from '../names/nameKey';
import { blankDoubts } from '../bonusPenalty/apartColumns';
import { apartBeside } from '../scores/apartInside';
import type { PrintedColumns } from '../scores/apartInside';
import { readLeafKinds } from '../scores/leafKinds';
import { scoreColumnsOfLeaf } from '../scores/scoreColumns';
import type { KindColumn, ScoreColumns } from '../scores/scoreColumns';
import { textsOfRows } from '../texts/textsOfRows';
import { doubtfulMaxima } from '../cells/thousandMaxima';
import { isTotalMoved } from '../cells/movedMaxima';
import { placeAt } from '../cells/sheetCells';
import type { UnitRow, UnitRows } from '../unitRows/unitRows';
import type { UnitScoresRead, UnitTableParts } from './unitTableParts';
import { maximaOfUnits } from './maximaOfUnits';
import type { MaximaOfUnits } from './maximaOfUnits';
import { apartMaxOf, apartOf, isOfWhole } from './unitApart';
import type { LeafApart } from './unitApart';
import { maxOver } from './columns/unitTableColumns';
import { weightedMaxima } from '../weights/weightedSums';
import type { FieldColumns, UnitTableColumns } from './columns/unitTableColumns';

/**
 * Layout L3: each field is a leaf, scored by the rules of a unit score sheet: its total, else verified and survey points,
 * points deducted apart (DOMAIN section 3, rule 2). Units whose field maxima differ have criteria sets of their own.
 */
export function readUnitsByFields(parts: UnitTableParts, fields: readonly FieldColumns[]): UnitScoresRead {
  const { weights, findings: ofWeights } = fieldWeights(parts, fields);
  const read = readLeafColumns(parts, fields, {
    together: 'parts',
    apart: [],
    setOf: (maxima) => criteriaOf(fields, maxima, weights),
  });
  return { kind: 'unitsByFields', ...read, findings: [...ofWeights, ...read.findings] };
}

/** How the leaves of a table of units in rows are scored and named. */
export interface LeafTraits {
  readonly together: Scoring['together'];
  /** Columns of bonus and penalty points beside the leaves, besides those of the whole. */
  readonly apart: readonly HeaderColumn[];
  /** The criteria set of units whose leaves have these maxima. */
  readonly setOf: (maxima: readonly Points[]) => CriteriaSet;
  /** What states sums of leaves, with the columns in which it does; the row among them of each column of points apart. */
  readonly sums?: readonly { readonly sum: SumOfLeaves; readonly columns: readonly HeaderColumn[] }[];
  readonly sumRowOf?: (column: number) => number;
}

/** Reads the scores of units in rows, one leaf or more a unit, each from its own columns. */
export function readLeafColumns(
  { sheet, header, columns, rows }: UnitTableParts,
  fields: readonly FieldColumns[],
  { together, apart: beside, setOf: setWith, sums = [], sumRowOf }: LeafTraits,
): Omit<UnitScoresRead, 'kind'> {
  const scored = fields.map((field) => scoreColumnsOfLeaf(field.columns));
  const ofFields = fields.map((field, at) => maximaOf(sheet, rows.units, field, at));
  const maxima = rows.units.map((_, unit) =>
    fields.map(({ max }, at) => pointsOf(ofFields[at]?.maxima[unit] ?? max ?? 0) ?? 0),
  );
  const read = readLeafKinds(sheet, scored, rows.units, (unit, at) => maxima[unit]?.[at] ?? 0);
  const summed = sums.map((own) => scoreColumnsOfLeaf(own.columns));
  const stated = readLeafKinds(sheet, summed, rows.units, () => 0);
  const surveyMaxima = fields.map((field, at) =>
    surveyMaxOf(field.columns, scored[at]?.kinds ?? [], header, rows, pointsOf(field.max ?? 0) ?? 0),
  );
  const sets = new Map<string, CriteriaSet>();
  const setOf = (own: readonly Points[]) => {
    const key = own.join(' ');
    const set = sets.get(key) ?? setWith(own);
    sets.set(key, set);
    return set;
  };
  const apart = (['bonus', 'penalty'] as const).flatMap((kind): readonly LeafApart[] => {
    const own = scored.flatMap((one, leaf) => one[kind].map((column) => ({ kind, column, leaf, max: null })));
    if (own.length > 0) return own;
    return [...beside, ...columns.totals]
      .filter((one) => one.role === kind && (beside.includes(one) || isOfWhole(one, header)))
      .map((one) => ({ kind, column: one.column, leaf: null, ...apartMaxOf(one, header, rows.maxima) }));
  });
  const textsIn = textsOfRows(
    sheet,
    header.columns,
    fields.map((field) => field.columns),
  );
  const units = rows.units.map((unit, index): UnitReading => {
    const kinds = read.of(index);
    const texts = textsIn(unit.row);
    return {
      name: unit.name,
      place: unit.place,
      set: setOf(maxima[index] ?? []),
      kinds,
      ...rowsOfUnit(unit),
      ...(sums.length === 0 ? {} : { sums: stated.of(index) }),
      ...(texts.length === 0 ? {} : { texts }),
      ...(apart.length === 0 ? {} : { apartColumns: apartOf(sheet, unit, apart, sumRowOf) }),
      ...doubtsOf(sheet, unit, scored),
      fingerprint: fingerprintOf(
        kinds.filter(({ row }) => row === undefined || row === unit.row).map(({ scores }) => scores),
      ),
      block: unit.block,
      row: unit.row,
    };
  });
  const set = units[0]?.set ?? setOf(fields.map((field) => pointsOf(field.max ?? 0) ?? 0));
  const surveyLeaves = new Set(fields.flatMap(({ survey }, at) => (survey === true ? [at] : [])));
  const scoring: Scoring = {
    together,
    surveyMaxima,
    ...(surveyLeaves.size === 0 ? {} : { surveyLeaves }),
    ...(sums.length === 0 ? {} : { sums: sums.map(({ sum }) => sum) }),
  };
  const ofColumns = apartBeside(
    sheet,
    { units, scoring },
    { before: scored.flatMap(({ before }) => before), untold: scored.flatMap(({ untold }) => untold) },
    printedColumns(fields, columns),
  );
  return {
    set,
    scoring: ofColumns.scoring,
    units,
    findings: [
      ...read.notes,
      ...ofFields.flatMap(({ findings: ofMaxima }) => ofMaxima),
      ...doubtfulMaxima(sheet, statedMaxima(fields, header)),
      ...checkTotal(sheet, header, columns, rows, set),
      ...movedMaxima({ sheet, header, columns, rows }, fields, { set, units }),
      ...ofColumns.findings,
    ],
  };
}

function printedColumns(
  fields: readonly FieldColumns[],
  { totals, index, rank }: UnitTableColumns,
): PrintedColumns {
  return {
    leafIndexes: fields.map((field) => field.columns.find(({ role }) => role === 'index')?.column ?? null),
    index,
    totals: totals.filter(({ role }) => role === 'final').map(({ column }) => column),
    rank,
  };
}

/** The fields' maxima with the cells of their headers in which they may stand. */
function statedMaxima(
  fields: readonly FieldColumns[],
  { firstRow, dataRow }: HeaderBand,
): Parameters<typeof doubtfulMaxima>[1] {
  const rows = Array.from({ length: dataRow + 1 - firstRow }, (_, at) => firstRow + at);
  return fields.map(({ max, columns }) => {
    return { max, cells: rows.flatMap((row) => columns.map(({ column }) => ({ row, column }))) };
  });
}

function doubtsOf(
  sheet: SheetSnapshot,
  { row }: UnitRow,
  scored: readonly ScoreColumns[],
): Pick<UnitReading, 'apartDoubts'> {
  const doubts = scored.flatMap(({ apartRounds }, leaf) => blankDoubts(sheet, row, apartRounds, leaf));
  return doubts.length === 0 ? {} : { apartDoubts: doubts };
}

/** The rows of a unit that has one for each kind of score. */
export function rowsOfUnit({ kinds }: UnitRow): Pick<UnitReading, 'rows'> {
  return kinds === undefined ? {} : { rows: kinds };
}

/**
 * The max of the survey part of a field or total, by its own column's header or row of maxima, else what the verified
 * part's leaves of the whole; `null` where neither tells. A max as large as the whole is that of the whole.
 */
export function surveyMaxOf(
  columns: readonly HeaderColumn[],
  kinds: readonly KindColumn[],
  header: HeaderBand,
  rows: UnitRows,
  whole: Points,
): Points | null {
  const survey = kinds.findLast(({ role }) => role === 'survey');
  if (survey === undefined) return null;
  const of = (wanted: number): Points | null => {
    const column = columns.find((one) => one.column === wanted);
    if (column === undefined) return null;
    const max = headerMax(column.text).max ?? header.maxima.get(wanted) ?? rows.maxima.get(wanted);
    const points = max === undefined ? undefined : pointsOf(max);
    return points === undefined || points <= 0 || points >= whole ? null : points;
  };
  const verified = (['verified1', 'verified2'] as const).flatMap((role) =>
    kinds.filter((kind) => kind.role === role).map(({ column }) => of(column)),
  );
  const verifiedMax = verified.find((max) => max !== null) ?? null;
  return of(survey.column) ?? (verifiedMax === null ? null : whole - verifiedMax);
}

function criteriaOf(
  fields: readonly FieldColumns[],
  maxima: readonly Points[],
  weights: ReadWeights,
): CriteriaSet {
  const set = {
    fields: fields.map(({ name }) => name),
    leaves: fields.map(({ name, columns }, field) => ({
      code: String(field + 1),
      name,
      field,
      maxPoints: maxima[field] ?? 0,
      key: nameKey(name),
      row: columns[0]?.row ?? 0,
    })),
  };
  return withWeights(set, weights);
}

/** A field's maxima: of the units' own rows where the field has such a column. */
function maximaOf(
  sheet: SheetSnapshot,
  units: readonly UnitRow[],
  { name, max, columns }: FieldColumns,
  at: number,
): MaximaOfUnits {
  const own = columns.find(({ role }) => role === 'max');
  if (own === undefined) return { maxima: [], findings: [] };
  const leaf = { code: String(at + 1), name };
  return maximaOfUnits(sheet, units, { column: own.column, leaf, stated: max });
}

/** A stated max of the whole that the fields do not add up to. */
function checkTotal(
  sheet: SheetSnapshot,
  header: HeaderBand,
  columns: UnitTableColumns,
  rows: UnitRows,
  set: CriteriaSet,
): readonly Finding[] {
  const sum = set.leaves.reduce((total, leaf) => total + leaf.maxPoints, 0);
  for (const column of columns.totals) {
    const max = column.role === 'final' ? (maxOver(column, header) ?? rows.maxima.get(column.column)) : null;
    if (max === null || max === undefined) continue;
    const stated = pointsOf(max) ?? 0;
    if (isSumOf(stated, sum, set.leaves.length) || weightedMaxima(set).includes(stated)) continue;
    const facts = { stated: max, sum: toNumber(sum) };
    return [finding('total-differs', placeAt(sheet, column.row, column.column), facts)];
  }
  return [];
}

/** The max of the whole in the place of the last field's: a row of maxima that moved left by a deleted cell. */
function movedMaxima(
  { sheet, header, columns, rows }: UnitTableParts,
  fields: readonly FieldColumns[],
  { set, units }: Pick<UnitScoresRead, 'set' | 'units'>,
): readonly Finding[] {
  const whole = columns.totals.find(({ role }) => role === 'final');
  const hasMax = ({ column }: HeaderColumn) => header.maxima.has(column) || rows.maxima.has(column);
  if (whole === undefined || maxOver(whole, header) !== null || rows.maxima.has(whole.column)) return [];
  if (fields.at(-1)?.columns.some(hasMax) !== true) return [];
  const maxima = set.leaves.map(({ maxPoints }) => toNumber(maxPoints));
  const last = set.leaves.length - 1;
  const scores = units.flatMap(({ kinds }) =>
    kinds.flatMap(({ scores: own }) => (typeof own[last] === 'number' ? toNumber(own[last]) : [])),
  );
  if (!isTotalMoved(maxima, scores)) return [];
  const stated = maxima.at(-1) ?? 0;
  const sum = maxima.slice(0, -1).reduce((all, max) => all + max, 0);
  return [finding('total-differs', placeAt(sheet, whole.row, whole.column), { stated, sum, isMoved: true })];
}
