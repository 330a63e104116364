import { textWidth } from '../core/report/layout/sizes/textWidth';

/** Word's unit of length is a twip, a twentieth of a point. */
const TWIPS_A_POINT = 20;
const MM_AN_INCH = 25.4;
const POINTS_AN_INCH = 72;

export const points = (count: number): number => Math.round(count * TWIPS_A_POINT);
export const mm = (millimetres: number): number => points((millimetres / MM_AN_INCH) * POINTS_AN_INCH);
export const millimetres = (twips: number): number => (twips / TWIPS_A_POINT / POINTS_AN_INCH) * MM_AN_INCH;
/** Lengths of drawings, in English metric units. */
export const emus = (length: number): number => Math.round(length * 36_000);

/** Millimetres of a character of the width that `textWidth` counts in, at 11 points. */
const CHARACTER = 5.25 * (MM_AN_INCH / POINTS_AN_INCH);

/** How wide the widest line of a text is in Times New Roman, in millimetres. */
export function widthOf(text: string, size: number, isBold = false): number {
  return text
    .split('\n')
    .reduce((width, line) => Math.max(width, textWidth(line, { bold: isBold, size }) * CHARACTER), 0);
}
