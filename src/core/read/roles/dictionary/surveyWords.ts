import { madeOf } from './wordPieces';

/** Whether folded words say that people were asked, and nothing else: `của người dân`, `qua khảo sát doanh nghiệp`. */
export function isSurveyWords(words: string): boolean {
  return ASKED.test(words) && isOfSurvey(words);
}

/** Whether a whole header names points of a survey: `Điểm đánh giá qua XHH`, `Tổng điểm điều tra xã hội học`. */
export function isSurveyHeader(words: string): boolean {
  return SOCIAL.test(words) && isOfHeader(words);
}

const ASKED =
  /(?:^| )(?:xhh|xa hoi hoc|dtxhh|sipas|dieu tra|khao sat|hai long|nguoi dan|cong dan|doanh nghiep|khach hang|to chuc ca nhan)(?: |$)/u;
const SOCIAL = /(?:xhh|xa hoi hoc)$/u;

const PEOPLE: readonly string[] = [
  ...[
    'xa hoi hoc',
    'dieu tra',
    'khao sat',
    'hai long',
    'nguoi dan',
    'cong dan',
    'doanh nghiep',
    'khach hang',
  ],
  ...[
    'to chuc',
    'ca nhan',
    'do luong',
    'muc do',
    'y kien',
    'su hai long',
    'lay y kien',
    'thong qua',
    'ket qua',
  ],
];
const isOfSurvey = madeOf(PEOPLE, /^(?:xhh|dtxhh|sipas|qua|cua|tu|theo|boi|do|phieu|va|bang|ve|doi|voi)$/u);
const isOfHeader = madeOf(
  [
    ...PEOPLE,
    'danh gia',
    'tham dinh',
    'tieu chi',
    'tong hop',
    'so noi vu',
    'hoi dong',
    'ubnd tinh',
    'dat duoc',
  ],
  /^(?:xhh|dtxhh|sipas|qua|cua|tu|theo|boi|do|phieu|va|bang|ve|tong|so|diem|muc|phan|cac|td|snv|cham|dat|[ivx\d]{1,3})$/u,
);
