import { writtenDecimals } from '../../core/rank/published';
import type { Rules } from '../../core/settings/rules';
import { useTexts } from '../texts/paneTexts';

/** How a block's percentages are printed. */
export interface Figures {
  /** `90,53%`; `–` where there is none. */
  readonly percent: (value: number | null) => string;
  /** Percentage points with their sign, `+0,52`. */
  readonly signed: (value: number) => string;
  /** Percentage points without a sign, `0,52`. */
  readonly unsigned: (value: number) => string;
  /** What is nearer to 0 than this prints as 0. */
  readonly smallest: number;
}

/** Percentages as a block publishes them: at the decimals of its rules. */
export function useFigures({ rankDecimals }: Pick<Rules, 'rankDecimals'>): Figures {
  const { numbers } = useTexts();
  const decimals = writtenDecimals(rankDecimals);
  return {
    percent: (value) => (value === null ? '–' : numbers.percent(value, decimals)),
    signed: (value) => numbers.signed(value, decimals),
    unsigned: (value) => numbers.signed(Math.abs(value), decimals).replace('+', ''),
    smallest: 0.5 / 10 ** decimals,
  };
}
