import { readEarlierFile } from '../../src/core/run/earlierFiles';
import { unitFile } from '../../src/sentFiles/unitFiles';
import { defaultSettings } from '../../src/core/settings/settings';
import { Problem } from '../../src/core/problem';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/sentFiles/csv';
import { runs } from '../core/properties/runs';

const utf8 = (text: string) => new TextEncoder().encode(text);
const valuesOf = (bytes: Uint8Array) => readCsv(bytes, 'điểm').values;

/** UTF-16 as Excel's `Unicode Text` has it, little end first. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (_, at) => `\uFEFF${text}`.charCodeAt(at));
  return new Uint8Array(units.buffer);
}

describe('a .csv', () => {
  it.each([
    [
      'with semicolons and decimal commas',
      utf8('Tiêu chí;Điểm\n1.1;8,5\n1.10;9'),
      [
        ['Tiêu chí', 'Điểm'],
        ['1.1', 8.5],
        ['1.10', 9],
      ],
    ],
    [
      'with commas and decimal points',
      utf8('Tiêu chí,Điểm\n1.1,8.5\n1.10,9'),
      [
        ['Tiêu chí', 'Điểm'],
        [1.1, 8.5],
        ['1.10', 9],
      ],
    ],
    [
      'with tabs',
      utf8('a\tb, c\n1\t2'),
      [
        ['a', 'b, c'],
        [1, 2],
      ],
    ],
    ['that says its sign', utf8('sep=,\r\na;b,c\r\n'), [['a;b', 'c']]],
    [
      'with quotation marks around signs, line breaks and marks',
      utf8('"a;b";"x\r\ny ""z"""\r\n1;2\r\n'),
      [
        ['a;b', 'x\r\ny "z"'],
        [1, 2],
      ],
    ],
    ['with a sign of UTF-8 before it', utf8('\uFEFFSở;2'), [['Sở', 2]]],
    [
      'in UTF-16, as Excel’s Unicode Text',
      utf16('Sở\t2,5\r\nXã\t3'),
      [
        ['Sở', 2.5],
        ['Xã', 3],
      ],
    ],
    // `Sở` in the table of Vietnamese Windows: o with a horn, then a hook above of its own.
    ['in the letters of Vietnamese Windows', Uint8Array.of(0x53, 0xf5, 0xd2, 0x3b, 0x31), [['Sở', 1]]],
    [
      'with rows of other lengths',
      utf8('a;b;c\n1'),
      [
        ['a', 'b', 'c'],
        [1, null, null],
      ],
    ],
    [
      'with an empty last cell',
      utf8('a;b\n1;'),
      [
        ['a', 'b'],
        [1, null],
      ],
    ],
    ['whose quotation mark is never closed', utf8('a;"b;c\n1;2'), [['a', 'b;c\n1;2']]],
    ['with something behind a closing mark', utf8('"a"b;c'), [['ab', 'c']]],
  ])('%s is read', (_, bytes, values) => {
    expect(valuesOf(bytes)).toEqual(values);
  });

  it.each(['007', '1.10', '+5', '1e5', '1 000', '0x1F', '12345678901234567890', 'KAD', '-', '=1+1'])(
    'keeps %s as the text that it is',
    (text) => {
      expect(valuesOf(utf8(`x;${text}`))).toEqual([['x', text]]);
    },
  );

  it('gives back every cell that another program writes by the rules of the format', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ở', ';', ',', '"', '\n', '\r', ' ', '1', '.') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 2 }),
        fc.constantFrom(';', ',', '\t'),
        (rows, sign) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign))
            .join('\r\n');
          const shown = rows.map((row) =>
            // What is blank or a number is told apart elsewhere.
            row.map((one) => (one.trim() === '' ? null : one)),
          );
          const read = valuesOf(utf8(`sep=${sign}\r\n${text}`)).map((row) =>
            row.map((one) => (typeof one === 'number' ? null : one)),
          );
          const texts = shown.map((row, at) =>
            row.map((one, column) =>
              read[at]?.[column] === null && /^[\d.,\s]*$/u.test(one ?? '') ? null : one,
            ),
          );
          expect(read).toEqual(texts);
        },
      ),
      runs(400),
    );
  });

  it('takes time in proportion to its length', () => {
    const long = utf8(`${'"'.repeat(200_001)}\n${';'.repeat(16_000)}`);
    expect(valuesOf(long).length).toBeGreaterThan(0);
  });

  it('is no score sheet where it is too large', () => {
    expect(() => valuesOf(utf8('a\n'.repeat(20_001)))).toThrow(
      expect.objectContaining({ code: 'file-too-large' }) as Error,
    );
  });
});

it('is read among files that are sent, where it is named so: a year printed as text is a year that is known', async () => {
  const bytes = new TextEncoder().encode(
    '\uFEFFKẾT QUẢ XẾP HẠNG CHỈ SỐ NĂM 2022,,,\nSTT,Tên đơn vị,Chỉ số,Xếp hạng\n1,Sở Nội vụ,90,1\n2,Sở Y tế,88.5,2\n',
  );
  const { content } = await unitFile('các năm/chỉ số 2022.csv', bytes);
  expect(content).toMatchObject([{ name: 'chỉ số 2022' }]);
  if (content instanceof Problem) throw content;
  const today = { year: 2024, blocks: [], earlierBlocks: [], criteriaMaxima: [] };
  const { tables } = readEarlierFile({ path: 'chỉ số 2022.csv', content }, today, defaultSettings);
  expect(tables).toMatchObject({ published: [{ year: 2022, units: [{}, {}] }] });
  const unnamed = await unitFile('chỉ số 2022', bytes);
  expect(unnamed.content).toMatchObject({ code: 'not-a-workbook', params: { format: '.csv' } });
});

describe('a .csv with commas between its cells', () => {
  const head = 'KẾT QUẢ CCHC NĂM 2025\nSTT,Tiêu chí,Điểm tối đa,Sở Nội vụ,Sở Y tế';

  it.each([
    ['a decimal comma without quotation marks', `${head}\n1,A,10,8,9\n2,B,10,7,5,8,5`, '4', '2,B,10,7,5,8,5'],
    ['one in a row that is not scored to its end', `${head}\n1,A,10,7,5,`, '3', '1,A,10,7,5,'],
    ['a comma in a name', `${head}\n1,Báo cáo, tổng kết,10,8,9`, '3', '1,Báo cáo, tổng kết,10,8,9'],
    ['a line break in a cell above', `STT,"Tiêu\nchí",Điểm\n1,A,7,5`, '3', '1,A,7,5'],
    ['its sign in the first line', `sep=,\nSTT,Tiêu chí,Điểm\n1,A,7,5`, '3', '1,A,7,5'],
  ])('is refused with the line: %s', (_, text, line, value) => {
    expect(() => readCsv(utf8(text), 'a')).toThrow(
      expect.objectContaining({ code: 'csv-row-too-long', params: { line, value } }),
    );
  });

  it.each([
    ['numbers in quotation marks', `${head}\n1,A,10,"7,5","8,5"`],
    ['numbers without decimals', `${head}\n1,A,10,7,8`],
    ['a remark beside a table without numbers', 'STT,Đơn vị\nI,Sở A,ghi chú'],
    ['a letterhead above a longer header', 'UBND TỈNH,CỘNG HÒA\nSTT,Đơn vị,Tối đa,Điểm\n1,Sở A,10,7'],
  ])('is read: %s', (_, text) => {
    expect(readCsv(utf8(text), 'a').values.length).toBeGreaterThan(1);
  });

  it('that is a decimal sign is none where semicolons part the cells', () => {
    expect(valuesOf(utf8('STT;Điểm\n1;7,5;8,5'))).toEqual([
      ['STT', 'Điểm', null],
      [1, 7.5, 8.5],
    ]);
  });
});
