import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

function said(heads: Row, criteria: Row): readonly string[] {
  const rows = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Xã, phường'],
    ['STT', 'Tên đơn vị', ...heads],
    [null, null, ...criteria],
    [null, 'Điểm tối đa', 2, 3, 4, 1, 6, 5],
    [1, 'Xã A', 2, 2.5, 3.5, 1, 5, 4],
    [2, 'Xã B', 1, 2.5, 3, 1, 4, 4],
  ];
  return toldBy(workbook(sheet('KQ', rows)), ({ code }) => code === 'fields-assumed').slice(2);
}

const NAMED = ['Kế hoạch', 'Báo cáo', 'Văn bản', 'Rà soát', 'Công khai', 'Một cửa'];
const NUMBERED = NAMED.map((name, at) => `${(at % 2) + 1}. ${name}`);
const [I, II, III] = ['I. Chỉ đạo', 'II. Thể chế', 'III. Thủ tục'];
const [A, B, C] = ['Chỉ đạo', 'Thể chế', 'Thủ tục'];

describe('criteria whose field has lost its head, which count as fields of their own', () => {
  it.each<[string, string, Row, Row]>([
    ['the first one is blank', 'C4', [null, null, II, null, III], NUMBERED],
    ['the first one moved to the right', 'C4', [null, I, II, null, III], NUMBERED],
    ['the first one says nothing', 'C4', ['?', null, II, null, III], NUMBERED],
    ['a later one says nothing', 'E4', [I, null, '?', null, III], NUMBERED],
    ['the last one says nothing', 'G4', [I, null, II, null, '?'], NUMBERED],
    ['criteria without numbers', 'C4', [null, null, B, null, C], NAMED],
    ['a later one, criteria without numbers', 'E4', [A, null, '?', null, C], NAMED],
    [
      'a criterion stands in the row of the fields',
      'F3',
      [I, null, II, '2. Rà soát', III],
      NUMBERED.map((name, at) => (at === 3 ? null : name)),
    ],
  ])('are said: %s', (_, cell, heads, criteria) => {
    expect(said(heads, criteria)).toEqual([`${cell} fields-assumed`]);
  });

  it('is said where its number goes on from the field left of its own', () => {
    const criteria = ['1. Kế hoạch', '2. Báo cáo', '1. Văn bản', '3. Theo dõi', '1. Công khai', '2. Một cửa'];
    expect(said([I, null, II, null, III], criteria)).toEqual(['F4 fields-assumed']);
    const further = ['1. Kế hoạch', '2. Báo cáo', '3. Văn bản', '4. Theo dõi', '5. Công khai', '6. Một cửa'];
    expect(said([I, null, II, null, III], further)).toEqual([]);
  });

  it.each<[string, Row, Row]>([
    ['all heads are there', [I, null, II, null, III], NUMBERED],
    ['all heads are there, without numbers', [A, null, B, null, C], NAMED],
    [
      'fields without criteria',
      [I, null, II, null, III, 'IV. Một cửa'],
      [...NUMBERED.slice(0, 4), null, null],
    ],
    ['the same without numbers', [A, 'Báo cáo', B, null, C], ['Kế hoạch', null, ...NAMED.slice(2)]],
  ])('are not those of a field that has none: %s', (_, heads, criteria) => {
    expect(said(heads, criteria)).toEqual([]);
  });
});
