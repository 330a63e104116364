import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PaperFoot, PaperHead } from '../core/papers/paper';
import { line, mm, points } from './measures';
import { FORM } from './paperForm';
import { run } from './runs';
import type { Letters } from './runs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** The head of a paper in two columns without lines: who issues it, and the country with its motto, place and date. */
export function headTable({ superior, issuer, number, country, motto, placeAndDate }: PaperHead): Table {
  const { sizes, head } = FORM;
  return twoColumns(head, [
    [
      [
        ...(superior === null ? [] : [middle(superior.toUpperCase(), { size: sizes.body })]),
        middle(issuer.toUpperCase(), { size: sizes.body, bold: true }),
        line(issuer.toUpperCase(), head.left, sizes.body),
      ],
      [
        middle(country, { size: sizes.country, bold: true }),
        middle(motto, { size: sizes.motto, bold: true }),
        line(motto, head.right, sizes.motto, 1),
      ],
    ],
    [
      [middle(number, { size: sizes.number })],
      [middle(placeAndDate, { size: sizes.placeAndDate, italics: true })],
    ],
  ]);
}

/** The foot of a paper: to whom it goes, and who signs it. */
export function footTable({ recipientsLabel, recipients, authority, office, name }: PaperFoot): Table {
  const { sizes, head, roomToSign } = FORM;
  const signer = { size: sizes.signer, bold: true };
  return twoColumns({ left: head.right - 14, right: head.left + 14 }, [
    [
      [
        new Paragraph({
          children: run(recipientsLabel, { size: sizes.recipients, bold: true, italics: true }),
        }),
        ...recipients.map(
          (one, at) =>
            new Paragraph({
              children: run(`- ${one}${at === recipients.length - 1 ? '.' : ';'}`, {
                size: sizes.recipientList,
              }),
            }),
        ),
      ],
      [
        ...(authority === null ? [] : [middle(authority.toUpperCase(), signer)]),
        middle(office.toUpperCase(), signer),
        ...Array.from({ length: roomToSign }, () => middle('', signer)),
        middle(name, signer),
      ],
    ],
  ]);
}

function middle(text: string, letters: Letters): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: run(text, letters) });
}

function twoColumns(
  { left, right }: { readonly left: number; readonly right: number },
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table {
  const widths = [mm(left), mm(right)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(left + right), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                margins: { left: points(2), right: points(2) },
                children,
              }),
          ),
        }),
    ),
  });
}
