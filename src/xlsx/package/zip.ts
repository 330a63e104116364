import { deflateSync, inflateSync } from 'fflate';
import type { LocalTime } from '../../core/localTime';
import { Problem } from '../../core/problem';

/** A part of a zip as it lies in the file; a part that nobody changes is copied without inflating it. */
export interface ZipPart {
  /** Path with `/`, as written in the file. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/**
 * What a file may need when inflated; more is `file-too-large`, found out before anything is inflated. Pictures and the like
 * are copied as they are packed: only texts are ever inflated.
 */
export const zipLimits = {
  parts: 20_000,
  /** Of one part that is a text. */
  partBytes: 160 * 1024 * 1024,
  /** Of all texts, as the file states their sizes. */
  textBytes: 320 * 1024 * 1024,
  totalBytes: 768 * 1024 * 1024,
  /** A part above `ratioFromBytes` may inflate to this many times its packed size: score sheets stay below 50. */
  ratio: 200,
  ratioFromBytes: 16 * 1024 * 1024,
} as const;

/**
 * Lists the parts of a zip from its central directory.
 *
 * @throws Problem `damaged-file` where the directory or a part's place is wrong, `file-too-large` beyond
 * `zipLimits`, `password-protected-file` for a part encrypted by a zip program.
 */
export function readZip(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.count > zipLimits.parts)
      throw new Problem('file-too-large', { parts: String(zipLimits.parts) });
    const parts: ZipPart[] = [];
    let total = 0;
    let texts = 0;
    let at = directory.offset;
    for (let index = 0; index < directory.count; index += 1) {
      const { part, next } = readEntry(bytes, view, at);
      total += part.size;
      if (total > zipLimits.totalBytes) throw tooLarge(zipLimits.totalBytes);
      if (isText(part.name)) texts += part.size;
      if (texts > zipLimits.textBytes) throw tooLarge(zipLimits.textBytes);
      parts.push(part);
      at = next;
    }
    return parts;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('damaged-file', {}, error);
  }
}

/**
 * A part's bytes.
 *
 * @throws Problem `damaged-file` where they do not inflate to the stated size and checksum. Never allocates more
 * than the stated size.
 */
export function unpack(part: ZipPart): Uint8Array {
  let data: Uint8Array;
  try {
    data =
      part.method === 'stored' ? part.packed : inflateSync(part.packed, { out: new Uint8Array(part.size) });
  } catch (error) {
    throw new Problem('damaged-file', { part: part.name }, error);
  }
  if (data.length !== part.size || crc32(data) !== part.crc) {
    throw new Problem('damaged-file', { part: part.name });
  }
  return data;
}

export function pack(name: string, data: Uint8Array): ZipPart {
  return { name, method: 'deflated', crc: crc32(data), size: data.length, packed: deflateSync(data) };
}

/** A part as it is, for what is packed already. */
export function store(name: string, data: Uint8Array): ZipPart {
  return { name, method: 'stored', crc: crc32(data), size: data.length, packed: data };
}

/**
 * A zip of the parts in their order. Without a time it has no dates: the same parts give the same bytes.
 *
 * @param at when the parts were written
 */
