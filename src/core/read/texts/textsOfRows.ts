import type { SheetSnapshot } from '../../workbook';
import { headsOf } from '../headers/columns/headerColumn';
import type { HeaderColumn } from '../headers/columns/headerColumn';
import type { TextsBeside } from '../model/assessment';
import { textIn } from './textsBeside';
import { textColumns } from './textColumns';
import type { TextColumn } from './textColumns';

/** Columns of texts of one kind, by the leaf that each stands beside. */
interface Slot extends Pick<TextColumn, 'kinds' | 'isPlain'> {
  readonly columns: Map<number, TextColumn[]>;
}

/**
 * Reads the texts of units in rows: below the head of a leaf they are that leaf's, below the head of a field those of all
 * that stands below it. Beside all leaves they are of the whole: of every leaf, but for a bare `Ghi chú`, which then says
 * something of the unit and nothing of its scores.
 *
 * @param columns all of the header
 * @param leaves the columns of each leaf
 */
export function textsOfRows(
  sheet: SheetSnapshot,
  columns: readonly HeaderColumn[],
  leaves: readonly (readonly HeaderColumn[])[],
): (row: number) => readonly TextsBeside[] {
  const slots = slotsOf(columns, leaves);
  return (row) =>
    slots.flatMap(({ kinds, isPlain, columns: own }): readonly TextsBeside[] => {
      const texts = new Map<number, string>();
      for (const [leaf, beside] of own) {
        const text = beside.map((one) => textIn(sheet, row, one)).filter(Boolean);
        if (text.length > 0) texts.set(leaf, text.join('\n'));
      }
      if (texts.size === 0 && isPlain) return [];
      const [[, [first]] = [0, []]] = own;
      return [
        {
          kinds,
          column: first?.header.column ?? 0,
          texts,
          ...(isPlain ? { isPlain: true as const } : {}),
          ...(own.size === leaves.length ? {} : { leaves: new Set(own.keys()) }),
        },
      ];
    });
}

function slotsOf(
  columns: readonly HeaderColumn[],
  leaves: readonly (readonly HeaderColumn[])[],
): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const one of textColumnsOf(columns)) {
    for (const leaf of leavesBeside(one, leaves, columns)) {
      const key = `${one.kinds.join('+')} ${String(one.isPlain)}`;
      const slot = slots.get(key) ?? {
        kinds: one.kinds,
        isPlain: one.isPlain,
        columns: new Map<number, TextColumn[]>(),
      };
      slots.set(key, slot);
      slot.columns.set(leaf, [...(slot.columns.get(leaf) ?? []), one]);
    }
  }
  return [...slots.values()];
}

/** The columns of texts below each head, which say whose they are beside the others below it. */
function textColumnsOf(columns: readonly HeaderColumn[]): readonly TextColumn[] {
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    const heads = headsOf(column);
    const group = groups.get(heads);
    if (group === undefined) groups.set(heads, [column]);
    else group.push(column);
  }
  // What nothing is known of may be a field or criterion.
  return [...groups.values()].flatMap(textColumns).filter(({ header }) => header.role === 'note');
}

/** The leaves that a column of texts stands beside. */
function leavesBeside(
  { header, isPlain }: TextColumn,
  leaves: readonly (readonly HeaderColumn[])[],
  columns: readonly HeaderColumn[],
): readonly number[] {
  const all = [...leaves.keys()];
  if (header.above.length > 0) return all.filter((leaf) => hasHeads(leaves[leaf] ?? [], header.above));
  const isOfWhole = leaves.length === 1 || !isPlain;
  return isOfWhole && isNextTo(header, leaves.flat(), columns) ? all : [];
}

/** Whether no column without a header, and no other names of units, part a column from the scores: far notes are none on them. */
export function isNextTo(
  { column }: HeaderColumn,
  scored: readonly HeaderColumn[],
  columns: readonly HeaderColumn[],
): boolean {
  const last = Math.max(...scored.map((one) => one.column));
  return columns
    .filter((one) => one.column > last && one.column < column)
    .every(({ text, role }) => text !== '' && role !== 'unit');
}

/** Whether columns stand below these heads, be there others between. */
function hasHeads(columns: readonly HeaderColumn[], heads: readonly string[]): boolean {
  return columns.some(({ above }) => heads.every((line, level) => above[level] === line));
}
