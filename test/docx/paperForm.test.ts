import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../src/core/papers/office/details';
import { writePaper } from '../../src/docx/writePaper';
import { widthOf } from '../../src/docx/measures';
import { papersOf } from '../core/papers/papersOf';
import { unitSheet, workbook } from '../core/sheets';
import { isTable, paragraphsOf, readForm } from './readForm';
import type { PrintedParagraph, PrintedSection, PrintedTable } from './readForm';

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
const DETAILS = {
  superior: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  issuer: 'Sở Nội vụ',
  place: 'Hà Tĩnh',
  date: '2024-01-05',
  number: '12/QĐ-SNV',
  legalBases: ['Luật Tổ chức chính quyền địa phương', 'Quyết định số 876/QĐ-BNV'],
  recipients: ['Các sở, ban, ngành', 'Lưu: VT'],
  signer: { authority: 'KT. Giám đốc', office: 'Phó Giám đốc', name: 'Nguyễn Văn A' },
  deadline: '2024-03-31',
};

const papers = papersOf(BOOK, DETAILS, GRADES);
const read = PAPER_KINDS.map((kind) => {
  const sections = readForm(writePaper(papers[kind]).bytes);
  const [body, ...annexes] = sections;
  if (body === undefined) throw new Error('no section');
  return { kind, paper: papers[kind], sections, body, annexes };
});

/** A length or size is within a range of the decree, but for what a twip rounds. */
function isWithin(length: number, from: number, to: number): boolean {
  return length >= from - 0.02 && length <= to + 0.02;
}

const textWidth = ({ width, margins }: PrintedSection) => width - margins.left - margins.right;
const isAll = (paragraph: PrintedParagraph | undefined, look: 'isBold' | 'isItalic') =>
  paragraph !== undefined && paragraph.runs.length > 0 && paragraph.runs.every((run) => run[look]);
const sizesOf = ({ runs }: PrintedParagraph) => [...new Set(runs.map(({ size }) => size))];

/** The tables of the head and of the foot: those without lines. */
function ends({ blocks }: PrintedSection): readonly [PrintedTable, PrintedTable] {
  const [head, foot, ...more] = blocks.filter((block) => isTable(block)).filter(({ hasLines }) => !hasLines);
  if (head === undefined || foot === undefined || more.length > 0) throw new Error('not two ends');
  return [head, foot];
}

/** The length of the rule that a paragraph draws above itself, of the width that it stands in. */
const ruleLength = (rule: PrintedParagraph | undefined, width: number) =>
  rule?.hasRule === true ? width - 2 * rule.beside : 0;

