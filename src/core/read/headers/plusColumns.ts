import type { HeaderColumn } from './headerColumns';
import { fold } from '../cells/text';

/** The columns of a header with `Cộng` beside `Trừ` as bonus points: by itself it is a sum. */
export function withPlusColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const minus = new Set(columns.filter(({ text }) => fold(text) === 'tru').map(groupOf));
  if (minus.size === 0) return columns;
  return columns.map((column) =>
    column.role === 'final' && fold(column.text) === 'cong' && minus.has(groupOf(column))
      ? { ...column, role: 'bonus' }
      : column,
  );
}

function groupOf({ above }: HeaderColumn): string {
  return above.join('|');
}
