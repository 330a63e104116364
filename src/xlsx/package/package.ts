import { cellAddress } from '../../core/addresses/address';
import { Problem } from '../../core/problem';
import { notAWorkbook, openContainer } from './container';
import { DamagedCell } from './limits';
import { checkWellFormed } from './wellFormed';
import { attribute, children, rootOf } from './xml';
import { isText, pack, unpack, zipLimits } from './zip';
import type { ZipPart } from './zip';

/** A part's relationship: `type` is the last word of its type address, `target` the path of a part or an address. */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** An opened Office file: parts by path. Reading inflates a part; writing one replaces it. */
export interface OfficePackage {
  /** Paths in the order of the file. */
  paths(): string[];
  has(path: string): boolean;
  /** @throws Problem `damaged-file` where the part is missing or damaged, also one that is no whole XML document. */
  text(path: string): string;
  setText(path: string, text: string): void;
  remove(path: string): void;
  /** `[]` for a part without relationships. */
  relationships(path: string): readonly Relationship[];
  /** Content type of a part, `''` where none is stated. */
  contentType(path: string): string;
  /** The parts, changed ones packed anew, all others as they were. */
  parts(): ZipPart[];
}

/** An opened .xlsx or .xlsm. */
export interface WorkbookPackage extends OfficePackage {
  /** Path of the part that lists the sheets, usually `xl/workbook.xml`. */
  readonly workbookPath: string;
}

/**
 * Opens a workbook file.
 *
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`.
 */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const zip = partsOf(bytes);
  const file = packageOf(zip);
  if (!file.has(CONTENT_TYPES)) throw notOurs(zip);
  const workbookPath = guarded(CONTENT_TYPES, () => {
    const path = file
      .relationships('')
      .find((relationship) => relationship.type === 'officeDocument')?.target;
    if (path === undefined || !file.has(path)) throw notOurs(zip);
    const type = file.contentType(path);
    if (!/\.(?:sheet|macroEnabled)\.main\+xml$/u.test(type) || /template/iu.test(type)) {
      throw notAWorkbook(formatOfType(type));
    }
    return path;
  });
  return { ...file, workbookPath };
}

/** The parts of one file are the same whoever opens it, reader or writer. */
function partsOf(bytes: Uint8Array): readonly ZipPart[] {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const parts = openContainer(bytes);
  opened.set(bytes, parts);
  return parts;
}

const opened = new WeakMap<Uint8Array, readonly ZipPart[]>();
/** Parts that were looked through once. */
const wellFormed = new WeakSet<ZipPart>();

/**
 * The parts of a zip as those of an Office file.
 *
 * @throws Problem `damaged-file` where two parts have one name
 */
export function packageOf(zip: readonly ZipPart[]): OfficePackage {
  const parts = new Map<string, ZipPart>();
  for (const part of zip) {
    const key = keyOf(part.name);
    if (parts.has(key)) throw new Problem('damaged-file', { part: part.name });
    if (!part.name.endsWith('/')) parts.set(key, part);
  }

  const texts = new Map<string, string>();
  const changed = new Set<string>();
  const text = (path: string): string => {
    const key = keyOf(path);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const part = parts.get(key);
    if (part === undefined || (!isText(key) && part.size > zipLimits.ratioFromBytes)) {
      throw new Problem('damaged-file', { part: path });
    }
    const decoded = decodeXml(unpack(part));
    // Old programs write drawings in VML that are no whole XML; nobody reads them here.
    if (!wellFormed.has(part) && isText(key) && !key.endsWith('.vml'))
      guarded(part.name, () => {
        checkWellFormed(decoded);
      });
    wellFormed.add(part);
    if (decoded.length <= LONGEST_KEPT) texts.set(key, decoded);
    return decoded;
  };
  const relationshipsOf = readOnce(readRelationships);
  const relationships = (path: string): readonly Relationship[] => {
    const of = relationshipsPath(path);
    return parts.has(keyOf(of)) ? guarded(of, () => relationshipsOf(text(of), path)) : [];
  };
  const contentTypes = readOnce(readContentTypes);
  const contentType = (path: string): string =>
    guarded(CONTENT_TYPES, () => contentTypes(text(CONTENT_TYPES), CONTENT_TYPES).of(path));

  return {
    paths: () => [...parts.values()].map((part) => part.name),
    has: (path) => parts.has(keyOf(path)),
    text,
    setText(path, value) {
      const key = keyOf(path);
      const name = parts.get(key)?.name ?? path;
      texts.set(key, value);
      changed.add(key);
      parts.set(key, { name, method: 'stored', crc: 0, size: 0, packed: new Uint8Array(0) });
    },
    remove(path) {
      parts.delete(keyOf(path));
      changed.delete(keyOf(path));
    },
    relationships,
    contentType,
    parts: () =>
      [...parts].map(([key, part]) =>
        changed.has(key) ? pack(part.name, new TextEncoder().encode(texts.get(key) ?? '')) : part,
      ),
  };
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Path of the part that holds a part's relationships; `''` is the package itself. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A relationship's target, which is relative to the folder of its source, as a path from the root. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Path of the workbook's part of a relationship type (`styles`, `theme`, …), `null` where there is none. */
export function partOfType(file: WorkbookPackage, type: string): string | null {
  const found = file
    .relationships(file.workbookPath)
    .find((relationship) => relationship.type === type && !relationship.external);
  return found === undefined || !file.has(found.target) ? null : found.target;
}

/** Runs a step that reads or writes a part; what no program can have written there is Problem `damaged-file`. */
export function guarded<T>(path: string, step: () => T): T {
  return asDamage({ part: path }, step);
}

/** The same for a worksheet, whose name is what people know. */
export function guardedSheet<T>(
  { name, path }: { readonly name: string; readonly path: string },
  step: () => T,
): T {
  try {
    return asDamage({ part: path, sheet: name }, step);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'file-too-large') throw error;
    throw new Problem(error.code, { ...error.params, sheet: name }, error);
  }
}

