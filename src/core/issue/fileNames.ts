import { withoutEnd } from '../endOfText';

/** Longest name without its ending, in UTF-16 units: a path of Excel's has 218 at most, and a name of Linux 255 bytes. */
const LONGEST = 80;

/**
 * Gives out file names that Windows, macOS and Linux take, unlike every one given before without regard to case and Unicode
 * form: `Phiếu Xã A.xlsx`; a second one is `Phiếu Xã A (2).xlsx`.
 *
 * @param prefix a word before each name, so that none is one that Windows keeps for devices (`CON`, `NUL`)
 */
export class FileNames {
  private readonly taken = new Set<string>();

  constructor(
    private readonly prefix: string,
    private readonly ending: '.xlsx' | '.zip' = '.xlsx',
  ) {}

  take(wanted: string): string {
    const base = cut(`${this.prefix} ${cleaned(wanted)}`.trim(), LONGEST);
    let name = base;
    for (let copy = 2; this.taken.has(name.toLowerCase()); copy++) {
      const suffix = ` (${copy})`;
      name = `${cut(base, LONGEST - suffix.length)}${suffix}`;
    }
    this.taken.add(name.toLowerCase());
    return name + this.ending;
  }
}

/** Without what no system takes in a name, signs that are not seen and what a shell would do something with. */
function cleaned(name: string): string {
  return name
    .slice(0, 1_000)
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}]+/gu, ' ')
    .replace(/[`$;&!%^~]+/gu, (signs) => (signs === '&' ? '&' : ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Cut to so many UTF-16 units, not through a character; Windows drops dots and spaces at the end. */
function cut(name: string, most: number): string {
  let end = 0;
  for (const character of name) {
    if (end + character.length > most) break;
    end += character.length;
  }
  return withoutEnd(name.slice(0, end), '. ');
}
