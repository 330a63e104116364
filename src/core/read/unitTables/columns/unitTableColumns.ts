import { withApartRounds } from '../../scores/apartGroups';
import type { ApartColumns } from '../../bonusPenalty/apartColumns';
import type { HeaderBand, HeaderColumn } from '../../headers/headerBand';
import { fieldsWithPoints } from './fieldsWithPoints';
import { isGeneralHead } from '../../names/generalHead';
import { headerMax, headerParts } from '../../roles/headerMax';
import { percentageOf } from '../../roles/percentageOf';
import { roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { nameKey } from '../../names/nameKey';
import { APART_ROLES, DETAIL_ROLES, POINT_ROLES, SCORE_ROLES } from '../../roles/roles';
import { pairedHeads } from './pairedHeads';
import { unknownSubColumns } from './unknownSubColumns';
import type { TextWeight } from '../../roles/dictionary/weightText';

/** The columns of a table whose rows are units (L3, L4, L5), told apart. */
export interface UnitTableColumns {
  readonly code: number | null;
  readonly unit: number;
  readonly block: number | null;
  readonly district: number | null;
  readonly rank: number | null;
  readonly index: number | null;
  readonly grade: number | null;
  /** Columns of the whole: totals, their parts, max, bonus and penalty. */
  readonly totals: readonly HeaderColumn[];
  /** Rounds of its bonus and penalty points. */
  readonly apartRounds: readonly ApartColumns[];
  /** Columns of each field, in order, with the field's max from its header; `null` where none is given. */
  readonly fields: readonly FieldColumns[];
}

export interface FieldColumns {
  readonly name: string;
  readonly max: number | null;
  readonly columns: readonly HeaderColumn[];
  /** The weight in its header, and where it stands; left out where there is none. */
  readonly weight?: HeaderWeight;
  /** It holds survey points only. */
  readonly survey?: true;
}

interface HeaderWeight extends TextWeight {
  readonly row: number;
  readonly column: number;
}

/**
 * Tells the fields of a header from its totals: a column belongs to the lowest header text over it that is no word of
 * the dictionary, `CẢI CÁCH THỂ CHẾ (10 điểm)`. Survey points with a max of their own are a field of their own.
 *
 * @param general words that name a field here, see `withGeneralFields`
 */
export function unitTableColumns(
  header: HeaderBand,
  general: ReadonlySet<string> = NO_NAMES,
): UnitTableColumns {
  const paired = pairedHeads(header);
  const named = paired.length === 0 ? general : new Set([...general, ...paired.map(nameIn)]);
  const pointed = fieldsWithPoints(header, (text) => nameIn(headerParts(text).name));
  const plain = columnsOf(header, named);
  if (pointed.size === 0 || plain.fields.length === 0) return plain;
  const whole = plain.fields.reduce((sum, { max }) => sum + (max ?? 0), 0);
  // What has the max of all other fields is the whole.
  const isWhole = (max: number) => plain.fields.length > 1 && Math.abs(max - whole) <= CLOSE;
  const names = [...pointed].flatMap(([name, { max, mayBeWhole }]) =>
    mayBeWhole && isWhole(max) ? [] : [name],
  );
  return names.length === 0 ? plain : columnsOf(header, new Set([...named, ...names]), new Set(names));
}

/** @param pointed those of the names whose own header tells a role that they have not */
function columnsOf(
  header: HeaderBand,
  named: ReadonlySet<string>,
  pointed: ReadonlySet<string> = NO_NAMES,
): UnitTableColumns {
  const unit = header.columns.find(({ role }) => role === 'unit')?.column ?? 0;
  const isPointedName = ({ column, text }: HeaderColumn) =>
    pointed.size > 0 && column > unit && pointed.has(nameIn(headerParts(text).name));
  const first = (role: ColumnRole, among: readonly HeaderColumn[] = header.columns) =>
    among.find((column) => column.role === role && !isPointedName(column))?.column ?? null;
  const totals: HeaderColumn[] = [];
  const fields = new Map<string, OpenField>();
  const unknown = unknownSubColumns(header);
  for (const column of header.columns) {
    if (isLabel(column, unit) || column.text === '') continue;
    const over = unknown.has(column.column)
      ? { ...NO_FIELD, name: column.text }
      : fieldOver(column, header, named);
    const isDetail = column.role !== null && DETAIL_ROLES.has(column.role);
    const isPointed = over !== null && isPointedName(column);
    if (isDetail && !isPointed && (column.role !== 'note' || over === null || !named.has(over.name)))
      continue;
    if (over === null) {
      if (column.role !== null) totals.push(column);
      continue;
    }
    const same = fields.get(nameKey(over.name));
    // Fields of one name under two numbers are two.
    const isOther = same !== undefined && same.code !== '' && over.code !== '' && same.code !== over.code;
    const key = isOther ? `${nameKey(over.name)} ${over.code}` : nameKey(over.name);
    const field = fields.get(key) ?? {
      name: over.name,
      code: over.code,
      max: null,
      ...(over.weight === null ? {} : { weight: over.weight }),
      columns: [],
    };
    fields.set(key, field);
    const role = column.role === 'name' || isDetail || isPointed ? null : column.role;
    field.columns.push({ ...column, role });
    field.max ??= over.max;
  }
  for (const [key, { columns, max }] of fields) {
    // `Thi đua` over `Điểm thưởng | Điểm trừ` is no field: its points are those of the whole.
    if (max !== null || !columns.every(({ role }) => role !== null && APART_ROLES.has(role))) continue;
    fields.delete(key);
    totals.push(...columns);
  }
  const survey = totals.filter(({ role, above }) => role === 'survey' && above.length === 0);
  for (const column of fields.size === 0 ? [] : survey) {
    const max = maxOver(column, header);
    if (max === null) continue;
    totals.splice(totals.indexOf(column), 1);
    fields.set(`survey ${column.column}`, {
      name: headerMax(column.text).name,
      code: '',
      max,
      columns: [{ ...column, role: 'final' }],
      survey: true,
    });
  }
  const scored = toldApart([...fields.values()]).map((field) => ({
    ...field,
    max: maxOfFinal(field, header) ?? maxOfParts(field, header) ?? field.max,
  }));
  const whole = withApartRounds(totals);
  const ofWhole = whole.totals.filter((column) => !hasOtherMax(column, header, scored));
  return {
    code: first('code'),
    unit,
    block: first('block'),
    district: first('district'),
    rank: first('rank', ofWhole),
    index:
      first(
        'index',
        ofWhole.filter(({ text }) => percentageOf(text) === 'reform'),
      ) ?? first('index', ofWhole),
    grade: first('grade'),
    totals: scoredTotals(ofWhole),
    apartRounds: whole.rounds,
    fields: scored,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** A field whose columns are being found. */
interface OpenField extends FieldColumns {
  /** Its number; `''` where it has none. */
  readonly code: string;
  max: number | null;
  readonly columns: HeaderColumn[];
}

/** Fields of one name by their numbers: `Bộ máy (II)` and `Bộ máy (III)`. */
function toldApart(fields: readonly OpenField[]): readonly FieldColumns[] {
  const count = new Map<string, number>();
  for (const { name } of fields) count.set(nameKey(name), (count.get(nameKey(name)) ?? 0) + 1);
  return fields.map(({ code, ...field }) =>
    (count.get(nameKey(field.name)) ?? 0) > 1 && code !== ''
      ? { ...field, name: `${field.name} (${code})` }
      : field,
  );
}

/** Whether a column stands below general words with another max than the fields have together: no total of theirs. */
function hasOtherMax(
  column: HeaderColumn,
  header: HeaderBand,
  fields: readonly Pick<FieldColumns, 'max'>[],
): boolean {
  const max = generalMax(column, header);
  if (max === null || fields.length === 0 || fields.some((field) => field.max === null)) return false;
  return Math.abs(max - fields.reduce((sum, field) => sum + (field.max ?? 0), 0)) > CLOSE;
}

const CLOSE = 0.006;

/**
 * The max of what stands below words that name no field, `Quý III (20 điểm)`, `Kết quả thực hiện CCHC (20 điểm)`: in their
 * text or in the row of maxima. `null` for a column below a name or a word of the dictionary, or without a max.
 */
function generalMax(column: HeaderColumn, header: HeaderBand): number | null {
  return generalOver(column, header)?.max ?? null;
}

/** These words, and their max; `null` likewise. */
export function generalOver(
  column: HeaderColumn,
  header: HeaderBand,
): { readonly name: string; readonly max: number } | null {
  const inRow = header.maxima.get(column.column) ?? null;
  for (const [at, line] of [column.text, ...[...column.above].reverse()].entries()) {
    const { name, max: own } = headerMax(line);
    const bare = nameIn(name);
    const role = roleOfHeader(bare);
    const max = own ?? inRow;
    if (bare === '' || (role !== null && role !== 'note') || max === null) continue;
    return role === 'note' || isGeneralHead(bare, own ?? (at === 0 ? inRow : null))
      ? { name: bare, max }
      : null;
  }
  return null;
}

/** Of a table whose only scores have their weights in them, those are its totals. */
function scoredTotals(totals: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const scored = totals.some(({ role }) => role !== null && POINT_ROLES.has(role));
  return scored
    ? totals
    : totals.map((column) => (column.role === 'weighted' ? { ...column, role: 'final' } : column));
}

/** The unit's own column and those left of it, unless a rank or a result stands there. */
function isLabel({ column, role }: HeaderColumn, unit: number): boolean {
  return column === unit || (column < unit && (role === null || !RESULTS.has(role)));
}

const RESULTS: ReadonlySet<ColumnRole> = new Set(['rank', 'index', 'max', ...SCORE_ROLES, ...APART_ROLES]);

/** In a row of maxima that gives one a column, a field's is that of its final score. */
function maxOfFinal({ columns }: FieldColumns, { maxima }: HeaderBand): number | null {
  const final = columns.find(({ role }) => role === 'final');
  return final === undefined ? null : (maxima.get(final.column) ?? null);
}

/** Of a field without a total and without a max of its own: the sum of what its verified and its survey part have. */
function maxOfParts({ columns }: FieldColumns, header: HeaderBand): number | null {
  const of = (...roles: readonly ColumnRole[]) => {
    const part = columns.find(({ role }) => role !== null && roles.includes(role));
    return part === undefined ? null : (headerMax(part.text).max ?? header.maxima.get(part.column) ?? null);
  };
  const verified = of('verified2', 'verified1');
  const survey = of('survey');
  if (verified === null || survey === null || columns.some(({ role }) => role === 'final')) return null;
  const ofField = columns[0]?.above.some((line) => headerMax(line).max !== null) ?? false;
  return ofField ? null : verified + survey;
}

/** `1.`, `IV.`, `Lĩnh vực 1:` before a field's name. */
const NUMBER = /^(lĩnh vực\s+)?(\d{1,2}|[IVX]+)(\s*[.):-](?:\d{1,2}[.):-]?)*\s*)/iu;

/** A number with a max and no name: `I (10 điểm)`, `1. (10 điểm)`. */
const NUMBER_ALONE = /^(\d{1,2}|[IVX]{1,4}|\p{Lu})[.)]?$/u;

