import { describe, expect, it } from 'vitest';
import { paragraphText, sentencesText } from '../../../src/core/report/announcement/announcementSheet';
import type { Paragraph } from '../../../src/core/report/context/announcement';
import { cellsOf, plainText } from '../../../src/core/report/words/phrases';
import type { CoreTexts } from '../../../src/core/report/words/texts';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as english } from '../../../src/locales/en/core';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { oneField } from './oneField';

const run = (sheets: readonly SheetSnapshot[], texts: CoreTexts = vietnamese, settings: unknown = {}) =>
  computeRanking(workbook(...sheets), parseSettings(settings), texts, NOW);
const lines = (sheets: readonly SheetSnapshot[], texts: CoreTexts = vietnamese, settings: unknown = {}) =>
  run(sheets, texts, settings).announcement.paragraphs.map(paragraphText);
/** All that is said, details too. */
const everything = (sheets: readonly SheetSnapshot[]) =>
  run(sheets)
    .announcement.paragraphs.map((paragraph) => sentencesText(allOf(paragraph)))
    .join('\n');
const allOf = ({ sentences, details = [] }: Paragraph) => [...sentences, ...details];
const ranking2022 = (...rows: readonly (readonly CellContent[])[]) =>
  sheet('Xếp hạng 2022', [
    ['BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ...rows,
  ]);

const communes = Array.from({ length: 120 }, (_, index) => `UBND xã số ${index + 1}`);
const manyCommunes = [
  sheet('Kết quả', [
    ['KẾT QUẢ THẨM ĐỊNH NĂM 2025'],
    ['Khối: Cấp xã'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...communes],
    ['1', 'Cải cách thể chế', null],
    ['1.1', 'Văn bản', 50, ...communes.map((_, index) => 50 - ((index * 7) % 120) / 4)],
    ['2', 'Cải cách thủ tục', null],
    ['2.1', 'Hồ sơ', 50, ...communes.map((_, index) => 40 - (index % 41))],
  ]),
  sheet('Xếp hạng 2024', [
    ['XẾP HẠNG NĂM 2024'],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ...communes.map((name, index) => [index + 1, name, 95 - index / 4, index + 1]),
  ]),
];

const oneUnit = [unitSheet('Sở A', [2, 3, 5])];
const allTied = [
  unitSheet('Sở A', [2, 3, 4]),
  unitSheet('Sở B', [2, 3, 4]),
  ranking2022([1, 'Sở A', 85, 1], [1, 'Sở B', 85, 1]),
];
const nobodyMoved = [
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [2, 3, 4]),
  ranking2022([1, 'Sở A', 85, 1], [2, 'Sở B', 80, 2]),
];
const noLastYear = [unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [2, 0, 4])];
const twoLeaders = [
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [2, 3, 5]),
  unitSheet('Sở C', [2, 0, 5]),
  ranking2022([1, 'Sở A', 85, 1], [2, 'Sở C', 80, 2], [3, 'Sở B', 70, 3]),
];
const fellWithoutLoss = [
  unitSheet('Sở A', [2, 3, 4]),
  unitSheet('Sở B', [2, 3, 5]),
  unitSheet('Sở C', [2, 3, 4.5]),
  ranking2022([1, 'Sở A', 85, 1], [2, 'Sở B', 80, 2], [3, 'Sở C', 70, 3]),
];
/** Totals of two years (L4), without fields. */
const totalsOnly = [2023, 2022].map((year) =>
  sheet(`Kết quả ${year}`, [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên cơ quan', 'Điểm tối đa', 'Điểm thẩm định'],
    [1, 'Sở A', 100, year === 2023 ? 90 : 80],
    [2, 'Sở B', 100, 85],
    [3, 'Sở C', 100, year === 2023 ? 70 : 90],
  ]),
);
/** Two years of score sheets with other criteria. */
const criteriaChanged = [
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 3, 5]),
  sheet('Kết quả 2022', [
    ['KẾT QUẢ THẨM ĐỊNH NĂM 2022'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
    ['1', 'Công tác chỉ đạo', null],
    ['1.1', 'Kế hoạch CCHC', 2, 0, 2],
    ['2', 'Cải cách thể chế', null],
    ['2.1', 'Rà soát văn bản', 4, 3, 4],
    ['2.2', 'Kiểm tra văn bản', 1, 1, 1],
  ]),
];
const hostile = [
  unitSheet('constructor', [2, 3, 5], { name: 'P1' }),
  unitSheet('=1+1', [0, 3, 4], { name: 'P2' }),
  unitSheet('__proto__', [2, 3, 3], { name: 'P3' }),
  ranking2022([1, '=1+1', 91, 1], [2, 'constructor', 85, 2], [3, 'toString', 80, 3]),
];

