import type { PlannedFormula, PlannedSheet, SheetSnapshot } from '../../src/core/workbook';
import { isPlannedFormula } from '../../src/core/workbook';
import { cellAddress } from '../../src/core/addresses/address';

/** A formula cell that shows something else than was planned. */
interface WrongCell {
  readonly cell: string;
  readonly formula: string;
  readonly planned: PlannedFormula['value'];
  readonly shown: unknown;
}

export interface CheckedFormulas {
  readonly formulas: number;
  readonly wrong: readonly WrongCell[];
}

/** Compares what a program shows of every formula of planned sheets with what was planned: numbers to a billionth. */
export function checkFormulas(
  planned: readonly PlannedSheet[],
  read: readonly SheetSnapshot[],
): CheckedFormulas {
  let formulas = 0;
  const wrong: WrongCell[] = [];
  for (const sheet of planned) {
    const shownIn = read.find(({ name }) => name === sheet.name);
    sheet.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (!isPlannedFormula(value)) return;
        formulas++;
        const shown =
          shownIn?.values[row - shownIn.firstRow]?.[column - shownIn.firstColumn] ??
          (shownIn === undefined ? undefined : null);
        if (isSame(value.value, shown)) return;
        const cell = `${sheet.name}!${cellAddress(row, column)}`;
        wrong.push({ cell, formula: value.formula, planned: value.value, shown });
      });
    });
  }
  return { formulas, wrong };
}

function isSame(planned: PlannedFormula['value'], shown: unknown): boolean {
  if (planned === '' || planned === null) return shown === null || shown === '';
  if (typeof planned !== 'number' || typeof shown !== 'number') return planned === shown;
  return Math.abs(planned - shown) <= 1e-9;
}
