import { describe, expect, it } from 'vitest';
import { kindOfUnit } from '../../../src/core/read/names/unitNames';
import { provinces } from './communes';

const communes = provinces().flatMap((province) => province.communes);
const withoutKind = (name: string) => name.replace(/^(?:Xã|Phường|Đặc khu) /u, '');
const withoutMarks = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('the kind of a unit', () => {
  it.each([
    ['Sở Nội vụ', 'Sở, ban, ngành'],
    ['SỞ Y TẾ', 'Sở, ban, ngành'],
    ['Ban Dân tộc', 'Sở, ban, ngành'],
    ['Văn phòng HĐND tỉnh', 'Sở, ban, ngành'],
    ['Cục Thuế tỉnh', 'Cơ quan Trung ương'],
    ['Tòa án nhân dân tỉnh', 'Cơ quan Trung ương'],
    ['Toà án nhân dân tỉnh', 'Cơ quan Trung ương'],
    ['Báo Lâm Đồng', 'Đơn vị sự nghiệp'],
    ['Viện Kiểm sát nhân dân tỉnh', 'Cơ quan Trung ương'],
    ['Quận 1', 'Cấp huyện'],
    ['UBND TP Huế', 'Cấp huyện'],
    ['Thị trấn Me', 'Cấp xã'],
    ['Ủy ban nhân dân xã Tân Lập', 'Cấp xã'],
  ])(
    'of %s is told by its words, in any case, Unicode form or place of a mark, and without marks',
    (name, kind) => {
      for (const written of [name, name.toUpperCase(), name.normalize('NFD'), withoutMarks(name)]) {
        expect(kindOfUnit(written)).toBe(kind);
      }
    },
  );

  it.each([
    'Bảo Lâm',
    'Cúc Phương',
    'Quan Sơn',
    'Quân khu 4',
    'Phương Lâm',
    'Trưởng phòng',
    'Viên chức',
    'Số điểm',
    'Sơ đồ',
    'Sô liệu',
    'Thành Trà',
  ])('is not told by words that differ in their marks: %s', (name) => {
    expect(kindOfUnit(name)).toBeNull();
  });

  it('of every commune is that of communes; without its word hardly one begins as another kind does', () => {
    for (const name of communes) expect(kindOfUnit(name)).toBe('Cấp xã');
    const told = communes.map(withoutKind).filter((name) => kindOfUnit(name) !== null);
    expect(told.filter((name) => !/^(?:Trường|xã) /u.test(name))).toEqual(['Xa Dung', 'Trung Tâm', 'Bao La']);
  });
});
