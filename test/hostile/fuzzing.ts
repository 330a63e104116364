import { pack, readZip, unpack, writeZip } from '../../src/xlsx/package/zip';
import type { ZipPart } from '../../src/xlsx/package/zip';
import { nextTag } from '../../src/xlsx/package/xml';
import type { Tag } from '../../src/xlsx/package/xml';

/** A number from 0 to below `most`, whole; the same ones for the same seed. */
export type Chance = (most: number) => number;

/** mulberry32 */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}

/** The file with one to four things in it changed: its bytes, the parts of its zip, or the XML of a part. */
export function mutated(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance(20) === 0) return mutatedBytes(bytes, chance);
  let parts = readZip(bytes);
  for (let count = [1, 1, 1, 2, 2, 3][chance(6)] ?? 1; count > 0; count -= 1) {
    parts = chance(8) === 0 ? mutatedZip(parts, chance) : mutatedPart(parts, chance);
  }
  return writeZip(parts);
}

function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[chance(items.length)];
}

function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  switch (chance(4)) {
    case 0:
      return copy.subarray(0, chance(copy.length));
    case 1:
      copy.fill(chance(256), chance(copy.length), chance(copy.length));
      return copy;
    case 2:
      // What lists the parts stands at the end.
      copy[copy.length - 1 - chance(Math.min(copy.length, 4_000))] = chance(256);
      return copy;
    default:
      for (let count = 1 + chance(8); count > 0; count -= 1) copy[chance(copy.length)] = chance(256);
      return copy;
  }
}

function mutatedZip(parts: readonly ZipPart[], chance: Chance): ZipPart[] {
  const at = chance(parts.length);
  const [one, other] = [parts[at], pick(parts, chance)];
  if (one === undefined || other === undefined) return [...parts];
  const put = (...now: ZipPart[]): ZipPart[] => parts.flatMap((part, index) => (index === at ? now : [part]));
  switch (chance(7)) {
    case 0:
      return put();
    case 1:
      return put(one, one);
    case 2:
      return put({ ...one, name: one.name.toUpperCase() });
    case 3:
      return put({ ...other, name: one.name });
    case 4:
      return put({ ...one, size: [0, 1, one.size + 1, 0x7fffffff, 0xffffffff][chance(5)] ?? 0 });
    case 5:
      return put({ ...one, name: `${one.name}/../${other.name}` });
    default:
      return put({ ...one, crc: chance(2 ** 32) });
  }
}

function mutatedPart(parts: readonly ZipPart[], chance: Chance): ZipPart[] {
  const texts = parts.filter(({ name }) => /\.(?:xml|rels)$/u.test(name) && !name.includes('theme'));
  const part = pick(texts, chance);
  if (part === undefined) return [...parts];
  try {
    const xml = new TextDecoder().decode(unpack(part));
    const changed = pack(part.name, new TextEncoder().encode(mutatedXml(xml, chance)));
    return parts.map((one) => (one === part ? changed : one));
  } catch {
    // A part that an earlier change damaged stays as it is.
    return [...parts];
  }
}

const NUMBERS = [
  '-1',
  '0',
  '1',
  '1e999',
  '-1e999',
  'NaN',
  '',
  ' ',
  '1.5',
  '4294967296',
  '99999999999',
  '1048576',
  '1048577',
  '16385',
  '0x10',
  'x',
  '９',
];
const TEXTS = [
  'A1:XFD1048576',
  'A1',
  'B2:A1',
  '__proto__',
  'constructor',
  '&#0;',
  '&#xD800;',
  '&lol;',
  '(('.repeat(2_000),
  ' '.repeat(4_000),
  '"'.repeat(300),
  "'".repeat(300),
  '&quot;&quot;',
  'worksheet',
  'hidden',
  'true',
  '=1',
  '../../x.xml',
  'http://x',
  'Tổng hợp',
  'Nhật ký',
  '&lt;b&gt;',
  '﷐',
  's',
  'n',
  'str',
  'd',
  'e',
  '2024-99-99',
  '_x0000_',
  '%',
  '5/0',
  '1/2/3',
];

const MARKUP = ['<!--', '<!-- x -->', '<![CDATA[x]]>', '<x/>', '<?x?>', '</x>', '&'];

