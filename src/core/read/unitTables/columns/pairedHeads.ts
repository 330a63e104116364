import type { HeaderBand, HeaderColumn } from '../../headers/headerBand';
import { headsOf } from '../../headers/columns/headerColumn';
import { roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { SCORE_ROLES } from '../../roles/roles';

/**
 * The heads that are parts of the whole with a column of maxima each, as fields are: `Thẩm định hồ sơ [Điểm tối đa | Điểm
 * đạt] | Điều tra XHH [Điểm tối đa | Điểm đạt]`, one of them the survey's. Rounds and kinds of score are none.
 */
export function pairedHeads({ columns }: HeaderBand): readonly string[] {
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    if (column.above.length === 0 || column.text === '') continue;
    const head = headsOf(column);
    groups.set(head, [...(groups.get(head) ?? []), column]);
  }
  const heads = [...groups.values()].flatMap((group) => {
    const head = group[0]?.above.at(-1);
    return head === undefined || !isPair(group) ? [] : [{ head, role: roleOfHeader(head) }];
  });
  const parts = heads.filter(({ role }) => role !== 'final');
  const surveys = parts.filter(({ role }) => role === 'survey');
  const others = parts.filter(({ role }) => role === null || role === 'verified1');
  const arePairs = surveys.length === 1 && others.length === 1 && parts.length === PARTS;
  return arePairs ? parts.map(({ head }) => head) : [];
}

/** The verified part and the survey's. */
const PARTS = 2;

function isPair(group: readonly HeaderColumn[]): boolean {
  const roles = group.map(({ text }): ColumnRole | null => roleOfHeader(text));
  return (
    roles.filter((role) => role === 'max').length === 1 &&
    roles.some((role) => role !== null && SCORE_ROLES.has(role))
  );
}
