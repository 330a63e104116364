import type { LineGroup } from '../../../core/gather/review';
import type { MissingUnit } from '../../../core/gather/sheets/gatherRun';
import type { AnswerState } from '../../../core/gather/files/unitFile';
import { searchFor } from '../../lists/filters/searchFor';
import type { ShownGather, ShownLine } from '../../worker/shown/shownGather';

/** What has to be looked at first, then what is taken, what is not since another counts, and who has sent nothing. */
export const ROW_GROUPS = ['review', 'taken', 'unused', 'missing'] as const;
export type RowGroup = LineGroup | 'missing';

type RowState = AnswerState | 'missing';

/** A line of the list: a file and a unit, or a unit that is waited for. */
export type GatherRow = { readonly key: string; readonly group: RowGroup; readonly state: RowState } & (
  | { readonly kind: 'line'; readonly line: ShownLine }
  | { readonly kind: 'missing'; readonly missing: MissingUnit }
);

/** Which rows are shown; `null` and `''` choose nothing. */
export interface RowFilter {
  readonly group: RowGroup | null;
  readonly state: RowState | null;
  readonly query: string;
}

export const noFilter: RowFilter = { group: null, state: null, query: '' };

/** All rows, group by group, within a group in the order of the files and of the list of units. */
export function rowsOf({ lines, missing }: ShownGather): readonly GatherRow[] {
  const seen = new Map<string, number>();
  const own = (name: string): string => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${name} ${number}`;
  };
  const rows = [
    ...lines.map((line): GatherRow => {
      const { id, group, state, isOfSurvey } = line;
      return { kind: 'line', key: own(`${isOfSurvey ? 'survey' : 'file'} ${id}`), group, state, line };
    }),
    ...missing.map((one): GatherRow => {
      return {
        kind: 'missing',
        key: own(`unit ${one.unit}`),
        group: 'missing',
        state: 'missing',
        missing: one,
      };
    }),
  ];
  return ROW_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}

export function rowsFound(
  rows: readonly GatherRow[],
  { group, state, query }: RowFilter,
): readonly GatherRow[] {
  const isFound = searchFor(query);
  return rows.filter(
    (row) =>
      (group === null || row.group === group) &&
      (state === null || row.state === state) &&
      isFound(textOf(row)),
  );
}

function textOf(row: GatherRow): string {
  const { unit, block } = row.kind === 'line' ? row.line : row.missing;
  return [unit, block, ...(row.kind === 'line' ? [row.line.file, row.line.sheet] : [])].join(' ');
}

/** How many rows there are of each kind, in the order in which they come. */
export function countsBy<Key>(
  rows: readonly GatherRow[],
  keyOf: (row: GatherRow) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
