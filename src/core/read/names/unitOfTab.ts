import { fold } from '../cells/text';
import { isBlockName } from './blockNames';
import { kindOfUnit } from './unitNames';

/**
 * The unit's name in that of a tab, where no line names it: without the tab's number, the year and words for a score sheet
 * (`01. Phiếu Xã Tân Thành 2025`), if what is left is a unit's; else the whole of it.
 *
 * @param year the year of its table
 */
export function unitNameOfTab(tab: string, year: number | null): string {
  const bare = tab
    .replace(/^\(?\d{1,3}\)?\s?[.)_–-]?\s?(?=\p{L})/u, '')
    .replace(/^(?:phiếu(?: chấm)?(?: điểm)?|chấm điểm|CCHC)[\s_–-]{1,3}(?=\p{L})/iu, '')
    .replace(/[\s_–(-]{1,3}(?:năm )?(20\d\d)\)?$/iu, (whole, told) =>
      year === null || Number(told) === year ? '' : whole,
    );
  return isUnitOfTab(bare) ? bare : tab;
}

/**
 * Whether the name of a tab is that of a unit by itself: `Sở Tư pháp`, `Thống kê tỉnh`. Words that are as common as names
 * of offices (`Thống kê`, `Thanh tra`), names of whole blocks (`Xã, phường`) and kinds without a name (`Trung tâm`) are
 * not: there must be more to tell it.
 */
export function isUnitOfTab(name: string): boolean {
  if (kindOfUnit(name) === null || isBlockName(name) || KIND_ALONE.test(fold(name))) return false;
  const work = COMMON_WORK.exec(name);
  if (work === null) return true;
  const [, second = '', rest = ''] = work;
  const isNamed = second === second.toLowerCase() && /^\p{Lu}/u.test(rest);
  return isNamed || OF_PLACE.test(fold(rest));
}

const KIND_ALONE =
  /^(?:thi tran|thi xa|thanh pho|dac khu|truong(?: hoc)?|benh vien|trung tam|vien|bao|cuc|chi cuc|ngan hang|lien doan)$/u;
/** Work that everybody does, and the office that is called after it. */
const COMMON_WORK = /^(?:thống|thong|thanh)\s(kê|ke|tra)(?![\p{L}\p{M}\p{N}])[^\p{L}\p{N}]{0,9}(.*)$/isu;
const OF_PLACE = /^(?:tinh|thanh pho|tp|co so|khu vuc|huyen|quan|thi xa|nha nuoc)(?: |$)/u;
