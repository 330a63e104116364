import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/core/papers/paper';
import { Problem } from '../../src/core/problem';
import { writePaper } from '../../src/docx/writePaper';
import { papersOf } from '../core/papers/papersOf';
import { unitSheet, workbook } from '../core/sheets';
import { faultsOf } from '../xlsx/validator';
import { FULL_BODY, letterhead, line } from './letterheads';
import type { LetterheadParts } from './letterheads';

const BOOK = workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [0, 2.5, 4]));
const GRADES = {
  grades: [{ name: 'Tốt', from: 80 }, { name: 'Còn lại' }],
  headGrades: [{ name: 'Hoàn thành', from: 50 }, { name: 'Không' }],
};
const LAST_YEAR = workbook(...BOOK.sheets, unitSheet('Sở A', [1, 1, 1], { year: 2022, name: 'A 2022' }));
const DETAILS = {
  superior: 'UBND tỉnh Hà Tĩnh',
  issuer: 'Sở Nội vụ',
  place: 'Hà Tĩnh',
  date: '2024-01-05',
  number: '12/QĐ-SNV',
  legalBases: ['Luật Tổ chức chính quyền địa phương', 'Quyết định số 876/QĐ-BNV'],
  recipients: ['Như Điều 4', 'Lưu: VT'],
  signer: { authority: 'KT. Giám đốc', office: 'Phó Giám đốc', name: 'Nguyễn Văn A' },
  deadline: '2024-03-31',
};
const { decision, report } = papersOf(LAST_YEAR, DETAILS, GRADES);

/** The lines of a document's body, in their order. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const xml = partOf(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/gu)]
      .map(([, text, lineBreak]) => (lineBreak === undefined ? (text ?? '') : '\n'))
      .join(''),
  );
}

function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part === undefined ? '' : strFromU8(part);
}

const written = (parts: LetterheadParts, paper: Paper = decision) => writePaper(paper, letterhead(parts));

function refusedAs(bytes: Uint8Array): string {
  try {
    writePaper(decision, bytes);
    return 'taken';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code;
  }
}

/** A letterhead with a relationship of its document to something. */
const related = (type: string, target: string, mode = 'External', body = line('{{NOI_DUNG}}')) =>
  letterhead({
    body,
    relationships: `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`,
  });

