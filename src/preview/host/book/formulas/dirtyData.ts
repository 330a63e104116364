import type { ICommandInfo, IUnitRange, Nullable } from '@univerjs/core';
import type { IActiveDirtyManagerService, IFormulaDirtyData } from '@univerjs/engine-formula';

/** What Univer still has to calculate, or is calculating. */
export type PendingData = Partial<IFormulaDirtyData>;

/** By workbook and sheet. */
type BySheet<Entry> = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<Entry>>>>>>;

/** What Univer has to calculate after some changes, in their order: what each of them says, in one. */
export function dirtyDataOf(
  changes: readonly Readonly<ICommandInfo>[],
  dirtyingOf: IActiveDirtyManagerService['get'],
): IFormulaDirtyData {
  const parts = changes.map((change) => dirtyingOf(change.id)?.getDirtyData(change) ?? {});
  const together = <Entry>(of: (part: (typeof parts)[number]) => BySheet<Entry> | undefined) =>
    merged(parts.map(of));
  const featuresTogether = (
    of: (part: (typeof parts)[number]) => BySheet<Record<string, boolean>> | undefined,
  ) => merged(parts.map(of), (one, other) => ({ ...one, ...other }));
  return {
    forceCalculation: parts.some(({ forceCalculation }) => forceCalculation === true),
    dirtyRanges: differing(parts.flatMap(({ dirtyRanges = [] }) => dirtyRanges)),
    dirtyNameMap: together((part) => part.dirtyNameMap),
    dirtyDefinedNameMap: together((part) => part.dirtyDefinedNameMap),
    dirtySuperTableMap: together((part) => part.dirtySuperTableMap),
    dirtyUnitFeatureMap: featuresTogether((part) => part.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: featuresTogether((part) => part.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: together((part) => part.clearDependencyTreeCache),
  };
}

function merged<Entry>(
  maps: readonly (BySheet<Entry> | undefined)[],
  join: (one: Entry, other: Entry) => Entry = (_, other) => other,
): Record<string, Record<string, Entry>> {
  const all: Record<string, Record<string, Entry>> = {};
  for (const map of maps) {
    for (const [unitId, sheets] of Object.entries(map ?? {})) {
      const unit = (all[unitId] ??= {});
      for (const [sheetId, entry] of Object.entries(sheets ?? {})) {
        if (entry === null || entry === undefined) continue;
        const before = unit[sheetId];
        unit[sheetId] = before === undefined ? entry : join(before, entry);
      }
    }
  }
  return all;
}

function differing(ranges: readonly IUnitRange[]): IUnitRange[] {
  return [
    ...new Map(
      ranges.map((dirty) => {
        const { startRow, startColumn, endRow, endColumn } = dirty.range;
        return [`${dirty.unitId} ${dirty.sheetId} ${startRow} ${startColumn} ${endRow} ${endColumn}`, dirty];
      }),
    ).values(),
  ];
}
