import { blockKindKey } from '../names/blockNames';
import { nameKey } from '../names/nameKey';
import { kindOfUnit, unitKey } from '../names/unitNames';

/** The units of one table by their names, and the block that a line or tab puts it into. */
export interface NamesOfTable {
  readonly block: string | null;
  /** Its header calls them communes. */
  readonly communes?: true;
  readonly units: readonly { readonly name: string; readonly block?: string | null }[];
}

/**
 * The full keys of communes whose kind is a letter or is left out in another table: `P. Hòa Bình` and `UBND P.Hòa Bình` are
 * `Phường Hòa Bình` where the workbook has that unit, and `Tân Thành` is `Xã Tân Thành` in a table of communes where no
 * other unit is called so (`Phường Tân Thành`, `Huyện Tân Thành`). So are the usual abbreviations of departments (`Sở KH&CN`)
 * where the workbook has the department. What could be two units is none of them.
 *
 * @param keyOf the key of a name without footnote mark and district
 * @returns the full key by the short one
 */
export function fullKeys(
  tables: readonly NamesOfTable[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  const departments = new Map<string, string>();
  const short = new Map<string, { readonly name: string; mayBeBare: boolean }>();
  for (const table of tables) {
    const isOfCommunes = areCommunes(table);
    for (const { name, block = null } of table.units) {
      const key = keyOf(name);
      if (kindOfUnit(name) !== null) {
        full.set(key, key);
        const department = departmentOf(key);
        if (department !== null) departments.set(key, department);
        continue;
      }
      const mayBeBare = isOfCommunes || (block !== null && blockKindKey(block) === COMMUNES);
      const known = short.get(key);
      if (known === undefined) short.set(key, { name, mayBeBare });
      else known.mayBeBare &&= mayBeBare;
    }
  }
  const found = new Map<string, string>();
  if (full.size === 0) return found;
  for (const [key, { name, mayBeBare }] of short) {
    const own = lettered(name, key, full) ?? (mayBeBare ? bare(key, full) : null);
    if (own !== null) found.set(key, own);
  }
  for (const [key, own] of departments) if (full.has(own)) found.set(key, own);
  if (found.size === 0) return found;
  // A table that has both names has two units.
  for (const { units } of tables) {
    const keys = new Set(units.map(({ name }) => keyOf(name)));
    for (const key of keys) if (keys.has(found.get(key) ?? '')) found.delete(key);
  }
  return found;
}

/** The key of the department that an abbreviation such as `Sở KH&CN`, `Sở KHCN` stands for; `null` for any other name. */
function departmentOf(key: string): string | null {
  const words = key.split(' ');
  if (words[0] !== DEPARTMENT || words.length > MOST_WORDS) return null;
  const letters = words.filter((word, at) => at > 0 && word !== AND).join('');
  return DEPARTMENTS.get(letters) ?? null;
}

const MOST_WORDS = 7;
const DEPARTMENT = nameKey('sở');
const AND = nameKey('và');

/** The keys of departments by the first letters of their words without `và`. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map(
  [
    'Nông nghiệp và Môi trường',
    'Nông nghiệp và Phát triển nông thôn',
    'Khoa học và Công nghệ',
    'Kế hoạch và Đầu tư',
    'Giáo dục và Đào tạo',
    'Tài nguyên và Môi trường',
    'Văn hóa, Thể thao và Du lịch',
    'Văn hóa và Thể thao',
    'Thông tin và Truyền thông',
    'Lao động - Thương binh và Xã hội',
    'Giao thông vận tải',
    'Dân tộc và Tôn giáo',
  ].map((name) => {
    const key = unitKey(`Sở ${name}`);
    const words = key.split(' ').filter((word, at) => at > 0 && word !== AND);
    return [words.map((word) => word.charAt(0)).join(''), key];
  }),
);

type FullKeys = ReadonlyMap<string, string>;

const COMMUNES = 'Cấp xã';

function areCommunes({ block, communes, units }: NamesOfTable): boolean {
  if (communes === true) return true;
  if (block !== null) return blockKindKey(block) === COMMUNES;
  return units.filter(({ name }) => kindOfUnit(name) === COMMUNES).length * 2 > units.length;
}

/** `X. Tân Thành`; `P.` may be *phòng*, and `TT.` *trung tâm*, where the workbook has such a unit. */
function lettered(name: string, key: string, full: FullKeys): string | null {
  const letter = LETTER.exec(name)?.[1]?.toLowerCase();
  const kinds = letter === undefined ? undefined : KINDS.get(letter);
  if (kinds === undefined) return null;
  const rest = key.replace(/^ubnd /u, '').replace(/^\S+ /u, '');
  const [own, ...others] = kinds.map((kind) => `${nameKey(kind)} ${rest}`).filter((one) => full.has(one));
  return own === undefined || others.length > 0 ? null : own;
}

const LETTER = /^(?:UBND\s{1,3})?(X|P|TT|ĐK)\s?\.\s?\p{L}/iu;
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['x', ['xã']],
  ['p', ['phường', 'phòng']],
  ['tt', ['thị trấn', 'trung tâm']],
  ['đk', ['đặc khu']],
]);

function bare(key: string, full: FullKeys): string | null {
  const [own, ...others] = LOCAL.map((kind) => `${kind} ${key}`).filter((one) => full.has(one));
  return own === undefined || others.length > 0 || kindOfUnit(own) === null ? null : own;
}

const LOCAL = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'thành phố', 'quận'].map(nameKey);
