import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { Annex, Paper, PaperPart } from '../core/papers/paper';
import { FORM, MOST_UPRIGHT_COLUMNS, textWidthOf } from './paperForm';
import { footTable, headTable } from './paperEnds';
import { paperTable } from './paperTable';
import { run, runsOf } from './runs';
import { line, mm, points } from './measures';

/** A paper as a Word file. */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        document: {
          run: { font: FORM.font, size: FORM.sizes.text * 2, color: '000000', language: { value: 'vi-VN' } },
        },
      },
    },
    sections: [body(paper), ...paper.annexes.map((annex) => annexPages(annex))],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** @param isFirst whether the section's first page is the paper's, which has no number */
function pages(isWide: boolean, isFirst: boolean): Pick<ISectionOptions, 'properties' | 'headers'> {
  const { page, margins, pageNumberAt, sizes } = FORM;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber * 2 })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: {
          width: mm(page.width),
          height: mm(page.height),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(margins.top),
          bottom: mm(margins.bottom),
          left: mm(margins.left),
          right: mm(margins.right),
          header: mm(pageNumberAt),
          footer: mm(pageNumberAt),
        },
      },
    },
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
  };
}

function body(paper: Paper): ISectionOptions {
  const { head, title, subject, authority, legalBases, parts, foot } = paper;
  const { sizes } = FORM;
  const centred = (text: Parameters<typeof runsOf>[0], size: number, after = 0) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: points(after) },
      keepNext: true,
      children: runsOf(text, { size, bold: true }),
    });
  return {
    ...pages(false, true),
    children: [
      ...(head.draft === null ? [] : [centred([head.draft], sizes.title, FORM.spaceAfter)]),
      headTable(head),
      new Paragraph({ spacing: { after: points(FORM.spaceAfter) } }),
      centred([title], sizes.title),
      centred(subject, sizes.title),
      line(
        subject.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
        textWidthOf(false),
        sizes.title,
      ),
      ...(authority === null ? [] : [centred([authority.toUpperCase()], sizes.title, 2 * FORM.spaceAfter)]),
      ...legalBases.map((basis) => text(run(basis, { size: sizes.text, italics: true }))),
      ...parts.flatMap((part) => drawn(part)),
      new Paragraph({ spacing: { after: points(FORM.spaceAfter) } }),
      footTable(foot),
    ],
  };
}

function text(children: TextRun[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(FORM.indent) },
    spacing: {
      after: points(FORM.spaceAfter),
      line: Math.round(240 * FORM.lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
    children,
  });
}

function drawn(part: PaperPart): (Paragraph | ReturnType<typeof paperTable>)[] {
  const { sizes } = FORM;
  switch (part.kind) {
    case 'decides':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: points(FORM.spaceAfter), after: points(FORM.spaceAfter) },
          children: run(part.text, { size: sizes.title, bold: true }),
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          indent: { firstLine: mm(FORM.indent) },
          spacing: { before: points(FORM.spaceAfter), after: points(FORM.spaceAfter) },
          children: run(part.text, { size: sizes.text, bold: true }),
        }),
      ];
    case 'text':
      return [
        text([
          ...(part.label === null ? [] : run(`${part.label} `, { size: sizes.text, bold: true })),
          ...runsOf(part.phrase, { size: sizes.text }),
        ]),
      ];
    case 'table':
      return [
        ...(part.table.caption === null
          ? []
          : [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                keepNext: true,
                spacing: { before: points(FORM.spaceAfter), after: points(FORM.spaceAfter) },
                children: run(part.table.caption, { size: sizes.text, bold: true }),
              }),
            ]),
        paperTable(part.table, textWidthOf(false)),
        new Paragraph({ spacing: { after: points(FORM.spaceAfter) } }),
      ];
    case 'chart': {
      const { title, series, bars } = part.chart;
      const columns = ['', ...series].map((header) => ({ header, width: 1, align: 'center' }) as const);
      const rows = bars.map(({ label, values }) => ({
        cells: [[label], ...values.map((value) => (value === null ? [] : [value.figure]))],
      }));
      return drawn({ kind: 'table', table: { caption: title, columns, rows } });
    }
  }
}

function annexPages({ label, title, goesWith, notes, table }: Annex): ISectionOptions {
  const isWide = table.columns.length > MOST_UPRIGHT_COLUMNS;
  const { sizes } = FORM;
  const centred = (shown: string, letters: Parameters<typeof run>[1], after = 0) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: points(after) },
      children: run(shown, letters),
    });
  return {
    ...pages(isWide, false),
    children: [
      centred(label, { size: sizes.title, bold: true }),
      centred(title, { size: sizes.title, bold: true }),
      centred(goesWith, { size: sizes.annexNote, italics: true }, 2 * FORM.spaceAfter),
      ...notes.map((note) => centred(note, { size: sizes.annexNote, italics: true }, FORM.spaceAfter)),
      paperTable(table, textWidthOf(isWide)),
    ],
  };
}
