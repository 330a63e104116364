import type { Nullable, Worksheet } from '@univerjs/core';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { namesInFormula } from '../../../../core/addresses/namesInFormula';
import type { Rectangle } from '../rectangle';
import type { UniverBook } from '../univerBook';
import type { PendingData } from './dirtyData';
import { hasNames } from './formulaTrees';

/**
 * Whether a formula in an area may get another value by what is still to be calculated: only then need a reader wait. Rather
 * too often than not, by whole sheets: a sheet whose formulas name a sheet that was changed, and so on. What has no formula
 * holds its value already.
 */
export function isPending(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  pending: readonly PendingData[],
): boolean {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet || !hasFormulaIn(sheet, area)) return false;
  if (pending.some(({ forceCalculation }) => forceCalculation === true)) return true;
  const changes = pending.map((each) => changedSheets(each, book.unitId));
  const formulas = book.injector.get(FormulaDataModel).getFormulaData()[book.unitId] ?? {};
  const seen = new Set([sheetId]);
  // Those that are found are looked at in turn.
  for (const id of seen) {
    if (changes.some((sheets) => sheets.has(id))) return true;
    const { sheets, isOpen } = sourcesOf(formulas[id]);
    if (isOpen) return true;
    for (const name of sheets) {
      const source = book.workbook.getSheetBySheetName(name);
      // It may have gone, or come, since the formula was calculated.
      if (!source) return true;
      seen.add(source.getSheetId());
    }
  }
  return false;
}

function hasFormulaIn(sheet: Worksheet, { row, column, rows, columns }: Rectangle): boolean {
  const matrix = sheet.getCellMatrix().getMatrix();
  const lastRow = Math.min(row + rows, sheet.getRowCount());
  const lastColumn = Math.min(column + columns, sheet.getColumnCount());
  for (let r = row; r < lastRow; r++) {
    const cells = matrix[r];
    if (cells === undefined) continue;
    for (let c = column; c < lastColumn; c++) {
      const cell = cells[c];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}

/** Asked for each range that is read while one thing is to be calculated. */
const keptChanges = new WeakMap<PendingData, ReadonlySet<string>>();

function changedSheets(pending: PendingData, unitId: string): ReadonlySet<string> {
  const known = keptChanges.get(pending);
  if (known !== undefined) return known;
  const { dirtyRanges = [], dirtyNameMap, dirtyUnitFeatureMap, clearDependencyTreeCache } = pending;
  const changed = new Set(
    dirtyRanges.filter((range) => range.unitId === unitId).map(({ sheetId }) => sheetId),
  );
  for (const map of [dirtyNameMap, dirtyUnitFeatureMap, clearDependencyTreeCache]) {
    for (const sheetId of Object.keys(map?.[unitId] ?? {})) changed.add(sheetId);
  }
  keptChanges.set(pending, changed);
  return changed;
}

type SheetFormulas = ReturnType<FormulaDataModel['getSheetFormulaData']>;

/** What the formulas of a sheet look at. */
interface Sources {
  /** Other sheets, and their own where they name it. */
  readonly sheets: ReadonlySet<string>;
  /** Whether it may be anything: what a name or a table stands for, an address that is calculated. */
  readonly isOpen: boolean;
}

const NO_SOURCES: Sources = { sheets: new Set(), isOpen: false };

/** The formulas of a sheet are one object until it is changed. */
const kept = new WeakMap<object, Sources>();

function sourcesOf(formulas: SheetFormulas | null | undefined): Sources {
  if (!formulas) return NO_SOURCES;
  const known = kept.get(formulas);
  if (known !== undefined) return known;
  const sheets = new Set<string>();
  let isOpen = false;
  new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas).forValue((_row, _column, item) => {
    const formula = item?.f ?? '';
    isOpen ||= hasNames(formula) || GIVES_ADDRESSES.test(formula);
    for (const [first, last] of namesInFormula(formula).sheets) {
      sheets.add(first);
      isOpen ||= first !== last;
    }
  });
  const sources = { sheets, isOpen };
  kept.set(formulas, sources);
  return sources;
}

const GIVES_ADDRESSES = /\b(?:INDIRECT|OFFSET)\s*\(/iu;
