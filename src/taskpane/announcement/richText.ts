/** What is copied: the same text as a formatted document and as plain lines. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A text as HTML has it, whatever it looks like. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
}
