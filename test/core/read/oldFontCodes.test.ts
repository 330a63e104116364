import { describe, expect, it } from 'vitest';
import { inUnicode, nameInUnicode } from '../../../src/core/read/cells/oldFontCodes';
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

  it('say how many they are, in which code, and the first of them', () => {
    const { findings } = inUnicode(sheet('S', [['STT', 3], ['Së Néi vô '], ['Uû ban x· T©n Th¹nh']]));
    expect(findings.map(({ place, facts }) => [place.cell, facts])).toEqual([
      ['A2', { sheet: 'S', fontCode: 'TCVN3', count: 2, text: 'Së Néi vô', name: 'Sở Nội vụ' }],
    ]);
  });

  it.each([
    [
      'VNI',
      'aù aø aû aõ aï aâu aáu aàu aåu aãu aäu aên aén aèn aún aün aën',
      'á à ả ã ạ âu ấu ầu ẩu ẫu ậu ăn ắn ằn ẳn ẵn ặn',
    ],
    ['VNI', 'eù eø eû eõ eï eâ eá eà eå eã eä', 'é è ẻ ẽ ẹ ê ế ề ể ễ ệ'],
    ['VNI', 'où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï', 'ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ'],
    [
      'VNI',
      'uù uø uû uõ uï ö öù öø öû öõ öï í ì æ ó ò yù yø yû yõ î',
      'ú ù ủ ũ ụ ư ứ ừ ử ữ ự í ì ỉ ĩ ị ý ỳ ỷ ỹ ỵ',
    ],
    ['VNI', 'ÑÖÔÏC LYÙ TÓNH LÒCH', 'ĐƯỢC LÝ TĨNH LỊCH'],
    ['TCVN3', 'µ ¶ · ¸ ¹ »n ¼n ½n ¾n Æn Çu Èu Éu Êu Ëu', 'à ả ã á ạ ằn ẳn ẵn ắn ặn ầu ẩu ẫu ấu ậu'],
    ['TCVN3', 'Ì Î Ï Ð Ñ Ò Ó Ô Õ Ö × Ø Ü Ý Þ', 'è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị'],
    ['TCVN3', 'ß á â ã ä å æ ç è é ê ë ì í î', 'ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ'],
    ['TCVN3', 'ï ñ ò ó ô õ ö ÷ ø ù ú û ü ý þ', 'ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ'],
    [
      'TCVN3',
      '¨n ©n ªm «ng ¬i ­ng ®i ¡n ¢n £m ¤ng ¥i ¦ng §i',
      'ăn ân êm ông ơi ưng đi Ăn Ân Êm Ông Ơi Ưng Đi',
    ],
  ])('%s has each letter with each tone: %s', (code, text, expected) => {
    const both = code === 'VNI' ? ['Ñôn vò: Sôû Noäi vuï'] : ['§¬n vÞ: Së Néi vô ®iÓm chØ sè'];
    expect(read([both, both, [text]]).values[2]).toEqual([expected]);
  });

  it('have abbreviations and the letter đ alone', () => {
    expect(read([['Q§-UBND tØnh vÒ H§ND'], ['1,5 ® ®iÓm chÊm']]).values).toEqual([
      ['QĐ-UBND tỉnh về HĐND'],
      ['1,5 đ điểm chấm'],
    ]);
  });

  it('are believed where two words tell them: one may be French or a name', () => {
    expect(read([['§iÓm']])).toEqual({ values: [['§iÓm']], said: [] });
    expect(read([['§iÓm'], ['chÊm']]).values).toEqual([['Điểm'], ['chấm']]);
    expect(read([['§iÓm', '§iÓm']]).values).toEqual([['Điểm', 'Điểm']]);
  });

  it('are those of most words where a sheet has both', () => {
    const { values, said } = read([['B¶ng chÊm ®iÓm chØ sè'], ['Ñôn vò: Sôû Noäi vuï'], ['Së Néi vô']]);
    expect(values).toEqual([['Bảng chấm điểm chỉ số'], ['Đơn vị: Sở Nội vụ'], ['Sở Nội vụ']]);
    expect(said).toEqual(['A1 TCVN3']);
    expect(read([['Së Néi vô'], ['Baûng chaám ñieåm chæ soá caûi caùch']]).said).toEqual(['A1 VNI']);
  });

  it('are read of short texts that are syllables as well only where most of the sheet is old', () => {
    const old = ['Së Néi vô', 'Së Y tÕ vµ x· héi'];
    // `cã` is có in TCVN3, and a syllable as it stands.
    expect(read([old, ['cã']]).values[1]).toEqual(['có', null]);
    const unicode = Array.from({ length: 9 }, () => ['Sở Nội vụ', 'Điểm']);
    expect(read([old, ['cã'], ...unicode]).values.slice(0, 2)).toEqual([
      ['Sở Nội vụ', 'Sở Y tế và xã hội'],
      ['cã', null],
    ]);
  });

  it('are no footnotes behind syllables, and no words of which only a part is an abbreviation', () => {
    const old = ['Së Néi vô', 'Së Y tÕ vµ x· héi'];
    for (const text of ['Phú Hoà¹²', 'Ba Tri¹', 'Q§x', 'x§Q', 'Q§x Së Néi vô', 'VVVVVV§', 'Së café'])
      expect([
        text,
        read([old, [text, 'Sở'], ...Array.from({ length: 5 }, () => ['Điểm', 'Sở'])]).values[1],
      ]).toEqual([text, [text, 'Sở']]);
  });

  it('are read of all short texts from as many old words on as twice the texts in Unicode', () => {
    const old = ['Së Néi vô chÊm ®iÓm', 'x'];
    const unicode = (count: number) => Array.from({ length: count }, () => ['Điểm', 'x']);
    expect(read([old, ['cã', 'x'], ...unicode(1)]).values[1]).toEqual(['có', 'x']);
    expect(read([old, ['cã', 'x'], ...unicode(2)]).values[1]).toEqual(['có', 'x']);
    expect(read([old, ['cã', 'x'], ...unicode(3)]).values[1]).toEqual(['cã', 'x']);
    const long = 'cã '.repeat(700);
    expect(read([old, [long, 'x']]).values[1]).toEqual([long, 'x']);
  });

  it('leave long texts and texts with letters of Unicode alone', () => {
    const long = `Së Néi vô ${'x'.repeat(2000)}`;
    expect(read([[long], [long]])).toEqual({ values: [[long], [long]], said: [] });
    expect(read([['Së Néi vô ơ'], ['Së Néi vô']]).values).toEqual([['Së Néi vô ơ'], ['Sở Nội vụ']]);
  });

  it('are read in the name of a sheet by itself', () => {
    expect([nameInUnicode('Së Néi vô'), nameInUnicode('Sôû Noäi vuï')]).toEqual(['Sở Nội vụ', 'Sở Nội vụ']);
    expect([nameInUnicode('Sở Nội vụ'), nameInUnicode('Café'), nameInUnicode('2024')]).toEqual([
      'Sở Nội vụ',
      'Café',
      '2024',
    ]);
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
