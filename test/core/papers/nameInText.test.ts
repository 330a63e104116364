import { describe, expect, it } from 'vitest';
import { nameInText } from '../../../src/core/papers/office/nameInText';

describe('the name of an office within a sentence', () => {
  it.each([
    'Sở Nội vụ',
    'Sở Nội vụ tỉnh Hà Tĩnh',
    'Sở Nội vụ Hà Tĩnh',
    'Sở Công Thương',
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Văn hóa, Thể thao và Du lịch tỉnh Bà Rịa - Vũng Tàu',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Bộ Nội vụ',
    'Phòng Nội vụ huyện Can Lộc',
    'Phòng Văn hóa - Xã hội xã Cẩm Bình',
    'UBND tỉnh Hà Tĩnh',
    'UBND thành phố Hà Tĩnh',
    'UBND TP. Huế',
    'UBND Thành phố Hồ Chí Minh',
    'UBND Quận 1, Thành phố Hồ Chí Minh',
    'UBND huyện Cư M’gar',
    'Ủy ban nhân dân tỉnh Hà Tĩnh',
    'Uỷ ban nhân dân xã Cẩm Bình, tỉnh Hà Tĩnh',
    'Ủy ban nhân dân tỉnh',
    'Hội đồng nhân dân thị xã Kỳ Anh',
    'Văn phòng UBND tỉnh',
    'Văn phòng HĐND và UBND huyện Lộc Hà',
    'Thanh tra tỉnh',
    'Cục Thuế tỉnh Đắk Lắk',
    'Ban Quản lý Khu kinh tế tỉnh Hà Tĩnh',
    'Ban Quản lý Khu kinh tế Vũng Áng',
    'Ban Quản lý Khu kinh tế',
    'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
  ])('is %s where it was typed in capitals', (name) => {
    expect(nameInText(name.toUpperCase())).toBe(name);
    expect(nameInText(name.toUpperCase().normalize('NFD')).normalize('NFC')).toBe(name);
  });

  it.each([
    // Kinds of offices that are not known, and what may be a name or a word.
    'KHO BẠC NHÀ NƯỚC CHI NHÁNH HÀ TĨNH',
    'BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH',
    'SỞ THƯƠNG MẠI',
    'SỞ NỘI VỤ ABC',
    'SỞ NỘI VỤ\nVĂN PHÒNG',
    'UBND TỈNH HÀ TĨNH CƠ QUAN THƯỜNG TRỰC',
    'SỞ NỘI VỤ\nPHÒNG CẢI CÁCH HÀNH CHÍNH VÀ VĂN THƯ',
    'UBND TỈNH HÀ TĨNH (CƠ QUAN THƯỜNG TRỰC)',
    'VNPT',
    '………',
    '',
    // Typed as it is to stand.
    'Sở Nội vụ',
    'UBND tỉnh HÀ TĨNH',
    'Sở nội vụ',
  ])('stays as typed where its letters are not known: %j', (name) => {
    expect(nameInText(name)).toBe(name);
  });
});
