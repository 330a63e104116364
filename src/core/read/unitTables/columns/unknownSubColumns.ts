import { numberAndName } from '../../criteria/criterionLabel';
import type { HeaderBand, HeaderColumn } from '../../headers/headerBand';
import { headsOf } from '../../headers/columns/headerColumn';
import { roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { SCORE_ROLES } from '../../roles/roles';

/**
 * The columns below the head of a field that are called by no known word, beside ones that are called by kinds of score:
 * `Hội đồng` beside `Tự chấm`. They are more of the field's scores, and no field of that name, whatever a row of maxima gives
 * them. A word that stands below each head is one in a table whose other words are such kinds.
 */
export function unknownSubColumns({ columns }: HeaderBand): ReadonlySet<number> {
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    if (column.above.length === 0 || column.text === '') continue;
    const head = headsOf(column);
    groups.set(head, [...(groups.get(head) ?? []), column]);
  }
  const parted = [...groups.values()].filter(isOfField);
  if (!parted.some((group) => group.some(isKind))) return new Set();
  return new Set(
    parted.flatMap((group) =>
      group.some(isScored) ? group.filter(isUnknown).map(({ column }) => column) : [],
    ),
  );
}

/** Whether columns stand below a name, and not below `Điểm thẩm định` or `Năm 2025`. */
function isOfField([first]: readonly HeaderColumn[]): boolean {
  const head = first?.above.at(-1) ?? '';
  const role = roleOfHeader(head);
  return role === null || role === 'name';
}

function isKind({ text }: HeaderColumn): boolean {
  const role = roleOfHeader(text);
  return role !== null && KINDS.has(role);
}

function isScored({ text }: HeaderColumn): boolean {
  const role = roleOfHeader(text);
  return role !== null && SCORE_ROLES.has(role);
}

function isUnknown({ text, role }: HeaderColumn): boolean {
  return (role === null || role === 'unit' || role === 'name') && numberAndName(text).code === '';
}

const KINDS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['self', 'verified1', 'verified2']);
