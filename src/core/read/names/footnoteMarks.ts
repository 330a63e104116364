/** A name without the mark at its end that points to a footnote, and the mark's key: `''` where there is none. */
export interface FootnotedName {
  readonly bare: string;
  readonly mark: string;
}

/**
 * Takes the mark that points to a footnote off a name: `Sở Nội vụ (1)`, `Sở Nội vụ*`, `Sở Nội vụ (*)`, `Sở Nội vụ¹`,
 * `Sở Nội vụ [2]`. `Phường 1` has none. `(1)` and `¹` are one mark.
 */
export function footnotedName(name: string): FootnotedName {
  if (!MAY_END.test(name.slice(-2))) return { bare: name, mark: '' };
  const end = name.slice(-LONGEST);
  const found = MARK.exec(end);
  const bare = found === null ? name : name.slice(0, name.length - end.length + found.index).trimEnd();
  if (found === null || !/\p{L}/u.test(bare)) return { bare: name, mark: '' };
  return { bare, mark: found[0].normalize('NFKC').replace(/[^\d*†‡]/gu, '') };
}

/** A cheap look first: every name is asked. */
const MAY_END = /[)\]*†‡¹²³⁰⁴-⁹⁾]\s?$/u;
const LONGEST = 24;
const ONE = String.raw`(?:[([](?:\d{1,2}|[*†‡]{1,3}|[¹²³⁰⁴-⁹]{1,2})[)\]]|⁽[¹²³⁰⁴-⁹]{1,2}⁾|[*†‡]{1,3}|[¹²³⁰⁴-⁹]{1,2})`;
const MARK = new RegExp(String.raw`${ONE}(?:\s?[,;]?\s?${ONE})*\s?$`, 'u');

/** A name whose last word ends in digits that may be a mark whose raised form was lost: `Sở Nội vụ1`. */
export function withoutGluedDigits(name: string): string {
  return name.replace(/(\p{L}{2})\d{1,2}$/u, '$1');
}
