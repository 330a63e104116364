import type { SheetSnapshot } from '../../workbook';
import { numberAndName } from '../criteria/criterionLabel';
import { withApartRounds } from '../scores/apartGroups';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headerMax, headerParts } from '../roles/headerMax';
import { isHeaderPhrase, isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { nameKey } from '../names/nameKey';
import { APART_ROLES, DETAIL_ROLES, SCORE_ROLES } from '../roles/roles';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { maxOver } from '../unitTables/columns/unitTableColumns';

/** A head over columns of units' scores: a field (*lĩnh vực*), a criterion or a sub-criterion. */
export interface Head {
  /** As printed, without a max and a weight. */
  readonly text: string;
  /** Its text with the weight in it; left out where there is none. */
  readonly weightText?: string;
  /** Its number as printed, e.g. `I.1`; `''` where it has none. */
  readonly code: string;
  /** `''` where a number is all that stands there. */
  readonly name: string;
  /** The max that its own text gives. */
  readonly max: number | null;
  /** Where its text stands. */
  readonly row: number;
  readonly column: number;
  /** Its own columns: scores of a criterion; sums, per cent and the like of what has heads below it. */
  readonly columns: readonly HeaderColumn[];
  readonly below: readonly Head[];
  /** What it and all below it hold is survey points. */
  readonly survey: boolean;
}

/** The columns of a header of units, told apart by what stands over them. */
export interface HeadTree {
  readonly roots: readonly Head[];
  /** Columns of the whole: totals, their parts, bonus and penalty. */
  readonly totals: readonly HeaderColumn[];
}

/**
 * The heads of a header above units as a tree, by the merged headers over each column. A text is a head when it is no
 * word of the dictionary (`Tự chấm`, `Tổng điểm`) and no general one (`Kết quả đánh giá`); with a number (`I.3 Tỷ lệ hồ
 * sơ …`) or with a max of its own it may begin like one.
 */
export function headTree(sheet: SheetSnapshot, header: HeaderBand): HeadTree {
  const unit = header.columns.find(({ role }) => role === 'unit')?.column ?? 0;
  const top = new HeadNode('', { max: null, row: 0, column: 0, survey: false });
  const totals: HeaderColumn[] = [];
  const parted = header.columns.some(
    (column) => column.column > unit && column.text !== '' && headsOver(column, header) === 'own',
  );
  let field: HeadNode | null = null;
  for (const column of header.columns) {
    if (column.column <= unit) continue;
    if (column.text === '') {
      // Only a max says that a criterion stands there, below the merged head of its field.
      if (header.maxima.has(column.column)) field?.addUnnamed(column);
      continue;
    }
    field = null;
    // What stands below `Tổng cộng` beside the criteria is a part of the total, whatever it is called.
    if (parted && headsOver(column, header) === 'of total') continue;
    const lines = linesOver(column, header);
    const names = lines.filter(({ kind }) => kind === 'name');
    const own = lines.at(-1);
    const role = own?.kind === 'name' ? kindOver(lines) : column.role;
    if (role !== null && DETAIL_ROLES.has(role)) continue;
    const beyond = names.length === 0 ? null : apartOver(lines);
    if (beyond !== null) {
      if (role === null) totals.push({ ...column, role: beyond, above: [] });
    } else if (names.length === 0) {
      if (role !== null) totals.push(column);
    } else {
      let node = top;
      for (const line of names) {
        node = node.at(line, { sheet, header, column, kind: kindOver(lines) });
        if (line === names[0]) field = node;
      }
      node.columns.push({ ...column, role: node.survey && role === 'survey' ? null : role });
    }
  }
  for (const root of top.below) root.settleUnnamed();
  mergeNumbers(top.below);
  const surveys = top.below.length === 0 ? [] : totals.filter((column) => isSurveyField(column, header));
  return {
    roots: [...top.below, ...surveys.map((column) => surveyField(column, header))],
    totals: withApartRounds(totals.filter((column) => !surveys.includes(column))).totals,
  };
}

/** Whether the heads over a column are a criterion's, or stand below that of a total. */
function headsOver(column: HeaderColumn, header: HeaderBand): 'none' | 'own' | 'of total' {
  const first = linesOver(column, header).findIndex(({ kind }) => kind === 'name');
  if (first === -1) return 'none';
  return column.above.slice(0, first).some(isTotalLabel) ? 'of total' : 'own';
}

/** Survey points with a max of their own are a field of their own. */
function isSurveyField(column: HeaderColumn, header: HeaderBand): boolean {
  return column.role === 'survey' && column.above.length === 0 && maxOver(column, header) !== null;
}

function surveyField(column: HeaderColumn, header: HeaderBand): Head {
  const { name } = headerMax(column.text);
  return {
    ...{ text: name, code: '', name, max: maxOver(column, header), survey: true },
    ...{ row: column.row, column: column.column, columns: [{ ...column, role: null }], below: [] },
  };
}

/** A column of the table, and the kind of score that a header over it names. */
interface HeadPlace {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  readonly column: HeaderColumn;
  readonly kind: ColumnRole | null;
}

class HeadNode implements Head {
  readonly columns: HeaderColumn[] = [];
  readonly below: HeadNode[] = [];
  weightText?: string;
  max: number | null;
  readonly row: number;
  readonly column: number;
  readonly survey: boolean;
  code: string;
  name: string;
  private readonly byText = new Map<string, HeadNode>();

  constructor(
    readonly text: string,
    place: Pick<Head, 'max' | 'row' | 'column' | 'survey'>,
  ) {
    ({ max: this.max, row: this.row, column: this.column, survey: this.survey } = place);
    ({ code: this.code, name: this.name } = labelOf(text));
  }

  /** The head below this one that a line over a column names. */
  at({ text, max, survey, weightText }: HeadLine, { sheet, header, column, kind }: HeadPlace): HeadNode {
    const key = nameKey(text);
    const known = this.byText.get(key);
    // Excel's 1.1 for 1.10 stands right of 1.9; below another kind of score the numbers come again.
    const isAnother = known?.name === '' && kind === null && this.below.at(-1) !== known;
    if (known !== undefined && !isAnother) return known;
    const row = rowOf(sheet, header, column, text);
    const made = new HeadNode(text, { max, row, column: column.column, survey: survey || this.survey });
    if (weightText !== undefined) made.weightText = weightText;
    this.byText.set(key, made);
    this.below.push(made);
    return made;
  }

  /**
   * Adds a column whose head is blank, right of the others: a criterion's, or one more of the criterion before it where
   * that has one for each kind of score.
   */
  addUnnamed(column: HeaderColumn): void {
    const before = [...all(this.below)].find(({ columns }) => columns.at(-1)?.column === column.column - 1);
    if (before?.columns.some(({ role }) => role !== null && SCORE_ROLES.has(role)) === true) {
      before.columns.push(column);
      return;
    }
    const place = { max: null, row: column.row, column: column.column, survey: this.survey };
    const made = new HeadNode('', place);
    made.columns.push(column);
    this.below.push(made);
  }

  /** The column below a field's own text is its first criterion where the others have no names either. */
  settleUnnamed(): void {
    if (this.below.length === 0 || this.below.some(({ text }) => text !== '')) return;
    const own = this.columns.splice(0);
    if (own.length === 0) return;
    const first = new HeadNode('', { max: null, row: this.row, column: this.column, survey: this.survey });
    first.columns.push(...own);
    this.below.unshift(first);
  }
}

/** The kind of score that a header above names: `Điểm tự chấm` over all fields. */
function kindOver(lines: readonly HeadLine[]): ColumnRole | null {
  const over = lines.findLast(({ kind, role }) => kind === 'word' && role !== null && SCORE_ROLES.has(role));
  return over?.role ?? null;
}

/** One header text over a column, without its max, and what it is. */
interface HeadLine {
  readonly text: string;
  readonly weightText?: string;
  readonly max: number | null;
  readonly kind: 'name' | 'word' | 'general';
  readonly role: ColumnRole | null;
  /** A name that says that survey points stand below it. */
  readonly survey: boolean;
}

/** The header texts over a column, top-down, its own last. */
function linesOver({ text, above, column }: HeaderColumn, header: HeaderBand): readonly HeadLine[] {
  const texts = [...above, text];
  // The lowest text that says more than which score stands there names what is scored, and the column's max is its.
  const lowest = texts.findLastIndex((line) => {
    const role = roleOfHeader(line);
    return (role === null || !SCORE_ROLES.has(role)) && !ROUND.test(fold(line));
  });
  const rowMax = header.maxima.get(column) ?? null;
  const lines = texts.map((line, at) => lineOf(line, at === lowest ? rowMax : null, at < texts.length - 1));
  return lines.map((line, at) => {
    const over = lines.slice(0, at).findLast(({ kind }) => kind === 'name');
    return over !== undefined && isSumOf(line.text, over.text) ? { ...line, kind: 'general' } : line;
  });
}

/** Whether a text names the sum of what stands below a head: `Tổng`, `Cộng I`, `Điểm lĩnh vực I`, `Điểm cải cách thể chế`. */
export function isSumOf(text: string, head: string): boolean {
  const rest = SUM.exec(fold(text))?.[1];
  if (rest === undefined) return false;
  const { code, name } = labelOf(head);
  return rest === '' || rest === fold(code) || rest === fold(name) || rest === fold(head);
}

const SUM =
  /^(?:tong|cong|tong cong|cong diem|tong diem|tong so diem|diem|so diem|diem tong)(?: dat duoc)?(?: cua)?(?: (?:linh vuc|muc|phan|nhom|noi dung|tieu chi))?(?: |$)(.*)$/u;

/** A header's text without its max and its weight, in whichever order they stand behind it. */
export function textOfHead(line: string): Pick<HeadLine, 'text' | 'max' | 'weightText'> {
  const { name, max, weightText } = headerParts(line);
  return weightText === undefined ? { text: name, max } : { text: name, max, weightText };
}

function lineOf(line: string, rowMax: number | null, isAbove: boolean): HeadLine {
  const { text, max, ...weight } = textOfHead(line);
  const { code, name } = labelOf(text);
  const role = name === '' ? null : (roleOfHeader(name) ?? roleOfHeader(text));
  const made = { text, max, role, survey: false, ...weight };
  if (code.includes('.')) return { ...made, kind: 'name' };
  if (role === null || role === 'name') return { ...made, kind: isGeneral(name, code, max ?? rowMax) };
  // A field of survey criteria has a number; without one the word says which score stands below.
  if (role === 'survey' && code !== '' && isAbove) return { ...made, kind: 'name', survey: true };
  const most = max ?? rowMax;
  if (code !== '' && !ALWAYS_WORDS.has(role) && (isAbove || !isHeaderPhrase(name))) {
    return { ...made, kind: 'name' };
  }
  if (ALWAYS_WORDS.has(role) || most === null) return { ...made, kind: 'word' };
  // Notes, names and the like have no max: what has one is a criterion that begins with their words.
  const figures = role === 'index' || role === 'rank';
  return { ...made, kind: figures && (isHeaderPhrase(name) || most === 100) ? 'word' : 'name' };
}

/** Whether a text that is no word of the dictionary says nothing of its own, as `Kết quả đánh giá` or `Lĩnh vực`. */
function isGeneral(name: string, code: string, max: number | null): 'name' | 'general' {
  if (code !== '') return 'name';
  const folded = fold(name);
  if (GENERAL.test(folded) || ROUND.test(folded)) return 'general';
  if (max === null && (OFTEN_GENERAL.test(folded) || !/\p{L}{2}/u.test(name))) return 'general';
  return /\p{L}{2}/u.test(name) ? 'name' : 'general';
}

const GENERAL =
  /^(?:(?:trong do|tong|danh gia chung|chung|co cau diem|so voi|6 thang|nam 20\d\d)\b|(?:(?:cac|theo|ten|tung|bo) )*(?:linh vuc|noi dung|tieu chi)(?: danh gia| thanh phan| cham diem)?$)/u;
/** Words with which a criterion may begin as well. */
const OFTEN_GENERAL = /^(?:ket qua|chi tiet|diem|tang|giam)\b/u;
/** What parts a kind of score: `Lần 2`, `Quý III`. */
const ROUND = /^(?:lan|vong|dot|quy|thang|ky)(?: thu)?(?: (?:\d{1,2}|[ivx]+|nhat|mot|hai|ba))?$/u;

const ALWAYS_WORDS: ReadonlySet<ColumnRole> = new Set([...SCORE_ROLES, ...APART_ROLES, 'max']);
/** Bonus or penalty points by a header above the names of what they are given or taken for. */
function apartOver(lines: readonly HeadLine[]): 'bonus' | 'penalty' | null {
  const over = lines.slice(
    0,
    lines.findIndex(({ kind }) => kind === 'name'),
  );
  const found = over.find(({ kind, role }) => kind === 'word' && (role === 'bonus' || role === 'penalty'));
  return found?.role === 'bonus' || found?.role === 'penalty' ? found.role : null;
}

/** A head's number and name; a number alone is no name. */
function labelOf(text: string): { readonly code: string; readonly name: string } {
  const alone = NUMBER_ALONE.exec(text);
  if (alone !== null) return { code: alone[2] ?? '', name: alone[1] === undefined ? '' : text };
  const { code, name } = numberAndName(text);
  return { code, name: name.replace(/^[-–—]\s*/u, '') };
}

/** `I.1`, `1.1.`, `(2)`, `Tiêu chí 1.1` */
const NUMBER_ALONE =
  /^(tiêu chí(?: thành phần)?|chỉ tiêu|chỉ số(?: thành phần)?|tc)?\s*\(?((?:\d{1,3}|[IVX]{1,5})(?:[.,]\d{1,3})*)[.)]{0,2}$/iu;

function rowOf(sheet: SheetSnapshot, { firstRow }: HeaderBand, over: HeaderColumn, text: string): number {
  for (let row = over.row; row > firstRow; row--) {
    if (textOfHead(textAt(sheet, row, over.column)).text === text) return row;
  }
  return firstRow;
}

/** Numbers in a header row of their own, above or below the names, are those of the names. */
function mergeNumbers(roots: readonly HeadNode[]): void {
  const nodes = [...all(roots)];
  const numbers = nodes.filter(({ code, name }) => code !== '' && name === '');
  if (numbers.length === 0) return;
  if (numbers.every(({ below: [only, ...others] }) => only?.code === '' && others.length === 0)) {
    for (const head of numbers) take(head, { name: head.below[0]?.name ?? '' });
    return;
  }
  const owners = nodes.filter(({ below }) => below.some(({ name }) => name === ''));
  const each = owners.every(
    ({ code, columns, below }) => code === '' && columns.length === 0 && below.length === 1,
  );
  if (each) for (const head of owners) take(head, { code: head.below[0]?.code ?? '' });
}

/** Puts the only head below another one in its place. */
function take(head: HeadNode, own: Partial<Pick<Head, 'code' | 'name'>>): void {
  const [only] = head.below;
  if (only === undefined) return;
  Object.assign(head, own);
  head.max ??= only.max;
  head.columns.push(...only.columns);
  head.below.splice(0, 1, ...only.below);
}

/** All heads of a tree, each before those below it. */
export function* all<Node extends { readonly below: readonly Node[] }>(
  heads: readonly Node[],
): Iterable<Node> {
  for (const head of heads) {
    yield head;
    yield* all(head.below);
  }
}
