import type { SheetSnapshot } from '../../../workbook';
import { isFigureAt, isPointsOfMax } from '../../cells/scoreTexts';
import { contentAt } from '../../cells/sheetCells';
import { tellingNumbers } from '../../cells/tellingNumbers';

/** The columns that hold so many figures which may be points. */
export function figureColumns(sheet: SheetSnapshot, fewest: number): readonly number[] {
  const rows = [...sheet.values.keys()];
  const width = sheet.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const figures = rows.filter((row) => isFigureAt(sheet, row, column));
    if (figures.length < fewest) return false;
    const ofMax = figures.filter((row) => isPointsOfMax(contentAt(sheet, row, column)));
    return ofMax.length * 2 >= figures.length || tellingNumbers(sheet, figures, column) !== null;
  });
}