/** The same for the whole of a file, for what parts say of each other. */
export function guardedFile<T>(step: () => T): T {
  return asDamage({}, step);
}

function asDamage<T>(place: Readonly<Record<string, string>>, step: () => T): T {
  try {
    return step();
  } catch (error) {
    // A text or list that is too long to be made is a `RangeError`.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const cell = error instanceof DamagedCell ? { cell: cellAddress(error.row, error.column) } : {};
    throw new Problem('damaged-file', { ...place, ...cell }, error);
  }
}

/** Part names are compared without regard to case (ECMA-376 part 2). */
function keyOf(path: string): string {
  return path.toLowerCase();
}

/** A longer part is inflated again when it is asked for again: several of them would be too much to keep. */
const LONGEST_KEPT = 1_000_000;

/** Reads a part's text once, until it is another one. */
function readOnce<T>(read: (xml: string, path: string) => T): (xml: string, path: string) => T {
  const known = new Map<string, { readonly xml: string; readonly value: T }>();
  return (xml, path) => {
    const before = known.get(path);
    if (before?.xml === xml) return before.value;
    const value = read(xml, path);
    known.set(path, { xml, value });
    return value;
  };
}

function decodeXml(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return asUtf8(new TextDecoder('utf-16le').decode(data));
  if (first === 0xfe && second === 0xff) return asUtf8(new TextDecoder('utf-16be').decode(data));
  return new TextDecoder().decode(data);
}

function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/iu, '$1UTF-8');
}

function readRelationships(xml: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of children(xml, rootOf(xml, 'Relationships'))) {
    const target = attribute(xml, tag, 'Target') ?? '';
    const external = attribute(xml, tag, 'TargetMode') === 'External';
    found.push({
      id: attribute(xml, tag, 'Id') ?? '',
      type: (attribute(xml, tag, 'Type') ?? '').replace(/^.*\//u, ''),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}

function readContentTypes(xml: string): { of: (path: string) => string } {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const tag of children(xml, rootOf(xml, 'Types'))) {
    const type = attribute(xml, tag, 'ContentType') ?? '';
    if (tag.name === 'Default') defaults.set((attribute(xml, tag, 'Extension') ?? '').toLowerCase(), type);
    else overrides.set(keyOf((attribute(xml, tag, 'PartName') ?? '').replace(/^\//u, '')), type);
  }
  return {
    of: (path) => overrides.get(keyOf(path)) ?? defaults.get(path.replace(/^.*\./u, '').toLowerCase()) ?? '',
  };
}

function notOurs(zip: readonly ZipPart[]): Problem {
  const mimetype = zip.find(({ name }) => keyOf(name) === 'mimetype');
  if (mimetype !== undefined) {
    const type = new TextDecoder().decode(unpack(mimetype));
    return notAWorkbook(type.includes('spreadsheet') ? '.ods' : '');
  }
  return zip.some(({ name }) => keyOf(name).startsWith('xl/'))
    ? new Problem('damaged-file')
    : notAWorkbook('.zip');
}

function formatOfType(type: string): string {
  if (type.includes('sheet.binary')) return '.xlsb';
  if (type.includes('template')) return '.xltx';
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return '.docx';
  if (type.includes('presentation')) return '.pptx';
  return '';
}
