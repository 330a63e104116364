/** What tells one layout of a table of scores from another (DOMAIN section 2, L1–L4). */
interface LayoutTraits {
  /** What stands in its rows. */
  readonly rows: 'criteria' | 'units';
  /** What it scores: its leaves are criteria, whole fields, or the total alone. */
  readonly leaves: 'criteria' | 'fields' | 'total';
  readonly units: 'one' | 'many';
  /** Which table counts where several score the same units: the lowest. */
  readonly order: 0 | 1 | 2 | 3;
}

/**
 * The layouts of tables of scores: a unit score sheet (L1), criteria × units (L2), units × criteria and units × fields
 * (L3), units × totals (L4). A score sheet counts before a table of units in rows, more detail before less.
 */
export const LAYOUTS = {
  unitScoreSheet: { rows: 'criteria', leaves: 'criteria', units: 'one', order: 0 },
  criteriaByUnits: { rows: 'criteria', leaves: 'criteria', units: 'many', order: 0 },
  unitsByCriteria: { rows: 'units', leaves: 'criteria', units: 'many', order: 1 },
  unitsByFields: { rows: 'units', leaves: 'fields', units: 'many', order: 2 },
  unitsByTotals: { rows: 'units', leaves: 'total', units: 'many', order: 3 },
} as const satisfies Readonly<Record<string, LayoutTraits>>;

export type Layout = keyof typeof LAYOUTS;

/** Whether a kind of reading is a layout of a table of scores: lists of units, results and the like are none. */
export function isLayout(kind: string): kind is Layout {
  return Object.hasOwn(LAYOUTS, kind);
}
