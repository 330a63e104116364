import { describe, expect, test } from 'vitest';
import { unitNameOfTab } from '../../../src/core/read/names/unitOfTab';

describe('a unit that only the tab names', () => {
  test.each([
    '1. Xã Tân Thành',
    '1.Xã Tân Thành',
    '01 Xã Tân Thành',
    '12-Xã Tân Thành',
    '1_Xã Tân Thành',
    '(1) Xã Tân Thành',
    'Xã Tân Thành 2025',
    'Xã Tân Thành (2025)',
    'Xã Tân Thành - Năm 2025',
    'Phiếu Xã Tân Thành',
    '3. Phiếu chấm điểm Xã Tân Thành 2025',
    'CCHC Xã Tân Thành',
    'Xã Tân Thành',
  ])('has its name without what else the tab says: %s', (tab) => {
    expect(unitNameOfTab(tab, 2025)).toBe('Xã Tân Thành');
  });

  test.each([
    'Phường 12',
    'Khối 1',
    'Bảng 2025',
    '1. Tổng hợp',
    'Sheet1',
    '2025',
    'Phiếu 1',
    'Phiếu chấm',
    'Mẫu 2',
  ])('is called by the whole tab where the rest is no unit: %s', (tab) => {
    expect(unitNameOfTab(tab, 2025)).toBe(tab);
  });

  test('keeps a year that is not its table’s', () => {
    expect(unitNameOfTab('Xã Tân Thành 2024', 2025)).toBe('Xã Tân Thành 2024');
    expect(unitNameOfTab('Xã Tân Thành 2024', null)).toBe('Xã Tân Thành');
  });
});
