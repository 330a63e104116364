import { rememberedByText } from '../../remembered';
import { nameKey, wordsOf } from './nameKey';
import { fold, tidy } from '../cells/text';
import { unitKey } from './unitNames';
import type { UnitKind } from './unitNames';

/** Words that each kind of block's name is made of, and those of which at least one must be there. */
const KINDS: readonly (readonly [UnitKind, required: RegExp, words: ReadonlySet<string>])[] = [
  [
    'Sở, ban, ngành',
    /\bso\b/u,
    new Set('so ban nganh va co quan chuyen mon thuoc ubnd cap tuong duong'.split(' ')),
  ],
  [
    'Cấp huyện',
    /\b(huyen|thi xa)\b/u,
    new Set('ubnd huyen thi xa tx thanh pho tp quan cap va truc thuoc'.split(' ')),
  ],
  ['Cấp xã', /\b(xa|phuong)\b/u, new Set('ubnd xa phuong thi tran dac khu cap va'.split(' '))],
  [
    'Cơ quan Trung ương',
    /\btrung uong\b|\btw\b|\bnganh doc\b/u,
    new Set('co quan don vi nganh doc trung uong tw cua va'.split(' ')),
  ],
];

/** What a name of each kind has that is of all its units; one without it is of a part of them, as `Phường` of `Cấp xã`. */
const OF_ALL: Readonly<Partial<Record<UnitKind, RegExp>>> = {
  'Sở, ban, ngành': /^so\b|(?:^| )(?!duong )\S+ so\b/u,
  'Cấp huyện': /\bhuyen\b/u,
  'Cấp xã': /\bxa\b/u,
  'Cơ quan Trung ương': /\btrung uong\b|\btw\b/u,
};
/** Words that do not tell which part. */
const FILLERS: ReadonlySet<string> = new Set('ubnd cap co quan don vi cua va thuoc truc'.split(' '));

/**
 * The key under which two printed names are one block: `Các sở, ban, ngành tỉnh`, `Khối sở, ngành` and `Sở, ban, ngành`
 * are; so are `UBND huyện, thị xã, thành phố` and `Cấp huyện`, and `Cụm 1`, `Cụm thi đua số 01` and `Cụm I`. A name of a part
 * of a kind's units is no other's: `Xã` (as `Cấp xã`) and `Phường`, `Huyện` and `Thị xã` are two. Any other name is compared
 * by its letters and tone marks (`Khối D` and `Khối Đ` are two), without `Khối`, `Các` in front and `tỉnh`, `đóng trên địa bàn
 * …` behind.
 */
export function blockKey(name: string): string {
  return keysOf(name).own;
}

/** The same, but of a part of a kind's units the key of the kind: `Phường` is `Cấp xã`. */
export function blockKindKey(name: string): string {
  return keysOf(name).kind;
}

/**
 * Whether a unit's name begins with the word for the part of a kind that a block's key is of: `Phường Phú Xuân` in `Phường`.
 *
 * @param isOnly whether no other block of the kind is named: `Ngành dọc` is then another word for `Cơ quan Trung ương`
 */
export function isOfPart(unit: string, key: string, isOnly: boolean): boolean {
  const [, part] = key.split(PART);
  if (part === CENTRAL) return isOnly;
  return part !== undefined && `${fold(unitKey(unit))} `.startsWith(`${part} `);
}

const CENTRAL = 'nganh doc';

/** Whether a name is no more than the words for a kind of units or a part of it: `UBND xã`, `Phường`, not `Xã miền núi`. */
export function isKindOfUnits(name: string): boolean {
  return kindOfBare(bareName(name)) !== null;
}

/** Whether units of the block of a part may as well be in a block with the name of its kind: those of `Phường` in `Xã, phường`. */
export function mayHoldPart(name: string, ofPart: string): boolean {
  const [kind, part] = blockKey(ofPart).split(PART);
  if (part === undefined || blockKey(name) !== kind) return false;
  const words = new Set(fold(bareName(name)).split(' '));
  return part === CENTRAL || part.split(' ').every((word) => words.has(word));
}

interface BlockKeys {
  readonly own: string;
  readonly kind: string;
}

function keysOf(name: string): BlockKeys {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const made = findKeys(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, made);
  return made;
}

const keys = new Map<string, BlockKeys>();
const MOST_KEYS = 2000;

function findKeys(name: string): BlockKeys {
  const bare = bareName(name);
  const kind = kindOfBare(bare);
  if (kind === null) {
    const own = SERVICE_UNITS.has(fold(bare)) ? 'Đơn vị sự nghiệp' : withPlainNumber(bare);
    return { own, kind: own };
  }
  const folded = fold(bare);
  if (OF_ALL[kind]?.test(folded) !== false) return { own: kind, kind };
  const part = folded.split(' ').filter((word) => !FILLERS.has(word));
  return { own: `${kind}${PART}${part.join(' ')}`, kind };
}

const PART = ': ';

const SERVICE_UNITS: ReadonlySet<string> = new Set([
  'dvsn',
  'dvsn cong lap',
  'su nghiep',
  'su nghiep cong lap',
  'don vi su nghiep',
  'don vi su nghiep cong lap',
]);

/** `cụm 1` for `cụm thi đua số 01` and `cụm i`, and `1` for what is left of `Khối số 1`. */
function withPlainNumber(bare: string): string {
  const [, group = '', digits, roman = ''] = NUMBER.exec(bare) ?? [];
  if (digits !== undefined) return `${group}${Number(digits)}`;
  const value = ROMAN.indexOf(roman) + 1;
  return value === 0 ? bare : `${group}${value}`;
}

