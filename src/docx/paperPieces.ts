import { plainText } from '../core/report/words/phrases';
import { addressOf, contentOf } from '../core/papers/paperOrder';
import type { Annex, Paper, PaperChart, PaperPart } from '../core/papers/paper';
import { footTable, headTable, ruleBelow } from './paperEnds';
import { mm } from './measures';
import { FORM, isWide } from './paperForm';
import type { TextArea } from './paperForm';
import { paperTable } from './paperTable';
import { paragraph, run, runOf } from './wordXml';

/** What a paper is drawn on: its pages upright and across, and what makes a drawing of a chart. */
export interface Canvas {
  readonly upright: TextArea;
  readonly across: TextArea;
  readonly drawChart: (chart: PaperChart, area: TextArea) => string;
}

/** The head of a paper, its issuing body, number and date. */
export function drawHead({ head }: Paper, { upright }: Canvas): string {
  return headTable(head, upright.width) + gap(2 * FORM.spaceAfter);
}

/** `BẢN NHÁP`; nothing on a paper that is complete. */
export function drawDraft({ head: { draft } }: Paper): string {
  return draft === null ? '' : centred(draft, FORM.spaceAfter);
}

/** The kind of paper and its subject. */
export function drawTitle({ title, subject }: Paper, { upright }: Canvas): string {
  const text = plainText(subject);
  return [centred(title), centred(text), ruleBelow(text, upright.width, FORM.sizes.title)].join('');
}

/** Who decides; nothing in other papers. */
export function drawAuthority({ authority }: Paper): string {
  return authority === null ? '' : centred(authority.toUpperCase(), 2 * FORM.spaceAfter);
}

export function drawLegalBases({ legalBases }: Paper): string {
  return legalBases.map((basis) => paragraph('text', run(basis, { italics: true }))).join('');
}

/** To whom it is addressed; nothing where that is not told. */
export function drawAddress(paper: Paper, canvas: Canvas): string {
  return addressOf(paper)
    .map((part) => drawPart(part, false, canvas))
    .join('');
}

/** What the paper says; its end stands on the page of the signature. */
export function drawContent(paper: Paper, canvas: Canvas): string {
  const parts = contentOf(paper);
  return parts.map((part, at) => drawPart(part, at === parts.length - 1, canvas)).join('');
}

export function drawFoot({ foot }: Paper, { upright }: Canvas): string {
  return paragraph('plain', '', { after: FORM.spaceAfter, keepNext: true }) + footTable(foot, upright.width);
}

export interface DrawnAnnex {
  readonly isAcross: boolean;
  readonly xml: string;
}

export function drawAnnex({ label, title, goesWith, notes, table }: Annex, canvas: Canvas): DrawnAnnex {
  const isAcross = isWide(table);
  const { width } = isAcross ? canvas.across : canvas.upright;
  const noted = { size: FORM.sizes.annexNote, italics: true };
  const note = (text: string, after: number) =>
    paragraph('plain', run(text, noted), { align: 'center', keepNext: true, after });
  return {
    isAcross,
    xml: [
      centred(label),
      centred(title),
      note(goesWith, 2 * FORM.spaceAfter),
      ...notes.map((one) => note(one, FORM.spaceAfter)),
      paperTable(table, width),
    ].join(''),
  };
}

/**
 * A paragraph of next to no height, which a table needs behind it where a section, a cell or the document ends.
 *
 * @param section the properties of the section that ends with it
 */
export function ending(section = '', keepNext = false): string {
  return paragraph('plain', '', { line: 1, section, keepNext });
}

function drawPart(part: PaperPart, isLast: boolean, { upright, drawChart }: Canvas): string {
  const keep = isLast ? { keepNext: true } : {};
  switch (part.kind) {
    case 'decides':
      return paragraph('plain', run(part.text, { bold: true }), {
        align: 'center',
        keepNext: true,
        before: FORM.spaceAfter,
        after: FORM.spaceAfter,
      });
    case 'heading':
      return paragraph('heading', run(part.text));
    case 'text':
      if (part.address !== undefined) return addressLine(runOf(part.phrase), part.address);
      return paragraph(
        'text',
        (part.label === null ? '' : run(`${part.label} `, { bold: true })) + runOf(part.phrase),
        // What it introduces begins on its page.
        plainText(part.phrase).endsWith(':') ? { keepNext: true } : keep,
      );
    case 'table': {
      const { caption } = part.table;
      return [
        caption === null ? '' : centred(caption, FORM.spaceAfter, FORM.spaceAfter),
        paperTable(part.table, upright.width, isLast),
        isLast ? '' : gap(),
      ].join('');
    }
    case 'chart':
      return [
        paragraph('plain', drawChart(part.chart, upright), {
          align: 'center',
          before: FORM.spaceAfter,
          ...(part.chart.notes.length > 0 ? { keepNext: true } : keep),
        }),
        ...part.chart.notes.map((note, at) =>
          paragraph('plain', run(note, { size: FORM.sizes.chartNote, italics: true }), {
            align: 'center',
            after: FORM.spaceAfter,
            ...(at < part.chart.notes.length - 1 ? { keepNext: true } : keep),
          }),
        ),
      ].join('');
  }
}

/** Whom a paper is addressed to: one in the middle of the page, several below each other. */
function addressLine(content: string, address: 'alone' | 'above' | 'name'): string {
  if (address === 'alone') {
    return paragraph('plain', content, {
      align: 'center',
      before: FORM.spaceAfter,
      after: 2 * FORM.spaceAfter,
    });
  }
  const indent = mm(FORM.addressAt + (address === 'above' ? 0 : FORM.indent));
  return paragraph('plain', content, { indent, after: FORM.spaceAfter });
}

function centred(text: string, after = 0, before = 0): string {
  return paragraph('plain', run(text, { bold: true }), { align: 'center', keepNext: true, before, after });
}

/** Room below a table. */
function gap(height: number = FORM.spaceAfter): string {
  return paragraph('plain', '', { line: height });
}
