import type { PlannedChart } from '../../workbook';

type ValueAxis = PlannedChart['valueAxis'];

/** The bar of the worst unit is at least so many percentage points long. */
const SHORTEST_BAR = 2;
const STEP = 5;
/** Below this the axis begins at 0: the differences are large enough to be seen. */
const LOWEST_START = 50;

/** From where to where bars of percentages go, in per cent. */
export type PercentAxis = Pick<ValueAxis, 'min' | 'max'>;

/**
 * The axis of bars of percentages. Indexes of a block often lie close together: then it begins at a multiple of 5 below
 * the worst one, which the sheet says, and else at 0 or, for negative ones, below.
 */
export function percentAxis(percents: readonly number[]): ValueAxis {
  const worst = percents.reduce((least, percent) => Math.min(least, percent), 100);
  const best = percents.reduce((most, percent) => Math.max(most, percent), 100);
  const below = Math.floor((worst - SHORTEST_BAR) / STEP) * STEP;
  const min = worst < 0 ? below : below < LOWEST_START ? 0 : below;
  return {
    min,
    max: Math.ceil(best / STEP) * STEP,
    reversed: false,
    visible: true,
  };
}
