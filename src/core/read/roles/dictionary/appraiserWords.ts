import { fold } from '../../cells/text';

/**
 * Whether a text names who appraises and nothing more, as below `Điểm thẩm định`: `Tổ giúp việc | Hội đồng`. Alone it tells no
 * score.
 */
export function isAppraiser(text: string): boolean {
  return text.length <= LONGEST && BODY.test(fold(text));
}

const LONGEST = 60;
const BODY =
  /^(?:(?:to|doan|nhom) (?:giup viec|cong tac|tham dinh|tham tra|kiem tra|chuyen vien)(?: (?:hoi dong|lien nganh))?|hoi dong(?: (?:tham dinh|danh gia|cap tinh|tinh))?|hdtd|(?:co quan|don vi|bo phan) (?:chuyen mon|thuong truc|tham dinh|tham muu)(?: (?:tham dinh|cap tinh))?|ban (?:chi dao|to chuc)|council|(?:evaluation |appraisal |verification |assessment )?(?:committee|panel|council)|evaluators?|assessors?|reviewers?|appraisers?)$/u;