/** A field's name without its number. */
function nameIn(text: string): string {
  return text.replace(NUMBER, '').trim();
}

/** Kinds of score that a field may have beside each other. */
const PARTS: ReadonlySet<ColumnRole> = new Set(['self', 'verified1', 'verified2', 'survey']);

/** A column of a field that nothing tells the kind of: it has no max of its own, so that it counts for none. */
const NO_FIELD = { code: '', max: null, weight: null };

interface FieldOver {
  readonly name: string;
  readonly code: string;
  readonly max: number | null;
  readonly weight: HeaderWeight | null;
}

/** The name and max of the field that a column belongs to, `null` for the totals. */
function fieldOver(column: HeaderColumn, header: HeaderBand, named: ReadonlySet<string>): FieldOver | null {
  let max: number | null = null;
  let weight: HeaderWeight | null = null;
  for (const [at, line] of [column.text, ...[...column.above].reverse()].entries()) {
    const { weight: typed, ...stated } = headerParts(line);
    max ??= stated.max;
    const bare = nameIn(stated.name);
    const role = roleOfHeader(bare);
    // `TĐ (trọng số 70%)` below a field is a part of it.
    if (typed !== null && weight === null && (role === null || !PARTS.has(role))) {
      weight = { ...typed, row: at === 0 ? column.row : header.firstRow, column: column.column };
    }
    // The own header tells its role beside others, too: `Số điểm` beside `Điểm thưởng`.
    if (at === 0 && column.role === 'final' && !named.has(bare)) continue;
    if (role !== null && role !== 'name' && !named.has(bare)) continue;
    const own = stated.max ?? (at === 0 ? (header.maxima.get(column.column) ?? null) : null);
    const isNumbered = stated.max !== null || (own !== null && isBelowNoName(column));
    const alone = isNumbered ? NUMBER_ALONE.exec(stated.name.trim())?.[1] : undefined;
    if (alone !== undefined) return { name: alone, code: alone, weight, max: own };
    if ((isGeneralHead(bare, own) && !named.has(bare)) || !/\p{L}{2}/u.test(bare)) continue;
    const code = NUMBER.exec(stated.name)?.[2] ?? '';
    return { name: bare, code, weight, max: stated.max ?? max ?? header.maxima.get(column.column) ?? null };
  }
  return null;
}

/** Whether nothing stands over a column but `LĨNH VỰC` or the like: a number below it is that of a field. */
function isBelowNoName({ above }: HeaderColumn): boolean {
  return above.every((line) => roleOfHeader(line) === 'name');
}

/** A column's max: in its own header text, in one over it, or in the row of maxima. */
export function maxOver({ text, above, column }: HeaderColumn, header: HeaderBand): number | null {
  for (const line of [text, ...[...above].reverse()]) {
    const { max } = headerMax(line);
    if (max !== null) return max;
  }
  return header.maxima.get(column) ?? null;
}
