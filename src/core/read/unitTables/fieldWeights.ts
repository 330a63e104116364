import type { Unusable } from '../../findings/errors';
import { when } from '../../lists';
import type { SheetSnapshot } from '../../workbook';
import type { ReadWeights, Weight, Weights } from '../model/assessment';
import { formatAt } from '../cells/cellFormat';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { areMaxima, areWhole, scaledShares, sumOf } from '../roles/shareScale';
import { contentAt, placeAt } from '../cells/sheetCells';
import type { UnitTableParts } from './unitTableParts';
import type { FieldColumns } from './columns/unitTableColumns';
import { lineWeights } from '../weights/weightLines';
import { isShareRow, weightInRow } from '../headers/weightRows';
import { textWeight, typedText, weightInCell } from '../roles/dictionary/weightText';
import type { TypedWeight } from '../roles/dictionary/weightText';

/** The weights of a table's fields, and what is to be said of them. */
export interface FieldWeights {
  readonly weights: ReadWeights;
  readonly findings: readonly Finding[];
}

interface FoundWeight extends TypedWeight {
  readonly kind: Weights['kind'];
  readonly row: number;
  readonly column: number;
}

interface UnusableWeight {
  readonly why: Unusable;
  readonly row: number;
  readonly column: number;
}

/**
 * The weights of the fields of a table whose rows are units (L3, DOMAIN section 3, rule 11): in the header,
 * `CẢI CÁCH THỂ CHẾ (trọng số 15%)`, over it (`Trọng số 15%`), in a row `Trọng số` above or below it, or in a column of the field that says the same for
 * every unit. All fields have one, or none; anything else is an error that names the cell.
 */
export function fieldWeights(parts: UnitTableParts, fields: readonly FieldColumns[]): FieldWeights {
  const { sheet, columns } = parts;
  const found: FoundWeight[] = [];
  const without: FieldColumns[] = [];
  for (const field of fields) {
    const own = weightsOf(parts, field);
    if ('why' in own) return unusable(sheet, own, field.name);
    const [first] = own;
    const other = own.find(
      ({ kind, value, isPercent }) =>
        kind !== first?.kind || value !== first.value || isPercent !== first.isPercent,
    );
    if (other !== undefined) return unusable(sheet, { ...other, why: 'columns' }, field.name);
    if (first === undefined) without.push(field);
    else if (first.value <= 0)
      return unusable(sheet, { ...first, why: first.value < 0 ? 'negative' : 'zero' }, field.name);
    else found.push(first);
  }
  const [first] = found;
  const [lacking] = without;
  const whole = columns.totals.find(({ role }) => role === 'weight' || role === 'factor');
  if (first === undefined) {
    if (whole !== undefined)
      return unusable(sheet, { why: 'units', row: whole.row, column: whole.column }, '');
    const leaves = fields.map(({ name }, field) => ({ name, field }));
    const names = { fields: fields.map(({ name }) => name), leaves };
    return { weights: lineWeights(sheet, parts.header, parts.rows.endRow, names), findings: [] };
  }
  if (lacking !== undefined) {
    const column = lacking.columns[0];
    return unusable(
      sheet,
      { why: 'missing', row: column?.row ?? first.row, column: column?.column ?? 0 },
      lacking.name,
    );
  }
  const mixed = found.find(({ kind }) => kind !== first.kind);
  if (mixed !== undefined)
    return unusable(sheet, { ...mixed, why: 'mixed' }, fieldName(fields, found, mixed));
  if (first.kind === 'factor') {
    const leaves = found.map((one) =>
      weight(sheet, one, Math.round((one.isPercent ? one.value / 100 : one.value) * MILLION)),
    );
    return { weights: { kind: 'factor', leaves, fields: null }, findings: [] };
  }
  const shares = scaledShares(found);
  if (shares === null) return unusable(sheet, { ...first, why: 'mixed' }, fieldName(fields, found, first));
  // Shares that nothing calls weights may tell what the maxima are of the whole, by which fields count anyway.
  if (isShareRow(sheet, first.row, columns.unit) && areMaxima(shares, plainSet(fields), ROUNDED))
    return { weights: null, findings: [] };
  return {
    weights: {
      kind: 'share',
      leaves: null,
      fields: found.map((one, at) => weight(sheet, one, shares[at] ?? 0)),
    },
    findings: when(
      !areWhole(shares),
      finding('weights-not-whole', placeAt(sheet, first.row, first.column), {
        sum: sumOf(shares) / MILLION,
        count: shares.length,
      }),
    ),
  };
}

