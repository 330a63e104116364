import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/core/papers/details';
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

interface Read {
  readonly document: string;
  readonly part: (name: string) => string;
  readonly text: string;
}

function read(paper: Paper): Read {
  const parts = unzipSync(writePaper(paper).bytes);
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  const document = part('word/document.xml');
  const text = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, own = '']) => own).join('');
  return { document, part, text: unescaped(text) };
}

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
const attribute = (xml: string, element: string, name: string) =>
  [...xml.matchAll(new RegExp(`<w:${element}\\b[^>]*?w:${name}="([^"]*)"`, 'gu'))].map(([, own = '']) => own);
const millimetres = (twips: string) => (Number(twips) / 1440) * 25.4;

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

  it.each(PAPER_KINDS)('has the form of Nghị định 30/2020/NĐ-CP: %s', (kind) => {
    const { document, part } = read(papersOf(BOOK, DETAILS)[kind]);
    for (const [name, from, to] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const)
      for (const twips of attribute(document, 'pgMar', name)) {
        expect(millimetres(twips)).toBeGreaterThanOrEqual(from - 0.02);
        expect(millimetres(twips)).toBeLessThanOrEqual(to + 0.02);
      }
    expect(new Set(attribute(document, 'pgSz', 'w').map((twips) => Math.round(millimetres(twips))))).toEqual(
      new Set([210]),
    );
    const styles = part('word/styles.xml');
    expect(new Set(attribute(styles, 'rFonts', 'ascii'))).toEqual(new Set(['Times New Roman']));
    expect(attribute(document, 'rFonts', 'ascii')).toEqual([]);
    const sizes = attribute(document, 'sz', 'val').map((half) => Number(half) / 2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(14);
  });

  it('numbers its pages in the middle of the top margin, but not the first one', () => {
    const { document, part } = read(papersOf(BOOK, DETAILS).decision);
    const [own = ''] = document.split('</w:sectPr>');
    expect(own).toContain('<w:titlePg/>');
    expect(document.match(/<w:titlePg\/>/gu)).toHaveLength(1);
    const header = part('word/header1.xml');
    expect(header).toContain('PAGE');
    expect(attribute(header, 'jc', 'val')).toEqual(['center']);
    expect(new Set(attribute(header, 'sz', 'val'))).toEqual(new Set(['26']));
    expect(part('word/header2.xml')).not.toContain('PAGE');
    for (const twips of attribute(document, 'pgMar', 'header')) expect(millimetres(twips)).toBeLessThan(20);
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

  it('repeats the header of a table on each of its pages, and turns pages for tables of many columns', () => {
    const { document } = read(papersOf(BOOK, DETAILS, GRADES).decision);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(document.match(/<w:pgSz [^>]*w:orient="landscape"/gu)).toHaveLength(1);
    const wide = /<w:pgSz [^>]*w:orient="landscape"[^>]*>/u.exec(document)?.[0] ?? '';
    expect(attribute(wide, 'pgSz', 'w').map((twips) => Math.round(millimetres(twips)))).toEqual([297]);
  });

  it.each(BOOKS)(
    'says all that the paper says, and nothing is taken for a sign of its own: %s',
    (_, book) => {
      const papers = papersOf(book, DETAILS);
      for (const kind of PAPER_KINDS) {
        const paper = papers[kind];
        const { text } = read(paper);
        const whole = squeezed(text);
        for (const { table, title } of paper.annexes) {
          expect(whole).toContain(squeezed(title));
          for (const { cells } of table.rows)
            expect(whole).toContain(squeezed(cells.map(plainText).join('')));
        }
        for (const part of paper.parts)
          if (part.kind === 'text') expect(whole).toContain(squeezed(plainText(part.phrase)));
      }
    },
  );
});
