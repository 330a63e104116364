import { Problem } from '../problem';
import type { Finding } from '../findings/findings';
import type { SheetReading } from '../read/sheets/readings';

/** Why there is no ranking, with everything that was found. */
export class RankingStopped extends Problem {
  constructor(
    code: 'no-score-sheets' | 'nothing-ranked',
    readonly findings: readonly Finding[],
    readonly readings: readonly SheetReading[],
  ) {
    super(code);
    this.name = 'RankingStopped';
  }
}
