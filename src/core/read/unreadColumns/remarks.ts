import { fold } from '../cells/text';

/** Whether a header is one of words: where numbers stand below it, these were meant for another column. */
export function isRemark(header: string): boolean {
  return REMARKS.test(fold(header));
}

const REMARKS =
  /^(ghi chu|y kien|tai lieu|giai trinh|minh chung|ho so|nhan xet|ly do|nguyen nhan|dien giai|can cu|de xuat|kien nghi|huong dan|link)/u;

/** A number or two in a column of remarks is a remark. */
export const FEWEST_IN_NOTES = 3;
