import type { ExplainedBlock } from '../../explain/moves';
import type { PointsApart, ScoreMatrix } from '../../rank/ranking';
import { fixedArea, fixedCell, onSheet } from './formulaText';
import { footerRowOf, headerRowOf } from '../layout/sheet';
import type { ResultSheet } from '../layout/sheet';

/** Columns of `Ma trận`: number, field, criterion, max, weights where there are any, then the units. */
export const FIELD_COLUMN = 1;
export const CRITERION_COLUMN = 2;
export const MAX_COLUMN = 3;

/** Which columns of `Ma trận` hold weights, and the first one of a unit. */
export interface MatrixColumns {
  /** Shares or factors of the criteria; `null` where they have none. */
  readonly weights: number | null;
  /** Shares of the criteria's fields. */
  readonly fieldWeights: number | null;
  readonly unit: number;
}

export function matrixColumns({ leaves }: Pick<ScoreMatrix, 'leaves'>): MatrixColumns {
  const own = leaves.some(({ weight }) => weight !== undefined);
  const fields = leaves.some(({ fieldWeight }) => fieldWeight !== undefined);
  const first = MAX_COLUMN + 1;
  return {
    weights: own ? first : null,
    fieldWeights: fields ? first + (own ? 1 : 0) : null,
    unit: first + (own ? 1 : 0) + (fields ? 1 : 0),
  };
}

/** Where a block's scores stand in its `Ma trận`, as references for formulas of other sheets. */
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

export function matrixCells({ matrix }: ExplainedBlock, sheet: ResultSheet): MatrixCells {
  const row = headerRowOf(sheet) + 1;
  const rows = matrix.leaves.length;
  const column = (of: number) => onSheet(sheet.name, fixedArea({ row, column: of, rows, columns: 1 }));
  const { weights, unit: first } = matrixColumns(matrix);
  const kinds = apartRows(matrix);
  const apart = (kind: 'bonus' | 'penalty', unit: number) => {
    const at = kinds.indexOf(kind);
    return at === -1 ? null : onSheet(sheet.name, fixedCell(footerRowOf(sheet) + at, first + unit));
  };
  return {
    fields: column(FIELD_COLUMN),
    maxima: column(MAX_COLUMN),
    weights: weights === null ? null : column(weights),
    scores: (unit) => column(first + unit),
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
