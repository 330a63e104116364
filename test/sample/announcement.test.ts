import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sentence, SentenceKind } from '../../src/core/report/context/announcement';
import { cellsOf, plainText } from '../../src/core/report/words/phrases';
import { planPapers } from '../../src/core/run/planPapers';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { plannedContent } from '../../src/core/workbook';
import { core as english } from '../../src/locales/en/core';
import { papers as words } from '../../src/locales/office/papers';
import { core as vietnamese } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { blockFacts, unitFieldFacts, zeroScoreFacts } from './articleFacts';
import { NOW } from '../core/sheets';

const snapshot = readWorkbookFile(
  new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url))),
);
const run = computeRanking(snapshot, defaultSettings, vietnamese, NOW);

/** Who tells of the sample: each says all that the article says. */
interface Telling {
  /** Everything that is said of a block, in one line; for `null` what is said of all. */
  readonly textOf: (block: string | null) => string;
  /** The paragraph that explains why a unit moved. */
  readonly causesOf: (unit: string) => string;
}

const announcement: Telling = {
  textOf: (block) =>
    run.announcement.paragraphs
      .filter((paragraph) => paragraph.block === block)
      .flatMap(({ sentences }) => sentences)
      .map(({ phrase }) => plainText(phrase))
      .join(' '),
  causesOf: (unit) => {
    const about: readonly SentenceKind[] = ['fieldsAbove', 'fieldsBelow'];
    const found = run.announcement.paragraphs.find(({ sentences }) =>
      sentences.some(({ kind, phrase }) => about.includes(kind) && plainText(phrase).includes(unit)),
    );
    return found?.sentences.map(({ phrase }) => plainText(phrase)).join(' ') ?? '';
  },
};

const {
  papers: [paper],
} = planPapers(
  snapshot,
  defaultSettings,
  NOW,
  { kinds: ['report'], details: {} },
  { core: vietnamese, papers: words },
);

/** What the report says below its headings, by the heading. */
const sections = new Map<string, string[]>();
let heading = '';
for (const part of paper?.parts ?? []) {
  if (part.kind === 'heading') heading = part.text;
  const lines = sections.get(heading) ?? [];
  sections.set(heading, lines);
  if (part.kind === 'text') lines.push(plainText(part.phrase));
  if (part.kind === 'table')
    lines.push(...part.table.rows.map(({ cells }) => cells.map(plainText).join(' | ')));
}

const report: Telling = {
  textOf: (block) => {
    const name = block === null ? 'KẾT QUẢ CHUNG' : words.ofBlock(block);
    return [...sections].flatMap(([title, lines]) => (title.includes(name) ? lines : [])).join(' ');
  },
  causesOf: (unit) =>
    [...sections.values()].flat().find((line) => line.startsWith('Qua phân tích') && line.includes(unit)) ??
    '',
};

const DEPARTMENTS = 'Sở, ban, ngành';
const DISTRICTS = 'Cấp huyện';
const CENTRAL = 'Cơ quan Trung ương';

