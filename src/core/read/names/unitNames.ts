import { nameKey, wordsOf } from './nameKey';
import { fold } from '../cells/text';

/** The kinds of unit that a name tells, each the name of the block it goes into when no sheet says otherwise. */
export type UnitKind = 'Sở, ban, ngành' | 'Cấp huyện' | 'Cấp xã' | 'Cơ quan Trung ương' | 'Đơn vị sự nghiệp';

/**
 * The block of units whose name tells no kind and whose sheet names no block; most of them may be named in English, or stand
 * in tables with a header in English.
 *
 * @param below how many of them stand below such a header
 */
export function generalBlock(names: readonly string[], below = 0): string {
  const named = names.filter((name) => UNMARKED.test(name) && IN_ENGLISH.test(name)).length;
  const english = Math.max(named, below);
  return english * 2 > names.length ? 'All units' : 'Khối chung';
}

const UNMARKED = /^[ -~]{1,200}$/u;
const IN_ENGLISH =
  /\b(?:agency|authority|board|bureau|centre|center|city|commission|committee|commune|council|county|department|directorate|district|division|inspectorate|institute|ministry|municipality|office|province|secretariat|town|ward)\b/iu;

/** The words with which units of each kind begin, in the form in which names are compared. */
function kindsIn(formOf: (words: string) => string): readonly (readonly [RegExp, UnitKind])[] {
  const any = (words: string) => words.split(',').map(formOf).join('|');
  const beginning = (pattern: string) => new RegExp(`^(?:${pattern})`, 'u');
  return [
    [beginning(`(?:ubnd )?(?:${any('xã,phường,thị trấn,đặc khu')}) `), 'Cấp xã'],
    [beginning(`(?:ubnd )?(?:${any('huyện,thị xã,thành phố,quận')}) `), 'Cấp huyện'],
    [
      beginning(
        `(?:${any('kho bạc,ngân hàng,bảo hiểm xã hội,bhxh,công an,bộ chỉ huy,bộ đội,cục,chi cục,thuế tỉnh,thuế thành phố,thuế cơ sở,thuế khu vực,hải quan,tòa án,viện kiểm sát,thống kê,nhnn,kbnn,liên đoàn,bưu điện')})(?: |$)`,
      ),
      'Cơ quan Trung ương',
    ],
    [
      beginning(
        `${formOf('sở')} [^0-9]|${formOf('ban')} (?:${any('dân tộc,quản lý,ql,tôn giáo,thi đua')})|${formOf('thanh tra')}|(?:${any('văn phòng,vp')}) (?:${any('ubnd,hđnd,đoàn')})`,
      ),
      'Sở, ban, ngành',
    ],
    [beginning(`(?:${any('trường,bệnh viện,trung tâm,viện,đài phát thanh,báo')}) `), 'Đơn vị sự nghiệp'],
  ];
}

/**
 * The kind of unit that a name tells by its words (DOMAIN section 1: block); `null` for none. Its words are their letters
 * and tone marks, as names are: `Cúc Phương` is no `Cục`, `Bảo Lâm` no `Báo`. A name typed without any marks is compared
 * without them.
 */
export function kindOfUnit(name: string): UnitKind | null {
  const known = kindsFound.get(name);
  if (known !== undefined) return known;
  const kind = findKind(name);
  if (kindsFound.size >= MOST_KEYS) kindsFound.clear();
  if (name.length <= LONGEST_KEPT) kindsFound.set(name, kind);
  return kind;
}

const kindsFound = new Map<string, UnitKind | null>();
/** No name is longer; thousands of long texts would be too much to keep. */
const LONGEST_KEPT = 500;

function findKind(name: string): UnitKind | null {
  const key = unitKey(name);
  const plain = fold(key);
  const kinds = key === plain ? PLAIN_KINDS : LETTERED_KINDS;
  const padded = `${key} `;
  const kind = kinds.find(([pattern]) => pattern.test(padded))?.[1] ?? null;
  const others = kinds === PLAIN_KINDS ? PLAIN_OTHERS : LETTERED_OTHERS;
  return kind !== null && others.test(padded) ? null : kind;
}

/** Words that only begin as units do: *Báo cáo quý I*, *Trường hợp đặc biệt*, *Xã hội hóa*. */
function otherWords(formOf: (words: string) => string): RegExp {
  const any = (words: string) => words.split(',').map(formOf).join('|');
  const open = any(
    'báo cáo,báo biểu,trường hợp,sở hữu,sở thích,cục bộ,xã hội hóa,xã hội học,xã hội chủ nghĩa,ngân hàng câu hỏi,ngân hàng đề',
  );
  return new RegExp(`^(?:(?:${open}) |(?:${any('xã hội,viện dẫn')}) $)`, 'u');
}

const LETTERED_KINDS = kindsIn(nameKey);
const PLAIN_KINDS = kindsIn(fold);
const LETTERED_OTHERS = otherWords(nameKey);
const PLAIN_OTHERS = otherWords(fold);

/**
 * The key under which a unit is the same in two sheets or two years: its letters and tone marks (`nameKey`), where
 * `Ủy ban nhân dân` = `UBND`, `HĐND và UBND xã X` = `xã X`, `TP` = `thành phố`, `TX` = `thị xã`, `UBND huyện X` = `huyện X` and `Sở X tỉnh Y` =
 * `Sở X` (DOMAIN section 2, traps).
 */
export function unitKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const made = FORMS.reduce((key, [words, form]) => key.replace(words, form), nameKey(name));
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, made);
  return made;
}

const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

const LOCAL = wordsOf(
  'huyện',
  'thị xã',
  'tx',
  'thành phố',
  'tp',
  'xã',
  'phường',
  'thị trấn',
  'quận',
  'đặc khu',
);
/** What units' names have in several forms, and what stands for it in their key. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:${wordsOf('hội đồng nhân dân', 'hđnd')}(?: ${wordsOf('và')})? )?${wordsOf('ủy ban nhân dân', 'ubnd')}(?: ${wordsOf('tỉnh')})? (?=${LOCAL}(?: |$))`,
      'u',
    ),
    '',
  ],
  [/^tp /u, `${nameKey('thành phố')} `],
  [/^tx /u, `${nameKey('thị xã')} `],
  [new RegExp(`(^| )${wordsOf('ủy ban nhân dân')}(?= |$)`, 'gu'), '$1ubnd'],
  [new RegExp(`^(${wordsOf('sở')} .+?) ${wordsOf('tỉnh', 'thành phố')}(?: .*)?$`, 'u'), '$1'],
];
