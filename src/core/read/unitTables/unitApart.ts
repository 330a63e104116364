import { pointsOf } from '../../points';
import type { Points } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { ApartColumnCell } from '../model/assessment';
import { figureAt } from '../cells/sheetCells';
import { apartMax } from '../roles/apartMax';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import { APART_ROLES } from '../roles/roles';
import { apartHeadOfColumn } from '../bonusPenalty/apartColumns';
import { apartInColumn } from '../scores/pointsApart';
import type { UnitRow } from '../unitRows/unitRows';

/** A column of bonus or penalty points, and the leaf that it stands beside; `null` beside all of them. */
export interface LeafApart {
  readonly kind: 'bonus' | 'penalty';
  readonly column: number;
  readonly leaf: number | null;
  /** The most that its points may be; `null` where nothing tells it. */
  readonly max: Points | null;
  /** The column that tells it of each unit, `Điểm thưởng tối đa`; left out where there is none. */
  readonly maxColumn?: number;
  /** Its header tells a round, `lần 2`. */
  readonly isRound?: true;
}

/** What stands in columns of bonus and penalty points, in each row of a unit. */
export function apartOf(
  sheet: SheetSnapshot,
  unit: UnitRow,
  columns: readonly LeafApart[],
  sumRowOf?: (column: number) => number,
): readonly ApartColumnCell[] {
  return (unit.kinds ?? [unit]).flatMap(({ row }) =>
    columns.map(({ kind, column, leaf, max, maxColumn, ...round }) => {
      const own = maxColumn === undefined ? undefined : figureAt(sheet, row, maxColumn);
      const most = own === undefined ? max : (pointsOf(own) ?? max);
      return { ...apartInColumn(sheet, { kind, row, column }, most, sumRowOf?.(column)), leaf, ...round };
    }),
  );
}

/** The most that the points of a column may be: by its header, one over it, a row of maxima, or a column of its own. */
export function apartMaxOf(
  { text, above, column, role }: HeaderColumn,
  header: HeaderBand,
  inRows: ReadonlyMap<number, number>,
): Pick<LeafApart, 'max' | 'maxColumn'> {
  for (const line of [text, ...above.toReversed()]) {
    const max = apartMax(line);
    if (max !== null) return { max };
  }
  const beside = header.columns.filter((one) => one.role === `${role ?? ''}Max`);
  const same = beside.find((one) => above.length > 0 && headsOf(one) === headsOf({ above }));
  const isOnly = beside.length === 1 && header.columns.filter((one) => one.role === role).length <= 1;
  const maxColumn = (same ?? (isOnly ? beside[0] : undefined))?.column;
  const max = pointsOf(header.maxima.get(column) ?? inRows.get(column) ?? 0) ?? null;
  return maxColumn === undefined ? { max } : { max, maxColumn };
}

/** Whether a column of bonus or penalty points stands below a group of nothing else, or below none. */
export function isOfWhole({ above }: HeaderColumn, { columns }: HeaderBand): boolean {
  const group = above.at(-1);
  return columns.every(
    ({ above: own, role }) =>
      group === undefined || own.at(-1) !== group || (role !== null && APART_ROLES.has(role)),
  );
}

/** What of a column a printed total may have alone inside. */
export function roundOf(column: HeaderColumn): Pick<LeafApart, 'isRound'> {
  return typeof apartHeadOfColumn(column)?.round === 'number' ? { isRound: true } : {};
}