describe.each([
  ['the announcement', announcement],
  ['the report', report],
])('%s of the sample says what the article says:', (_name, { textOf, causesOf }) => {
  describe('averages and leaders', () => {
    it.each([
      ['khối sở, ngành, đạt tỷ lệ bình quân là 90,53%', 'khối sở, ban, ngành đạt tỷ lệ bình quân là 90,53%'],
      ['khối huyện đạt tỷ lệ bình quân là 90,59%', 'khối cấp huyện đạt tỷ lệ bình quân là 90,59%'],
      [
        'khối cơ quan Trung ương … đạt tỷ lệ bình quân là 94,38%',
        'khối cơ quan Trung ương đạt tỷ lệ bình quân là 94,38%',
      ],
    ])('%s', (_, text) => {
      expect(textOf(null)).toContain(text);
    });

    it.each([
      [
        'Sở KH&CN tiếp tục giữ vững vị trí dẫn đầu',
        DEPARTMENTS,
        'Sở Khoa học và Công nghệ tiếp tục giữ vững vị trí dẫn đầu',
      ],
      [
        'TP Hà Tĩnh tiếp tục là địa phương giữ vững vị trí dẫn đầu',
        DISTRICTS,
        'UBND thành phố Hà Tĩnh tiếp tục giữ vững vị trí dẫn đầu',
      ],
      ['Cục Hải quan tỉnh (… lên thứ nhất)', CENTRAL, 'Cục Hải quan tỉnh vươn lên dẫn đầu'],
    ])('%s', (_, block, text) => {
      expect(textOf(block)).toContain(text);
    });
  });

  describe('moves', () => {
    it.each([
      ['Các đơn vị tăng thứ hạng so với năm 2022, bao gồm 6 đơn vị', DEPARTMENTS, '6 đơn vị'],
      ['Nhóm các đơn vị giảm thứ hạng so với năm 2022 có 9 đơn vị', DEPARTMENTS, '9 đơn vị'],
      ['Nhóm các đơn vị tăng thứ hạng so với năm 2022, gồm 6 địa phương', DISTRICTS, '6 địa phương'],
      ['Nhóm các đơn vị giảm thứ hạng, gồm 5 đơn vị', DISTRICTS, '5 địa phương'],
      ['nhóm các đơn vị tăng hạng so với năm 2022, gồm 3 đơn vị', CENTRAL, '3 đơn vị'],
      ['Nhóm các đơn vị giảm thứ hạng so với năm 2022, gồm 2 đơn vị', CENTRAL, '2 đơn vị'],
    ])('%s', (claim, block, count) => {
      const verb = claim.includes('tăng') ? 'tăng' : 'giảm';
      expect(textOf(block)).toContain(`So với năm 2022, có ${count} ${verb} hạng: `);
    });

    const moves = blockFacts.flatMap(({ block, risen }) =>
      risen.map(({ unit, asWritten, from, to }) => {
        const ordinal = to === 1 ? 'nhất' : to;
        const move = `(tăng ${from - to} bậc, từ thứ ${from} lên thứ ${ordinal})`;
        return [`${asWritten} ${move}`, block, `${unit} ${move}`] as const;
      }),
    );
    it.each(moves)('%s', (_, block, text) => {
      expect(textOf(block)).toContain(text);
    });

    it.each([
      [
        'Tăng hạng nhiều nhất là Sở Ngoại vụ (từ thứ 11 lên thứ 3) và Sở KH&ĐT (từ thứ 12 lên thứ 4)',
        DEPARTMENTS,
        'Tăng hạng nhiều nhất là Sở Ngoại vụ (từ thứ 11 lên thứ 3) và Sở Kế hoạch và Đầu tư (từ thứ 12 lên thứ 4), cùng tăng 8 bậc.',
      ],
      [
        'giảm nhiều nhất là Sở LĐ-TB&XH (giảm 10 bậc, từ thứ 3 xuống thứ 13)',
        DEPARTMENTS,
        'Giảm hạng nhiều nhất là Sở Lao động - Thương binh và Xã hội (giảm 10 bậc, từ thứ 3 xuống thứ 13).',
      ],
      [
        'thứ hạng tăng nhiều nhất là UBND thị xã Hồng Lĩnh',
        DISTRICTS,
        'Tăng hạng nhiều nhất là UBND thị xã Hồng Lĩnh (tăng 6 bậc, từ thứ 10 lên thứ 4).',
      ],
      [
        'giảm nhiều nhất là UBND huyện Lộc Hà (giảm 6 bậc)',
        DISTRICTS,
        'Giảm hạng nhiều nhất là UBND huyện Lộc Hà (giảm 6 bậc, từ thứ 7 xuống thứ 13).',
      ],
      [
        'Tăng bậc nhiều nhất (2 bậc) là Ngân hàng Nhà nước Chi nhánh Hà Tĩnh',
        CENTRAL,
        'Tăng hạng nhiều nhất là Ngân hàng Nhà nước Chi nhánh Hà Tĩnh (tăng 2 bậc, từ thứ 6 lên thứ 4).',
      ],
      [
        'giảm bậc nhiều nhất (giảm 3 bậc) là Kho bạc Nhà nước tỉnh',
        CENTRAL,
        'Giảm hạng nhiều nhất là Kho bạc Nhà nước tỉnh (giảm 3 bậc, từ thứ 3 xuống thứ 6).',
      ],
    ])('%s', (_, block, text) => {
      expect(textOf(block)).toContain(text);
    });
  });

  describe('why units moved', () => {
    it.each([
      [
        'Sở Ngoại vụ: 4/7 lĩnh vực đạt gần điểm tối đa, điểm cao thứ 1 và thứ 2 trong khối: thủ tục hành chính, …',
        'Sở Ngoại vụ',
        [
          '4 lĩnh vực gần đạt điểm tối đa',
          'cải cách thủ tục hành chính (97,06%, thứ nhất trong khối)',
          'cải cách tổ chức bộ máy (97,00%, thứ nhất trong khối)',
          'cải cách chế độ công vụ (97,14%, thứ 2 trong khối)',
          'chính quyền số (96,76%, thứ 2 trong khối)',
        ],
      ],
      [
        'Sở Ngoại vụ: các lĩnh vực còn lại đạt tỷ lệ % cao hơn năm 2022 và đạt từ 90 - 92,68%',
        'Sở Ngoại vụ',
        ['3 lĩnh vực còn lại đạt tỷ lệ cao hơn năm 2022, từ 90,00% đến 92,68%'],
      ],
      [
        'Sở KH&ĐT: lĩnh vực tài chính công đạt điểm tối đa',
        'Sở Kế hoạch và Đầu tư',
        ['1 lĩnh vực đạt điểm tối đa: cải cách tài chính công;'],
      ],
      [
        'Sở KH&ĐT: chính quyền số có điểm cao thứ 4 trong khối',
        'Sở Kế hoạch và Đầu tư',
        ['chính quyền số (92,97%, thứ 4 trong khối)'],
      ],
      [
        'Sở KH&ĐT: chế độ công vụ đạt 96,07%',
        'Sở Kế hoạch và Đầu tư',
        ['cải cách chế độ công vụ (96,07%, thứ 5 trong khối)'],
      ],
      [
        'Sở KH&ĐT: các lĩnh vực còn lại đạt tỷ lệ % cao hơn năm 2022 và đạt từ 90% - 94,53%',
        'Sở Kế hoạch và Đầu tư',
        ['4 lĩnh vực còn lại đạt tỷ lệ cao hơn năm 2022, từ 90,00% đến 94,53%'],
      ],
      [
        'Sở LĐ-TB&XH: tổng các lĩnh vực đạt tỷ lệ % thấp hơn năm 2022',
        'Sở Lao động - Thương binh và Xã hội',
        ['cả 7 lĩnh vực của Sở Lao động - Thương binh và Xã hội đều đạt tỷ lệ thấp hơn năm 2022'],
      ],
      [
        'Sở LĐ-TB&XH: có 5/7 lĩnh vực đạt tỷ lệ % xếp hạng từ thứ 9 đến thứ 14',
        'Sở Lao động - Thương binh và Xã hội',
        [
          '5 lĩnh vực xếp từ thứ 9 đến thứ 14 trong khối',
          'cải cách thể chế (thứ 9)',
          'cải cách tài chính công (thứ 11)',
          'chính quyền số (thứ 11)',
          'cải cách thủ tục hành chính (thứ 14)',
          'công tác chỉ đạo, triển khai thực hiện CCHC (thứ 14)',
        ],
      ],
      [
        'Hồng Lĩnh: 8/8 lĩnh vực đạt tỷ lệ cao hơn năm 2022, trong đó cải cách bộ máy đạt điểm tối đa',
        'UBND thị xã Hồng Lĩnh',
        [
          'cả 8 lĩnh vực của UBND thị xã Hồng Lĩnh đều đạt tỷ lệ cao hơn năm 2022',
          '1 lĩnh vực đạt điểm tối đa: cải cách tổ chức bộ máy;',
        ],
      ],
      [
        'Hồng Lĩnh: chế độ công vụ, tài chính công và chính quyền số … (thứ 3 và thứ 4)',
        'UBND thị xã Hồng Lĩnh',
        [
          'cải cách chế độ công vụ (94,62%, thứ 4 trong khối)',
          'cải cách tài chính công (95,56%, thứ 3 trong khối)',
          'chính quyền số (94,38%, thứ 4 trong khối)',
        ],
      ],
      [
        'Hồng Lĩnh: cải cách TTHC đạt tỷ lệ 95,35%; công tác triển khai thực hiện CCHC và cải cách thể chế',
        'UBND thị xã Hồng Lĩnh',
        [
          'cải cách thủ tục hành chính (95,35%',
          'công tác chỉ đạo, triển khai thực hiện CCHC (88,61%)',
          'cải cách thể chế (93,13%)',
        ],
      ],
      [
        'Lộc Hà: 8/8 lĩnh vực đạt tỷ lệ thấp hơn năm 2022',
        'UBND huyện Lộc Hà',
        ['cả 8 lĩnh vực của UBND huyện Lộc Hà đều đạt tỷ lệ thấp hơn năm 2022'],
      ],
      [
        'Lộc Hà: 4/8 lĩnh vực đạt thấp nhất khối huyện',
        'UBND huyện Lộc Hà',
        [
          '4 lĩnh vực đạt thấp nhất khối: công tác chỉ đạo, triển khai thực hiện CCHC (thứ 13); cải cách tài chính công (thứ 13); chính quyền số (thứ 13); tác động của CCHC đến phát triển KT-XH (thứ 13);',
        ],
      ],
      [
        'Lộc Hà: 3/8 lĩnh vực còn lại … ở tốp cuối trong khối huyện (xếp thứ 11, 12)',
        'UBND huyện Lộc Hà',
        [
          '3 lĩnh vực khác xếp từ thứ 11 đến thứ 12 trong khối: cải cách thể chế (thứ 11), cải cách thủ tục hành chính (thứ 12) và cải cách tổ chức bộ máy (thứ 12);',
        ],
      ],
      [
        'Lộc Hà: chế độ công vụ đạt thứ hạng cao nhất trong 8 lĩnh vực cũng chỉ xếp thứ 6 trong khối huyện',
        'UBND huyện Lộc Hà',
        [
          'lĩnh vực có thứ hạng cao nhất trong 8 lĩnh vực là cải cách chế độ công vụ cũng chỉ xếp thứ 6 trong khối.',
        ],
      ],
      [
        'Ngân hàng Nhà nước: tổng các lĩnh vực đạt tỷ lệ cao hơn năm 2022',
        'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh',
        ['cả 5 lĩnh vực của Ngân hàng Nhà nước Chi nhánh Hà Tĩnh đều đạt tỷ lệ cao hơn năm 2022'],
      ],
      [
        'Ngân hàng Nhà nước: cải cách thể chế đạt điểm tối đa, chính quyền số đạt tỷ lệ cao nhất khối',
        'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh',
        ['1 lĩnh vực đạt điểm tối đa: cải cách thể chế;', 'chính quyền số (95,71%, thứ nhất trong khối)'],
      ],
      [
        'Kho bạc: tổng các lĩnh vực đạt tỷ lệ thấp hơn năm 2022',
        'Kho bạc Nhà nước tỉnh',
        ['cả 5 lĩnh vực của Kho bạc Nhà nước tỉnh đều đạt tỷ lệ thấp hơn năm 2022'],
      ],
      [
        'Kho bạc: chính quyền số đạt tỷ lệ cao thứ 2 trong khối',
        'Kho bạc Nhà nước tỉnh',
        ['lĩnh vực có thứ hạng cao nhất là chính quyền số, xếp thứ 2 trong khối.'],
      ],
      [
        'Kho bạc: công tác triển khai thực hiện CCHC, thể chế và TTHC lần lượt xếp thứ 4, 5, 6 trong khối',
        'Kho bạc Nhà nước tỉnh',
        [
          'công tác chỉ đạo, triển khai thực hiện CCHC (thứ 4)',
          'cải cách thể chế (thứ 5)',
          'cải cách thủ tục hành chính (thứ 6)',
        ],
      ],
    ])('%s', (_, unit, texts) => {
      for (const text of texts) expect(causesOf(unit)).toContain(text);
    });

    it('explains every unit that the article explains', () => {
      for (const { unit } of unitFieldFacts) expect(causesOf(unit)).toContain(unit);
    });
  });

  describe('zero scores', () => {
    const claims = zeroScoreFacts.map(({ unit, criterion, score }) => {
      const written = `${criterion.charAt(0).toLowerCase()}${criterion.slice(1)} đạt ${score} điểm`;
      return [written, unit.startsWith('UBND') ? DISTRICTS : DEPARTMENTS, `${written} (${unit})`] as const;
    });
    it.each(claims)('%s (%s)', (_, block, text) => {
      expect(textOf(block)).toContain('Một số tiêu chí có tỷ trọng điểm lớn trong bộ tiêu chí');
      expect(textOf(block)).toContain(text);
    });
  });
});

