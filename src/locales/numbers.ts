import { roundHalfUp } from '../core/rank/published';

/** Numbers as a language writes them. */
export interface NumberTexts {
  /** Up to six decimals, without trailing zeros: `1,5`. */
  readonly plain: (value: number) => string;
  /** Points with two decimals: `95,40`. */
  readonly points: (value: number) => string;
  /** With its sign and two decimals unless told, half rounded up: `90,53%`. */
  readonly percent: (value: number, decimals?: number) => string;
  /**
   * With a plus or a minus, at two decimals unless told, half rounded up: `+0,52`, `−0,30`; `–` where it
   * prints as no change.
   */
  readonly signed: (value: number, decimals?: number) => string;
}

export function numberTexts(locale: string): NumberTexts {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const made = new Map<number, Intl.NumberFormat>();
  const fixed = (decimals: number): Intl.NumberFormat => {
    const known = made.get(decimals);
    if (known !== undefined) return known;
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    made.set(decimals, format);
    return format;
  };
  return {
    plain: (value) => plain.format(value),
    points: (value) => fixed(2).format(roundHalfUp(value, 2)),
    percent: (value, decimals = 2) => `${fixed(decimals).format(roundHalfUp(value, decimals))}%`,
    signed: (value, decimals = 2) => {
      const size = roundHalfUp(Math.abs(value), decimals);
      return size === 0 ? '–' : `${value < 0 ? '−' : '+'}${fixed(decimals).format(size)}`;
    },
  };
}

/** The signs that a language writes numbers with: `,` and `.` in `1.234,5`. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

export function numberSigns(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const signOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: signOf('decimal'), group: signOf('group') };
}