export function writeZip(parts: readonly ZipPart[], at: LocalTime | null = null): Uint8Array {
  const written = at === null ? { date: NO_DATE, time: 0 } : dosTime(at);
  const encoder = new TextEncoder();
  const entries = parts.map((part) => ({ part, name: encoder.encode(part.name) }));
  const size = entries.reduce((sum, { part, name }) => sum + 76 + 2 * name.length + part.packed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let offset = 0;
  for (const { part, name } of entries) {
    offsets.push(offset);
    view.setUint32(offset, LOCAL, true);
    writeCommon(view, offset + 4, part, name.length, written);
    bytes.set(name, offset + 30);
    bytes.set(part.packed, offset + 30 + name.length);
    offset += 30 + name.length + part.packed.length;
  }
  const directory = offset;
  for (const [index, { part, name }] of entries.entries()) {
    view.setUint32(offset, CENTRAL, true);
    view.setUint16(offset + 4, 20, true);
    writeCommon(view, offset + 6, part, name.length, written);
    view.setUint32(offset + 42, offsets[index] ?? 0, true);
    bytes.set(name, offset + 46);
    offset += 46 + name.length;
  }
  view.setUint32(offset, END, true);
  view.setUint16(offset + 8, entries.length, true);
  view.setUint16(offset + 10, entries.length, true);
  view.setUint32(offset + 12, offset - directory, true);
  view.setUint32(offset + 16, directory, true);
  return bytes;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;
/** 1 January 1980, the first day a zip can state. */
const NO_DATE = 0x0021;

interface DosTime {
  readonly date: number;
  readonly time: number;
}

/** A zip states years from 1980 and every second second. */
function dosTime({ year, month, day, hour, minute, second }: LocalTime): DosTime {
  return {
    date: ((year - 1980) << 9) | (month << 5) | day,
    time: (hour << 11) | (minute << 5) | (second >> 1),
  };
}

function writeCommon(
  view: DataView,
  at: number,
  part: ZipPart,
  nameLength: number,
  { date, time }: DosTime,
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, part.method === 'stored' ? 0 : 8, true);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === END64_LOCATOR) {
      const end64 = readUint64(view, at - 20 + 8);
      if (view.getUint32(end64, true) !== END64) break;
      return { count: readUint64(view, end64 + 32), offset: readUint64(view, end64 + 48) };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw new Problem('damaged-file');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { part: ZipPart; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new Problem('damaged-file');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
  if ((flags & ENCRYPTED) !== 0) throw new Problem('password-protected-file');
  if (method !== 0 && method !== 8) throw new Problem('damaged-file', { part: name });

  const extra = at + 46 + nameLength;
  const [size, packedSize, local] = wideNumbers(view, extra, extra + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (isText(name)) {
    if (size > zipLimits.partBytes) throw tooLarge(zipLimits.partBytes);
    const isBomb = size > zipLimits.ratioFromBytes && size > packedSize * zipLimits.ratio;
    if (isBomb) throw tooLarge(Math.floor((packedSize * zipLimits.ratio) / 1024 / 1024) * 1024 * 1024);
  }
  if (view.getUint32(local, true) !== LOCAL) throw new Problem('damaged-file', { part: name });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize || (method === 0 && packedSize !== size)) {
    throw new Problem('damaged-file', { part: name });
  }
  const crc = view.getUint32(at + 16, true);
  return { part: { name, method: method === 0 ? 'stored' : 'deflated', crc, size, packed }, next };
}

/** Replaces each 0xFFFFFFFF by its 64-bit value from the Zip64 extra field, where they stand in this order. */
function wideNumbers(
  view: DataView,
  from: number,
  to: number,
  narrow: readonly [number, number, number],
): [number, number, number] {
  const wide: [number, number, number] = [...narrow];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const index of [0, 1, 2] as const) {
      if (narrow[index] !== 0xffffffff) continue;
      wide[index] = readUint64(view, field);
      field += 8;
    }
  }
  return wide;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

/** Whether a part is none of those that are only copied, by its name. */
export function isText(name: string): boolean {
  return !/\.(?:png|jpe?g|jfif|gif|bmp|tiff?|webp|svg|emf|wmf|wdp|ico|bin|odttf|mp[34]|wav)$/iu.test(name);
}

function tooLarge(bytes: number): Problem {
  return new Problem('file-too-large', { megabytes: String(bytes / 1024 / 1024) });
}

/** Of each byte, what it becomes in the checksum; then the same with one, two and three bytes of zero behind it. */
const crcTables = makeCrcTables();

function makeCrcTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

/** Four bytes at once ("slicing by four"), the rest one by one. */
function crc32(data: Uint8Array): number {
  const whole = data.length - (data.length % 4);
  let crc = -1;
  for (let at = 0; at < whole; at += 4) {
    crc ^=
      (data[at] ?? 0) |
      ((data[at + 1] ?? 0) << 8) |
      ((data[at + 2] ?? 0) << 16) |
      ((data[at + 3] ?? 0) << 24);
    crc =
      (crcTables[768 + (crc & 0xff)] ?? 0) ^
      (crcTables[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (crcTables[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (crcTables[crc >>> 24] ?? 0);
  }
  for (const byte of data.subarray(whole)) crc = (crcTables[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
