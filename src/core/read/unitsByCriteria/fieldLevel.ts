import { all } from './criterionHeads';
import type { Head } from './criterionHeads';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import { fold } from '../cells/text';

/** Which heads of a table of units are its fields, where criteria stand below them. */
export interface FieldLevel {
  readonly fields: readonly Head[];
  /** Heads above the fields, which only group them. */
  readonly groups: readonly Head[];
}

/** What was taken to be so, though the header does not say it outright. */
export interface AssumedLevel {
  /**
   * `title`: the head over all columns is a title. `names`: the heads below it are fields by their names.
   * `numbers`: no head stands over criteria that are numbered as parts (`I.1`), so that each counts as a field.
   */
  readonly by: 'title' | 'names' | 'numbers';
  readonly head: Head;
}

/**
 * Tells the fields of a tree of heads: its topmost heads, but for one over everything that is not numbered as a field
 * above its criteria, and for heads over what calls itself `Lĩnh vực` or has the name of a field that every set has.
 * `level` is `null` where the fields have no criteria below them.
 */
export function fieldLevel(roots: readonly Head[]): {
  readonly level: FieldLevel | null;
  readonly assumed: AssumedLevel | null;
} {
  let fields = roots;
  const groups: Head[] = [];
  let assumed: AssumedLevel | null = null;
  for (;;) {
    const [only, ...others] = fields;
    const parents = fields.filter(({ below }) => below.length > 0);
    const [first] = parents;
    if (first === undefined) break;
    const children = parents.flatMap(({ below }) => below);
    const isTitle =
      only !== undefined && others.length === 0 && !isNumberedAbove(only) && !isKnownField(only);
    const saysFields = most(children, ({ text }) => SAYS_FIELD.test(text));
    const known = !most(parents, isKnownField) && children.length > 2 && most(children, isKnownField);
    if (!isTitle && !saysFields && !known) break;
    if (!saysFields) assumed ??= { by: isTitle ? 'title' : 'names', head: first };
    groups.push(...parents);
    fields = fields.flatMap((field) => (field.below.length > 0 ? field.below : [field]));
  }
  const [head] = roots;
  const parts = roots.filter(({ code, below }) => code.includes('.') && below.length === 0);
  if (head !== undefined && parts.length > 1 && parts.length * 2 > roots.length) {
    assumed ??= { by: 'numbers', head: parts[0] ?? head };
  }
  const hasCriteria = fields.some((field) => leavesOf(field).length > 1 || isNumberedAbove(field));
  return { level: hasCriteria ? { fields, groups } : null, assumed };
}

/** The heads below which none stands: one itself, or those below it. */
export function leavesOf(head: Head): readonly Head[] {
  return [...all([head])].filter(({ below }) => below.length === 0);
}

/**
 * By the field its first column, where a row has cells below each field's first criterion and below no other one: those
 * are the fields', below their merged heads. `null` where that is not so.
 */
export function fieldsAlone(
  fields: readonly Head[],
  isFilled: (column: number) => boolean,
): ReadonlyMap<Head, readonly HeaderColumn[]> | null {
  const found = new Map<Head, readonly HeaderColumn[]>();
  const parents = fields.filter((field) => field.below.length > 0 && leavesOf(field).length > 1);
  for (const field of parents) {
    const columns = [...all([field])].flatMap((head) => head.columns);
    const first = columns.reduce(
      (least, column) => (column.column < least.column ? column : least),
      columns[0] ?? NONE,
    );
    if (!isFilled(first.column)) return null;
    if (columns.some(({ column }) => column !== first.column && isFilled(column))) return null;
    found.set(field, [first]);
  }
  if (parents.length < 2) return null;
  for (const field of fields) if (!found.has(field)) found.set(field, field.columns);
  return found;
}

const NONE: HeaderColumn = { column: -1, row: 0, text: '', role: null, above: [] };

/** `I` over `I.1`, or a number over numbers of another kind (`I` over `1`). */
function isNumberedAbove({ code, below }: Head): boolean {
  if (code === '') return false;
  return most(
    below,
    (child) => child.code.startsWith(`${code}.`) || (/^\d/u.test(child.code) && !/^\d/u.test(code)),
  );
}

function most<Item>(items: readonly Item[], is: (item: Item) => boolean): boolean {
  return items.filter(is).length * 2 > items.length;
}

const SAYS_FIELD = /^lĩnh vực\s/iu;

function isKnownField({ name }: Head): boolean {
  return KNOWN_FIELD.test(fold(name));
}

/** Fields of every criteria set seen (DOMAIN section 1). */
const KNOWN_FIELD =
  /^(?:cai cach (?:the che|thu tuc hanh chinh|tthc|to chuc bo may|bo may|che do cong vu|cong vu|tai chinh cong)|(?:cong tac )?chi dao (?:dieu hanh|trien khai)|(?:xay dung )?(?:va )?(?:phat trien )?chinh (?:quyen|phu) (?:dien tu|so)|chuyen doi so$|hien dai hoa|tac dong cua (?:cong tac )?(?:cai cach|cchc))/u;
