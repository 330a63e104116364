import { expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const form = (tab: string, unit: string | null, score: number | null) =>
  sheet(tab, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
    ...(unit === null ? [] : [[`Đơn vị: ${unit}`]]),
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['I', 'Thể chế', 10],
    ['1', 'Văn bản', 10, score, score],
  ]);
const UNITS = [form('NV', 'Sở Nội vụ', 7), form('YT', 'Sở Y tế', 8)];
const RANKED = ['Sở Y tế 80', 'Sở Nội vụ 70'];

const told = (...sheets: readonly SheetSnapshot[]) => toldBy(workbook(...sheets), () => true);

it.each([
  ['Mẫu', '……………'],
  ['Mẫu', null],
  ['Mẫu 01', '...........'],
  ['Biểu mẫu', '[tên đơn vị]'],
  ['Form', '(ghi tên đơn vị)'],
  ['Bộ tiêu chí', ''],
  ['Phiếu trống', '_____'],
  ['Sheet1', null],
])('the blank form “%s” (Đơn vị: %s) is no unit, which is said', (tab, unit) => {
  expect(told(form(tab, unit, null), ...UNITS)).toEqual([...RANKED, 'A1 sheet-passed-over']);
  expect(told(...UNITS, form(tab, unit, null))).toEqual([...RANKED, 'A1 sheet-passed-over']);
});

it.each([
  ['TP', 'Sở Tư pháp', 'Sở Tư pháp 0'],
  ['Mẫu', 'Sở Tư pháp', 'Sở Tư pháp 0'],
  ['Sở Tư pháp', null, 'Sở Tư pháp 0'],
  ['TP', null, 'TP 0'],
])('the blank sheet “%s” (Đơn vị: %s) is a unit that nobody has scored', (tab, unit, expected) => {
  const lines = told(...UNITS, form(tab, unit, null));
  expect(lines.slice(0, 3)).toEqual([...RANKED, expected]);
  expect(lines.join()).toContain('score-blank');
});

it('a sheet called a form that has scores is one of a unit, whose name is asked for', () => {
  const lines = told(...UNITS, form('Mẫu', null, 5));
  expect(lines).toContain('Mẫu 50');
  expect(lines).toContain('A3 unit-name-missing');
});

it('a workbook of nothing but a blank form is read as it stands', () => {
  expect(told(form('Mẫu', 'Sở Nội vụ', null))).toContain('Sở Nội vụ 0');
});
