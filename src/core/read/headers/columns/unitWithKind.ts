import type { ColumnRole } from '../../roles/headers';
import { isHeaderPhrase, roleOfHeader } from '../../roles/headers';
import type { HeaderColumn } from './headerColumns';
import { ROLE_OF_PHRASE } from '../../roles/phraseRoles';
import { SCORE_ROLES } from '../../roles/roles';
import { fold } from '../../cells/text';
import { kindOfUnit, unitKey } from '../../names/unitNames';

/** A unit's name and a kind of score that stand in one cell: `Sở Nội vụ tự chấm`, `Điểm thẩm định (Sở Y tế)`. */
export interface UnitWithKind {
  readonly name: string;
  readonly role: ColumnRole;
}

/**
 * By the column the unit and the kind of score that its header names together, where the columns of at least two units
 * have the same kinds: two or more each, or the self-score. One kind of several offices may say who scored
 * (`Sở Nội vụ thẩm định | Sở Tài chính thẩm định`), and is none of theirs.
 */
export function unitsWithKinds(columns: readonly HeaderColumn[]): ReadonlyMap<number, UnitWithKind> {
  // Thousands of units have the same few headers below their names.
  const known = new Map<string, UnitWithKind | null>();
  const found = columns.flatMap((column): [number, UnitWithKind][] => {
    const asked = known.get(column.text);
    const both = asked === undefined ? unitWithKind(column.text) : asked;
    if (asked === undefined) known.set(column.text, both);
    return both === null ? [] : [[column.column, both]];
  });
  if (found.length < 2) return NONE;
  const kinds = new Map<string, Set<ColumnRole>>();
  for (const [, { name, role }] of found) {
    const key = unitKey(name);
    kinds.set(key, (kinds.get(key) ?? new Set()).add(role));
  }
  const alike = new Map<string, number>();
  for (const own of kinds.values()) {
    if (own.size < 2 && !own.has('self')) continue;
    const key = [...own].sort().join(' ');
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  return [...alike.values()].some((units) => units > 1) ? new Map(found) : NONE;
}

const NONE: ReadonlyMap<number, UnitWithKind> = new Map();

/** A unit's name before or behind the words for a kind of score; `null` for a text that is not both. */
export function unitWithKind(text: string): UnitWithKind | null {
  if (text.length > LONGEST || !mayHaveKind(fold(text))) return null;
  for (const { 0: between, index } of text.matchAll(BETWEEN_WORDS)) {
    const first = bare(text.slice(0, index));
    const last = bare(text.slice(index + between.length));
    const behind = kindAlone(last);
    if (behind !== null && kindOfUnit(first) !== null) return { name: first, role: behind };
    const before = kindAlone(first);
    const name = last.replace(/^của /iu, '');
    if (before !== null && kindOfUnit(name) !== null) return { name, role: before };
  }
  return null;
}

/** A cheap look, as all names of units are asked: whether folded words begin or end with a header or a round. */
function mayHaveKind(words: string): boolean {
  const isKind = (part: string) => ROLE_OF_PHRASE.has(part) || ROUND.test(part);
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1))
    if (isKind(words.slice(0, at)) || isKind(words.slice(at + 1))) return true;
  return false;
}

/** No name with a kind of score is longer. */
const LONGEST = 200;

const ROUND = /^lan (?:thu )?([12])$/u;

/** A unit and a kind of score may be joined without spaces: `Sở Nội vụ/TC`, `Sở Y tế_TĐ`. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Without brackets, dashes and the like around it. */
function bare(text: string): string {
  const isAround = (at: number) => AROUND.has(text[at] ?? '');
  let [from, to] = [0, text.length];
  while (from < to && isAround(from)) from++;
  while (to > from && isAround(to - 1)) to--;
  return text.slice(from, to);
}

const AROUND: ReadonlySet<string> = new Set(' \t\n\r\u00a0()[]:–—-/\\_|.,;');

/** The kind of score where a text says nothing else; rounds are those of the verified score. */
function kindAlone(text: string): ColumnRole | null {
  const round = ROUND.exec(fold(text))?.[1];
  if (round !== undefined) return round === '1' ? 'verified1' : 'verified2';
  const role = isHeaderPhrase(text) ? roleOfHeader(text) : null;
  return role !== null && SCORE_ROLES.has(role) ? role : null;
}
