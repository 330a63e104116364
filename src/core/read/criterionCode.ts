/** A criterion's number, read: its normal form and how deep it stands in the tree (1 = field). */
export interface CriterionCode {
  readonly code: string;
  readonly depth: number;
}

type Kind = 'letter' | 'roman' | 'arabic';

const ROMAN = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;

/**
 * Reads the numbers of one table top-down. `1 / 1.1 / 1.1.1` is as deep as it has parts; where Roman numerals or
 * letters stand above (`I / 1 / 1.1`, `A / I / 1`), each such kind is one level more. Small letters (`a)`) stand one
 * level below the number before them.
 */
export class CriterionCodes {
  private readonly levels: Kind[] = [];
  private lastLetter = '';
  private lastDepth = 0;

  /** `null` when the text is no number of a criterion. */
  read(text: string): CriterionCode | null {
    const code = text.replace(/^[(]|[.)\s]+$/gu, '');
    if (/^[a-zđ]$/u.test(code)) return { code, depth: this.lastDepth + 1 };
    const kind = this.kindOf(code);
    if (kind === null) return null;
    if (!this.levels.includes(kind)) this.levels.push(kind);
    if (kind === 'letter') this.lastLetter = code;
    const above = this.levels.indexOf(kind);
    this.lastDepth = above + (kind === 'arabic' ? code.split('.').length : 1);
    return { code, depth: this.lastDepth };
  }

  private kindOf(code: string): Kind | null {
    if (/^\d+(\.\d+)*$/u.test(code)) return 'arabic';
    const follows =
      code === 'A' || (code.length === 1 && code.charCodeAt(0) === this.lastLetter.charCodeAt(0) + 1);
    if (/^[A-Z]$/u.test(code) && follows) return 'letter';
    return code !== '' && ROMAN.test(code) ? 'roman' : null;
  }
}
