import { CONTENT_TYPES, relationshipsPath } from './package';
import type { OfficePackage } from './package';
import { attribute, children, elementEnd, rootOf } from './xml';
import type { Tag } from './xml';
import { appendChildren, applyEdits, emptyTag, prefixOf } from './xmlEdits';
import type { XmlEdit } from './xmlEdits';

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Adds a part and states its content type, once: some files state one of a part that they do not have. */
export function addPart(file: OfficePackage, path: string, contentType: string, text: string): void {
  file.setText(path, text);
  dropContentTypes(file, new Set([path.toLowerCase()]));
  const { xml, root } = openRoot(file.text(CONTENT_TYPES), 'Types');
  const entry = emptyTag(`${prefixOf(root)}Override`, { PartName: `/${path}`, ContentType: contentType });
  file.setText(CONTENT_TYPES, applyEdits(xml, appendChildren(xml, root, [entry])));
}

/**
 * Adds a relationship from one part to another. Returns its id.
 *
 * @param source `''` for the package itself
 * @param type the last word of its type address
 * @param types the rest of that address
 */
export function addRelationship(
  file: OfficePackage,
  source: string,
  type: string,
  target: string,
  types = OFFICE_RELATIONSHIPS,
): string {
  const path = relationshipsPath(source);
  if (!file.has(path)) file.setText(path, EMPTY_RELATIONSHIPS);
  const taken = new Set(file.relationships(source).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const { xml, root } = openRoot(file.text(path), 'Relationships');
  const entry = emptyTag(`${prefixOf(root)}Relationship`, {
    Id: `rId${number}`,
    Type: `${types}/${type}`,
    Target: `/${target}`,
  });
  file.setText(path, applyEdits(xml, appendChildren(xml, root, [entry])));
  return `rId${number}`;
}

export function removeRelationship(file: OfficePackage, source: string, id: string): void {
  const path = relationshipsPath(source);
  dropChildren(file, path, 'Relationships', (xml, tag) => attribute(xml, tag, 'Id') === id);
}

/** A path for a new part: `folder/name1.xml`, `folder/name2.xml`, … whichever is free first. */
export function freePath(file: OfficePackage, folder: string, name: string, extension = 'xml'): string {
  let number = 1;
  while (file.has(`${folder}/${name}${number}.${extension}`)) number += 1;
  return `${folder}/${name}${number}.${extension}`;
}

/** Paths of all parts that relationships lead to from the package's root. */
export function reachableParts(file: OfficePackage): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of file.relationships(source)) {
      const path = target.toLowerCase();
      if (external || reached.has(path) || !file.has(target)) continue;
      reached.add(path);
      waiting.push(target);
    }
  }
  return reached;
}

/** Removes what was reached before and no longer is: what belonged to a removed sheet alone. */
export function removeUnreached(file: OfficePackage, before: ReadonlySet<string>): void {
  const now = reachableParts(file);
  const gone = new Set([...before].filter((path) => !now.has(path)));
  for (const path of gone) {
    file.remove(path);
    file.remove(relationshipsPath(path));
  }
  dropContentTypes(file, gone);
}

/** @param paths in small letters */
function dropContentTypes(file: OfficePackage, paths: ReadonlySet<string>): void {
  dropChildren(file, CONTENT_TYPES, 'Types', (xml, tag) =>
    paths.has((attribute(xml, tag, 'PartName') ?? '').replace(/^\//u, '').toLowerCase()),
  );
}

function dropChildren(
  file: OfficePackage,
  path: string,
  rootName: string,
  isDropped: (xml: string, tag: Tag) => boolean,
): void {
  const xml = file.text(path);
  const edits: XmlEdit[] = [];
  for (const tag of children(xml, rootOf(xml, rootName))) {
    if (isDropped(xml, tag)) edits.push({ start: tag.start, end: elementEnd(xml, tag).end, text: '' });
  }
  if (edits.length > 0) file.setText(path, applyEdits(xml, edits));
}

function openRoot(xml: string, name: string): { xml: string; root: Tag } {
  const root = rootOf(xml, name);
  if (root === null) throw new SyntaxError(`no <${name}>`);
  return { xml, root };
}
