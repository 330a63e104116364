import { toNumber } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings';
import type { HeaderColumn } from '../headers/headerBand';
import { roleOfHeader } from '../headers/headers';
import { CHAINS } from '../scores/choice';
import { isScoreRole } from '../scores/scoreColumns';
import { readScore } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import type { Apart } from '../criteria/tableRows';
import type { UnitRows } from './unitRows';

/** Rounds of bonus or penalty points: the column that counts, and those before it. */
export interface ApartRounds {
  readonly kind: Apart;
  readonly counts: number;
  readonly others: readonly number[];
}

/**
 * The columns of the whole without `Tự chấm | Thẩm định` below `Điểm thưởng` or `Điểm trừ`, which are no totals: of each
 * such head the last round counts as its bonus or penalty points.
 */
export function withApartRounds(totals: readonly HeaderColumn[]): {
  readonly totals: readonly HeaderColumn[];
  readonly rounds: readonly ApartRounds[];
} {
  const groups = new Map<string, { kind: Apart; columns: HeaderColumn[] }>();
  for (const column of totals) {
    const over = apartOver(column);
    if (over === null) continue;
    const group = groups.get(over.head) ?? { kind: over.kind, columns: [] };
    groups.set(over.head, group);
    group.columns.push(column);
  }
  if (groups.size === 0) return { totals, rounds: [] };
  const counts = new Map<HeaderColumn, HeaderColumn>();
  const taken = new Set<HeaderColumn>();
  const rounds = [...groups.values()].flatMap(({ kind, columns }): ApartRounds[] => {
    for (const column of columns) taken.add(column);
    const last = CHAINS.latest.flatMap((role) => columns.filter((one) => one.role === role).slice(-1))[0];
    if (last === undefined) return [];
    counts.set(last, { ...last, role: kind, above: [] });
    const others = columns.filter((one) => one !== last).map(({ column }) => column);
    return [{ kind, counts: last.column, others }];
  });
  return {
    totals: totals.flatMap((column) => counts.get(column) ?? (taken.has(column) ? [] : [column])),
    rounds,
  };
}

function apartOver({ above, role }: HeaderColumn): { readonly head: string; readonly kind: Apart } | null {
  if (!isScoreRole(role) || role === 'survey') return null;
  for (const head of above) {
    const kind = roleOfHeader(head);
    if (kind === 'bonus' || kind === 'penalty') return { head, kind };
  }
  return null;
}

/** Says of each unit where it has bonus or penalty points in a round before the last one only: they do not count. */
export function blankRounds(
  sheet: SheetSnapshot,
  { units }: UnitRows,
  rounds: readonly ApartRounds[],
): readonly Finding[] {
  return rounds.flatMap(({ kind, counts, others }) =>
    units.flatMap(({ row, name }): Finding[] => {
      if (readScore(contentAt(sheet, row, counts)) !== 'notScored') return [];
      for (const column of others) {
        const score = readScore(contentAt(sheet, row, column));
        if (typeof score !== 'number' || score === 0) continue;
        const params = { unit: name, apart: kind, score: String(toNumber(score)) };
        return [
          {
            code: 'score-blank',
            severity: 'warning',
            place: placeAt(sheet, row, column),
            block: null,
            params,
          },
        ];
      }
      return [];
    }),
  );
}