describe('the report of the sample says in its tables and at its end what the article says', () => {
  const section = (name: string) =>
    [...sections].flatMap(([title, lines]) => (title.includes(name) ? lines : [])).join('\n');

  it.each([
    ['khối sở, ngành: 19 đơn vị, 7 lĩnh vực', 'KẾT QUẢ CHUNG', 'khối sở, ban, ngành (19 đơn vị, 7 lĩnh vực)'],
    ['khối huyện: 13 đơn vị, 8 lĩnh vực', 'KẾT QUẢ CHUNG', 'khối cấp huyện (13 đơn vị, 8 lĩnh vực)'],
    [
      'khối Trung ương: 7 đơn vị, 5 lĩnh vực',
      'KẾT QUẢ CHUNG',
      'khối cơ quan Trung ương (7 đơn vị, 5 lĩnh vực)',
    ],
    [
      'Sở KH&ĐT: tài chính công đạt điểm tối đa, cao nhất khối',
      'LĨNH VỰC',
      '| 100,00% | Sở Kế hoạch và Đầu tư |',
    ],
    [
      'Lộc Hà: chính quyền số thấp nhất khối',
      'LĨNH VỰC',
      'Chính quyền số | 89,69% | 88,51% | 97,19% | UBND thành phố Hà Tĩnh | 77,19% | UBND huyện Lộc Hà',
    ],
    [
      'thực hiện kế hoạch CCHC đạt 0/1,5 điểm',
      '0 ĐIỂM',
      'Sở Lao động - Thương binh và Xã hội | 1.1.3 | Thực hiện kế hoạch CCHC năm 2023 | 0,00 | 1,50',
    ],
    [
      '… đạt 0/1 điểm',
      '0 ĐIỂM',
      'UBND huyện Lộc Hà | 1.6.2 | Có văn bản phê bình của cấp trên và phải kiểm điểm theo chỉ đạo của UBND tỉnh | 0,00 | 1,00',
    ],
    ['công bố kết quả', 'ĐỀ XUẤT', 'Công bố kết quả Chỉ số cải cách hành chính'],
    [
      'tham mưu khen thưởng tập thể có thành tích xuất sắc',
      'ĐỀ XUẤT',
      'Khen thưởng các đơn vị đủ tiêu chuẩn xét: khối sở, ban, ngành có Sở Khoa học và Công nghệ;',
    ],
    [
      'chỉ đạo khắc phục các tồn tại, hạn chế',
      'ĐỀ XUẤT',
      'Chỉ đạo các cơ quan, đơn vị, địa phương khắc phục các tồn tại, hạn chế',
    ],
    ['tiếp tục nghiên cứu sửa đổi bộ tiêu chí', 'ĐỀ XUẤT', 'Tiếp tục nghiên cứu, sửa đổi bộ tiêu chí'],
  ])('%s', (_, name, text) => {
    expect(section(name)).toContain(text);
  });
});

