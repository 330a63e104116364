import { fold } from '../cells/text';

/**
 * Whether the name of a group of units is a grade or a band of scores and so no block (`Xếp loại Tốt`, `Nhóm dẫn đầu`, `Từ 80
 * điểm trở lên`, `Hoàn thành xuất sắc nhiệm vụ`): such units are ranked together and parted by what they got.
 */
export function isGradeGroup(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = fold(text.replaceAll('%', ' phần trăm '));
  return GRADE.test(words) || BAND.test(`${words} `);
}

const LONGEST = 120;
const BEFORE =
  '(?:(?:cac|nhung|nhom|khoi|don vi|co quan|dia phuong|xa|phuong|so|nganh|xep|loai|dat|muc|hang|duoc|co|ket qua|danh gia|diem|chi so|cchc|la) ){0,8}';
const GRADE = new RegExp(
  `^${BEFORE}(?:(?:xuat sac|tot|rat tot|kha|kha tot|trung binh|trung binh kha|trung binh yeu|yeu|kem|yeu kem|dan dau|dung dau|top dau|tren trung binh|duoi trung binh|cuoi bang|top cuoi|nhom cuoi|nhom dau|(?:khong )?hoan thanh(?: (?:xuat sac|tot))?(?: nhiem vu)?)|(?:xep )?loai [abcd])(?: nhiem vu)?$`,
  'u',
);
/** `Từ 80 đến dưới 90 điểm`, `Trên 90%`, `80 - 90 điểm`; in folded words. */
const BAND = new RegExp(
  `^${BEFORE}(?:(?:tu|tren|duoi|dat|tu tren|den) )?\\d{1,3}(?: \\d{1,2})? (?:(?:diem|phan tram|den|toi|duoi|can duoi) ){0,3}(?:\\d{1,3} (?:\\d{1,2} )?)?(?:(?:diem|tro len|tro xuong|phan tram|den duoi) ){1,3}$`,
  'u',
);
