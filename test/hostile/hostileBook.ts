import type { CellContent, SheetSnapshot } from '../../src/core/workbook';
import { sheet } from '../core/sheets';

/** Texts that a program could take for something else, or that a file cannot write as they are. */
const hostileTexts = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-2+3',
  '@x',
  "'quoted",
  'x'.repeat(32_767),
  'Đ\u202Eảo\u202C \u200Fphải',
  'nửa \uD83D cặp',
  'điều\u0001khiển\u001F!',
  '__proto__',
  'constructor',
  '<b>]]>&amp;',
  '&#10;',
  '_x000D_',
  '#N/A',
  'TRUE',
  '1,5',
  '9/12',
  '{=1+1}',
  "=cmd|'/C calc'!A0",
] as const;

/** The same as the program shows them: marks of direction, which nobody sees, are no part of a name. */
export const shownTexts = hostileTexts.map((text) => text.replaceAll(/[\u202E\u202C\u200F]/gu, ''));

/** Names that Excel takes for sheets, one a unit: apostrophes, signs of references, a pair of units at the end. */
const sheetNames = [
  "Sở 'A' & B",
  'Sở #1!',
  `${'S'.repeat(29)}😀`,
  '=1+1',
  "R1C1'x",
  'A1',
  '"x"',
  '__proto__',
];

/** Blocks whose result sheets get names that differ in case only, cut before a character of two UTF-16 units. */
const ranked = '=1+1 khối dài dài dài 😀 một';
export const alike = '=1+1 KHỐI DÀI DÀI DÀI 😀 hai';
/** A block that errors stop: its scores are texts. */
const stopped = '@SUM(1) [dừng/lại] ]]>';

/** The officer's sheets: a score sheet a unit of each block, and last year's table of the first one. */
export const hostileBook: readonly SheetSnapshot[] = [
  ...hostileTexts.map((unit, at) => scoreSheet(nameOf(at), unit, ranked, at, () => 1)),
  ...['Một', 'Hai'].map((unit, at) => scoreSheet(`Hai ${at}`, `Đơn vị ${unit}`, alike, at, () => 0.5)),
  ...['Ba', 'Tư'].map((unit, at) => scoreSheet(`Dừng ${at}`, `Đơn vị ${unit}`, stopped, at, (text) => text)),
  sheet('Năm 2022', [
    ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
    ['Khối:', ranked],
    [
      'STT',
      'Tên đơn vị',
      ...hostileTexts.map((text) => `${text.slice(0, 200)} (2 điểm)`),
      'Tổng điểm',
      'Xếp hạng',
    ],
    ...hostileTexts.map((unit, at) => [
      at + 1,
      unit,
      ...hostileTexts.map((_, field) => ((at + field) % 4) / 2),
      hostileTexts.reduce((sum, _, field) => sum + ((at + field) % 4) / 2, 0),
      hostileTexts.length - at,
    ]),
  ]),
];

/** Scores that somebody lowers between two runs, for the log to tell of: all of a unit, and one of each other. */
export const lowered = [
  ...hostileTexts.map((_, field) => ({ sheet: nameOf(0), cell: `E${6 + 3 * field}`, score: 0.25 })),
  ...hostileTexts.slice(1).map((_, at) => ({ sheet: nameOf(at + 1), cell: 'E6', score: 0.5 })),
];

function nameOf(unit: number): string {
  return sheetNames[unit] ?? `Phiếu ${unit}`;
}

/** A field a text, with two criteria: the next text, scored by itself, and one that some of the units do not meet. */
function scoreSheet(
  name: string,
  unit: string,
  block: string,
  at: number,
  score: (text: string) => CellContent,
): SheetSnapshot {
  return sheet(name, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['Đơn vị:', unit],
    ['Khối:', block],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
    ...hostileTexts.flatMap((field, row): CellContent[][] => [
      [String(row + 1), field, 2],
      [`${row + 1}.1`, hostileTexts[(row + 1) % hostileTexts.length] ?? '', 1, 1, score(field), field],
      [`${row + 1}.2`, `Tiêu chí ${row + 1}`, 1, 1, (at + row) % 5 === 0 ? 0 : 1, field],
    ]),
    [null, 'Tổng cộng', 77],
  ]);
}