describe('what is said of why a unit moved', () => {
  const about = run.announcement.paragraphs.filter(({ sentences }) =>
    sentences.some(({ kind }) => kind === 'fieldsAbove' || kind === 'fieldsBelow'),
  );

  it('is three sentences at most; how its index moved is told beside them', () => {
    expect(about.length).toBeGreaterThan(5);
    for (const { sentences, details } of about) {
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(details?.[0]?.kind).toBe('shares');
    }
  });

  it('has no telegram such as 7/7', () => {
    const texts = about.flatMap(({ sentences }) => sentences.map(({ phrase }) => plainText(phrase)));
    for (const text of texts) expect(text).not.toMatch(/\d\/\d/u);
  });
});

describe('each sentence of the announcement', () => {
  const all: readonly Sentence[] = run.announcement.paragraphs.flatMap(({ sentences, details = [] }) => [
    ...sentences,
    ...details,
  ]);
  const cells = new Map(run.plan.sheets.map((sheet) => [sheet.name, sheet.values]));
  const sources = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));

  it('can be asked for the cells of its figures, each of them a filled cell of a result or source sheet', () => {
    for (const { kind, phrase } of all) {
      if (kind === 'heading') continue;
      expect(cellsOf(phrase), plainText(phrase)).not.toEqual([]);
      for (const { sheet, cell } of cellsOf(phrase)) {
        const { row, column } = rowAndColumn(cell);
        const source = sources.get(sheet);
        const content =
          cells.get(sheet)?.[row]?.[column] ??
          source?.values[row - source.firstRow]?.[column - source.firstColumn];
        expect(content ?? null, `${sheet}!${cell}: ${plainText(phrase)}`).not.toBeNull();
      }
    }
  });

  it('names a unit’s rank by the cell in which the ranking has it', () => {
    const rise = all.find(({ kind }) => kind === 'biggestRise');
    const third = rise?.phrase.find((part) => typeof part !== 'string' && part.text === 'thứ 3');
    if (third === undefined || typeof third === 'string') throw new Error('no such figure');
    expect(
      third.cells.map(({ sheet, cell }) => {
        const { row, column } = rowAndColumn(cell);
        return plannedContent(cells.get(sheet)?.[row]?.[column] ?? null);
      }),
    ).toEqual([3]);
  });

  it('has the same kind in both languages, and the same cells', () => {
    const other = computeRanking(snapshot, defaultSettings, english, NOW);
    const kinds = (announcement: typeof run.announcement) =>
      announcement.paragraphs.map(({ kind, block, sentences }) => [
        kind,
        block,
        sentences.map((sentence) => [
          sentence.kind,
          cellsOf(sentence.phrase)
            .map(({ cell }) => cell)
            .sort(),
        ]),
      ]);
    expect(kinds(other.announcement)).toEqual(kinds(run.announcement));
  });

  it('is a sentence: one full stop at its end, no gap, nothing undefined', () => {
    for (const texts of [vietnamese, english]) {
      const { announcement } = computeRanking(snapshot, defaultSettings, texts, NOW);
      for (const { kind, phrase } of announcement.paragraphs.flatMap(({ sentences }) => sentences)) {
        const text = plainText(phrase);
        if (kind !== 'heading') expect(text).toMatch(/[^.\s]\.$/u);
        expect(text).not.toMatch(/ {2}|undefined|NaN|null|\(\)| [,.;:]|: ?\.$/u);
      }
    }
  });
});

function rowAndColumn(cell: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
