import { fold } from '../../read/cells/text';

/**
 * The name of an office as it stands within a sentence: one that was typed in capitals, as the head of a paper has it, in the
 * letters of Nghị định 30/2020/NĐ-CP, Phụ lục II: `SỞ NỘI VỤ TỈNH HÀ TĨNH` becomes `Sở Nội vụ tỉnh Hà Tĩnh`. Which letters of a
 * name are capitals is known of kinds of offices and of places only: every other name stays as it was typed.
 */
export function nameInText(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return officeOf(words)?.join(' ') ?? name;
}

/** Departments, divisions and ministries have one of these fields in their names. */
const FIELDS = [
  'Nội vụ',
  'Tài chính',
  'Xây dựng',
  'Tư pháp',
  'Y tế',
  'Công Thương',
  'Ngoại vụ',
  'Du lịch',
  'Ngoại giao',
  'Dân tộc',
  'Dân tộc và Tôn giáo',
  'An toàn thực phẩm',
  'Quy hoạch - Kiến trúc',
  'Giao thông vận tải',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Lao động - Thương binh và Xã hội',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa - Xã hội',
  'Kinh tế',
  'Kinh tế và Hạ tầng',
  'Kinh tế, Hạ tầng và Đô thị',
  'Tài chính - Kế hoạch',
  'Quản lý đô thị',
];

/** Kinds of offices that a place may follow, the longer ones of those that begin alike first. */
const OFFICES = [
  'UBND',
  'HĐND',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Văn phòng UBND',
  'Văn phòng HĐND',
  'Văn phòng HĐND và UBND',
  'Văn phòng Ủy ban nhân dân',
  'Văn phòng Hội đồng nhân dân',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
  'Thanh tra',
  'Công an',
  'Bảo hiểm xã hội',
  'Cục Thuế',
  'Chi cục Thuế',
  'Cục Hải quan',
  'Cục Thống kê',
  'Ban Dân tộc',
  'Ban Quản lý Khu kinh tế',
  'Trung tâm Phục vụ hành chính công',
  ...['Sở', 'Phòng', 'Bộ'].flatMap((kind) => FIELDS.map((field) => `${kind} ${field}`)),
]
  .map((office) => office.split(' '))
  .sort((one, other) => other.length - one.length);

/** What a place is, in front of its name. */
const PLACES = [
  'tỉnh',
  'thành phố',
  'TP.',
  'TP',
  'huyện',
  'quận',
  'thị xã',
  'TX.',
  'TX',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
].map((place) => place.split(' '));

/** As they were up to 2025 and are since. */
const PROVINCES: ReadonlySet<string> = new Set(
  'An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái'
    .split(', ')
    .map(fold),
);

/** The only city whose kind has a capital: so the decree names it. */
const HO_CHI_MINH = 'ho chi minh';

/** An office and its place; `null` for what is not known. */
function officeOf(words: readonly string[]): readonly string[] | null {
  const office = OFFICES.find((one) => beginsWith(words, one));
  if (office === undefined) return null;
  const place = placesOf(words.slice(office.length), office.includes('Khu'));
  return place === null ? null : [...written(words, office), ...place];
}

/**
 * Places, one in another: `XÃ CẨM BÌNH, TỈNH HÀ TĨNH`. Without what it is only a province is known.
 *
 * @param isZone whether the first place may be a zone's name: `KHU KINH TẾ VŨNG ÁNG`
 */
function placesOf(words: readonly string[], isZone = false): readonly string[] | null {
  if (words.length === 0) return [];
  const end = words.findIndex((word) => word.endsWith(',')) + 1 || words.length;
  const [own, rest] = [words.slice(0, end), placesOf(words.slice(end))];
  if (rest === null) return null;
  const kind = PLACES.find((one) => beginsWith(own, one)) ?? [];
  const name = own.slice(kind.length);
  if (!isName(name)) return null;
  if (kind.length === 0 && !isZone && !PROVINCES.has(fold(name.join(' ')))) return null;
  const [first] = written(own, kind);
  const isCapital = fold(name.join(' ')) === HO_CHI_MINH || /^\d/u.test(name[0] ?? '');
  return [
    ...(first === undefined ? [] : [isCapital ? capitalised(first) : first]),
    ...written(own, kind).slice(1),
    ...name.map((word) => capitalised(word.toLowerCase())),
    ...rest,
  ];
}

function isName(words: readonly string[]): boolean {
  const syllables = words.filter((word) => fold(word) !== '');
  return syllables.length <= MOST_SYLLABLES && words.every((word) => PROPER.test(word));
}

/** Of names of places, as `Bà Rịa - Vũng Tàu`. */
const MOST_SYLLABLES = 4;
const PROPER = /^(?:[\p{L}\p{M}'’]{1,10}|\d{1,2}|[-–]),?$/u;

function beginsWith(words: readonly string[], known: readonly string[]): boolean {
  return words.length >= known.length && known.every((word, at) => same(word, words[at] ?? ''));
}

/** Marks aside, which are typed in several ways (`ỦY`, `UỶ`). */
function same(known: string, typed: string): boolean {
  return fold(known) === fold(typed) && known.endsWith(',') === typed.endsWith(',');
}

/** Words as they were typed, in the letters of known ones. */
function written(words: readonly string[], known: readonly string[]): readonly string[] {
  return known.map((one, at) => {
    const word = words[at] ?? '';
    if (one === one.toUpperCase()) return word;
    const small = word.toLowerCase();
    return one === one.toLowerCase() ? small : capitalised(small);
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
