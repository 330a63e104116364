import { setSheet } from '../../criteriaSets/setSheet';
import type { SetColumn } from '../../criteriaSets/setSheet';
import { weightColumn } from '../../criteriaSets/weightColumn';
import type { SetUnit } from '../../criteriaSets/blockUnits';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import { plannedSheet } from '../../report/layout/plannedSheet';
import type { CellEdit, PlannedSheet } from '../../workbook';
import type { Answer } from '../files/answer';
import type { GatherSheetWords } from './gatherWords';
import type { ChangedCell } from './merge';
import type { FilledColumn, TakenCell } from '../files/takenBefore';
import type { OwnContent } from '../files/unitFile';
import { sumsBy } from '../files/unitSheets';
import type { UnitSheet, UnitSheets } from '../files/unitSheets';

/** Cells that a newer file changed; the sheet keeps its looks but for their fill. */
const CHANGED_FILL = '#FFE699';

export function editsOf(sheet: UnitSheet, changed: readonly ChangedCell[]): readonly CellEdit[] {
  const cells = changed.flatMap(({ line, column, to }): readonly CellEdit[] => {
    const [row, at] = [sheet.rows.get(line), sheet.columns.get(column)];
    if (row === undefined || at === undefined) return [];
    return [{ sheet: sheet.sheet, row, column: at, value: to, fill: CHANGED_FILL }];
  });
  return [...cells, ...sumEdits(sheet, 'self', changed)];
}

/** Sums in a column whose cells changed: a file keeps what its formulas came to. */
function sumEdits(
  sheet: UnitSheet,
  column: FilledColumn,
  changed: readonly { readonly line: CriteriaLine; readonly column: FilledColumn; readonly to: OwnContent }[],
): readonly CellEdit[] {
  const at = sheet.columns.get(column);
  const own = changed.filter((one) => one.column === column);
  if (at === undefined || own.length === 0) return [];
  const contents = new Map<number, OwnContent>();
  for (const [line, row] of sheet.rows) contents.set(row, sheet.contentOf(line, column));
  for (const { line, to } of own) contents.set(sheet.rows.get(line) ?? -1, to);
  return sumsBy(sheet, (row) => contents.get(row) ?? null).map(({ row, value }) => ({
    ...{ sheet: sheet.sheet, row, column: at, value },
    isOfFormula: true,
  }));
}

/** Survey points for a sheet that is there already; those of new sheets stand in them. */
export function surveyEdits(
  key: string,
  points: ReadonlyMap<CriteriaLine, TakenCell>,
  { units, known }: { readonly units: readonly SetUnit[]; readonly known: UnitSheets },
): readonly CellEdit[] {
  const set = units.find((unit) => unit.key === key)?.set ?? null;
  const sheet = set === null ? null : known.of(key, set);
  const column = sheet?.columns.get('survey');
  if (sheet === null || column === undefined) return [];
  const changed = [...points].map(([line, { content }]) => ({
    line,
    column: 'survey' as const,
    to: content,
  }));
  const cells = changed.flatMap(({ line, to }): readonly CellEdit[] => {
    const row = sheet.rows.get(line);
    return row === undefined ? [] : [{ sheet: sheet.sheet, row, column, value: to }];
  });
  return [...cells, ...sumEdits(sheet, 'survey', changed)];
}

/** A unit's sheet as it is gathered: what the unit says, and columns for the office. */
export function gatheredSheet(
  name: string,
  { unit, block, set, cells }: Answer,
  points: ReadonlyMap<CriteriaLine, TakenCell> | undefined,
  words: GatherSheetWords,
): PlannedSheet {
  if (set === null) throw new RangeError('an answer without a set was taken');
  const own = (column: 'self' | 'evidence' | 'explanation') => (line: CriteriaLine) =>
    cells.get(line)?.[column].content ?? null;
  const blank = () => null;
  const surveyOf = (line: CriteriaLine) => points?.get(line)?.content ?? null;
  const hasSurvey = set.surveyMaxima.some((max) => max > 0);
  const weights = weightColumn(set, words);
  const columns: readonly SetColumn[] = [
    ...(weights === null ? [] : [weights]),
    { header: words.self, width: 10, isPoints: true, cell: own('self') },
    { header: words.verified, width: 10, isPoints: true, cell: blank },
    ...(hasSurvey ? [{ header: words.survey, width: 10, isPoints: true, cell: surveyOf }] : []),
    { header: words.evidence, width: 28, isPoints: false, cell: own('evidence') },
    { header: words.explanation, width: 28, isPoints: false, cell: own('explanation') },
    { header: words.remarks, width: 28, isPoints: false, cell: blank },
  ];
  const {
    values,
    styles,
    merged: areas,
    columnWidths,
    rowHeights,
    headerRow,
  } = setSheet(set, { unit, block, lines: [] }, columns, words);
  return plannedSheet(name, null, values, {
    ...{ styles, merged: areas, columnWidths, rowHeights },
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    repeatedRows: [headerRow, headerRow],
  });
}