const MILLION = 1_000_000;
/** Shares are often printed in whole per cent. */
const ROUNDED = 0.0051;

function plainSet(fields: readonly FieldColumns[]): Parameters<typeof areMaxima>[1] {
  return {
    fields: fields.map(({ name }) => name),
    leaves: fields.map(({ name, max }, field) => ({
      ...{ code: '', name, key: '', row: 0 },
      field,
      maxPoints: max ?? 0,
    })),
  };
}

/**
 * An error where a table that is ranked by its totals has weights for parts of them and no total that has them inside;
 * nothing elsewhere.
 */
export function weightsOfTotals(parts: UnitTableParts): readonly Finding[] {
  const { sheet, columns, header, rows } = parts;
  const own = columns.totals.find(({ role }) => role === 'weight' || role === 'factor');
  if (own !== undefined)
    return unusable(sheet, { why: 'units', row: own.row, column: own.column }, '').findings;
  if (columns.totals.some(({ role }) => role === 'final' || role === 'index')) return [];
  const [row] = [...(header.weightRows ?? []), ...rows.weightRows];
  const field = columns.fields.find((one) => one.weight !== undefined);
  const text = columns.totals.find((column) =>
    [column.text, ...column.above].some((line) => textWeight(line) !== null),
  );
  const place = row === undefined ? (field?.weight ?? text) : { row, column: 0 };
  return place === undefined
    ? []
    : unusable(sheet, { why: 'totals', row: place.row, column: place.column }, '').findings;
}

/** All weights that a table gives for one field. */
function weightsOf(
  { sheet, header, columns: { unit }, rows }: UnitTableParts,
  { weight: stated, columns }: FieldColumns,
): readonly FoundWeight[] | UnusableWeight {
  const found: FoundWeight[] = stated === undefined ? [] : [stated];
  const read = (row: number, column: number, kind: Weights['kind']): UnusableWeight | null => {
    const typed = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
    if (typed === 'unreadable') return { why: 'unreadable', row, column };
    if (typed !== null) found.push({ ...typed, kind, row, column });
    return null;
  };
  for (const row of [...(header.weightRows ?? []), ...rows.weightRows]) {
    for (const { column } of columns) {
      const typed = weightInRow(sheet, row, column, unit);
      if (typed === 'unreadable') return { why: 'unreadable', row, column };
      if (typed !== null) found.push({ ...typed, row, column });
    }
  }
  for (const { column, role } of columns) {
    if (role !== 'weight' && role !== 'factor') continue;
    const before = found.length;
    for (const { row } of rows.units) {
      const fault = read(row, column, role === 'weight' ? 'share' : 'factor');
      if (fault !== null) return fault;
      const [first, own] = [found[before], found.at(-1)];
      if (first !== undefined && own !== undefined && first.value !== own.value)
        return { why: 'units', row, column };
    }
  }
  return found;
}

function weight(sheet: SheetSnapshot, { row, column }: FoundWeight, value: number): Weight {
  return { value, place: placeAt(sheet, row, column) };
}

function fieldName(fields: readonly FieldColumns[], found: readonly FoundWeight[], of: FoundWeight): string {
  return fields[found.indexOf(of)]?.name ?? '';
}

function unusable(sheet: SheetSnapshot, { why, row, column }: UnusableWeight, name: string): FieldWeights {
  const text = typedText(contentAt(sheet, row, column), formatAt(sheet, row, column));
  const said = finding('weights-unusable', placeAt(sheet, row, column), { why, code: '', name, text });
  return { weights: 'unusable', findings: [said] };
}
