import fc from 'fast-check';
import type { CellContent } from '../../../src/core/workbook';
import type { ScoreModel } from './assessmentModel';

/** Everything that a real sheet has besides its criteria and scores (DOMAIN section 2, traps). */
export interface Decoration {
  readonly letterheadRows: number;
  readonly emptyRows: boolean;
  readonly optionRows: boolean;
  readonly subtotals: 'none' | 'max' | 'max and scores';
  readonly totalRow: boolean;
  readonly signatures: boolean;
  readonly columnNumbers: 'none' | '1' | '(1)' | 'A, B, 1, 2=1+1';
  readonly headerBreaks: boolean;
  /** Rows of sums besides the total: `Cộng mục I`, `Cộng (A)`. */
  readonly subtotalRow: boolean;
  readonly totalLabel: string;
  readonly numbering: '1 / 1.1' | 'I / 1 / 1.1';
  /** Numbers of one or two parts typed as numbers, which Excel makes of them. */
  readonly codesAsNumbers: boolean;
  readonly numbers: 'number' | 'comma' | 'point' | 'spaces' | 'mixed';
  readonly doesNotApply: string;
  readonly offset: { readonly row: number; readonly column: number };
}

export const decoration: fc.Arbitrary<Decoration> = fc.record({
  letterheadRows: fc.integer({ min: 0, max: 6 }),
  emptyRows: fc.boolean(),
  optionRows: fc.boolean(),
  subtotals: fc.constantFrom('none', 'max', 'max and scores'),
  totalRow: fc.boolean(),
  signatures: fc.boolean(),
  columnNumbers: fc.constantFrom('none', '1', '(1)', 'A, B, 1, 2=1+1'),
  headerBreaks: fc.boolean(),
  subtotalRow: fc.boolean(),
  totalLabel: fc.constantFrom('Tổng điểm', 'TỔNG CỘNG', 'Tổng cộng (I+II)', 'CỘNG', 'Tổng số điểm:'),
  numbering: fc.constantFrom('1 / 1.1', 'I / 1 / 1.1'),
  codesAsNumbers: fc.boolean(),
  numbers: fc.constantFrom('number', 'comma', 'point', 'spaces', 'mixed'),
  doesNotApply: fc.constantFrom('-', 'N/A', 'Không áp dụng', 'KHÔNG ĐÁNH GIÁ', 'không phát sinh', ' n/a '),
  offset: fc.record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 30 }) }),
});

const LETTERHEAD: readonly (readonly CellContent[])[] = [
  ['UBND TỈNH HÀ TĨNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ NỘI VỤ', null, 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 15/BC-SNV', null, 'Hà Tĩnh, ngày 15 tháng 01 năm 2024'],
  [],
  ['(Kèm theo Quyết định số 1880/QĐ-UBND ngày 20/12/2023 của UBND tỉnh)'],
  [],
];

const SIGNATURES: readonly (readonly CellContent[])[] = [
  [],
  [null, 'NGƯỜI LẬP BIỂU', null, 'LÃNH ĐẠO ĐƠN VỊ'],
  [null, '(Ký và ghi rõ họ tên)', null, '(Ký và ghi rõ họ tên)'],
];

const OPTIONS = ['Ban hành kịp thời: 1', 'Ban hành không kịp thời: 0,5 điểm', 'Không ban hành: 0'];

export function letterhead({ letterheadRows }: Decoration): readonly (readonly CellContent[])[] {
  return LETTERHEAD.slice(0, letterheadRows);
}

export function signatures(own: Decoration): readonly (readonly CellContent[])[] {
  return own.signatures ? SIGNATURES : [];
}

/** The texts of option rows below a leaf. */
export function options(own: Decoration): readonly string[] {
  return own.optionRows ? OPTIONS : [];
}

/** Hundredths of a point as a cell; `at` varies the spelling within a sheet of mixed ones. */
export function numberCell(hundredths: number, own: Decoration, at: number): CellContent {
  const value = hundredths / 100;
  const spelling = own.numbers === 'mixed' ? (SPELLINGS[at % SPELLINGS.length] ?? 'number') : own.numbers;
  switch (spelling) {
    case 'number':
      return value;
    case 'comma':
      return String(value).replace('.', ',');
    case 'point':
      return String(value);
    case 'spaces':
      return `\u00a0${String(value).replace('.', ',')}\u202f`;
    default:
      return value;
  }
}

const SPELLINGS = ['number', 'comma', 'point', 'spaces'] as const;

export function scoreCell(score: ScoreModel, own: Decoration, at: number): CellContent {
  if (score === 'notScored') return at % 2 === 0 ? null : ' ';
  return score === 'notApplicable' ? own.doesNotApply : numberCell(score, own, at);
}

/** The row of column numbers below a header, as wide as the header. */
export function columnNumbers(own: Decoration, width: number): readonly (readonly CellContent[])[] {
  const numbers = Array.from({ length: width }, (_, column) => column + 1);
  switch (own.columnNumbers) {
    case 'none':
      return [];
    case '1':
      return [numbers];
    case '(1)':
      return [numbers.map((number) => `(${number})`)];
    case 'A, B, 1, 2=1+1':
      return [numbers.map((number) => columnLetter(number) ?? formula(number - 2))];
  }
}

function columnLetter(number: number): string | undefined {
  return ['A', 'B'][number - 1];
}

function formula(number: number): CellContent {
  return number % 3 === 0 ? `${number}=${number - 1}+1` : number;
}

/** A header's texts with a line break in place of their first space. */
export function headerCells(
  own: Decoration,
  rows: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] {
  if (!own.headerBreaks) return rows;
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(' ', '\n') : cell)));
}
