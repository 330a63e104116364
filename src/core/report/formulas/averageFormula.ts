import type { RankedUnit } from '../../rank/ranking';
import type { PlannedValue } from '../../workbook';
import { formulaOf, textLiteral } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { isClose } from './liveValues';

/**
 * The average that the ranked units have in a column of their table, as a formula where that gives what the engine has;
 * `NONE` where no unit has a figure.
 *
 * @param average what the engine has
 * @param figureOf what the column shows of a unit
 */
export function averageFormula(
  units: readonly RankedUnit[],
  key: string,
  average: number | null,
  figureOf: (unit: RankedUnit) => number | null,
  cells: TableCells,
): PlannedValue {
  const value = average ?? NONE;
  const figures = units.flatMap((unit) => (unit.rank === null ? [] : [figureOf(unit)]));
  const known = figures.filter((figure) => figure !== null);
  const calculated = known.reduce((sum, figure) => sum + figure, 0) / known.length;
  if (average === null ? known.length > 0 : !isClose(calculated, average)) return value;
  const mean = `AVERAGEIF(${cells.column('rank')},">0",${cells.column(key)})`;
  return formulaOf(`IFERROR(${mean},${textLiteral(NONE)})`, value);
}
