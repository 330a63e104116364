import { describe, expect, it } from 'vitest';
import { blockKey } from '../../../src/core/read/names/blockNames';
import { nameKey } from '../../../src/core/read/names/nameKey';
import { unitKey } from '../../../src/core/read/names/unitNames';
import { provinces } from './communes';

describe('a name is its letters', () => {
  it.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['Thúy Sơn', 'Thuý Sơn'],
    ['Ủy ban Dân tộc', 'Uỷ ban Dân tộc'],
    ['Khỏe', 'Khoẻ'],
    ['Quý Lộc', 'Quí Lộc'],
    ['Quỳnh Lưu', 'Quình Lưu'],
    ['Lý Nhân', 'Lí Nhân'],
    ['Kỳ Anh', 'Kì Anh'],
    ['Mỹ Hòa', 'Mĩ Hoà'],
    ['Công ty Điện lực', 'CÔNG TI ĐIỆN LỰC'],
    ['Sở Nội vụ', '  SỞ\u00a0 NỘI   VỤ '],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
    ['Sở Nội vụ', '\u202aSở Nội vụ\u202c'],
    ['Đắk R’Lấp', "ĐẮK R'LẤP"],
    ['Lao động - Thương binh và Xã hội', 'Lao động, Thương binh & Xã hội'],
    ['Đức Thọ', 'Ðức Thọ'],
  ])('however it is written: %s, %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Tân Thành', 'Tân Thạnh'],
    ['Ba Tơ', 'Ba Tô'],
    ['Sơn Hà', 'Sơn Hạ'],
    ['Khối D', 'Khối Đ'],
    ['Tây', 'Tai'],
    ['Tay', 'Tai'],
    ['Thúy', 'Thúi'],
    ['Huy', 'Hui'],
    ['Quay', 'Quai'],
    ['Quyết', 'Quiết'],
    ['Khối Y', 'Khối I'],
    ['So Noi vu', 'Sở Nội vụ'],
    ['Phường 1', 'Phường 11'],
  ])('and two names are two: %s, %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('a unit with its committee or its province is the same unit', () => {
    for (const [a, b] of [
      ['UBND xã Tân Lập', 'Xã Tân Lập'],
      ['ỦY BAN NHÂN DÂN PHƯỜNG THÀNH SEN', 'Phường Thành Sen'],
      ['Uỷ ban nhân dân huyện Can Lộc', 'Huyện Can Lộc'],
      ['TP. Hà Tĩnh', 'UBND Thành phố Hà Tĩnh'],
      ['TX Kỳ Anh', 'Thị xã Kì Anh'],
      ['Sở Nội vụ tỉnh Hà Tĩnh', 'Sở Nội vụ'],
      ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
    ] as const)
      expect(unitKey(a)).toBe(unitKey(b));
  });

  it('a block is the same by its kind, and else by its letters', () => {
    expect(blockKey('CAC SO, BAN, NGANH TINH')).toBe(blockKey('Các sở, ban, ngành tỉnh'));
    expect(blockKey('Khoi các huyện')).toBe(blockKey('UBND huyện, thị xã, thành phố'));
    expect(blockKey('KHỐI D')).toBe(blockKey('Nhóm d'));
    expect(blockKey('Khối Đ')).not.toBe(blockKey('Khối D'));
    expect(blockKey('Cụm Hà Tĩnh')).not.toBe(blockKey('Cụm Hà'));
  });
});

describe('the 3,321 communes of 2025', () => {
  it.each<[string, (name: string) => string]>([
    ['units', unitKey],
    ['fields and criteria', nameKey],
    ['blocks', blockKey],
  ])('part within their province, as %s', (_, keyOf) => {
    const all = provinces();
    expect([all.length, all.reduce((sum, { communes }) => sum + communes.length, 0)]).toEqual([34, 3321]);
    for (const { name, communes } of all) {
      const keys = communes.map(keyOf);
      const twice = communes.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index);
      expect([name, twice]).toEqual([name, []]);
    }
  });

  it('and seven provinces have two that differ by marks only', () => {
    const plain = (name: string) =>
      name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
    const marked = provinces().filter(({ communes }) => new Set(communes.map(plain)).size < communes.length);
    expect(marked).toHaveLength(7);
  });
});
