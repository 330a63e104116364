import { nameKey, wordsOf } from './nameKey';
import { fold } from './text';

/** The kinds of unit that a name tells, each the name of the block it goes into when no sheet says otherwise. */
export type UnitKind = 'Sở, ban, ngành' | 'Cấp huyện' | 'Cấp xã' | 'Cơ quan Trung ương' | 'Đơn vị sự nghiệp';

/** The block of units whose name tells no kind and whose sheet names no block. */
export const GENERAL_BLOCK = 'Khối chung';

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(ubnd )?(xa|phuong|thi tran|dac khu) /u, 'Cấp xã'],
  [/^(ubnd )?(huyen|thi xa|thanh pho|quan) /u, 'Cấp huyện'],
  [
    /^(kho bac|ngan hang|bao hiem xa hoi|bhxh|cong an|bo chi huy|bo doi|cuc|chi cuc|thue( tinh| thanh pho| co so| khu vuc)|hai quan|toa an|vien kiem sat|thong ke|nhnn|kbnn|lien doan|buu dien)( |$)/u,
    'Cơ quan Trung ương',
  ],
  [
    /^(so [^0-9]|ban (dan toc|quan ly|ql|ton giao|thi dua)|thanh tra|(van phong|vp) (ubnd|hdnd|doan))/u,
    'Sở, ban, ngành',
  ],
  [/^(truong|benh vien|trung tam|vien|dai phat thanh|bao) /u, 'Đơn vị sự nghiệp'],
];

/** The kind of unit that a name tells by its words, with marks or without (DOMAIN section 1: block); `null` for none. */
export function kindOfUnit(name: string): UnitKind | null {
  const folded = `${fold(unitKey(name))} `;
  const kind = KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  return kind === 'Sở, ban, ngành' && NUMBER.test(name) ? null : kind;
}

/** `Số điểm` (number of points) is no `Sở`. */
const NUMBER = /^\s{0,9}số\s/iu;

/**
 * The key under which a unit is the same in two sheets or two years: its letters and tone marks (`nameKey`), where
 * `Ủy ban nhân dân` = `UBND`, `TP` = `thành phố`, `TX` = `thị xã`, `UBND huyện X` = `huyện X` and `Sở X tỉnh Y` =
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
  [new RegExp(`^${wordsOf('ủy ban nhân dân', 'ubnd')}(?: ${wordsOf('tỉnh')})? (?=${LOCAL}(?: |$))`, 'u'), ''],
  [/^tp /u, `${nameKey('thành phố')} `],
  [/^tx /u, `${nameKey('thị xã')} `],
  [new RegExp(`(^| )${wordsOf('ủy ban nhân dân')}(?= |$)`, 'gu'), '$1ubnd'],
  [new RegExp(`^(${wordsOf('sở')} .+?) ${wordsOf('tỉnh', 'thành phố')}(?: .*)?$`, 'u'), '$1'],
];