const NUMBER = new RegExp(
  `^((?:${wordsOf('cụm')} )?)(?:${wordsOf('thi đua')} )?(?:${wordsOf('số')} )?(?:(\\d{1,2})|([ivx]{1,5}))$`,
  'u',
);
const ROMAN: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** Whether a name is that of a block by its words alone: `Các sở, ban, ngành tỉnh` is, `Sở Nội vụ` is not. */
export const isBlockName = rememberedByText(
  10_000,
  (name) =>
    /^(khoi |nhom |cum (?:thi dua|so|[ivx]+|\d{1,2})\b|(?:khoi|cum|nhom)\d{1,2}$)/u.test(fold(name)) ||
    kindOfBare(bareName(name)) !== null,
);

/**
 * The numbered block that a title or the name of a tab is of: `CỤM 1 - KẾT QUẢ …`, `KQ khối II`, `Cụm thi đua số 3`; `null`
 * where it names none, or several.
 */
export function numberedBlockIn(text: string): string | null {
  if (text.length > LONGEST_TITLE) return null;
  if (isGroupAlone(text)) return tidy(text).replace(OWN_NUMBER, '');
  const found = [...tidy(text).matchAll(NUMBERED)].flatMap(([, before = '', name = '']) =>
    /^các/iu.test(before) ? [] : [name],
  );
  const [name = null, ...others] = new Set(found);
  return others.length === 0 ? name : null;
}

/** Whether a line or the name of a tab says no more than which group of units it is of: `Nhóm II`, `BẢNG A`; `Bảng 1` is the first of some tables. */
export function isGroupAlone(text: string): boolean {
  return GROUP_ALONE.test(tidy(text));
}

const GROUP_ALONE = /^(?:[ivx]{1,4}[.)]\s?)?(?:nhóm\s(?:số\s)?(?:\d{1,2}|[ivx]{1,5}|[a-hđ])|bảng\s[a-hđ])$/iu;
const OWN_NUMBER = /^[ivx]{1,4}[.)]\s?/iu;

const LONGEST_TITLE = 400;
/** Neither `các khối 6 tháng`, `khối 1, 2` nor `cụm 5 xã`. */
const NUMBERED = new RegExp(
  String.raw`(^|các\s+|[^\p{L}\d])((?:khối|cụm)(?:\s+thi\s+đua)?(?:\s+số)?(?:\s*\d{1,2}|\s+(?:[ivx]{1,5}|[a-hđ])))(?![\p{L}\d])` +
    String.raw`(?!\s*(?:[-–,;+&/]|và|đến)\s*(?:\d{1,2}(?!\d)|[ivx]{1,5}(?!\p{L}))|\s*(?:tháng|tuần|điểm|%|đơn vị|xã|phường|huyện|sở|trường|lĩnh vực))`,
  'giu',
);

/**
 * The block that the name of a tab tells: a numbered one, or what begins with the word for one (`Khối xã`, `Khối miền núi`);
 * `null` for any other.
 */
export function blockOfTab(name: string): string | null {
  const numbered = numberedBlockIn(name);
  if (numbered !== null) return numbered;
  const bare = tidy(name.replace(/\s*[-–(]?\s*(?:năm\s+)?20\d\d\)?\s*$/iu, ''));
  if (!/^(?:khoi(?! luong)|cum(?! tu)) \D{2,}$/u.test(fold(bare))) return null;
  const kind = kindOfBare(bareName(bare));
  return kind === null || blockKey(bare) !== kind ? bare : kind;
}

function bareName(name: string): string {
  return nameKey(name.normalize('NFC').replace(GLUED, '$1$2 '))
    .replace(COMMITTEE, '$1ubnd')
    .replace(BEFORE, '')
    .replace(ALL_COMMITTEES, '$1 ')
    .replace(PLACE, '')
    .replace(PROVINCE, '');
}

const COMMITTEE = new RegExp(`(^| )${wordsOf('ủy ban nhân dân')}(?= |$)`, 'gu');
/** `UBND các xã, phường`. */
const ALL_COMMITTEES = new RegExp(`^(ubnd) ${wordsOf('các')} `, 'u');
/** `Cụm1`, `Khối2`. */
const GLUED = /(^|[^\p{L}])(cụm|khối|nhóm|cum|khoi|nhom)(?=\d)/giu;
const BEFORE = new RegExp(
  `^(?:${wordsOf('các', 'khối', 'nhóm', 'đối với', 'danh sách')} )*(?:${wordsOf('vùng')} (?=\\D{5,}$))?`,
  'u',
);
const PLACE = new RegExp(` (?:${wordsOf('đóng', 'trên', 'thuộc')} )+${wordsOf('địa bàn')}(?: .*)?$`, 'u');
const PROVINCE = new RegExp(` (?:${wordsOf('của', 'thuộc', 'cấp')} )?${wordsOf('tỉnh')}$`, 'u');

function kindOfBare(key: string): UnitKind | null {
  const bare = fold(key);
  const words = bare.split(' ');
  // One word more than `Sở`, `Cấp xã` … and it is the name of a unit or of a block of its own.
  const found = KINDS.find(
    ([, required, known]) => required.test(bare) && words.every((word) => known.has(word)),
  );
  return found?.[0] ?? null;
}
