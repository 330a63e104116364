import type { Annex, Paper, PaperChart, PaperPart, PaperTable } from '../../core/papers/paper';
import { addressOf, contentOf } from '../../core/papers/paperOrder';
import { plainText } from '../../core/report/words/phrases';
import { FORM } from '../../docx/paperForm';
import { escaped } from '../announcement/richText';
import type { RichText } from '../announcement/richText';

/**
 * A paper to be pasted into Word, with its tables: head and foot are tables without rules, sizes those of the form. A chart
 * is a table of its figures. Every name arrives as the text it is.
 */
export function paperRichText(paper: Paper): RichText {
  const blocks = blocksOf(paper);
  return {
    html: `<div style="font-family:'${FORM.font}',serif;font-size:${FORM.sizes.text}pt;color:#000">\n${blocks
      .map(({ html }) => html)
      .join('\n')}\n</div>`,
    text: blocks.map(({ text }) => text).join('\n\n'),
  };
}

function blocksOf(paper: Paper): readonly RichText[] {
  const { head, title, subject, authority, legalBases, foot, annexes } = paper;
  const { sizes } = FORM;
  const { superior, issuer, number, country, motto, placeAndDate } = head;
  const { recipientsLabel, recipients } = foot;
  return [
    ...(head.draft === null ? [] : [line(head.draft, { size: sizes.title, isBold: true, align: 'center' })]),
    beside(
      FORM.issuerPart,
      [
        ...(superior === null ? [] : [line(superior.toUpperCase(), centred(sizes.body))]),
        line(issuer.toUpperCase(), { ...centred(sizes.body), isBold: true }),
        line(number, centred(sizes.number)),
      ],
      [
        line(country, { ...centred(sizes.country), isBold: true }),
        line(motto, { ...centred(sizes.motto), isBold: true }),
        line(placeAndDate, { ...centred(sizes.placeAndDate), isItalic: true }),
      ],
    ),
    line(title, { ...centred(sizes.title), isBold: true }),
    line(plainText(subject), { ...centred(sizes.title), isBold: true }),
    ...addressOf(paper).flatMap(partBlocks),
    ...(authority === null ? [] : [line(authority.toUpperCase(), { ...centred(sizes.title), isBold: true })]),
    ...legalBases.map((basis) => line(basis, { align: 'justify', isIndented: true, isItalic: true })),
    ...contentOf(paper).flatMap(partBlocks),
    beside(
      FORM.recipientsPart,
      [
        line(recipientsLabel, { size: sizes.recipients, isBold: true, isItalic: true }),
        ...recipients.map((one, at) =>
          line(`- ${one}${at === recipients.length - 1 ? '.' : ';'}`, { size: sizes.recipientList }),
        ),
      ],
      [
        ...(foot.authority === null
          ? []
          : [line(foot.authority.toUpperCase(), { ...centred(sizes.signer), isBold: true })]),
        line(foot.office.toUpperCase(), { ...centred(sizes.signer), isBold: true }),
        ...Array.from({ length: FORM.roomToSign }, () => line('', centred(sizes.signer))),
        line(foot.name, { ...centred(sizes.signer), isBold: true }),
      ],
    ),
    ...annexes.flatMap(annexBlocks),
  ];
}

function annexBlocks({ label, title, goesWith, notes, table }: Annex): readonly RichText[] {
  const { sizes } = FORM;
  const note = { ...centred(sizes.annexNote), isItalic: true };
  return [
    line(label, { ...centred(sizes.title), isBold: true, isOnNewPage: true }),
    line(title, { ...centred(sizes.title), isBold: true }),
    line(goesWith, note),
    ...notes.map((one) => line(one, note)),
    tableBlock(table),
  ];
}

