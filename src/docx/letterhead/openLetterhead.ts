import type { LetterheadNote } from '../../core/papers/office/letterhead';
import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import { openContainer } from '../../xlsx/package/container';
import { CONTENT_TYPES, guarded, guardedFile, packageOf } from '../../xlsx/package/package';
import type { OfficePackage } from '../../xlsx/package/package';
import { addPart, reachableParts, removeRelationship, removeUnreached } from '../../xlsx/package/packageEdit';
import { elementEnd, nextTag } from '../../xlsx/package/xml';
import { applyEdits } from '../../xlsx/package/xmlEdits';
import type { XmlEdit } from '../../xlsx/package/xmlEdits';
import { isText } from '../../xlsx/package/zip';
import { scanParagraphs } from './paragraphs';
import type { ScannedParagraph } from './paragraphs';

/** An office's own letterhead, opened and looked through. */
export interface Letterhead {
  readonly file: OfficePackage;
  readonly documentPath: string;
  /** The document, then its heads and feet: what is in them, by their paths. */
  readonly texts: ReadonlyMap<string, LetterheadText>;
  readonly notes: readonly LetterheadNote[];
}

export interface LetterheadText {
  readonly xml: string;
  readonly paragraphs: readonly ScannedParagraph[];
}

/** A letterhead is a page or two: all its texts together are no longer. */
const MOST_MEGABYTES = 30;

/** Does something with a letterhead; what is wrong with it is said of a letterhead. */
export function asLetterhead<Made>(step: () => Made): Made {
  try {
    return guardedFile(step);
  } catch (error) {
    const code = error instanceof Problem ? CODES.get(error.code) : undefined;
    throw code === undefined || !(error instanceof Problem) ? error : new Problem(code, error.params, error);
  }
}

/** What a workbook's container is told of, as it is told of a letterhead. */
const CODES: ReadonlyMap<ProblemCode, ProblemCode> = new Map([
  ['not-a-workbook', 'letterhead-not-docx'],
  ['damaged-file', 'letterhead-damaged'],
  ['password-protected-file', 'letterhead-password'],
  ['file-too-large', 'letterhead-too-large'],
]);

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Opens a letterhead (.docx or .dotx). What it brings along that lies elsewhere or that runs is refused, but for the template
 * it was made from, which is left out.
 *
 * @throws Problem as `asLetterhead` says it
 */
export function openLetterhead(bytes: Uint8Array): Letterhead {
  const zip = openContainer(bytes);
  const size = zip.reduce((sum, part) => sum + (isText(part.name) ? part.size : 0), 0);
  if (size > MOST_MEGABYTES * 1024 * 1024)
    throw new Problem('letterhead-too-large', { megabytes: String(MOST_MEGABYTES) });
  const file = packageOf(zip);
  if (!file.has(CONTENT_TYPES))
    throw new Problem('letterhead-not-docx', { format: file.has('mimetype') ? '.odt' : '.zip' });
  const documentPath = file.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const type = file.contentType(documentPath);
  stopIfActive(file, type);
  if (!file.has(documentPath) || !/wordprocessingml\.(?:document|template)\.main\+xml$/u.test(type))
    throw new Problem('letterhead-not-docx', { format: formatOf(type) });
  const notes = [...dropTemplates(file), ...dropSignature(file)];
  stopIfLinked(file);
  const heads = file
    .relationships(documentPath)
    .filter((one) => (one.type === 'header' || one.type === 'footer') && file.has(one.target))
    .map(({ target }) => target);
  const texts = new Map([documentPath, ...new Set(heads)].map((path) => [path, textOf(file, path)] as const));
  if (
    !/\sxmlns:w="http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\//u.test(
      rootText(file.text(documentPath)),
    )
  )
    throw new Problem('letterhead-not-docx', { format: 'Strict Open XML' });
  if (type.includes('template'))
    addPart(file, documentPath, `${TYPES}.document.main+xml`, file.text(documentPath));
  return { file, documentPath, texts, notes };
}

function rootText(xml: string): string {
  const root = nextTag(xml, 0);
  return root === null ? '' : xml.slice(root.start, root.end);
}

function textOf(file: OfficePackage, path: string): LetterheadText {
  const xml = file.text(path);
  // No program for texts writes a document type; Word does not open a file with one.
  if (/<!DOCTYPE/iu.test(xml.slice(0, 4_000))) throw new Problem('letterhead-damaged', { part: path });
  const paragraphs = guarded(path, () => scanParagraphs(xml));
  for (const { instructions } of paragraphs) {
    const [word] = FETCHING.exec(instructions) ?? [];
    if (word !== undefined) throw new Problem('letterhead-linked', { value: word.trim() });
  }
  return { xml, paragraphs };
}

/** Fields that bring in what lies elsewhere when the document is opened or printed. */
const FETCHING = /(?:^|\s)(?:DDEAUTO|DDE|LINK|INCLUDEPICTURE|INCLUDETEXT|IMPORT|DATABASE|RD)\s/iu;

/** Parts that run, or whose own content nobody sees: macros, controls, documents within the document. */
const ACTIVE = new Set(['vbaProject', 'control', 'aFChunk']);

function stopIfActive(file: OfficePackage, type: string): void {
  if (/macroEnabled/iu.test(type)) throw new Problem('letterhead-active', { format: '.docm' });
  const found = sources(file)
    .flatMap((source) => file.relationships(source))
    .find((one) => ACTIVE.has(one.type));
  if (found !== undefined) throw new Problem('letterhead-active', { value: found.target });
}

function stopIfLinked(file: OfficePackage): void {
  for (const source of sources(file))
    for (const { external, type, target } of file.relationships(source))
      if (external && type !== 'hyperlink') throw new Problem('letterhead-linked', { value: target });
}

/** Every part that has relationships; `''` is the package itself. */
function sources(file: OfficePackage): readonly string[] {
  return file
    .paths()
    .filter((path) => /(?:^|\/)_rels\/[^/]*\.rels$/iu.test(path))
    .map((path) => path.replace(/_rels\/([^/]*)\.rels$/iu, '$1'));
}

/** The template that the letterhead was made from lies on another machine: Word would look for it there. */
function dropTemplates(file: OfficePackage): readonly LetterheadNote[] {
  let hasOne = false;
  for (const path of sources(file)) {
    for (const { external, type, id } of file.relationships(path)) {
      if (!external || type !== 'attachedTemplate') continue;
      hasOne = true;
      removeRelationship(file, path, id);
    }
    if (!/settings\d*\.xml$/iu.test(path) || !file.has(path)) continue;
    const xml = file.text(path);
    const edits = elementsNamed(xml, 'attachedTemplate');
    if (edits.length > 0) file.setText(path, applyEdits(xml, edits));
  }
  return hasOne ? [{ kind: 'template-left-out' }] : [];
}

function elementsNamed(xml: string, name: string): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end))
    if (tag.name === name && tag.kind !== 'close')
      edits.push({ start: tag.start, end: elementEnd(xml, tag).end, text: '' });
  return edits;
}

function dropSignature(file: OfficePackage): readonly LetterheadNote[] {
  const before = reachableParts(file);
  const origins = file.relationships('').filter(({ type }) => type === 'origin');
  if (origins.length === 0) return [];
  for (const { id } of origins) removeRelationship(file, '', id);
  removeUnreached(file, before);
  return [{ kind: 'signature-left-out' }];
}

function formatOf(type: string): string {
  if (type.includes('spreadsheetml')) return '.xlsx';
  if (type.includes('presentationml')) return '.pptx';
  return '';
}
