import type { SheetSnapshot } from '../../workbook';
import { dateAt } from '../cells/cellFormat';
import type { PrintedCode } from '../words/criterionCode';
import { contentAt, textAt } from '../cells/sheetCells';

/** Where number, name and max of a criterion stand. */
export interface CriterionColumns {
  readonly code: number | null;
  readonly name: number;
  readonly max: number;
  /** Columns of what criteria belong to (`Lĩnh vực | Tiêu chí`), from the left; mostly none. */
  readonly groups: readonly number[];
  /** The numbers are those of `groups`, not of the criteria. */
  readonly numbersGroups: boolean;
}

/** What a row of criteria is called. */
export interface CriterionLabel {
  /** `''` and no date where the row has no number. */
  readonly code: PrintedCode;
  readonly name: string;
  /** How far the name stands to the right: its leading spaces, and a bit more behind a bullet. */
  readonly indent: number;
}

/** `1.1.4  Mức độ thực hiện…`, `a) Ban hành`, `(1) Ban hành` in one cell. */
const CODE_AND_NAME =
  /^(?:(\d{1,3}(?:\.\d{1,3})*(?:\.?[a-zđ](?=[.)]))?|[IVXLC]+(?:\.\d{1,3})*|[A-ZĐ](?:\.\d{1,3})*|[a-zđ](?=[.)]))(?:[.):]+\s*|\s+)|(\((?:\d{1,3}|[a-zđ])\))\s*)(\S.*)$/su;
/** `Lĩnh vực I: …`, `Tiêu chí 1.1. …` */
const CODE_WORD = /^(?:lĩnh vực|tiêu chí(?: thành phần)?) (?=(?:\d|[IVXLC]+[.:) ]))/iu;
/** `PHẦN A`, `Lĩnh vực 1` in the column of numbers. */
const LEVEL_WORD =
  /^(?:phần|lĩnh vực|mục|nhóm|nội dung|tiêu chí(?: thành phần)?)\s+(?=(?:\d[\d.]*|[IVXLC]+|[A-ZĐ])[.:)]?$)/iu;
const BULLETS: readonly string[] = ['-', '–', '•', '+', '*', '○'];

/** Whether a text in a column of names is a number: `I`, `1.1`, `PHẦN A`. */
export function isCodeText(text: string): boolean {
  return CODE.test(text.replace(LEVEL_WORD, ''));
}

const CODE = /^\(?(?:\d{1,3}(?:[.,]\d{1,3}){0,6}|[IVXLC]{1,7}|[A-Z]|[a-zđ])[).:]?$/u;

/** The number and name of a row; `null` when it has neither. A row with nothing but what criteria belong to has its name. */
export function labelOf(sheet: SheetSnapshot, row: number, columns: CriterionColumns): CriterionLabel | null {
  const own = textAt(sheet, row, columns.name);
  const group =
    own === '' ? columns.groups.findLast((column) => textAt(sheet, row, column) !== '') : undefined;
  const name = group === undefined ? own : textAt(sheet, row, group);
  const numbered = columns.code !== null && (own === '' || !columns.numbersGroups);
  const code = columns.code === null || !numbered ? '' : textAt(sheet, row, columns.code);
  if (name === '' && code === '') return null;
  const indent = indentAt(sheet, row, columns.name);
  if (code === '') return splitLabel(name, indent);
  if (BULLETS.includes(code)) return { code: NONE, name, indent: indent + bulletIndent(code) };
  if (name === '') return splitLabel(code, indentAt(sheet, row, columns.code ?? 0));
  const content = contentAt(sheet, row, columns.code ?? 0);
  const date = typeof content === 'number' ? dateAt(sheet, row, columns.code ?? 0, content) : null;
  return { code: { text: code.replace(LEVEL_WORD, ''), date }, name, indent };
}

const NONE: PrintedCode = { text: '', date: null };

/** The number and the name in one text: `I.1 Kế hoạch` is `I.1` and `Kế hoạch`; the number is `''` where it has none. */
export function numberAndName(text: string): { readonly code: string; readonly name: string } {
  const { code, name } = splitLabel(text, 0);
  return { code: code.text, name };
}

/** The number and name of one cell: `1.1. Kế hoạch`. */
export function splitLabel(text: string, indent: number): CriterionLabel {
  const match = CODE_AND_NAME.exec(text.replace(CODE_WORD, ''));
  const code = match?.[1] ?? match?.[2];
  if (code !== undefined && match?.[3] !== undefined) {
    return { code: { text: code, date: null }, name: match[3], indent };
  }
  const bullet = text.charAt(0);
  const rest = text.slice(1).trim();
  return BULLETS.includes(bullet) && rest !== ''
    ? { code: NONE, name: rest, indent: indent + bulletIndent(bullet) }
    : { code: NONE, name: text, indent };
}

/** A bullet stands below what is as far to the left, `+` below `-`. */
function bulletIndent(bullet: string): number {
  return (BULLETS.indexOf(bullet) + 1) / 10;
}

const LEADING = /^[\s\u00a0\u2000-\u200a\u202f\u3000]*/u;

/** Leading spaces of a cell; a tab counts as four. */
function indentAt(sheet: SheetSnapshot, row: number, column: number): number {
  const content = contentAt(sheet, row, column);
  if (typeof content !== 'string') return 0;
  const leading = LEADING.exec(content)?.[0] ?? '';
  let indent = 0;
  for (const space of leading) indent += space === '\t' ? 4 : 1;
  return indent;
}
