import { describe, expect, it } from 'vitest';
import { areAlike, comparedName, isOtherForm } from '../../../src/core/read/names/nameLikeness';

const alike = (a: string, b: string) =>
  areAlike(comparedName(a), comparedName(b)) && areAlike(comparedName(b), comparedName(a));

describe('two names', () => {
  it.each([
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['BHXH tỉnh', 'Bảo hiểm xã hội tỉnh'],
    ['VP UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Sở TM&MT', 'Sở TN&MT'],
    ['Sở Giao thông vận tải', 'Sở Giao thông và Vận tải'],
    ['Sở Kế hoạc và Đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['Huyện Cẩm Xuyên', 'Huyện Cẩm Xuyne'],
    ['Cải cách tài chính công', 'Cải cách tài chính côn'],
  ])('that one typing error or a short form parts are alike: %s, %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  it.each([
    ['Sở Nội vụ', 'SỞ NỘI VỤ'],
    ['Sở Y tế', 'Sở Tư pháp'],
    ['UBND xã số 1', 'UBND xã số 2'],
    ['Phường 11', 'Phường 1'],
    ['Sở Tài chính', 'Sở Tài nguyên và Môi trường'],
    ['Sở KH&CN', 'Sở Kế hoạch và Đầu tư'],
    ['constructor', '__proto__'],
  ])('that are the same or others are not: %s, %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });

  it('of which neither is short are no other form of each other, however near they are', () => {
    expect(isOtherForm(comparedName('Xã Kỳ Tân'), comparedName('Xã Kỳ Lân'))).toBe(false);
    expect(isOtherForm(comparedName('Sở GTVT'), comparedName('Sở Giao thông vận tải'))).toBe(true);
  });
});
