import { planIssue } from '../../../src/core/issue/planIssue';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { forms } from '../../../src/locales/office/forms';
import { writeForm } from '../../../src/xlsx/writeFile';
import { unitList } from '../issue/criteriaBook';
import { NOW, sheet, workbook } from '../sheets';

const FIELDS = 9;
const PER_FIELD = 5;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A criteria sheet of 9 fields with 5 criteria each, of 2 points. */
function largeSet(): SheetSnapshot {
  const lines = Array.from({ length: FIELDS }, (_, field): (readonly CellContent[])[] => [
    [ROMAN[field] ?? '', `Lĩnh vực cải cách thứ ${field + 1}`, 2 * PER_FIELD],
    ...Array.from({ length: PER_FIELD }, (__, at) => [
      `${field + 1}.${at + 1}`,
      `Tiêu chí ${field + 1}.${at + 1} về công tác cải cách hành chính của đơn vị trong năm`,
      2,
    ]),
  ]);
  return sheet('Bộ tiêu chí', [
    ['BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Xã, phường'],
    [],
    ['STT', 'Nội dung', 'Điểm tối đa'],
    ...lines.flat(),
    [null, 'Tổng cộng', 2 * FIELDS * PER_FIELD],
  ]);
}

/** Names of communes that differ in more than a number. */
function communes(count: number): readonly string[] {
  const first = [
    'An',
    'Bình',
    'Cao',
    'Đông',
    'Gia',
    'Hòa',
    'Kim',
    'Long',
    'Minh',
    'Nam',
    'Phú',
    'Sơn',
    'Tân',
  ];
  const second = [
    'Châu',
    'Dương',
    'Giang',
    'Hải',
    'Khánh',
    'Lộc',
    'Mỹ',
    'Nghĩa',
    'Phong',
    'Quang',
    'Thịnh',
    'Vân',
    'Xuân',
    'Yên',
  ];
  return Array.from(
    { length: count },
    (_, index) => `Xã ${first[index % first.length] ?? ''} ${second[Math.floor(index / first.length)] ?? ''}`,
  );
}

/** A province: its workbook, and a filled form of 45 criteria of each unit as a file. */
export function manyForms(count: number): {
  readonly book: readonly SheetSnapshot[];
  readonly files: readonly { readonly unit: string; readonly bytes: Uint8Array }[];
} {
  const book = [largeSet(), unitList(communes(count))];
  const wish = { blocks: null, withLastYear: false, issues: [], now: NOW };
  const issued = planIssue(workbook(...book), defaultSettings, wish, forms);
  const files = issued.forms.map(({ unit, form }, index) => {
    const values = form.sheet.values.map((row, at) =>
      typeof row[0] === 'string' && /^\d+\.\d+$/u.test(row[0])
        ? row.with(3, ((index + at) % 9) / 4).with(4, `Báo cáo số ${at}/BC-UBND`)
        : row,
    );
    const filled = { ...form, sheet: { ...form.sheet, values } };
    return { unit, bytes: writeForm(filled, '2025-11-29T08:00:00Z') };
  });
  return { book, files };
}
