import { PLACEHOLDERS } from '../../core/papers/office/letterhead';
import type { LetterheadNote, PlaceholderKey } from '../../core/papers/office/letterhead';
import { Problem } from '../../core/problem';
import { fold } from '../../core/read/cells/text';
import type { XmlEdit } from '../../xlsx/package/xmlEdits';
import { clean, linesOf } from '../wordXml';
import type { LetterheadText } from './openLetterhead';
import type { ScannedParagraph } from './paragraphs';

/** A text in double braces, wherever Word parted it. */
export interface FoundPlaceholder {
  /** As it was typed. */
  readonly name: string;
  /** `null`: none of ours. */
  readonly key: PlaceholderKey | null;
  readonly paragraph: ScannedParagraph;
  /** Offsets in the paragraph's text. */
  readonly from: number;
  readonly to: number;
}

const PLACEHOLDER = /\{\{([^{}]{1,80})\}\}/gu;
const KEYS: ReadonlyMap<string, PlaceholderKey> = new Map(
  (Object.keys(PLACEHOLDERS) as PlaceholderKey[]).map((key) => [fold(PLACEHOLDERS[key]), key]),
);

/** No letterhead has so many. */
const MOST_PLACEHOLDERS = 1_000;

/**
 * Those of a part, in the order of its paragraphs. Letters may be small or have their marks: `{{Số}}` is `{{SO}}`.
 *
 * @throws Problem `letterhead-too-large`
 */
export function placeholdersIn({ paragraphs }: LetterheadText): readonly FoundPlaceholder[] {
  const found = paragraphs.flatMap((paragraph) =>
    [...paragraphText(paragraph).matchAll(PLACEHOLDER)].map((match) => ({
      name: match[0],
      key: KEYS.get(fold(match[1] ?? '')) ?? null,
      paragraph,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  if (found.length > MOST_PLACEHOLDERS) throw new Problem('letterhead-too-large');
  return found;
}

export function paragraphText({ pieces }: ScannedParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

/** What takes the place of a placeholder; `null` leaves it as it is. */
export type ValueOf = (placeholder: FoundPlaceholder) => string | null;

/**
 * Fills the placeholders of a part in. A value takes the looks of the first letters of its placeholder. A line that has
 * nothing but placeholders without a value goes, where it may.
 */
export function fillIn(found: readonly FoundPlaceholder[], valueOf: ValueOf): readonly XmlEdit[] {
  const byParagraph = grouped(found);
  return [...byParagraph].flatMap(([paragraph, own]) => paragraphEdits(paragraph, own, valueOf));
}

function grouped(
  found: readonly FoundPlaceholder[],
): ReadonlyMap<ScannedParagraph, readonly FoundPlaceholder[]> {
  const groups = new Map<ScannedParagraph, FoundPlaceholder[]>();
  for (const one of found) {
    const group = groups.get(one.paragraph);
    if (group === undefined) groups.set(one.paragraph, [one]);
    else group.push(one);
  }
  return groups;
}

function paragraphEdits(
  paragraph: ScannedParagraph,
  found: readonly FoundPlaceholder[],
  valueOf: ValueOf,
): readonly XmlEdit[] {
  const filled = found.flatMap((one) => {
    const value = valueOf(one);
    return value === null ? [] : [{ ...one, value: clean(value) }];
  });
  if (filled.length === 0) return [];
  if (isEmptied(paragraph, filled)) return [{ start: paragraph.start, end: paragraph.end, text: '' }];
  let at = 0;
  let next = 0;
  return paragraph.pieces.flatMap(({ start, end, text }): readonly XmlEdit[] => {
    const [from, to] = [at, at + text.length];
    at = to;
    while ((filled[next]?.to ?? Infinity) <= from) next += 1;
    let last = next;
    while ((filled[last]?.from ?? Infinity) < to) last += 1;
    const touching = filled.slice(next, last);
    if (touching.length === 0) return [];
    let result = '';
    let read = from;
    for (const one of touching) {
      result += text.slice(read - from, Math.max(one.from, from) - from);
      if (one.from >= from) result += one.value;
      read = Math.min(one.to, to);
    }
    result += text.slice(read - from);
    return [{ start, end, text: linesOf(result) }];
  });
}

/** Whether nothing is left of a paragraph that another one follows. */
function isEmptied(
  paragraph: ScannedParagraph,
  filled: readonly (FoundPlaceholder & { readonly value: string })[],
): boolean {
  if (paragraph.hasMore || !paragraph.isFollowed || filled.some(({ value }) => value !== '')) return false;
  return isAlone(paragraph, filled);
}

/** Whether a paragraph has no text beside these placeholders. */
export function isAlone(paragraph: ScannedParagraph, placeholders: readonly FoundPlaceholder[]): boolean {
  const length = placeholders.reduce((sum, { from, to }) => sum + to - from, 0);
  const text = paragraphText(paragraph);
  return (
    text.trim().length <= length &&
    placeholders.reduce((rest, { name }) => rest.replace(name, ''), text).trim() === ''
  );
}

/** That a text in braces is none of ours: each is told once. */
export function unknownNotes(found: readonly FoundPlaceholder[]): readonly LetterheadNote[] {
  const names = new Set(found.flatMap(({ key, name }) => (key === null ? [name] : [])));
  return [...names].map((name) => ({ kind: 'unknown-placeholder', name }));
}
