import { attribute, children, elementEnd, nextAttribute, nextTag, textBetween } from '../../xlsx/package/xml';
import type { Tag } from '../../xlsx/package/xml';
import { checkXmlDocument } from '../../xlsx/package/xmlDocument';

/** An element of a manifest. */
export interface ManifestElement {
  /** Without its prefix. */
  readonly name: string;
  /** What its prefix, or that it has none, stands for; `''` where nothing says it. */
  readonly namespace: string;
  /** Where it begins in the file, the first line is 1. */
  readonly line: number;
  readonly children: readonly ManifestElement[];
  /** `''` where it has children. */
  readonly text: string;
  /** Their names without prefix, but for those of namespaces. */
  readonly attributes: readonly string[];
  /** By the name without prefix; `null` where it is missing. */
  readonly attribute: (name: string) => string | null;
}

/** @throws SyntaxError where the text is no whole XML document */
export function manifestTree(xml: string): ManifestElement {
  checkXmlDocument(xml);
  const root = nextTag(xml, 0);
  if (root === null) throw new SyntaxError('no element');
  return element(xml, root, new Map());
}

function element(xml: string, tag: Tag, around: ReadonlyMap<string, string>): ManifestElement {
  const spaces = new Map([...around, ...namespacesOf(xml.slice(tag.attributes, tag.end))]);
  const inside = [...children(xml, tag)].map((one) => element(xml, one, spaces));
  return {
    name: tag.name,
    namespace: spaces.get(tag.prefix) ?? '',
    attributes: attributeNames(xml, tag),
    line: xml.slice(0, tag.start).split('\n').length,
    children: inside,
    text: inside.length > 0 ? '' : textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd).trim(),
    attribute: (name) => attribute(xml, tag, name),
  };
}

function namespacesOf(said: string): readonly (readonly [prefix: string, namespace: string])[] {
  return [...said.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
    ([, prefix = '', quoted, single = '']) => [prefix, quoted ?? single] as const,
  );
}

function attributeNames(xml: string, tag: Tag): readonly string[] {
  const names: string[] = [];
  let place = nextAttribute(xml, tag, tag.attributes);
  while (place !== null) {
    names.push(xml.slice(place.start, place.nameEnd).replace(/^.*:/u, ''));
    place = nextAttribute(xml, tag, place.valueEnd + 1);
  }
  return names;
}

/** All elements below one, itself first, in the order of the file. */
export function* elementsIn(root: ManifestElement): Generator<ManifestElement> {
  yield root;
  for (const child of root.children) yield* elementsIn(child);
}
