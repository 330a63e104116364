import { fold } from '../cells/text';
import { nameKey, wordsOf } from '../names/nameKey';

/** Whether a header says that how far two years or scores differ stands below it, and no more. */
export function saysDifference(text: string): boolean {
  return DIFFERENCE.test(fold(text)) && LETTERED.test(nameKey(text));
}

/** Whether a header begins with what compares: `So với năm 2024`, `Mức tăng, giảm của đơn vị`. */
export function beginsWithDifference(text: string): boolean {
  return COMPARES.test(fold(text));
}

const DIFFERENCE =
  /^(?:so sanh|(?:muc |do |diem )?(?:chenh lech|tang giam|tang hoac giam|bien dong|thay doi))(?: (?:diem|so voi .{1,60}|(?:giua )?(?:hai|2) nam|giua .{1,60}|(?:voi )?(?:nam|ky) (?:truoc|20\d\d)|(?:nam )?20\d\d .{1,40}))?$/u;
/** Its first word with its marks, or typed without any: `Biển Động` is a commune. */
const LETTERED = new RegExp(
  `^(?:${wordsOf('so sánh', 'chênh lệch', 'tăng', 'giảm', 'biến động', 'thay đổi', 'mức', 'độ', 'điểm')}|so sanh|chenh lech|tang|bien dong|thay doi|muc|do|diem)(?: |$)`,
  'u',
);
const COMPARES =
  /^(?:(?:muc |do |diem )?(?:so sanh|so voi|chenh lech|bien dong|thay doi|tang giam|tang hoac giam)|muc tang)(?: |$)/u;
