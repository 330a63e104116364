import { describe, expect, it } from 'vitest';
import { inUnicode } from '../../../src/core/read/cells/oldFontCodes';
import { isSyllable } from '../../../src/core/read/cells/syllables';
import { provinces } from '../names/communes';
import { sheet } from '../sheets';

const read = (rows: readonly (readonly string[])[]) => {
  const { sheet: made, findings } = inUnicode(sheet('S', rows));
  return {
    values: made.values,
    said: findings.flatMap(({ code, place, facts }) =>
      code === 'old-font-code' ? [`${place.cell} ${facts.fontCode}`] : [],
    ),
  };
};

describe('texts in old font codes', () => {
  it.each([
    ['TCVN3', 'B¶ng chÊm ®iÓm chØ sè c¶i c¸ch hµnh chÝnh', 'Bảng chấm điểm chỉ số cải cách hành chính'],
    ['TCVN3', '§¬n vÞ: Së Néi vô', 'Đơn vị: Sở Nội vụ'],
    ['TCVN3', 'Uû ban nh\u00a9n d\u00a9n x\u00b7 T\u00a9n Th¹nh', 'Uỷ ban nhân dân xã Tân Thạnh'],
    ['TCVN3', 'B¶NG CHÊM §IÓM', 'BẢNG CHẤM ĐIỂM'],
    ['TCVN3', 'së néi vô', 'sở nội vụ'],
    ['TCVN3', 'Ph\u00adêng T\u00adêng L¹c', 'Phường Tường Lạc'],
    ['VNI', 'Baûng chaám ñieåm chæ soá caûi caùch haønh chính', 'Bảng chấm điểm chỉ số cải cách hành chính'],
    ['VNI', 'Ñôn vò: Sôû Noäi vuï', 'Đơn vị: Sở Nội vụ'],
    ['VNI', 'BAÛNG CHAÁM ÑIEÅM', 'BẢNG CHẤM ĐIỂM'],
    ['VNI', 'Phöôøng Taân Thaïnh, xaõ Thaïch Löu', 'Phường Tân Thạnh, xã Thạch Lưu'],
  ])('%s: %s is %s', (code, text, expected) => {
    expect(read([[text]])).toEqual({ values: [[expected]], said: [`A1 ${code}`] });
  });

  it('are read in a sheet whose other texts are Unicode: names only, or headers only', () => {
    expect(read([['Tên đơn vị', 'Điểm tối đa'], ['Së Néi vô'], ['Së Y tÕ']]).values).toEqual([
      ['Tên đơn vị', 'Điểm tối đa'],
      ['Sở Nội vụ', null],
      ['Sở Y tế', null],
    ]);
    expect(read([['Tªn ®¬n vÞ', '§iÓm tèi ®a'], ['Sở Nội vụ']]).values[0]).toEqual([
      'Tên đơn vị',
      'Điểm tối đa',
    ]);
  });

  it.each([
    ['Sở Nội vụ có 5 phòng'],
    ['Ông Hà, bà Lê và cô Thu'],
    ['25 °C ± 2, 10 m², § 5, © 2024, «báo cáo»'],
    ['Café Noël, Zürich, Résumé'],
    ['STT'],
    ['và là có cô ông'],
  ])('%s stays as it is', (text) => {
    expect(read([[text], [text]])).toEqual({ values: [[text], [text]], said: [] });
  });

  it('syllables of Vietnamese are told from what is none', () => {
    for (const word of 'Sở Nội vụ điểm chỉ số cải cách hành chính nghiêng quyết giải khuỷu ƯƠNG'.split(' ')) {
      expect([word, isSyllable(word)]).toEqual([word, true]);
    }
    for (const word of ['Së', 'Néi', 'chÊm', 'vị́', 'cạh', 'café', 'côc'])
      expect([word, isSyllable(word)]).toEqual([word, false]);
  });

  it.each(['', '¹', '²', ' ³', ' (¹)'])('are no name of a commune in Unicode with %j behind it', (mark) => {
    const names = provinces().flatMap(({ communes }) => communes.map((name) => [`${name}${mark}`]));
    expect(read(names)).toEqual({ values: names, said: [] });
  });
});
