import type { PaperFoot, PaperHead } from '../core/papers/paper';
import { mm, widthOf } from './measures';
import { FORM } from './paperForm';
import { cell, paragraph, row, run, table } from './wordXml';
import type { Letters } from './wordXml';

/** Lines of recipients beside the signature; those of a longer list follow in rows of their own, over as many pages as it takes. */
const MOST_BESIDE = 12;

/** The head of a paper in two columns without lines: who issues it, and the country with its motto, place and date. */
export function headTable(
  { superior, issuer, number, country, motto, placeAndDate }: PaperHead,
  width: number,
): string {
  const { sizes, issuerPart } = FORM;
  const left = width * issuerPart;
  return twoColumns(left, width - left, [
    [
      [
        superior === null ? '' : middle(superior.toUpperCase(), { size: sizes.body }),
        middle(issuer.toUpperCase(), { size: sizes.body, bold: true }),
        ruleBelow(issuer.toUpperCase(), left, sizes.body),
      ],
      [
        middle(country, { size: sizes.country, bold: true }),
        middle(motto, { size: sizes.motto, bold: true }),
        ruleBelow(motto, width - left, sizes.motto, 1),
      ],
    ],
    [
      [middle(number, { size: sizes.number })],
      [middle(placeAndDate, { size: sizes.placeAndDate, italics: true })],
    ],
  ]);
}

/** The foot of a paper: to whom it goes, and who signs it. */
export function footTable(
  { recipientsLabel, recipients, authority, office, name }: PaperFoot,
  width: number,
): string {
  const { sizes, recipientsPart, roomToSign } = FORM;
  const signer = { size: sizes.signer, bold: true };
  const left = width * recipientsPart;
  const label = run(recipientsLabel, { size: sizes.recipients, bold: true, italics: true });
  const lines = recipientLines(recipients);
  const beside = countBeside(lines, left);
  const line = (text: string) => paragraph('plain', run(text, { size: sizes.recipientList }));
  return twoColumns(left, width - left, [
    [
      [paragraph('plain', label), ...lines.slice(0, beside).map(line)],
      [
        authority === null ? '' : middle(authority.toUpperCase(), signer),
        middle(office.toUpperCase(), signer),
        ...Array.from({ length: roomToSign }, () => middle('', signer)),
        middle(name, signer),
      ],
    ],
    ...lines.slice(beside).map((text): EndRow => [[line(text)], [paragraph('plain', '')]]),
  ]);
}

/** How many recipients stand beside the signature, so that no page parts it. */
function countBeside(lines: readonly string[], width: number): number {
  let used = 0;
  const at = lines.findIndex((text) => {
    used += Math.ceil(widthOf(text, FORM.sizes.recipientList) / (width - BESIDE_RULE));
    return used > MOST_BESIDE;
  });
  return at === -1 ? lines.length : Math.max(1, at);
}

/** The list of recipients: a line each, the last one with a full stop. */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((one, at) => `- ${one}${at === recipients.length - 1 ? '.' : ';'}`);
}

/**
 * A line below a text that stands alone in the middle, as drawn below the issuing body, the motto and the subject.
 *
 * @param width that it stands in the middle of, in millimetres
 * @param part of the text's length: a third to a half, or the whole
 */
export function ruleBelow(text: string, width: number, size: number, part = 0.4): string {
  const length = Math.min(widthOf(text, size, true), width - BESIDE_RULE) * part;
  return paragraph('plain', '', {
    align: 'center',
    keepNext: true,
    // Below the dots of letters such as ộ and ụ.
    before: 3,
    after: FORM.spaceAfter,
    line: 4,
    indent: mm(Math.max(0, (width - BESIDE_RULE - length) / 2)),
    hasLineAbove: true,
  });
}

/** Margins of a cell, in points, and what they take of its width, in millimetres. */
const BESIDE = 2;
const BESIDE_RULE = ((2 * BESIDE) / 72) * 25.4;

function middle(text: string, letters: Letters): string {
  return paragraph('plain', run(text, letters), { align: 'center', keepNext: true });
}

/** The paragraphs of its two cells. */
type EndRow = readonly [readonly string[], readonly string[]];

function twoColumns(left: number, right: number, rows: readonly EndRow[]): string {
  const widths = [mm(left), mm(left + right) - mm(left)];
  const drawn = rows.map((cells) =>
    row(cells.map((paragraphs, at) => cell(paragraphs.join(''), { width: widths[at] ?? 0 })).join('')),
  );
  return table(drawn.join(''), widths, { isRuled: false, beside: BESIDE, above: 0 });
}
