import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { KindOfScore } from '../model/assessment';
import type { Finding } from '../../findings/findings';
import { readScoreColumn } from '../cells/scoreColumn';
import type { ScoreColumn, ScoreFault } from '../cells/scoreColumn';
import { placeAt } from '../cells/sheetCells';
import { NO_COLUMN } from './choice';
import { scoreNotes } from './scoreNotes';
import type { KindColumn, ScoreColumns } from './scoreColumns';

/** A unit in rows: its row, or its row for each kind of score. */
interface UnitLines {
  readonly row: number;
  readonly kinds?: readonly { readonly row: number }[];
}

/** The kinds of score of units in rows. */
export interface LeafKinds {
  /** Those of the unit at an index. */
  of(index: number): readonly KindOfScore[];
  /** What was taken one way of two, once a column. */
  readonly notes: readonly Finding[];
}

/** One kind of score: of each leaf its nth column of that kind, if it has so many. */
interface Slot {
  readonly role: KindColumn['role'];
  readonly columns: number[];
}

/**
 * Reads columns that each leaf has of its own, for units in rows. What one cell leaves open is decided from the others of
 * its column; of units with a row for each kind of score, from the rows that count and from the others by themselves.
 */
export function readLeafKinds(
  sheet: SheetSnapshot,
  leaves: readonly Pick<ScoreColumns, 'kinds'>[],
  units: readonly UnitLines[],
  maxOf: (unit: number, leaf: number) => Points,
): LeafKinds {
  const slots = slotsOf(leaves);
  const own = units.map(({ row }, unit) => ({ row, unit }));
  const others = units.flatMap(({ row, kinds = [] }, unit) =>
    kinds.filter((one) => one.row !== row).map((one) => ({ row: one.row, unit })),
  );
  const read = (lines: typeof own): ReadLines => {
    const at = new Map(lines.map(({ row }, index) => [row, index]));
    return {
      at,
      columns: slots.map(({ columns }) =>
        columns.map((column, leaf) => {
          if (column === NO_COLUMN) return null;
          const rows = lines.map(({ row, unit }) => ({ row, maxPoints: maxOf(unit, leaf) }));
          return readScoreColumn(sheet, column, rows);
        }),
      ),
    };
  };
  const main = read(own);
  const rest = others.length === 0 ? null : read(others);
  return {
    of: (index) => {
      const unit = units[index];
      if (unit === undefined) return [];
      if (unit.kinds === undefined) return kindsIn(main, slots, index);
      return unit.kinds.flatMap(({ row }) => {
        const from = main.at.get(row) === index ? main : rest;
        const line = from?.at.get(row);
        if (from === null || line === undefined) return [];
        return kindsIn(from, slots, line).map((kind) => ({ ...kind, row }));
      });
    },
    notes: leaves.flatMap(({ kinds }, leaf) =>
      kinds.flatMap(({ column }) => {
        const slot = slots.findIndex(({ columns }) => columns[leaf] === column);
        const found = main.columns[slot]?.[leaf] ?? null;
        return found === null
          ? []
          : scoreNotes(found, (index) => placeAt(sheet, own[index]?.row ?? 0, column));
      }),
    ),
  };
}

interface ReadLines {
  /** The index of each row among those read. */
  readonly at: ReadonlyMap<number, number>;
  /** By the slot and the leaf; `null` where it has no such column. */
  readonly columns: readonly (readonly (ScoreColumn | null)[])[];
}

function slotsOf(leaves: readonly Pick<ScoreColumns, 'kinds'>[]): readonly Slot[] {
  const slots = new Map<string, Slot>();
  leaves.forEach(({ kinds }, leaf) => {
    const counts = new Map<KindColumn['role'], number>();
    for (const { column, role } of kinds) {
      const count = counts.get(role) ?? 0;
      counts.set(role, count + 1);
      const key = `${role ?? ''} ${count}`;
      const slot = slots.get(key) ?? { role, columns: leaves.map(() => NO_COLUMN) };
      slots.set(key, slot);
      slot.columns[leaf] = column;
    }
  });
  return [...slots.values()];
}

function kindsIn({ columns }: ReadLines, slots: readonly Slot[], line: number): readonly KindOfScore[] {
  return slots.map((slot, at) => {
    const own = columns[at] ?? [];
    const faults = own.flatMap((column, leaf): [number, ScoreFault][] => {
      const fault = column?.faults.get(line);
      return fault === undefined ? [] : [[leaf, fault]];
    });
    return {
      role: slot.role,
      columns: slot.columns,
      scores: own.map((column) => column?.scores[line] ?? 'notScored'),
      faults: new Map(faults),
      notes: [],
    };
  });
}
