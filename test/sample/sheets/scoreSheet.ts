import type { Leaf } from '../criteria/criteriaSet';
import { toPoints } from '../hundredths';
import type { LeafScore, UnitScores } from '../unitScores';
import { criteriaRows } from './criteriaRows';
import type { CriteriaRow } from './criteriaRows';
import { address } from './sheetWriter';
import type { Look, SheetWriter, WorkbookWriter } from './sheetWriter';

const HEADER_ROW = 8;
const FIRST_ROW = 10;

type PointColumn = 'max' | 'self' | 'first' | 'verified';
type TextColumn = 'evidence' | 'explanation' | 'reason' | 'note';

interface FormColumn<Key> {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
}

/** A form of score sheet: its columns behind those of number, name and max. */
interface Form {
  readonly page: 'portrait' | 'landscape';
  readonly points: readonly FormColumn<Exclude<PointColumn, 'max'>>[];
  readonly texts: readonly FormColumn<TextColumn>[];
}

const SELF = { key: 'self', header: 'Điểm tự chấm', width: 11 } as const;

const ONE_ROUND: Form = {
  page: 'portrait',
  points: [SELF, { key: 'verified', header: 'Điểm thẩm định', width: 12 }],
  texts: [{ key: 'note', header: 'Ghi chú', width: 34 }],
};

const TWO_ROUNDS: Form = {
  page: 'landscape',
  points: [
    SELF,
    { key: 'first', header: 'Điểm thẩm định lần 1', width: 12 },
    { key: 'verified', header: 'Điểm thẩm định lần 2', width: 12 },
  ],
  texts: [
    { key: 'evidence', header: 'Tài liệu kiểm chứng', width: 30 },
    { key: 'explanation', header: 'Giải trình của đơn vị', width: 30 },
    { key: 'reason', header: 'Ý kiến thẩm định', width: 34 },
  ],
};

const FIRST_POINTS = 4;
const LEFT_WIDTHS = [7, 66, 10] as const;

function formOf({ traces }: UnitScores): Form {
  return traces === null ? ONE_ROUND : TWO_ROUNDS;
}

function lastColumn({ points, texts }: Form): number {
  return LEFT_WIDTHS.length + points.length + texts.length;
}

function columnOf({ points }: Form, column: PointColumn): number {
  return column === 'max' ? LEFT_WIDTHS.length : FIRST_POINTS + points.findIndex(({ key }) => key === column);
}

function pointColumns({ points }: Form): readonly PointColumn[] {
  return ['max', ...points.map(({ key }) => key)];
}

const cell: Look = { border: true, wrap: true };
const number: Look = { border: true, align: 'center', numberFormat: '0.00' };
const code: Look = { border: true, align: 'center', numberFormat: '@' };
const LOOKS = {
  field: { bold: true, fill: 'DDEBF7' },
  criterion: { bold: true },
  leaf: {},
  option: { italic: true, color: '595959', size: 11 },
  total: { bold: true, fill: 'F2F2F2' },
} as const;

/** How many characters of a text beside the scores go on a line, for each of its column's width. */
const CHARACTERS_A_WIDTH = 0.95;

/** In points, of a line of a row. */
const LINE_HEIGHT = 16.5;

/** Of the name column: how many fit before the text wraps. */
const CHARACTERS_A_LINE = { field: 58, criterion: 58, leaf: 66, option: 78 } as const;

/** A unit's score sheet (*phiếu chấm điểm*, layout L1): letterhead, table with option rows, total, signatures. */
export function addScoreSheet(workbook: WorkbookWriter, unit: UnitScores): void {
  const sheet = workbook.addSheet(unit.unit.sheet);
  const form = formOf(unit);
  sheet.columnWidths([...LEFT_WIDTHS, ...[...form.points, ...form.texts].map(({ width }) => width)]);
  sheet.page(form.page);
  writeLetterhead(sheet, form, unit);
  writeHeader(sheet, form);
  const rows = criteriaRows(unit.criteria);
  rows.forEach((row, i) => {
    writeRow(sheet, form, FIRST_ROW + i, row, unit);
  });
  const totalRow = FIRST_ROW + rows.length;
  writeTotal(sheet, form, totalRow, rows, unit);
  writeSignatures(sheet, form, totalRow + 2);
  sheet.freezeAbove(FIRST_ROW, 2);
}

