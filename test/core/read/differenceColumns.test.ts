import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const ABOVE = [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Sở, ban, ngành']];

/** `Sở Nội vụ 80 2>1` of each unit, then the warnings that are no mere assumption. */
function read(rows: readonly (readonly CellContent[])[]): readonly string[] {
  const { ranking } = rankWorkbook(workbook(sheet('KQ', [...ABOVE, ...rows])), defaultSettings);
  const units = ranking.blocks.flatMap((block) =>
    block.units.map((unit) => `${unit.name} ${unit.percent} ${unit.previousRank}>${unit.rank}`),
  );
  const said = ranking.findings.filter(
    ({ code, severity }) => severity !== 'info' && code !== 'scale-assumed',
  );
  return [...units, ...said.map(({ code, place }) => `${code} ${place.cell}`)];
}

const RIGHT = ['Sở Nội vụ 80 2>1', 'Sở Y tế 70 1>2'];

describe.each([
  'So sánh',
  'Tăng/giảm',
  'Tăng (+), giảm (-)',
  'Chênh lệch',
  'Biến động',
  'Thay đổi',
  'Mức tăng, giảm',
  'So với năm 2024',
  'So sánh năm 2025 với năm 2024',
])('how two years differ below %s is no score', (head) => {
  it.each(['Điểm', 'Tổng điểm', 'Chỉ số (%)'])('in columns called %s', (points) => {
    expect(
      read([
        ['TT', 'Đơn vị', 'Năm 2024', null, 'Năm 2025', null, head, null],
        [null, null, points, 'Xếp hạng', points, 'Xếp hạng', points, 'Xếp hạng'],
        [1, 'Sở Nội vụ', 75, 2, 80, 1, 5, 1],
        [2, 'Sở Y tế', 76, 1, 70, 2, -6, -1],
      ]),
    ).toEqual(RIGHT);
  });
});

it.each([
  ['numbers', 2024, 2025],
  ['texts', '2024', '2025'],
  ['words', 'Năm 2024', 'Năm 2025'],
])('years below what they are of, as %s, may stand beside their difference', (_, then, now) => {
  expect(
    read([
      ['TT', 'Đơn vị', 'Chỉ số CCHC (%)', null, null, 'Thứ hạng', null, null],
      [null, null, then, now, 'Tăng/giảm', then, now, 'Tăng/giảm'],
      [1, 'Sở Nội vụ', 75, 80, 5, 2, 1, 1],
      [2, 'Sở Y tế', 76, 70, -6, 1, 2, -1],
    ]),
  ).toEqual(RIGHT);
});

it('a year whose head is lost beside differences is not taken for one of them', () => {
  expect(
    read([
      ['TT', 'Đơn vị', 'Năm 2024', null, 'So sánh', null, null, null],
      [null, null, 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng'],
      [1, 'Sở Nội vụ', 75, 2, 5, 1, 80, 1],
      [2, 'Sở Y tế', 76, 1, -6, -1, 70, 2],
    ]),
  ).toEqual(RIGHT);
});