const workbooks: readonly (readonly [string, readonly SheetSnapshot[]])[] = [
  ['one unit', oneUnit],
  ['all tied', allTied],
  ['nobody moved', nobodyMoved],
  ['no last year', noLastYear],
  ['two leaders', twoLeaders],
  ['one field', oneField],
  ['a unit that fell without losing a point', fellWithoutLoss],
  ['totals only', totalsOnly],
  ['changed criteria', criteriaChanged],
  ['hostile names', hostile],
  ['120 communes', manyCommunes],
];

describe.each(workbooks)('the announcement of a workbook with %s', (_, sheets) => {
  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ])('is whole sentences in %s, and has no empty section', (__, texts) => {
    const { announcement } = run(sheets, texts);
    announcement.paragraphs.forEach((paragraph, index) => {
      const text = sentencesText(allOf(paragraph));
      expect(text).toMatch(paragraph.kind === 'heading' ? /\S/u : /[^.\s]\.$/u);
      expect(text).not.toMatch(/ {2}|undefined|NaN|null|\(\)| [,.;:]|: ?\.$|,\.|;\./u);
      if (paragraph.kind === 'heading') expect(announcement.paragraphs[index + 1]?.kind).toBe('text');
    });
    expect(announcement.paragraphs.at(-1)?.kind).toBe('text');
  });

  it('says the same in both languages, from the same cells', () => {
    const kinds = (texts: CoreTexts) => {
      const { announcement, plan } = run(sheets, texts);
      // Rules take more lines above the table in one language than in the other: rows count from the table.
      const inTable = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => {
        const [, column = '', row] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
        const header = plan.sheets.find(({ name }) => name === sheet)?.frozenRows ?? 0;
        return Number(row) <= header ? cell : `${column} ${Number(row) - header}`;
      };
      return announcement.paragraphs.map((paragraph) =>
        allOf(paragraph).map(({ kind, phrase }) => [kind, cellsOf(phrase).map(inTable).sort()]),
      );
    };
    expect(kinds(english)).toEqual(kinds(vietnamese));
  });

  it('has a cell for every sentence', () => {
    for (const paragraph of run(sheets).announcement.paragraphs) {
      for (const { kind, phrase } of allOf(paragraph)) {
        if (kind !== 'heading') expect(cellsOf(phrase), plainText(phrase)).not.toEqual([]);
      }
    }
  });
});

