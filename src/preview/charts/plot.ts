import type { PlannedChart } from '../../core/workbook';

/** The part of a chart that its bars or lines have, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of labels, in pixels. */
  readonly fontSize: number;
}

/** A little more than a digit takes of its font's size. */
export const CHARACTER = 0.56;
export const GREY = '#595959';

/** A number as a label shows it, at the decimals of its format. */
export function labelText(value: number, { numberFormat }: PlannedChart): string {
  return value.toFixed(/\.(0*)/u.exec(numberFormat)?.[1]?.length ?? 0);
}
