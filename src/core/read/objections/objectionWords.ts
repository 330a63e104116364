import { fold } from '../cells/text';
import type { ObjectionColumn, ObjectionDecision } from '../model/objections';

/** What the columns of a sheet of objections are called, folded, in Vietnamese and in English. */
const HEADERS: Readonly<Record<ObjectionColumn, readonly string[]>> = {
  unit: ['don vi', 'ten don vi', 'co quan', 'ten co quan', 'dia phuong', 'unit', 'agency'],
  block: ['khoi', 'thuoc khoi', 'block'],
  code: ['ma tieu chi', 'ma so tieu chi', 'so tieu chi', 'so hieu', 'ma so', 'ma', 'criterion code', 'code'],
  criterion: [
    'tieu chi',
    'ten tieu chi',
    'noi dung tieu chi',
    'tieu chi thanh phan',
    'noi dung',
    'criterion',
    'criterion name',
  ],
  current: [
    'diem hien tai',
    'diem hien co',
    'diem dang co',
    'diem cong bo',
    'diem da cong bo',
    'diem tham dinh',
    'diem da tham dinh',
    'hien tai',
    'current points',
    'current score',
  ],
  asked: [
    'diem de nghi',
    'diem kien nghi',
    'diem de xuat',
    'diem don vi de nghi',
    'diem don vi kien nghi',
    'de nghi',
    'points asked',
    'points asked for',
    'requested points',
  ],
  reason: ['ly do', 'noi dung kien nghi', 'giai trinh', 'can cu', 'reason'],
  reviewer: ['nguoi xem xet', 'don vi xem xet', 'co quan xem xet', 'nguoi tham dinh', 'reviewer'],
  decision: ['quyet dinh', 'ket qua xem xet', 'ket luan', 'y kien xem xet', 'ket qua', 'decision'],
  decided: [
    'diem sau xem xet',
    'diem sau khi xem xet',
    'diem sau kien nghi',
    'diem quyet dinh',
    'diem chap nhan',
    'diem duoc chap nhan',
    'sau xem xet',
    'points after review',
    'score after review',
  ],
  note: ['ghi chu', 'note', 'notes'],
};

/** Longer words first: `Đơn vị xem xét` begins like `Đơn vị`. */
const WORDS = (Object.entries(HEADERS) as readonly [ObjectionColumn, readonly string[]][])
  .flatMap(([column, words]) => words.map((word) => ({ column, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** What a header says of its column: by its words, or by those that it begins with (`Điểm đề nghị của đơn vị`). */
export function objectionColumn(header: string): ObjectionColumn | null {
  if (header === '' || header.length > LONGEST_HEADER) return null;
  const words = fold(header);
  return WORDS.find(({ word }) => words === word || words.startsWith(`${word} `))?.column ?? null;
}

/** A header is some words; what is longer is a text. */
const LONGEST_HEADER = 100;

const DECISIONS: Readonly<Record<ObjectionDecision, readonly string[]>> = {
  accepted: ['chap nhan', 'accepted'],
  partly: ['chap nhan mot phan', 'chap nhan 1 phan', 'partly accepted', 'accepted in part'],
  refused: ['khong chap nhan', 'refused', 'not accepted'],
};

/** A decision by its words, whatever their case and marks; `unknown` for others, `null` for none. */
export function objectionDecision(text: string): ObjectionDecision | 'unknown' | null {
  if (text === '') return null;
  const words = text.length > LONGEST_HEADER ? '' : fold(text);
  return (
    (['accepted', 'partly', 'refused'] as const).find((one) => DECISIONS[one].includes(words)) ?? 'unknown'
  );
}

/** Whether a title or the name of a tab says that objections stand below it. */
export function saysObjections(text: string): boolean {
  return text.length <= LONGEST_TITLE && / (?:kien nghi|objections?) /u.test(` ${fold(text)} `);
}

const LONGEST_TITLE = 300;