describe('the announcement', () => {
  it('of one unit names it and compares nothing', () => {
    expect(lines(oneUnit)).toEqual([
      'Theo kết quả đánh giá chỉ số cải cách hành chính năm 2023, khối sở, ban, ngành đạt tỷ lệ bình quân là 100,00%.',
      'Khối Sở, ban, ngành',
      'Khối sở, ban, ngành chỉ có một đơn vị được xếp hạng là Sở A, đạt 100,00%.',
    ]);
  });

  it('of a tied block names no leader and commends none', () => {
    const text = lines(allTied).join('\n');
    expect(text).toContain('Cả 2 đơn vị của khối sở, ban, ngành cùng đạt 90,00%, cùng xếp thứ nhất.');
    expect(text).not.toMatch(/dẫn đầu|biểu dương/u);
  });

  it('of a block in which nobody moved says so, and still how the indexes moved', () => {
    const text = lines(nobodyMoved).join('\n');
    expect(text).toContain('Thứ hạng của cả 2 đơn vị không thay đổi so với năm 2022.');
    expect(text).toContain('Về chỉ số, so với năm 2022 có 2 đơn vị tăng.');
    expect(text).not.toMatch(/tăng hạng|giảm hạng|giữ nguyên/u);
  });

  it('without last year says nothing of moves', () => {
    expect(lines(noLastYear).join('\n')).not.toMatch(/so với|năm 2022|thứ hạng/u);
    expect(run(noLastYear).plan.sheets.map(({ name }) => name)).not.toContain('Biến động');
  });

  it('names all that lead, and who of them led before', () => {
    expect(lines(twoLeaders)[2]).toBe(
      'Đối với khối sở, ban, ngành, Sở A và Sở B cùng dẫn đầu (100,00%). Trong đó, Sở A tiếp tục giữ vững vị trí dẫn đầu.',
    );
    expect(lines(twoLeaders, english)[2]).toBe(
      'In block Sở, ban, ngành, Sở A and Sở B lead together (100.00%). Of these, Sở A keeps the lead.',
    );
  });

  it('says of a unit that fell without losing a point that others have passed it', () => {
    const text = lines(fellWithoutLoss).join('\n');
    expect(text).toContain(
      'Có 1 đơn vị giảm hạng dù chỉ số tăng, do có thêm đơn vị đạt chỉ số cao hơn: Sở A (chỉ số tăng từ 85,00% lên 90,00%).',
    );
    // What its rank would be with last year's index is told in Biến động.
    expect(text).not.toContain('Nếu chỉ số giữ');
  });

  it('of totals speaks of no fields', () => {
    const text = lines(totalsOnly).join('\n');
    expect(text).toContain('Sở A vươn lên dẫn đầu (90,00%), năm 2022 xếp thứ 3.');
    expect(text).not.toMatch(/lĩnh vực|Tổng điểm/u);
  });

  it('says how the criteria changed, and which of them a unit gained or lost', () => {
    const text = everything(criteriaChanged);
    expect(text).toContain(
      'Bộ tiêu chí của khối khác năm 2022 (thêm 1 tiêu chí, bớt 1 tiêu chí, đổi điểm tối đa của 1 tiêu chí)',
    );
    expect(text).toContain('1 tiêu chí năm 2022 đạt 0 điểm nay có điểm: Kế hoạch CCHC (2/2 điểm).');
    expect(text).toContain('1 tiêu chí năm 2022 có điểm nay đạt 0 điểm: Kế hoạch CCHC (0/2 điểm).');
  });

  it('cuts long lists to the ten biggest moves and counts the rest', () => {
    const rose = lines(manyCommunes).find((line) => /^So với năm 2024, .* tăng hạng/u.test(line)) ?? '';
    const [sentence = '', all = '', shown = '', more = ''] =
      /có (\d+) địa phương tăng hạng, (\d+) địa phương tăng nhiều nhất: .*; và (\d+) địa phương khác\./u.exec(
        rose,
      ) ?? [];
    expect(Number(shown)).toBe(10);
    expect(Number(shown) + Number(more)).toBe(Number(all));
    expect(sentence.match(/\(tăng /gu)).toHaveLength(10);
    const moves = run(manyCommunes).ranking.blocks[0]?.moves;
    expect(Number(all)).toBe(moves?.rose.length);
    for (const line of lines(manyCommunes)) expect(line.length).toBeLessThan(1500);
  });

  it('marks what is provisional, and names who is not ranked', () => {
    const sheets = [
      sheet('Kết quả', [
        ['KẾT QUẢ THẨM ĐỊNH NĂM 2023'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B', 'Sở C'],
        ['1', 'Cải cách thể chế', null],
        ['1.1', 'Văn bản', 5, 4, 5, 3],
        ['1.2', 'Hồ sơ', 5, 4, null, 3],
      ]),
    ];
    const text = lines(sheets, vietnamese, { excludedUnits: ['Sở C'] }).join('\n');
    expect(text).toContain('Kết quả của 1 đơn vị là tạm tính: Sở B (còn 1 tiêu chí chưa chấm).');
    expect(text).toContain('Không xếp hạng 1 đơn vị: Sở C.');
  });

  it('counts units per band of the index where there are no grades, with last year’s; each count has its cells', () => {
    expect(lines(nobodyMoved).join('\n')).toContain(
      'Theo mức chỉ số: 2 đơn vị từ 90% trở lên (tăng 2 so với năm 2022).',
    );
    expect(lines(nobodyMoved, english).join('\n')).toContain(
      'By band of the index: 2 units 90% and above (2 more than in 2022).',
    );
    const bands = run(nobodyMoved).announcement.paragraphs.flatMap(({ sentences }) =>
      sentences.filter(({ kind }) => kind === 'bands'),
    );
    expect(bands.map(({ phrase }) => cellsOf(phrase).map(({ sheet: name }) => name))).toEqual([
      ['Xếp hạng Sở, ban, ngành', 'Xếp hạng Sở, ban, ngành'],
    ]);
    expect(lines(nobodyMoved, vietnamese, { grades: [{ name: 'Tốt', from: 85 }] }).join('\n')).not.toContain(
      'Theo mức chỉ số',
    );
  });

  it('names whom less than one step of a score parts from the unit ahead', () => {
    const close = [
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [1.5, 3, 5]),
      unitSheet('Sở C', [2, 3, 4.6]),
    ];
    expect(lines(close).join('\n')).toContain(
      'Sát hạng, chênh nhau dưới một bước chấm (0,40 điểm): Sở B kém Sở C 1,00 điểm phần trăm.',
    );
  });

  it('gives the units per grade and their change', () => {
    const grades = [
      { name: 'Tốt', from: 95 },
      { name: 'Khá', from: 85 },
    ];
    const text = lines(nobodyMoved, vietnamese, { grades }).join('\n');
    expect(text).toMatch(/Xếp loại: Tốt 1 đơn vị \(tăng 1 so với năm 2022\); Khá 1 đơn vị/u);
  });

  it('takes names as they are and writes them as text', () => {
    const result = run(hostile);
    const text = result.announcement.paragraphs.map(paragraphText).join('\n');
    expect(text).toContain('constructor vươn lên dẫn đầu (100,00%), năm 2022 xếp thứ 2.');
    expect(text).toContain('=1+1 (giảm 2 bậc, từ thứ nhất xuống thứ 3)');
    expect(text).toContain('Có 1 đơn vị của năm 2022 không còn trong khối: toString.');
  });
});
