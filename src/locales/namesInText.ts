/** `Khối Sở, ban, ngành` and `Sở, ban, ngành` are both spoken of as `khối sở, ban, ngành`. */
export const blockName = (name: string) =>
  `khối ${name.replace(/^khối\s+/iu, '').replace(COMMON_NOUN, lower)}`;
const COMMON_NOUN = /^(Sở|Ban|Ngành|Cấp|Cơ|Các|Huyện|Xã|Phường|Đơn|Trường|Bệnh)(?=[\s,])/u;
const lower = (text: string) => text.toLowerCase();

/** A field's name within a sentence: `Cải cách thể chế` becomes `cải cách thể chế`, `CCHC …` stays. */
export const field = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