function writeLetterhead(sheet: SheetWriter, form: Form, { unit, block }: UnitScores): void {
  const center: Look = { align: 'center' };
  const last = lastColumn(form);
  const across: readonly (readonly [row: number, from: number, to: number, text: string, look: Look])[] = [
    [1, 1, 2, 'UBND TỈNH HÀ TĨNH', center],
    [1, 3, last, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...center, bold: true }],
    [2, 1, 2, unit.name.toLocaleUpperCase('vi'), { ...center, bold: true }],
    [2, 3, last, 'Độc lập - Tự do - Hạnh phúc', { ...center, bold: true }],
    [3, 3, last, 'Hà Tĩnh, ngày 15 tháng 01 năm 2024', { ...center, italic: true }],
    [4, 1, last, 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023', { ...center, bold: true, size: 14 }],
    [5, 1, last, `Đơn vị: ${unit.name}`, center],
    [6, 1, last, `Khối: ${block}`, center],
  ];
  for (const [row, from, to, text, look] of across) {
    sheet.text(row, from, text, look);
    sheet.merge([row, from], [row, to]);
  }
  sheet.rowHeight(4, 30);
}

function writeHeader(sheet: SheetWriter, form: Form): void {
  const look: Look = { bold: true, align: 'center', wrap: true, border: true, fill: 'BDD7EE' };
  const top = HEADER_ROW;
  const firstText = FIRST_POINTS + form.points.length;
  sheet.style([top, 1], [top + 1, lastColumn(form)], look);
  const upright: readonly (readonly [column: number, text: string])[] = [
    [1, 'STT'],
    [2, 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần'],
    [3, 'Điểm tối đa'],
    ...form.texts.map(({ header }, index) => [firstText + index, header] as const),
  ];
  for (const [column, text] of upright) {
    sheet.text(top, column, text, look);
    sheet.merge([top, column], [top + 1, column]);
  }
  sheet.text(top, FIRST_POINTS, 'Điểm đánh giá', look);
  sheet.merge([top, FIRST_POINTS], [top, firstText - 1]);
  form.points.forEach(({ header }, index) => {
    sheet.text(top + 1, FIRST_POINTS + index, header, look);
  });
  sheet.rowHeight(top + 1, 32);
}

function writeRow(sheet: SheetWriter, form: Form, at: number, row: CriteriaRow, unit: UnitScores): void {
  const look = LOOKS[row.kind];
  sheet.style([at, 1], [at, lastColumn(form)], { ...cell, ...look });
  const name = row.kind === 'option' ? row.text : row.kind === 'leaf' ? row.leaf.name : row.name;
  sheet.text(at, 2, name, { ...cell, ...look, indent: row.kind === 'option' ? 1 : 0 });
  sheet.rowHeight(at, LINE_HEIGHT * Math.ceil(name.length / CHARACTERS_A_LINE[row.kind]));
  if (row.kind === 'option') return;
  sheet.text(at, 1, row.code, { ...code, ...look });
  if (row.kind === 'leaf') writeLeaf(sheet, form, at, row.leaf, unit);
  else {
    for (const column of pointColumns(form)) {
      const sum = sumOf(row.leaves, column, unit);
      writeSum(sheet, at, columnOf(form, column), row.parts.map(rowOf), sum, look, unit);
    }
  }
}

function writeLeaf(sheet: SheetWriter, form: Form, at: number, leaf: Leaf, unit: UnitScores): void {
  sheet.number(at, columnOf(form, 'max'), toPoints(leaf.max), number);
  const score = scoreOf(leaf, unit);
  if (score.kind === 'notApplicable') {
    form.points.forEach((_, index) => {
      sheet.text(at, FIRST_POINTS + index, 'Không áp dụng', { ...cell, align: 'center', size: 11 });
    });
  } else {
    form.points.forEach(({ key }, index) => {
      sheet.number(at, FIRST_POINTS + index, toPoints(pointsOf(leaf, key, score, unit)), number);
    });
  }
  const lines = form.texts.map(({ key, width }, index) => {
    const text = textOf(leaf, key, score, unit);
    if (text === null) return 0;
    sheet.text(at, FIRST_POINTS + form.points.length + index, text, { ...cell, size: 11 });
    return Math.ceil(text.length / (CHARACTERS_A_WIDTH * width));
  });
  const nameLines = Math.ceil(leaf.name.length / CHARACTERS_A_LINE.leaf);
  sheet.rowHeight(at, LINE_HEIGHT * Math.max(nameLines, ...lines));
}

function textOf(leaf: Leaf, column: TextColumn, score: LeafScore, { traces }: UnitScores): string | null {
  const isRemark = column === 'note' || column === 'reason';
  if (score.kind === 'notApplicable') return isRemark ? NOT_APPLICABLE : null;
  return column === 'note' ? score.note : (traces?.get(leaf)?.[column] ?? null);
}

const NOT_APPLICABLE = 'Không phát sinh thủ tục hành chính thuộc phạm vi tiếp nhận';

function writeTotal(
  sheet: SheetWriter,
  form: Form,
  at: number,
  rows: readonly CriteriaRow[],
  unit: UnitScores,
): void {
  sheet.style([at, 1], [at, lastColumn(form)], { ...cell, ...LOOKS.total });
  sheet.text(at, 2, 'Tổng cộng', { ...cell, ...LOOKS.total, align: 'center' });
  const fields = rows.flatMap((row, i) => (row.kind === 'field' ? [rowOf(i)] : []));
  const leaves = rows.flatMap((row) => (row.kind === 'leaf' ? [row.leaf] : []));
  for (const column of pointColumns(form)) {
    const sum = sumOf(leaves, column, unit);
    writeSum(sheet, at, columnOf(form, column), fields, sum, LOOKS.total, unit);
  }
}

function writeSignatures(sheet: SheetWriter, form: Form, at: number): void {
  sheet.text(at, 3, 'LÃNH ĐẠO ĐƠN VỊ', { align: 'center', bold: true });
  sheet.merge([at, 3], [at, lastColumn(form)]);
  sheet.text(at + 1, 3, '(Ký và ghi rõ họ tên)', { align: 'center', italic: true });
  sheet.merge([at + 1, 3], [at + 1, lastColumn(form)]);
}

/** Subtotals are formulas, but typed numbers where the criteria are numbered in Roman: both are found in real sheets. */
function writeSum(
  sheet: SheetWriter,
  at: number,
  column: number,
  rows: readonly number[],
  hundredths: number,
  look: Look,
  { criteria }: UnitScores,
): void {
  const styled = { ...number, ...look };
  const value = toPoints(hundredths);
  if (criteria.numbering === 'roman') sheet.number(at, column, value, styled);
  else sheet.formula(at, column, sumFormula(rows, column), value, styled);
}

function sumFormula(rows: readonly number[], column: number): string {
  return `SUM(${rows.map((row) => address(row, column)).join(',')})`;
}

function rowOf(index: number): number {
  return FIRST_ROW + index;
}

/** In hundredths; what does not apply counts in the max only, as an officer's own sum has it. */
function sumOf(leaves: readonly Leaf[], column: PointColumn, unit: UnitScores): number {
  return leaves.reduce((sum, leaf) => {
    if (column === 'max') return sum + leaf.max;
    const score = scoreOf(leaf, unit);
    return score.kind === 'notApplicable' ? sum : sum + pointsOf(leaf, column, score, unit);
  }, 0);
}

function pointsOf(
  leaf: Leaf,
  column: Exclude<PointColumn, 'max'>,
  score: Extract<LeafScore, { readonly kind: 'points' }>,
  { traces }: UnitScores,
): number {
  return column === 'first' ? (traces?.get(leaf)?.first ?? score.verified) : score[column];
}

function scoreOf(leaf: Leaf, { unit, scores }: UnitScores): LeafScore {
  const score = scores.get(leaf);
  if (score === undefined) throw new Error(`${unit.name}: no score for ${leaf.name}`);
  return score;
}
