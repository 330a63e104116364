import type { PointsApart, ScoreMatrix } from '../../rank/ranking';
import type { TableCells } from '../layout/table/tableCells';

/** Where a block's scores stand in its `Ma trận`, as references for formulas. */
export interface MatrixCells {
  /** The criteria's fields and maxima, one below the other. */
  readonly fields: string;
  readonly maxima: string;
  /** The criteria's shares or factors; `null` where they have none. */
  readonly weights: string | null;
  /** The scores of a unit, by its place among the units of the matrix. */
  scores(unit: number): string;
  /** A unit's bonus or penalty points; `null` where the matrix has no such row. */
  bonus(unit: number): string | null;
  penalty(unit: number): string | null;
}

/** @param from whether the formulas stand in other sheets or in `Ma trận` itself */
export function matrixCells(
  matrix: ScoreMatrix,
  cells: TableCells,
  from: 'others' | 'itself' = 'others',
): MatrixCells {
  const isInside = from === 'itself';
  const column = (key: string) => (isInside ? cells.column(key) : cells.reference(key));
  const below = (key: string, row: number) =>
    isInside ? cells.cellBelow(key, row) : cells.referenceBelow(key, row);
  const kinds = apartRows(matrix);
  const apart = (kind: 'bonus' | 'penalty', unit: number) => {
    const row = kinds.indexOf(kind);
    return row === -1 ? null : below(`unit ${unit}`, row);
  };
  return {
    fields: column('field'),
    maxima: column('maxPoints'),
    weights: cells.has('weight') ? column('weight') : null,
    scores: (unit) => column(`unit ${unit}`),
    bonus: (unit) => apart('bonus', unit),
    penalty: (unit) => apart('penalty', unit),
  };
}

/** The rows below the criteria: bonus and penalty where any unit has such points or a cell for them. */
export function apartRows(
  matrix: Readonly<Record<'bonus' | 'penalty', readonly PointsApart[]>>,
): readonly ('bonus' | 'penalty')[] {
  return (['bonus', 'penalty'] as const).filter((kind) =>
    matrix[kind].some(({ points, places }) => points !== 0 || places.length > 0),
  );
}
