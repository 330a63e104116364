import type { HeaderColumn } from '../headers/headerBand';
import { roundsBeside } from '../bonusPenalty/apartColumns';
import type { ApartColumns } from '../bonusPenalty/apartColumns';
import { roleOfHeader } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { CHAINS } from './choice';
import type { Apart } from '../bonusPenalty/apartNames';

/**
 * The columns of a header, of whose bonus or penalty points the last round counts: of `Tự chấm | Thẩm định` below `Điểm
 * thưởng`, which are no totals, and of `Điểm thưởng tự chấm | Điểm thưởng thẩm định`.
 */
export function withApartRounds(totals: readonly HeaderColumn[]): {
  readonly totals: readonly HeaderColumn[];
  readonly rounds: readonly ApartColumns[];
} {
  const groups = groupsBelow(totals);
  if (groups.length === 0 && !totals.some(isApart)) return { totals, rounds: [] };
  const below = new Map<HeaderColumn, ApartColumns>();
  const taken = new Set<HeaderColumn>();
  for (const group of groups) {
    for (const column of group.columns) taken.add(column);
    const last = CHAINS.latest.flatMap((role) =>
      group.columns.filter((one) => one.role === role).slice(-1),
    )[0];
    if (last === undefined) continue;
    // `Tổng` beside `Sáng kiến | Mô hình` has them inside.
    const parts = last.role === 'final' ? totals.filter((one) => isPart(one, group)) : [];
    for (const column of parts) taken.add(column);
    const others = [...group.columns.filter((one) => one !== last), ...parts];
    below.set(last, {
      kind: group.kind,
      counts: [last],
      others,
      isClaim: last.role === 'self',
      isUnsure: false,
    });
  }
  const beside = roundsBeside(totals.filter((column) => !taken.has(column)));
  for (const { others } of beside) for (const column of others) taken.add(column);
  return {
    totals: totals.flatMap((column) => {
      const kind = below.get(column)?.kind;
      return kind === undefined
        ? taken.has(column)
          ? []
          : [column]
        : [{ ...column, role: kind, above: [] }];
    }),
    rounds: [...below.values(), ...beside],
  };
}

function isApart({ role }: HeaderColumn): boolean {
  return role === 'bonus' || role === 'penalty';
}

interface Group {
  readonly kind: Apart;
  readonly head: string;
  readonly columns: HeaderColumn[];
}

function isPart({ role, above }: HeaderColumn, { kind, head }: Group): boolean {
  return role === kind && above.includes(head);
}

function groupsBelow(totals: readonly HeaderColumn[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const column of totals) {
    const over = apartOver(column);
    if (over === null) continue;
    const group = groups.get(over.head) ?? { ...over, columns: [] };
    groups.set(over.head, group);
    group.columns.push(column);
  }
  return [...groups.values()];
}

function apartOver({ above, role }: HeaderColumn): { readonly head: string; readonly kind: Apart } | null {
  if (role === null || !SCORE_ROLES.has(role) || role === 'survey') return null;
  for (const head of above) {
    const kind = roleOfHeader(head);
    if (kind === 'bonus' || kind === 'penalty') return { head, kind };
  }
  return null;
}
