import type { Leaf } from '../criteria/criteriaSet';
import { toPoints } from '../hundredths';
import type { LeafScore, UnitScores } from '../unitScores';
import { criteriaRows } from './criteriaRows';
import type { CriteriaRow } from './criteriaRows';
import { address } from './sheetWriter';
import type { Look, SheetWriter, WorkbookWriter } from './sheetWriter';

const WIDTHS = [7, 66, 10, 11, 12, 34] as const;
const HEADER_ROW = 8;
const FIRST_ROW = 10;
const POINT_COLUMNS = ['max', 'self', 'verified'] as const;
type PointColumn = (typeof POINT_COLUMNS)[number];
const COLUMN_OF: Readonly<Record<PointColumn, number>> = { max: 3, self: 4, verified: 5 };

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

/** Of the name column: how many fit before the text wraps. */
const CHARACTERS_A_LINE = { field: 58, criterion: 58, leaf: 66, option: 78 } as const;

/** A unit's score sheet (*phiếu chấm điểm*, layout L1): letterhead, table with option rows, total, signatures. */
export function addScoreSheet(workbook: WorkbookWriter, unit: UnitScores): void {
  const sheet = workbook.addSheet(unit.unit.sheet);
  sheet.columnWidths(WIDTHS);
  sheet.page('portrait');
  writeLetterhead(sheet, unit);
  writeHeader(sheet);
  const rows = criteriaRows(unit.criteria);
  rows.forEach((row, i) => {
    writeRow(sheet, FIRST_ROW + i, row, unit);
  });
  const totalRow = FIRST_ROW + rows.length;
  writeTotal(sheet, totalRow, rows, unit);
  writeSignatures(sheet, totalRow + 2);
  sheet.freezeAbove(FIRST_ROW, 2);
}

function writeLetterhead(sheet: SheetWriter, { unit, block }: UnitScores): void {
  const center: Look = { align: 'center' };
  const across: readonly (readonly [row: number, from: number, to: number, text: string, look: Look])[] = [
    [1, 1, 2, 'UBND TỈNH HÀ TĨNH', center],
    [1, 3, 6, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...center, bold: true }],
    [2, 1, 2, unit.name.toLocaleUpperCase('vi'), { ...center, bold: true }],
    [2, 3, 6, 'Độc lập - Tự do - Hạnh phúc', { ...center, bold: true }],
    [3, 3, 6, 'Hà Tĩnh, ngày 15 tháng 01 năm 2024', { ...center, italic: true }],
    [4, 1, 6, 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023', { ...center, bold: true, size: 14 }],
    [5, 1, 6, `Đơn vị: ${unit.name}`, center],
    [6, 1, 6, `Khối: ${block}`, center],
  ];
  for (const [row, from, to, text, look] of across) {
    sheet.text(row, from, text, look);
    sheet.merge([row, from], [row, to]);
  }
  sheet.rowHeight(4, 30);
}