describe('a paper on an office’s own letterhead', () => {
  it('takes the place of its placeholders, wherever Word parted them', () => {
    const { bytes, notes } = written({ body: FULL_BODY });
    expect(notes).toEqual([]);
    const lines = linesOf(bytes).filter((one) => one !== '');
    expect(lines.slice(0, 11)).toEqual([
      'UBND TỈNH HÀ TĨNH',
      'SỞ NỘI VỤ',
      'Số: 12/QĐ-SNV',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Hà Tĩnh, ngày 05 tháng 01 năm 2024',
      'QUYẾT ĐỊNH',
      'Về việc công bố kết quả Chỉ số cải cách hành chính năm 2023',
      'GIÁM ĐỐC SỞ NỘI VỤ',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Quyết định số 876/QĐ-BNV.',
      'QUYẾT ĐỊNH:',
    ]);
    const foot = lines.indexOf('Nơi nhận:');
    expect(lines.slice(foot, foot + 5)).toEqual([
      'Nơi nhận:',
      '- Như Điều 4;\n- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Nguyễn Văn A',
    ]);
    expect(lines[foot + 5]).toBe('Phụ lục');
    expect(lines.join('')).not.toMatch(/\{\{|\}\}|BẢN NHÁP/u);
  });

  it('says to whom it is addressed where the letterhead has a place for that, else above its legal bases', () => {
    const addressees = ['UBND tỉnh', 'Sở Nội vụ'];
    const { commendation } = papersOf(BOOK, { ...DETAILS, addressees });
    expect(linesOf(written({ body: FULL_BODY }, commendation).bytes)).toContain(
      'Kính gửi:\n- UBND tỉnh;\n- Sở Nội vụ.',
    );
    const lines = linesOf(written({ body: line('{{NOI_DUNG}}') }, commendation).bytes);
    const at = lines.indexOf('Kính gửi:');
    expect(lines.slice(at, at + 4)).toEqual([
      'Kính gửi:',
      '- UBND tỉnh;',
      '- Sở Nội vụ.',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
    ]);
    // A letterhead's line for it goes where the paper has nobody to name.
    expect(linesOf(written({ body: FULL_BODY }).bytes).join('')).not.toContain('Kính gửi');
  });

  it('keeps its head, pictures and styles as they were, and adds its own styles', () => {
    const own = letterhead({ body: FULL_BODY });
    const { bytes } = writePaper(report, own);
    const [before, after] = [unzipSync(own), unzipSync(bytes)];
    for (const path of ['word/header1.xml', 'word/media/logo.png', 'word/_rels/header1.xml.rels'])
      expect([path, after[path]]).toEqual([path, before[path]]);
    const [styles, stylesBefore] = [partOf(bytes, 'word/styles.xml'), partOf(own, 'word/styles.xml')];
    expect(styles.startsWith(stylesBefore.replace('</w:styles>', ''))).toBe(true);
    expect(styles).toContain('w:styleId="HoSoNoiDung"');
    expect(Object.keys(after).filter((path) => path.startsWith('word/charts/'))).not.toEqual([]);
  });

  it('lies on its pages, with tables of many columns across and pages of an annex numbered by themselves', () => {
    const xml = partOf(written({ body: FULL_BODY }).bytes, 'word/document.xml');
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu)].map(([one]) => one);
    expect(sections).toHaveLength(2);
    const margins = sections.map((one) => /<w:pgMar[^>]*>/u.exec(one)?.[0]);
    expect(margins[0]).toContain('w:left="1985"');
    expect(margins[1]).toBe(margins[0]);
    expect(sections[0]).toContain('<w:pgSz w:w="11907" w:h="16840" w:code="9"/>');
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(sections[1]).toContain('w:w="16840"');
    expect(sections[1]).toContain('w:orient="landscape"');
    expect(sections[1]).not.toContain('<w:titlePg/>');
    expect(sections[1]).toContain('<w:pgNumType w:start="1"/>');
    for (const section of sections) expect(section).toContain('r:id="rIdHead"');
    // Tables are as wide as what lies between the margins: 297 − 35 − 15 mm.
    const widths = [...xml.matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"\/>/gu)].map(([, width]) =>
      Number(width),
    );
    expect(Math.abs((widths.at(-1) ?? 0) - (16840 - 1985 - 851))).toBeLessThan(3);
  });

  it.each([
    ['numbered on', '<w:pgNumType w:fmt="decimal"/>', '<w:pgNumType w:start="1" w:fmt="decimal"/><w:cols'],
    ['that say nothing of numbers', '', '<w:pgNumType w:start="1"/><w:cols'],
  ])('numbers the pages of an annex by themselves behind pages %s', (_, own, annex) => {
    const section = `<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1418" w:right="851" w:bottom="1134" w:left="1985"/>${own}<w:cols w:space="720"/></w:sectPr>`;
    const { bytes } = writePaper(report, letterhead({ body: FULL_BODY, section }));
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml).toContain(section);
    expect(/.*(<w:sectPr.*<\/w:sectPr>)/su.exec(xml)?.[1]).toContain(annex);
  });

  it('has what the letterhead has no place for where the paper begins and ends', () => {
    const { bytes, notes } = written({ body: line('MẪU CỦA SỞ') });
    expect(notes).toEqual([{ kind: 'no-content-place' }]);
    const lines = linesOf(bytes).filter((one) => one !== '');
    expect(lines.slice(0, 7)).toEqual([
      'MẪU CỦA SỞ',
      'UBND TỈNH HÀ TĨNH',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-SNV',
      'Hà Tĩnh, ngày 05 tháng 01 năm 2024',
    ]);
    expect(lines).toContain('Nguyễn Văn A');
  });

  it('has what belongs above its legal bases there, wherever the letterhead has these', () => {
    const lines = linesOf(written({ body: line('{{CAN_CU}}') + line('***') + line('{{NOI_DUNG}}') }).bytes);
    const at = lines.indexOf('GIÁM ĐỐC SỞ NỘI VỤ');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Quyết định số 876/QĐ-BNV.',
      '***',
    ]);
  });

  it('is headed as a draft where the letterhead has no place for that', () => {
    const draft = papersOf(BOOK).decision;
    expect(linesOf(written({ body: line('MẪU') + line('{{NOI_DUNG}}') }, draft).bytes)[0]).toBe('BẢN NHÁP');
    const lines = linesOf(written({ body: FULL_BODY }, draft).bytes);
    expect(lines.filter((one) => one === 'BẢN NHÁP')).toHaveLength(1);
  });

  it('is told what is in braces and is none of its placeholders, and leaves it', () => {
    const body = line('{{NOI_DUNG}}') + line('{{SO_', 'TRANG}} {{SO_TRANG}}');
    const { bytes, notes } = written({ body });
    expect(notes).toEqual([{ kind: 'unknown-placeholder', name: '{{SO_TRANG}}' }]);
    expect(linesOf(bytes)).toContain('{{SO_TRANG}} {{SO_TRANG}}');
  });

  it('is told of what the letterhead neither has a place for nor says itself', () => {
    const body =
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + line('Hà Tĩnh, {{NGAY}}') + line('{{NOI_DUNG}}');
    expect(written({ body }).notes).toEqual([
      { kind: 'not-shown', name: '{{CO_QUAN_CHU_QUAN}}' },
      { kind: 'not-shown', name: '{{CO_QUAN}}' },
      { kind: 'not-shown', name: '{{SO}}' },
    ]);
    // Dots are nothing that could be lost.
    expect(written({ body }, papersOf(BOOK).decision).notes).toEqual([]);
  });

  it('is told where its content cannot stand, or was asked for twice', () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>${line('{{NOI_DUNG}}')}</w:tc></w:tr></w:tbl>${line('')}`;
    expect(written({ body: table }).notes).toEqual([
      { kind: 'no-content-place' },
      { kind: 'misplaced', name: '{{NOI_DUNG}}' },
    ]);
    const twice = written({ body: line('{{NOI_DUNG}}') + line('{{NỘI DUNG}}') });
    expect(twice.notes).toEqual([{ kind: 'repeated', name: '{{NỘI DUNG}}' }]);
    expect(linesOf(twice.bytes).filter((one) => one.startsWith('Điều 1.'))).toHaveLength(1);
    expect(linesOf(twice.bytes).join('')).not.toContain('{{');
  });

  it('keeps a line that has more than the place of its content, above it', () => {
    const lines = linesOf(written({ body: line('Nội dung: {{NOI_DUNG}} ({{SO}})') }).bytes);
    expect(lines[0]).toBe('Nội dung:  (12/QĐ-SNV)');
    expect(lines).toContain('QUYẾT ĐỊNH:');
  });

  it('is told where no head or foot has a page number', () => {
    const { notes } = written({ body: line('{{NOI_DUNG}}'), header: line('SỞ NỘI VỤ') });
    expect(notes).toEqual([{ kind: 'no-page-number' }]);
  });

  it('fills heads in, too', () => {
    const { bytes } = written({ body: line('{{NOI_DUNG}}'), header: line('{{CO_', 'QUAN}} {{LẠ}}') });
    const header = partOf(bytes, 'word/header1.xml');
    expect(header).toContain('SỞ NỘI VỤ');
    expect(header).toContain('{{LẠ}}');
  });

  it('may be a template, or a document without styles or sections', async () => {
    const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
    const template = written({ body: FULL_BODY, mainType: `${types}.template.main+xml` });
    expect(partOf(template.bytes, '[Content_Types].xml')).not.toContain('template');
    expect(await faultsOf(template.bytes, 'docx')).toEqual([]);
    const bare = unzipSync(letterhead({ body: line('{{NOI_DUNG}}'), section: '' }));
    const rest = Object.fromEntries(Object.entries(bare).filter(([path]) => path !== 'word/styles.xml'));
    const relationships = partOf(zipSync(bare), 'word/_rels/document.xml.rels');
    rest['word/_rels/document.xml.rels'] = strToU8(
      relationships.replace(/<Relationship Id="rIdStyles"[^>]*>/u, ''),
    );
    const { bytes } = writePaper(decision, zipSync(rest));
    expect(await faultsOf(bytes, 'docx')).toEqual([]);
    expect(linesOf(bytes)).toContain('QUYẾT ĐỊNH:');
  });

  it.each([
    ['decision', DETAILS, FULL_BODY],
    ['report', DETAILS, line('MẪU')],
    ['directive', {}, FULL_BODY],
    ['commendation', {}, line('MẪU')],
  ] as const)('is valid by Microsoft’s validator: %s', async (kind, details, body) => {
    const paper = papersOf(LAST_YEAR, details, GRADES)[kind];
    expect(await faultsOf(written({ body }, paper).bytes, 'docx')).toEqual([]);
  });

  it('may be a paper of ours', async () => {
    const { bytes } = writePaper(report, writePaper(decision).bytes);
    expect(await faultsOf(bytes, 'docx')).toEqual([]);
    expect(partOf(bytes, 'word/styles.xml').match(/w:styleId="HoSoNoiDung"/gu)).toHaveLength(1);
  });
});

describe('a letterhead that cannot be used', () => {
  const plain = letterhead({ body: line('{{NOI_DUNG}}') });
  const withPart = (path: string, content: string): Uint8Array =>
    zipSync({ ...unzipSync(plain), [path]: strToU8(content) });
  const compound = (name: string) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
  const field = (...codes: readonly string[]) =>
    letterhead({
      body: `<w:p>${codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`).join('')}</w:p>`,
    });
  const word = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

  it.each<readonly [string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'letterhead-not-docx'],
    ['a text', strToU8('SỞ NỘI VỤ'), 'letterhead-not-docx'],
    ['a PDF', strToU8('%PDF-1.7'), 'letterhead-not-docx'],
    ['a .doc', compound('WordDocument'), 'letterhead-not-docx'],
    ['a zip', zipSync({ 'a.txt': strToU8('a') }), 'letterhead-not-docx'],
    ['a workbook', letterhead({ body: '', mainType: sheet }), 'letterhead-not-docx'],
    ['one with a password', compound('EncryptedPackage'), 'letterhead-password'],
    ['one that was cut off', plain.subarray(0, plain.length - 40), 'letterhead-damaged'],
    ['one whose text is no XML', withPart('word/document.xml', '<w:document><w:body>'), 'letterhead-damaged'],
    [
      'one without a body',
      withPart('word/document.xml', partOf(plain, 'word/document.xml').replaceAll('w:body', 'w:bodies')),
      'letterhead-damaged',
    ],
    [
      'one with a document type',
      withPart(
        'word/document.xml',
        `<!DOCTYPE a [<!ENTITY b "c">]>${partOf(plain, 'word/document.xml').replace(/^<\?xml.*?\?>/u, '')}`,
      ),
      'letterhead-damaged',
    ],
    ['a .docm', letterhead({ body: '', mainType: word }), 'letterhead-active'],
    ['one with macros', related('vbaProject', 'vbaProject.bin', 'Internal'), 'letterhead-active'],
    ['one with a control', related('control', 'activeX/activeX1.xml', 'Internal'), 'letterhead-active'],
    ['one with a document within', related('aFChunk', 'chunk.html', 'Internal'), 'letterhead-active'],
    ['one with a linked picture', related('image', 'http://example.com/a.png'), 'letterhead-linked'],
    ['one with a linked object', related('oleObject', 'file:///C:/a.xlsx'), 'letterhead-linked'],
    ['one with a frame', related('frame', 'http://example.com'), 'letterhead-linked'],
    ['one with a field that starts a program', field(' DDE', 'AUTO c:\\a.exe b '), 'letterhead-linked'],
    [
      'one with a field that fetches',
      field('INCLUDEPICTURE "http://example.com/a.png"'),
      'letterhead-linked',
    ],
  ])('is refused by what is wrong with it: %s', (_, bytes, code) => {
    expect(refusedAs(bytes)).toBe(code);
  });

  it('is refused before much is unpacked where it would be large', () => {
    const large = zipSync({ ...unzipSync(plain), 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(large.length).toBeLessThan(1_000_000);
    const from = performance.now();
    expect(refusedAs(large)).toBe('letterhead-too-large');
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  it('is read in time whatever it is full of', () => {
    const many = `<w:p>${'<w:r><w:t>{</w:t></w:r>'.repeat(200_000)}</w:p>`;
    const from = performance.now();
    expect(refusedAs(letterhead({ body: many }))).toBe('taken');
    expect(refusedAs(letterhead({ body: line('{{SO}}'.repeat(100_000)) }))).toBe('letterhead-too-large');
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('is taken without the template that it was made from, which is said; a link in its text stays', () => {
    const settings = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const own = letterhead({
      body: `<w:p><w:hyperlink r:id="rIdLink"><w:r><w:t>sonoivu.hatinh.gov.vn</w:t></w:r></w:hyperlink></w:p>${line('{{NOI_DUNG}}')}`,
      relationships: `<Relationship Id="rIdSettings" Type="${office}/settings" Target="settings.xml"/><Relationship Id="rIdLink" Type="${office}/hyperlink" Target="https://sonoivu.hatinh.gov.vn" TargetMode="External"/>`,
      types:
        '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>',
      more: {
        'word/settings.xml': `<w:settings xmlns:w="${settings}" xmlns:r="${office}"><w:attachedTemplate r:id="rId1"/></w:settings>`,
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/attachedTemplate" Target="file:///\\\\server\\mau.dotx" TargetMode="External"/></Relationships>`,
      },
    });
    const { bytes, notes } = writePaper(decision, own);
    expect(notes).toEqual([{ kind: 'template-left-out' }]);
    const all = Object.entries(unzipSync(bytes)).map(([path, part]) => `${path} ${strFromU8(part)}`);
    expect(all.join('')).not.toMatch(/attachedTemplate|server/u);
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('https://sonoivu.hatinh.gov.vn');
  });

  it('is refused by a problem and never by a fault of the program, whatever was damaged in it', () => {
    const parts = unzipSync(letterhead({ body: FULL_BODY }));
    const paths = Object.keys(parts).filter((path) => !path.endsWith('.png'));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('', '<', '>', '"', '{{SO}}', '<w:p>', '</w:p>', '&', '\u0000'),
        (path, where, length, put) => {
          const text = strFromU8(parts[path] ?? new Uint8Array());
          const at = Math.floor(where * text.length);
          const damaged = text.slice(0, at) + put + text.slice(at + length);
          const code = refusedAs(zipSync({ ...parts, [path]: strToU8(damaged) }));
          expect(code).toMatch(/^(?:taken|letterhead-)/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});