describe.each(read)('the form of Nghị định 30/2020/NĐ-CP: $kind', ({ paper, sections, body, annexes }) => {
  it('is A4 with the margins of the decree, across only where a table has many columns or one to write in', () => {
    for (const { margins } of sections) {
      expect(isWithin(margins.top, 20, 25)).toBe(true);
      expect(isWithin(margins.bottom, 20, 25)).toBe(true);
      expect(isWithin(margins.left, 30, 35)).toBe(true);
      expect(isWithin(margins.right, 15, 20)).toBe(true);
    }
    const forms = sections.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`);
    expect(forms[0]).toBe('210 × 297');
    expect(forms.slice(1)).toEqual(
      paper.annexes.map(({ table }) =>
        paper.kind === 'directive' || table.columns.length > 7 ? '297 × 210' : '210 × 297',
      ),
    );
  });

  it('has its page number in the middle of the top margin, but not on the first page', () => {
    expect(sections.map(({ hasOwnFirstPage }) => hasOwnFirstPage)).toEqual([
      true,
      ...annexes.map(() => false),
    ]);
    expect(body.heads.first?.hasPageNumber).toBe(false);
    for (const { heads, margins } of sections) {
      expect(heads.default?.hasPageNumber).toBe(true);
      const [line] = heads.default?.paragraphs ?? [];
      expect(line?.align).toBe('center');
      expect(line && sizesOf(line).every((size) => isWithin(size, 13, 14))).toBe(true);
      expect(margins.header).toBeLessThan(margins.top);
    }
  });

  it('numbers the pages of each annex by themselves', () => {
    expect(body.firstNumber).toBeNull();
    expect(annexes.map(({ firstNumber }) => firstNumber)).toEqual(annexes.map(() => 1));
  });

  it('is in black Times New Roman of 11 to 14 points, and its charts in no smaller letters', () => {
    const runs = sections.flatMap(({ blocks }) => paragraphsOf(blocks)).flatMap((one) => one.runs);
    expect(new Set(runs.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
    expect(new Set(runs.map(({ color }) => color))).toEqual(new Set(['000000']));
    for (const { size } of runs) expect(isWithin(size, 11, 14)).toBe(true);
    const parts = Object.entries(unzipSync(writePaper(paper).bytes));
    const charts = parts
      .filter(([path]) => path.startsWith('word/charts/'))
      .map(([, part]) => strFromU8(part));
    expect(charts).toHaveLength(paper.parts.filter((part) => part.kind === 'chart').length);
    for (const chart of charts) {
      const sizes = [...chart.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size) / 100);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      expect(new Set([...chart.matchAll(/typeface="([^"]*)"/gu)].map(([, own]) => own))).toEqual(
        new Set(['Times New Roman']),
      );
    }
  });

  it('is headed by who issues it, in capitals, bold, with a rule of a third to a half of its length', () => {
    const [head] = ends(body);
    const [superior, issuer, rule] = head.rows[0]?.cells[0] ?? [];
    expect([superior?.text, issuer?.text]).toEqual(['ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', 'SỞ NỘI VỤ']);
    for (const line of [superior, issuer]) {
      expect(line?.align).toBe('center');
      expect(line && sizesOf(line).every((size) => isWithin(size, 12, 13))).toBe(true);
    }
    expect([isAll(superior, 'isBold'), isAll(issuer, 'isBold')]).toEqual([false, true]);
    const length = widthOf('SỞ NỘI VỤ', 12, true);
    expect(isWithin(ruleLength(rule, head.widths[0] ?? 0), length / 3, length / 2 + 2)).toBe(true);
    const [number] = head.rows[1]?.cells[0] ?? [];
    expect([number?.text.startsWith('Số: '), number && sizesOf(number)]).toEqual([true, [13]]);
  });

  it('is headed by the country, its motto with a rule of its length, place and date', () => {
    const [head] = ends(body);
    const [country, motto, rule] = head.rows[0]?.cells[1] ?? [];
    expect(country?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(motto?.text).toBe('Độc lập - Tự do - Hạnh phúc');
    expect([isAll(country, 'isBold'), isAll(motto, 'isBold')]).toEqual([true, true]);
    expect(country && sizesOf(country).every((size) => isWithin(size, 12, 13))).toBe(true);
    expect(motto && sizesOf(motto).every((size) => isWithin(size, 13, 14))).toBe(true);
    const length = widthOf(motto?.text ?? '', 13, true);
    expect(Math.abs(ruleLength(rule, head.widths[1] ?? 0) - length)).toBeLessThan(3);
    // On one line, as the decree shows them.
    for (const [line, size] of [
      [country, 12],
      [motto, 13],
    ] as const)
      expect(widthOf(line?.text ?? '', size, true)).toBeLessThan((head.widths[1] ?? 0) - 1);
    const [date] = head.rows[1]?.cells[1] ?? [];
    expect(date?.text).toBe('Hà Tĩnh, ngày 05 tháng 01 năm 2024');
    expect(isAll(date, 'isItalic')).toBe(true);
    expect(date && sizesOf(date).every((size) => isWithin(size, 13, 14))).toBe(true);
  });

  it('has its kind and subject in the middle, bold, with a rule below', () => {
    const at = body.blocks.findIndex((block) => !isTable(block) && block.text === paper.title);
    const [title, subject, rule] = body.blocks
      .slice(at, at + 3)
      .map((block) => (isTable(block) ? undefined : block));
    for (const line of [title, subject]) {
      expect([line?.align, isAll(line, 'isBold')]).toEqual(['center', true]);
      expect(line && sizesOf(line).every((size) => isWithin(size, 13, 14))).toBe(true);
    }
    expect(title?.text).toBe(title?.text.toUpperCase());
    const length = Math.min(widthOf(subject?.text ?? '', 14, true), textWidth(body));
    expect(isWithin(ruleLength(rule, textWidth(body)), length / 3, length / 2 + 2)).toBe(true);
  });

  it('has its legal bases in italics, each with its sign at the end', () => {
    const bases = paragraphsOf(body.blocks)
      .filter(({ text }) => text.startsWith('Căn cứ ') && /[.;]$/u.test(text))
      .slice(0, 2);
    expect(bases.map(({ text }) => text.at(-1))).toEqual([';', '.']);
    for (const basis of bases) expect(isAll(basis, 'isItalic')).toBe(true);
  });

  it('has its text on both margins, with its first line, spaces and lines of the decree', () => {
    const texts = body.blocks.flatMap((block) => (isTable(block) || block.align !== 'both' ? [] : [block]));
    expect(texts.length).toBeGreaterThanOrEqual(paper.parts.filter(({ kind }) => kind === 'text').length);
    for (const text of texts) {
      expect(isWithin(text.firstLine, 10, 10) || isWithin(text.firstLine, 12.7, 12.7)).toBe(true);
      expect(text.after).toBeGreaterThanOrEqual(6);
      expect(isWithin(text.line, 1, 1.5)).toBe(true);
      expect(sizesOf(text).every((size) => isWithin(size, 13, 14))).toBe(true);
    }
    const articles = texts.filter(({ text }) => /^Điều \d+\. /u.test(text));
    expect(articles).toHaveLength(paper.kind === 'decision' ? 4 : 0);
    for (const { runs } of articles)
      expect([runs[0]?.isBold, runs.slice(1).some(({ isBold }) => isBold)]).toEqual([true, false]);
  });

  it('is signed below, beside its recipients, on the page of its last words', () => {
    const [, foot] = ends(body);
    const [left = [], right = []] = foot.rows[0]?.cells ?? [];
    const [label, ...list] = left;
    expect([label?.text, label && sizesOf(label), isAll(label, 'isBold'), isAll(label, 'isItalic')]).toEqual([
      'Nơi nhận:',
      [12],
      true,
      true,
    ]);
    expect(list.map(({ text }) => text)).toEqual(['- Các sở, ban, ngành;', '- Lưu: VT.']);
    for (const line of list) expect(sizesOf(line)).toEqual([11]);
    const signed = right.filter(({ text }) => text !== '');
    expect(signed.map(({ text }) => text)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn A']);
    for (const line of signed) {
      expect(isAll(line, 'isBold')).toBe(true);
      expect(sizesOf(line).every((size) => isWithin(size, 13, 14))).toBe(true);
    }
    expect(right.length - signed.length).toBeGreaterThanOrEqual(4);
    expect(foot.rows.every(({ isWhole }) => isWhole)).toBe(true);
    // What stands above it goes with it to the next page.
    const above = body.blocks.slice(0, body.blocks.indexOf(foot)).slice(-2);
    expect(paragraphsOf(above.slice(-1)).every(({ isKept }) => isKept)).toBe(true);
    const [last] = above;
    if (last !== undefined && !isTable(last)) expect(last.isKept).toBe(true);
  });

  it('has no heading, caption or line that introduces others at the end of a page', () => {
    const introducing = body.blocks.flatMap((block) =>
      !isTable(block) && /:$|^Bảng \d+\. |^[IVX]+\. /u.test(block.text) ? [block] : [],
    );
    expect(introducing.length).toBeGreaterThan(0);
    expect(introducing.filter(({ isKept }) => !isKept).map(({ text }) => text)).toEqual([]);
  });

  it('repeats the header of each table on all its pages, parts no row, and fills the width', () => {
    for (const section of sections) {
      const tables = section.blocks.filter((block) => isTable(block)).filter(({ hasLines }) => hasLines);
      for (const { rows, widths } of tables) {
        expect(rows.map(({ isHeader }) => isHeader)).toEqual(rows.map((_, at) => at === 0));
        expect(rows.every(({ isWhole }) => isWhole)).toBe(true);
        expect(Math.abs(widths.reduce((sum, own) => sum + own, 0) - textWidth(section))).toBeLessThan(0.1);
        for (const { cells } of rows) for (const one of cells.flat()) expect(one.line).toBe(1);
      }
    }
  });

  it('heads each annex with its name, its title and what it goes with', () => {
    expect(annexes).toHaveLength(paper.annexes.length);
    for (const [at, { blocks }] of annexes.entries()) {
      const [label, title, goesWith] = paragraphsOf(blocks);
      const annex = paper.annexes[at];
      expect([label?.text, title?.text, goesWith?.text]).toEqual([
        annex?.label,
        annex?.title,
        annex?.goesWith,
      ]);
      expect([isAll(label, 'isBold'), isAll(title, 'isBold'), isAll(goesWith, 'isItalic')]).toEqual([
        true,
        true,
        true,
      ]);
      expect([label?.align, title?.align, goesWith?.align]).toEqual(['center', 'center', 'center']);
      for (const line of [label, title, goesWith]) expect(line?.isKept).toBe(true);
    }
  });
});

describe('the head of a paper', () => {
  it.each([
    ['2024-01-05', 'ngày 05 tháng 01'],
    ['2024-02-28', 'ngày 28 tháng 02'],
    ['2024-03-09', 'ngày 09 tháng 3'],
    ['2024-12-31', 'ngày 31 tháng 12'],
  ])('has a 0 before days below 10 and months below 3: %s', (date, printed) => {
    const { bytes } = writePaper(papersOf(BOOK, { ...DETAILS, date }).decision);
    const [body] = readForm(bytes);
    expect(
      body && paragraphsOf(body.blocks).some(({ text }) => text === `Hà Tĩnh, ${printed} năm 2024`),
    ).toBe(true);
  });

  it.each([300, 1_000])('keeps its columns whatever is typed into it: names of %d letters', (length) => {
    const long = 'Ban chỉ đạo '.repeat(100).slice(0, length);
    const { bytes } = writePaper(papersOf(BOOK, { ...DETAILS, superior: long, issuer: long }).decision);
    const [body] = readForm(bytes);
    const [head] = body === undefined ? [] : ends(body);
    expect(head?.widths.map(Math.round)).toEqual([64, 96]);
    const rule = head?.rows[0]?.cells[0]?.find(({ hasRule }) => hasRule);
    const drawn = ruleLength(rule, 64);
    expect(isWithin(drawn, 64 / 3, 32)).toBe(true);
  });

  it('keeps the lines that an office types into its name', () => {
    const { bytes } = writePaper(papersOf(BOOK, { ...DETAILS, issuer: 'Sở Nội vụ\nVăn phòng' }).decision);
    const [body] = readForm(bytes);
    expect(body && paragraphsOf(body.blocks).some(({ text }) => text === 'SỞ NỘI VỤ\nVĂN PHÒNG')).toBe(true);
  });
});

describe('the foot of a paper', () => {
  it('keeps the signature whole beside a list of recipients that goes on for pages', () => {
    const recipients = Array.from({ length: 200 }, (_, at) => `Đơn vị ${at + 1}`);
    const [body] = readForm(writePaper(papersOf(BOOK, { ...DETAILS, recipients }).decision).bytes);
    const [, foot] = body === undefined ? [] : ends(body);
    const lines = foot?.rows.flatMap(({ cells }) => cells[0] ?? []).map(({ text }) => text) ?? [];
    expect(lines).toEqual(['Nơi nhận:', ...recipients.map((one, at) => `- ${one}${at === 199 ? '.' : ';'}`)]);
    expect(foot?.rows[0]?.cells[0]?.length).toBeLessThanOrEqual(13);
  });
});

describe('a table of a paper', () => {
  const LONG = 'Sở Lao động - Thương binh và Xã hội';
  const named = papersOf(
    workbook(
      unitSheet(LONG, [0, 2.5, 4]),
      unitSheet('Sở B', [2, 3, 5]),
      unitSheet(LONG, [1, 1, 1], { year: 2022, name: 'A 2022' }),
      unitSheet('Sở B', [2, 2, 5], { year: 2022, name: 'B 2022' }),
    ),
    DETAILS,
  );
  const ruled = (sections: readonly PrintedSection[]) =>
    sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => isTable(block))
      .filter(({ hasLines }) => hasLines);

  it('has columns of figures no wider than those need while names beside them would be broken', () => {
    const [ranking] = ruled(readForm(writePaper(named.decision).bytes));
    const [, unit = 0, ...figures] = ranking?.widths ?? [];
    expect(ranking?.rows[2]?.cells[1]?.map(({ text }) => text)).toEqual([LONG]);
    expect(unit).toBeGreaterThan(widthOf(LONG, 12) + 2);
    // Names that fit take nothing from columns of figures.
    const short = papersOf(BOOK, DETAILS);
    const [other] = ruled(readForm(writePaper(short.decision).bytes));
    const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);
    expect(sum(figures)).toBeLessThan(sum(other?.widths.slice(2) ?? []) - 5);
  });

  it('has room for what units are to write: the widest column, two lines high', () => {
    const [, annex] = readForm(writePaper(named.directive).bytes);
    const [table] = annex === undefined ? [] : ruled([annex]);
    const at = table?.rows[0]?.cells.findIndex(([line]) => line?.text === 'Giải pháp khắc phục') ?? -1;
    expect(table?.widths[at]).toBe(Math.max(...(table?.widths ?? [])));
    expect(table?.widths[at]).toBeGreaterThan(70);
    const [, group, criterion] = table?.rows ?? [];
    expect(group?.leastHeight).toBe(0);
    expect(criterion?.leastHeight).toBeGreaterThan(10);
  });

  it('never parts a figure, at the cost of columns that have room', () => {
    const [body] = readForm(writePaper(papers.report).bytes);
    const tables = body?.blocks.filter((block) => isTable(block)).filter(({ hasLines }) => hasLines) ?? [];
    expect(tables.length).toBeGreaterThan(2);
    for (const { rows, widths } of tables)
      for (const { cells } of rows.slice(1))
        for (const [at, paragraphs] of cells.entries())
          for (const { text } of paragraphs)
            if (/^[\d.,%+/-]+$/u.test(text)) expect(widthOf(text, 12)).toBeLessThan((widths[at] ?? 0) - 2);
  });
});
