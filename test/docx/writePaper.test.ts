import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/core/papers/office/details';
import type { Paper } from '../../src/core/papers/paper';
import { plainText } from '../../src/core/report/words/phrases';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { writePaper } from '../../src/docx/writePaper';
import { papersOf } from '../core/papers/papersOf';
import { unitSheet, workbook } from '../core/sheets';
import { faultsOf } from '../xlsx/validator';

const DETAILS = {
  superior: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  issuer: 'Sở Nội vụ',
  place: 'Hà Tĩnh',
  date: '2024-01-05',
  number: '12/QĐ-SNV',
  legalBases: ['Luật Tổ chức chính quyền địa phương', 'Quyết định số 876/QĐ-BNV'],
  recipients: ['Như Điều 4', 'Lưu: VT'],
  signer: { office: 'Giám đốc', name: 'Nguyễn Văn A' },
  deadline: '2024-03-31',
};
const HOSTILE = `=1+1 </w:t><w:p/> & "A"\u0001\u000b 𝒳 \ud800 ${'rất dài '.repeat(38)}`;

const BOOK = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'A 2022' }),
  unitSheet('Sở B', [2, 2, 5], { year: 2022, name: 'B 2022' }),
);
const GRADES = {
  grades: [{ name: 'Tốt', from: 80 }, { name: 'Còn lại' }],
  headGrades: [{ name: 'Hoàn thành', from: 50 }, { name: 'Không' }],
};

/** The document of a paper, and the texts that it and its charts show. */
function read(paper: Paper): { readonly document: string; readonly text: string; readonly charts: string } {
  const parts = Object.entries(unzipSync(writePaper(paper).bytes)).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );
  const document = parts.find(([path]) => path === 'word/document.xml')?.[1] ?? '';
  const charts = parts.filter(([path]) => path.startsWith('word/charts/')).map(([, xml]) => xml);
  return {
    document,
    text: shown(document, /<w:t[^>]*>([^<]*)<\/w:t>/gu),
    charts: shown(charts.join(''), /<(?:a:t|c:v)>([^<]*)</gu),
  };
}

const shown = (xml: string, texts: RegExp) =>
  unescaped([...xml.matchAll(texts)].map(([, own = '']) => own).join(''));

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Without spaces and what no XML file may have. */
const squeezed = (own: string) =>
  Array.from(own)
    .filter((sign) => sign > ' ' && !/^[\ud800-\udfff]$/.test(sign) && sign.trim() !== '')
    .join('');

const BOOKS: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['two units and the year before', BOOK],
  ['one unit, nothing of the year before', workbook(unitSheet('Sở A', [2, 3, 5]))],
  ['units with equal scores', workbook(unitSheet('Sở A', [1, 1, 1]), unitSheet('Sở B', [1, 1, 1]))],
  [
    'hostile names',
    workbook(unitSheet(HOSTILE, [0, 1, 2], { name: 'Trang 1', block: HOSTILE.slice(0, 60) })),
  ],
  [
    '170 units',
    workbook(
      ...Array.from({ length: 170 }, (_, at) =>
        unitSheet(`Xã số ${at + 1}`, [(at % 21) / 10, (at % 31) / 10, (at % 51) / 10], { block: 'Cấp xã' }),
      ),
    ),
  ],
];

describe('a paper as a Word file', () => {
  it.each(BOOKS)('is valid by Microsoft’s validator: %s', async (_, book) => {
    const papers = papersOf(book, DETAILS);
    const whole = book === BOOK || book.sheets.length > 100 ? PAPER_KINDS : (['report'] as const);
    for (const kind of whole) expect(await faultsOf(writePaper(papers[kind]).bytes, 'docx')).toEqual([]);
  });

  it.each(PAPER_KINDS)('is valid as a draft and with wide annexes: %s', async (kind) => {
    const draft = papersOf(BOOK, {}, GRADES)[kind];
    expect(await faultsOf(writePaper(draft).bytes, 'docx')).toEqual([]);
  });

  it('heads the first page with the issuing body and the country, and is signed below', () => {
    const { document, text } = read(papersOf(BOOK, DETAILS).decision);
    const inOrder = [
      'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-SNV',
      'Hà Tĩnh, ngày 05 tháng 01 năm 2024',
      'QUYẾT ĐỊNH',
      'GIÁM ĐỐC SỞ NỘI VỤ',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Quyết định số 876/QĐ-BNV.',
      'QUYẾT ĐỊNH:',
      'Điều 1. ',
      'Nơi nhận:',
      '- Như Điều 4;',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Nguyễn Văn A',
    ];
    let from = 0;
    for (const one of inOrder) {
      const at = text.indexOf(one, from);
      expect([one, at >= from]).toEqual([one, true]);
      from = at + one.length;
    }
    // A line stands below the issuing body, the motto and the subject.
    expect(document.match(/<w:pBdr>/gu)).toHaveLength(3);
    expect(text).not.toContain('BẢN NHÁP');
    expect(read(papersOf(BOOK).decision).text).toMatch(/^BẢN NHÁP/u);
  });

  it('says to whom it is addressed below its subject, above its legal bases', () => {
    const { text } = read(papersOf(BOOK, { ...DETAILS, addressees: ['UBND tỉnh'] }).commendation);
    const at = ['TỜ TRÌNH', 'Kính gửi: UBND tỉnh', 'Căn cứ Luật', 'Kính trình'].map((own) =>
      text.indexOf(own),
    );
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(at[0]).toBeGreaterThan(0);
  });

  it.each(BOOKS)(
    'says all that the paper says, and nothing is taken for a sign of its own: %s',
    (_, book) => {
      const papers = papersOf(book, DETAILS);
      for (const kind of PAPER_KINDS) {
        const paper = papers[kind];
        const { text, charts } = read(paper);
        const [whole, drawn] = [squeezed(text), squeezed(charts)];
        for (const { table, title } of paper.annexes) {
          expect(whole).toContain(squeezed(title));
          for (const { cells } of table.rows)
            expect(whole).toContain(squeezed(cells.map(plainText).join('')));
        }
        for (const part of paper.parts)
          if (part.kind === 'text') expect(whole).toContain(squeezed(plainText(part.phrase)));
          else if (part.kind === 'chart') {
            expect(drawn).toContain(squeezed(part.chart.bars.map(({ label }) => label).join('')));
            for (const { values } of part.chart.bars)
              for (const value of values) if (value !== null) expect(drawn).toContain(value.figure.text);
          }
      }
    },
  );
});
