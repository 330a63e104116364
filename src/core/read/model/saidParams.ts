import type { Finding } from '../../findings';
import type { SaidInCell } from './assessment';

/** What a finding says of a unit that a cell leaves out of the ranking, or may leave out. */
export function saidParams(
  unit: string,
  { text, heading, above, below, blank }: SaidInCell,
): Finding['params'] {
  return {
    unit,
    text,
    ...(heading === true ? { heading: 'true' } : {}),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
    ...(blank === true ? { blank: 'true' } : {}),
  };
}
