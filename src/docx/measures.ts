import { AlignmentType, BorderStyle, LineRuleType, convertMillimetersToTwip, Paragraph } from 'docx';
import { textWidth } from '../core/report/layout/textWidth';
import { FORM } from './paperForm';

/** Millimetres in the unit of Word's lengths, a twentieth of a point. */
export const mm = (millimetres: number): number => convertMillimetersToTwip(millimetres);
export const points = (count: number): number => Math.round(count * 20);

/** Millimetres of a character of the width that `textWidth` counts in, at 11 points. */
const CHARACTER = 5.25 * (25.4 / 72);

/**
 * A line below a text that stands alone in the middle, as drawn below the issuing body, the motto and the subject.
 *
 * @param width that it stands in the middle of, in millimetres
 * @param part of the text's length: a third to a half, or the whole
 */
export function line(text: string, width: number, size: number, part = 1 / 3): Paragraph {
  const length = Math.min(textWidth(text, { bold: true, size }) * CHARACTER, width) * part;
  const beside = mm(Math.max(0, (width - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: beside, right: beside },
    spacing: { after: points(FORM.spaceAfter), line: 120, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
}
