import type { Points } from '../../points';
import { weightOfName } from '../roles/headerMax';
import type { Apart } from '../bonusPenalty/apartNames';
import type { TableRow } from './rows/tableRows';

/** A row of the criteria tree while it is put together. */
export interface CriterionNode {
  readonly code: string;
  /** Without a weight in brackets behind it. */
  readonly name: string;
  readonly depth: number;
  /** `NO_ROW` where it stands beside its criteria, not in a row of its own. */
  readonly row: number;
  readonly max: Points | null;
  readonly maxUnreadable: boolean;
  /** Its points are bonus or penalty points, and so are those of everything below it. */
  readonly apart: Apart | null;
  readonly children: CriterionNode[];
  /** Rows without a number that follow it: options, remarks, or criteria whose number is missing. */
  readonly beside: TableRow[];
}

/** No row within the used range. */
export const NO_ROW = -1;

export function nodeOf(row: TableRow, code: string, depth: number): CriterionNode {
  const { max, maxUnreadable, apart } = row;
  return {
    code,
    name: weightOfName(row.name)?.name ?? row.name,
    depth,
    row: row.row,
    max,
    maxUnreadable,
    apart,
    children: [],
    beside: [],
  };
}
