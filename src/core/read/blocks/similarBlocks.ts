import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { fold } from '../cells/text';
import type { UnitReading } from '../model/assessment';
import { blockKey, blockKindKey, isKindOfUnits, isOfPart, mayHoldPart } from '../names/blockNames';
import { areAlike, comparedName } from '../names/nameLikeness';

interface NamedBlock {
  readonly name: string;
  readonly units: readonly { readonly table: object; readonly reading: UnitReading }[];
}

/**
 * Blocks whose names are likely another's, each against the first such one: they differ by marks only, by a typing error
 * (`Sở, bna, ngành`), or the one may hold the other's units (`Cấp xã`, `Phường`). Letters and numbers (`Khối D`, `Khối Đ`) do
 * not count.
 */
export function similarBlocks(blocks: readonly NamedBlock[]): readonly Finding[] {
  const first = new Map<string, NamedBlock>();
  const compared = blocks.filter(({ name }) => name.length <= LONGEST).slice(0, MOST_BLOCKS);
  return blocks.flatMap((block): Finding[] => {
    const { name, units } = block;
    // `Khôi 1` beside `Khối 1`: in the key of one of them the word for a block is left out.
    const forms = [...new Set([fold(blockKey(name)), fold(name)])];
    const plain = forms.find((form) => first.has(form)) ?? fold(name);
    const unmarked = first.get(plain);
    for (const form of forms) if (!first.has(form)) first.set(form, block);
    const isUnmarked =
      unmarked !== undefined && plain.length >= SHORTEST_NAME && !differByLetter(name, unmarked.name);
    const like = isUnmarked
      ? unmarked
      : compared
          .slice(0, Math.max(0, compared.indexOf(block)))
          .find((one) => (!isAlone(block, one) && isMistyped(name, one.name)) || mayHold(block, one));
    if (like === undefined) return [];
    const place = units[0]?.reading.place ?? { sheet: '', cell: 'A1' };
    return [finding('name-similar', place, { kind: 'block', name, like: like.name }, { block: name })];
  });
}

const SHORTEST_NAME = 3;
/** Only so many are compared with each other, and no long texts. */
const MOST_BLOCKS = 100;
const LONGEST = 120;

/** Of one unit beside several, `block-of-one` says that its block's name is likely mistyped. */
function isAlone({ units }: NamedBlock, other: NamedBlock): boolean {
  return units.length === 1 && other.units.length >= 3;
}

/** `Cụm D` and `Cụm Đ` are two, numbered by letters. */
function differByLetter(name: string, like: string): boolean {
  return differing(name, like).every((word) => fold(word).length === 1);
}

function differing(name: string, like: string): readonly string[] {
  const others = blockKey(like).split(' ');
  return blockKey(name)
    .split(' ')
    .filter((word, index) => word !== others[index]);
}

/**
 * Whether a kind of units is mistyped in one of two names, or letters of one are those of the other in another order. Names
 * of places may be a letter apart: `Cụm Bảo Lâm` and `Cụm Bảo Lạc` are two.
 */
function isMistyped(name: string, like: string): boolean {
  const kinds = [name, like].filter(isKindOfUnits).length;
  const [own, other] = [fold(name), fold(like)];
  if (kinds === 2 || (kinds === 0 && lettersOf(own) !== lettersOf(other))) return false;
  if (differing(name, like).every((word) => word.length <= 2)) return false;
  const forms = (text: string) => [text, blockKey(text)].map(comparedName);
  return forms(name).some((form) => forms(like).some((one) => areAlike(form, one)));
}

function lettersOf(text: string): string {
  return Array.from(text.replaceAll(' ', '')).sort().join('');
}

/** Whether one of two blocks may be a part of the other, and no table has them both. */
function mayHold(one: NamedBlock, other: NamedBlock): boolean {
  if (!holds(one, other.name) && !holds(other, one.name)) return false;
  const tables = new Set(one.units.map(({ table }) => table));
  return !other.units.some(({ table }) => tables.has(table));
}

/** By its name, or since it has such units itself: a `Phường Thuận Hóa` in `Cấp xã`. */
function holds({ name, units }: NamedBlock, part: string): boolean {
  const key = blockKey(part);
  if (key === blockKey(name) || blockKindKey(part) !== blockKey(name)) return false;
  return mayHoldPart(name, part) || units.some(({ reading }) => isOfPart(reading.name, key, false));
}
