import { cellOfAddress } from '../addresses/address';
import { blockSetsOf } from '../criteriaSets/blockSets';
import { unitKeys, unitsOf } from '../criteriaSets/blockUnits';
import { assess } from '../read/assess';
import { assessmentSettings } from '../read/names/blockRules';
import { readWorkbook } from '../run/run';
import type { Settings } from '../settings/settings';
import type { Place, WorkbookSnapshot } from '../workbook';
import { takenBefore, takenKeys } from './files/takenBefore';
import type { FilledColumn, TakenCell, TakenWords } from './files/takenBefore';
import type { OwnContent } from './files/unitFile';
import { UnitSheets } from './files/unitSheets';
import type { UnitSheet } from './files/unitSheets';

/** Where what stands in a cell of a gathered workbook comes from. */
export type CellSource =
  /** It was taken from a unit's file, and is as it was or was changed by the office since. */
  | {
      readonly kind: 'taken';
      readonly taken: TakenCell;
      readonly now: OwnContent;
      readonly isChanged: boolean;
    }
  /** It stands in a unit's column, and no file had it: the unit left it blank, or the office filled it in. */
  | { readonly kind: 'notSent'; readonly unit: string; readonly code: string; readonly name: string }
  /** It stands in a unit's sheet outside of what units fill in: it is the office's. */
  | { readonly kind: 'office'; readonly unit: string }
  /** Its sheet is no gathered sheet. */
  | { readonly kind: 'elsewhere' }
  /** Nothing has been gathered into this workbook. */
  | { readonly kind: 'nothingGathered' };

/** Tells of a cell of a workbook the file, sheet and cell that it was taken from. Pure. */
export function cellSource(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  { sheet, cell }: Place,
  words: TakenWords,
): CellSource {
  const { cells, sheet: memory } = takenBefore(snapshot.sheets, words);
  if (memory === null) return { kind: 'nothingGathered' };
  const read = readWorkbook(snapshot, settings);
  const { assessment } = assess(read, assessmentSettings(settings));
  const { directory } = assessment;
  const units = unitsOf(read.sources, assessment, blockSetsOf(read.sources, assessment));
  const keys = unitKeys(units, directory);
  const sheets = new UnitSheets(read.sources, keys);
  const taken = takenKeys(cells, keys);
  const gathered = new Set(cells.map(({ unit }) => keys.keyOf(unit)));
  for (const { key, name: unit, set } of units) {
    const own = set === null || !gathered.has(key) ? null : sheets.of(key, set);
    if (set === null || own?.sheet !== sheet) continue;
    const place = placeIn(own, cell);
    if (place === null) return { kind: 'office', unit };
    const { line, column } = place;
    const source = taken.of(key, set, line, column);
    if (source === null) return { kind: 'notSent', unit, code: line.code, name: line.name };
    const now = own.contentOf(line, column);
    return { kind: 'taken', taken: source, now, isChanged: now !== source.content };
  }
  return { kind: 'elsewhere' };
}

/** The line and the unit's column that a cell of its sheet is of; `null` where it is none of them. */
function placeIn({ rows, columns }: UnitSheet, cell: string) {
  const at = cellOfAddress(cell);
  const line = [...rows].find(([, row]) => row === at?.row)?.[0];
  const column: FilledColumn | undefined = [...columns].find(([, own]) => own === at?.column)?.[0];
  return line === undefined || column === undefined ? null : { line, column };
}
