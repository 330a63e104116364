import { checkWellFormed } from '../../xlsx/package/wellFormed';
import { attribute, children, elementEnd, nextTag, textBetween } from '../../xlsx/package/xml';
import type { Tag } from '../../xlsx/package/xml';

/** An element of a manifest. */
export interface ManifestElement {
  /** Without its prefix. */
  readonly name: string;
  /** Where it begins in the file, the first line is 1. */
  readonly line: number;
  readonly children: readonly ManifestElement[];
  /** `''` where it has children. */
  readonly text: string;
  /** By the name without prefix; `null` where it is missing. */
  readonly attribute: (name: string) => string | null;
}

/** @throws SyntaxError where the text is no whole XML document */
export function manifestTree(xml: string): ManifestElement {
  checkWellFormed(xml);
  const root = nextTag(xml, 0);
  if (root === null) throw new SyntaxError('no element');
  return element(xml, root);
}

function element(xml: string, tag: Tag): ManifestElement {
  const inside = [...children(xml, tag)].map((one) => element(xml, one));
  return {
    name: tag.name,
    line: xml.slice(0, tag.start).split('\n').length,
    children: inside,
    text: inside.length > 0 ? '' : textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd).trim(),
    attribute: (name) => attribute(xml, tag, name),
  };
}

/** All elements below one, itself first, in the order of the file. */
export function* elementsIn(root: ManifestElement): Generator<ManifestElement> {
  yield root;
  for (const child of root.children) yield* elementsIn(child);
}