/** Mostly still well-formed, so that what is meant is tried and not only whether it can be read. */
function mutatedXml(xml: string, chance: Chance): string {
  const tags = tagsOf(xml);
  const tag = pick(tags, chance);
  if (tag === undefined) return `${xml}<`;
  const end = endOf(xml, tags, tag);
  const element = xml.slice(tag.start, end);
  const nasty = (): string => pick(chance(2) === 0 ? NUMBERS : TEXTS, chance) ?? '';
  switch (chance(14)) {
    case 0:
      return xml.slice(0, tag.start) + xml.slice(end);
    case 1:
      return xml.slice(0, end) + element + xml.slice(end);
    case 2: {
      const place = pick(tags, chance) ?? tag;
      const without = xml.slice(0, tag.start) + xml.slice(end);
      const at = place.start > tag.start ? Math.max(tag.start, place.start - element.length) : place.start;
      return without.slice(0, at) + element + without.slice(at);
    }
    case 3:
      return renamed(
        xml,
        tag,
        end,
        ['row', 'c', 'v', 'f', 'foreign', 'x:c', 'sheetData', 'mergeCell'][chance(8)] ?? 'a',
      );
    case 4:
    case 5:
    case 6:
      return withAttributeChanged(xml, tag, chance, nasty());
    case 7:
      return tag.kind === 'open'
        ? xml.slice(0, tag.end) + nasty() + xml.slice(end - closeLength(xml, tag))
        : xml;
    case 8:
      return xml.slice(0, tag.end) + (pick(MARKUP, chance) ?? '') + xml.slice(tag.end);
    case 9:
      return `${xml.slice(0, tag.start)}${element.repeat(2 + chance(200))}${xml.slice(end)}`;
    case 10:
      return xml.slice(0, chance(xml.length));
    case 11:
      return `<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>${xml}`;
    case 12:
      return xml.slice(0, tag.start) + xml.slice(tag.end);
    default: {
      const text = />([^<]+)</gu;
      const found = [...xml.matchAll(text)];
      const one = pick(found, chance);
      if (one === undefined) return xml;
      return xml.slice(0, one.index + 1) + nasty() + xml.slice(one.index + one[0].length - 1);
    }
  }
}

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== 'close') tags.push(tag);
  }
  return tags;
}

function endOf(xml: string, tags: readonly Tag[], tag: Tag): number {
  if (tag.kind === 'empty') return tag.end;
  let depth = 1;
  for (let next = nextTag(xml, tag.end); next !== null; next = nextTag(xml, next.end)) {
    if (next.kind === 'open') depth += 1;
    if (next.kind === 'close') depth -= 1;
    if (depth === 0) return next.end;
  }
  return tags.length === 0 ? xml.length : tag.end;
}

function fullName(tag: Tag): string {
  return tag.prefix === '' ? tag.name : `${tag.prefix}:${tag.name}`;
}

function closeLength(_xml: string, tag: Tag): number {
  return fullName(tag).length + 3;
}

function renamed(xml: string, tag: Tag, end: number, name: string): string {
  const old = fullName(tag);
  const open = `<${name}${xml.slice(tag.start + 1 + old.length, tag.end)}`;
  if (tag.kind === 'empty') return xml.slice(0, tag.start) + open + xml.slice(tag.end);
  return `${xml.slice(0, tag.start)}${open}${xml.slice(tag.end, end - closeLength(xml, tag))}</${name}>${xml.slice(end)}`;
}

function withAttributeChanged(xml: string, tag: Tag, chance: Chance, value: string): string {
  const text = xml.slice(tag.start, tag.end);
  const found = [...text.matchAll(/\s([\w:]+)="([^"]*)"/gu)];
  const one = pick(found, chance);
  if (one === undefined) return xml;
  const [whole, name = ''] = one;
  const escaped = value.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const now =
    [``, ` ${name}="${escaped}"`, ` ${name}="${escaped}"`, ` foreign${whole.trim()}`, `${whole}${whole}`][
      chance(5)
    ] ?? '';
  return (
    xml.slice(0, tag.start) +
    text.slice(0, one.index) +
    now +
    text.slice(one.index + whole.length) +
    xml.slice(tag.end)
  );
}