function partBlocks(part: PaperPart): readonly RichText[] {
  switch (part.kind) {
    case 'decides':
      return [line(part.text, { align: 'center', isBold: true })];
    case 'heading':
      return [line(part.text, { isIndented: true, isBold: true })];
    case 'text':
      if (part.address !== undefined)
        return [
          line(plainText(part.phrase), part.address === 'alone' ? { align: 'center' } : { isIndented: true }),
        ];
      return [line(plainText(part.phrase), { align: 'justify', isIndented: true, label: part.label })];
    case 'table':
      return [...caption(part.table.caption), tableBlock(part.table)];
    case 'chart':
      return [...caption(part.chart.title), tableBlock(chartTable(part.chart))];
  }
}

function caption(text: string | null): readonly RichText[] {
  return text === null ? [] : [line(text, { align: 'center', isBold: true })];
}

/** What a chart shows, a row a category. */
function chartTable({ series, bars }: PaperChart): PaperTable {
  return {
    caption: null,
    columns: [
      { header: '', width: 50, align: 'left' },
      ...series.map((header) => ({ header, width: 20, align: 'center' as const })),
    ],
    rows: bars.map(({ label, values }) => ({
      cells: [[label], ...values.map((value) => (value === null ? [] : [value.figure]))],
    })),
  };
}

interface Look {
  readonly size?: number;
  readonly align?: 'center' | 'justify';
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isIndented?: boolean;
  readonly isOnNewPage?: boolean;
  /** What stands bold before it. */
  readonly label?: string | null;
}

function centred(size: number): Look {
  return { size, align: 'center' };
}

function line(text: string, look: Look): RichText {
  const { size = FORM.sizes.text, align = 'left', label = null } = look;
  const styles = [
    `text-align:${align}`,
    `font-size:${size}pt`,
    look.isIndented === true ? `margin:0 0 ${FORM.spaceAfter}pt;text-indent:${FORM.indent}mm` : 'margin:0',
    ...(look.isBold === true ? ['font-weight:bold'] : []),
    ...(look.isItalic === true ? ['font-style:italic'] : []),
    ...(look.isOnNewPage === true ? ['page-break-before:always'] : []),
  ];
  const before = label === null ? '' : `<b>${escaped(label)}</b> `;
  const shown = text === '' ? '&nbsp;' : escaped(text).replaceAll('\n', '<br>');
  return {
    html: `<p style="${styles.join(';')}">${before}${shown}</p>`,
    text: label === null ? text : `${label} ${text}`,
  };
}

/** Two columns without rules, as head and foot have them. */
function beside(part: number, left: readonly RichText[], right: readonly RichText[]): RichText {
  const cell = (lines: readonly RichText[], share: number) =>
    `<td style="border:none;vertical-align:top;width:${Math.round(100 * share)}%">${lines.map(({ html }) => html).join('')}</td>`;
  return {
    html: `<table style="border-collapse:collapse;border:none;width:100%"><tr>${cell(left, part)}${cell(right, 1 - part)}</tr></table>`,
    text: [...left, ...right].map(({ text }) => text).join('\n'),
  };
}

function tableBlock({ columns, rows }: PaperTable): RichText {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const size = `font-size:${FORM.sizes.table}pt`;
  const cell = (tag: 'td' | 'th', text: string, look: string) =>
    `<${tag} style="border:1px solid #000;padding:2pt 3pt;${size};${look}">${escaped(text)}</${tag}>`;
  const head = columns
    .map(({ header, width }) =>
      cell('th', header, `text-align:center;width:${Math.round((100 * width) / all)}%`),
    )
    .join('');
  const body = rows.map(({ cells, isGroup }) =>
    isGroup === true
      ? `<tr><td colspan="${columns.length}" style="border:1px solid #000;padding:2pt 3pt;${size};font-weight:bold">${escaped(plainText(cells[0] ?? []))}</td></tr>`
      : `<tr>${columns.map(({ align }, at) => cell('td', plainText(cells[at] ?? []), `text-align:${align}`)).join('')}</tr>`,
  );
  const lines = rows.map(({ cells }) => cells.map(plainText).join('\t'));
  return {
    html: `<table style="border-collapse:collapse;width:100%"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    text: [columns.map(({ header }) => header).join('\t'), ...lines].join('\n'),
  };
}
