import type { SheetSnapshot } from '../../workbook';
import { isFigureAt, isScoreText } from '../cells/scoreTexts';
import { readNumber } from '../cells/score';
import { textAt } from '../cells/sheetCells';
import { kindOfUnit } from '../names/unitNames';

/** Where rows of units have their running number, their name and their points. */
interface PlacesOfUnits {
  readonly code: number | null;
  readonly unit: number;
  readonly values: readonly number[];
}

/**
 * What is left of a unit in a row in which its name is not where it belongs: a score typed as text (`69,25/71,5`) without a
 * name, a name left of a score, both moved to the left by a cell, or a numbered name in the place of a score. `''` for any
 * other row.
 */
export function misplacedScore(
  sheet: SheetSnapshot,
  row: number,
  { code, unit, values }: PlacesOfUnits,
): string {
  const [number, name] = [code === null ? '' : textAt(sheet, row, code), textAt(sheet, row, unit)];
  if (name === '') {
    const scores = [...values.map((column) => textAt(sheet, row, column)), number];
    const isNamed = (text: string) => /^\d+[.)]?$/u.test(number) && kindOfUnit(text) !== null;
    return scores.find(isScoreText) ?? scores.find(isNamed) ?? '';
  }
  const isFigure = isFigureAt(sheet, row, unit) || readNumber(name) !== undefined;
  return isFigure && kindOfUnit(number) !== null ? number : '';
}
