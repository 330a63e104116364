import { withoutEnd, withoutEnds } from '../../endOfText';

/** Longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;
/** Of a wanted name nothing behind this can be part of the name that is given. */
const LONGEST_WANTED = 1_000;

/**
 * Gives out sheet names that Excel takes: at most 31 UTF-16 units, without `/ \ ? * : [ ]` and control characters, no
 * apostrophe at either end, not `History`, without `_x000D_`, which files write for a control character, unlike every
 * name given before without regard to case. A name that is taken gets ` (2)`, ` (3)` …
 */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  take(wanted: string): string {
    const cleaned = cut(clean(wanted), LONGEST);
    const base =
      cleaned === '' || cleaned.toLowerCase() === 'history' ? cut(`${cleaned} 1`.trim(), LONGEST) : cleaned;
    let name = base;
    for (let copy = 2; this.taken.has(name.toLowerCase()); copy++) {
      const suffix = ` (${copy})`;
      name = `${cut(base, LONGEST - suffix.length)}${suffix}`;
    }
    this.taken.add(name.toLowerCase());
    return name;
  }
}

function clean(name: string): string {
  const cleaned = name
    .slice(0, LONGEST_WANTED)
    .normalize('NFC')
    .replace(/[/\\?*:[\]\p{C}]+/gu, ' ')
    .replace(/_(?=x[0-9a-f]{4}_)/giu, ' ')
    .replace(/\s+/gu, ' ');
  return withoutEnds(cleaned, "' ");
}

/** Cuts to so many UTF-16 units, not through a character, and leaves no space or apostrophe at the end. */
function cut(name: string, most: number): string {
  let end = 0;
  for (const character of name) {
    if (end + character.length > most) break;
    end += character.length;
  }
  return withoutEnd(name.slice(0, end), "' ");
}