function writeHeader(sheet: SheetWriter): void {
  const look: Look = { bold: true, align: 'center', wrap: true, border: true, fill: 'BDD7EE' };
  const top = HEADER_ROW;
  sheet.style([top, 1], [top + 1, 6], look);
  const upright: readonly (readonly [column: number, text: string])[] = [
    [1, 'STT'],
    [2, 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần'],
    [3, 'Điểm tối đa'],
    [6, 'Ghi chú'],
  ];
  for (const [column, text] of upright) {
    sheet.text(top, column, text, look);
    sheet.merge([top, column], [top + 1, column]);
  }
  sheet.text(top, 4, 'Điểm đánh giá', look);
  sheet.merge([top, 4], [top, 5]);
  sheet.text(top + 1, 4, 'Điểm tự chấm', look);
  sheet.text(top + 1, 5, 'Điểm thẩm định', look);
  sheet.rowHeight(top + 1, 32);
}

function writeRow(sheet: SheetWriter, at: number, row: CriteriaRow, unit: UnitScores): void {
  const look = LOOKS[row.kind];
  sheet.style([at, 1], [at, 6], { ...cell, ...look });
  const name = row.kind === 'option' ? row.text : row.kind === 'leaf' ? row.leaf.name : row.name;
  sheet.text(at, 2, name, { ...cell, ...look, indent: row.kind === 'option' ? 1 : 0 });
  const lines = Math.ceil(name.length / CHARACTERS_A_LINE[row.kind]);
  sheet.rowHeight(at, 16.5 * lines);
  if (row.kind === 'option') return;
  sheet.text(at, 1, row.code, { ...code, ...look });
  if (row.kind === 'leaf') writeLeaf(sheet, at, row.leaf, unit);
  else {
    for (const column of POINT_COLUMNS) {
      writeSum(sheet, at, column, row.parts.map(rowOf), sumOf(row.leaves, column, unit), look, unit);
    }
  }
}

function writeLeaf(sheet: SheetWriter, at: number, leaf: Leaf, unit: UnitScores): void {
  sheet.number(at, COLUMN_OF.max, toPoints(leaf.max), number);
  const score = scoreOf(leaf, unit);
  if (score.kind === 'notApplicable') {
    for (const column of ['self', 'verified'] as const) {
      sheet.text(at, COLUMN_OF[column], 'Không áp dụng', { ...cell, align: 'center', size: 11 });
    }
    sheet.text(at, 6, 'Không phát sinh thủ tục hành chính thuộc phạm vi tiếp nhận', { ...cell, size: 11 });
    sheet.rowHeight(at, 33);
    return;
  }
  sheet.number(at, COLUMN_OF.self, toPoints(score.self), number);
  sheet.number(at, COLUMN_OF.verified, toPoints(score.verified), number);
  if (score.note !== null) sheet.text(at, 6, score.note, { ...cell, size: 11 });
}

function writeTotal(sheet: SheetWriter, at: number, rows: readonly CriteriaRow[], unit: UnitScores): void {
  sheet.style([at, 1], [at, 6], { ...cell, ...LOOKS.total });
  sheet.text(at, 2, 'Tổng cộng', { ...cell, ...LOOKS.total, align: 'center' });
  const fields = rows.flatMap((row, i) => (row.kind === 'field' ? [rowOf(i)] : []));
  const leaves = rows.flatMap((row) => (row.kind === 'leaf' ? [row.leaf] : []));
  for (const column of POINT_COLUMNS) {
    writeSum(sheet, at, column, fields, sumOf(leaves, column, unit), LOOKS.total, unit);
  }
}

function writeSignatures(sheet: SheetWriter, at: number): void {
  sheet.text(at, 3, 'LÃNH ĐẠO ĐƠN VỊ', { align: 'center', bold: true });
  sheet.merge([at, 3], [at, 6]);
  sheet.text(at + 1, 3, '(Ký và ghi rõ họ tên)', { align: 'center', italic: true });
  sheet.merge([at + 1, 3], [at + 1, 6]);
}

/** Subtotals are formulas, but typed numbers where the criteria are numbered in Roman: both are found in real sheets. */
function writeSum(
  sheet: SheetWriter,
  at: number,
  column: PointColumn,
  rows: readonly number[],
  hundredths: number,
  look: Look,
  { criteria }: UnitScores,
): void {
  const styled = { ...number, ...look };
  const value = toPoints(hundredths);
  if (criteria.numbering === 'roman') sheet.number(at, COLUMN_OF[column], value, styled);
  else sheet.formula(at, COLUMN_OF[column], sumFormula(rows, COLUMN_OF[column]), value, styled);
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
    return score.kind === 'notApplicable' ? sum : sum + score[column];
  }, 0);
}

function scoreOf(leaf: Leaf, { unit, scores }: UnitScores): LeafScore {
  const score = scores.get(leaf);
  if (score === undefined) throw new Error(`${unit.name}: no score for ${leaf.name}`);
  return score;
}
