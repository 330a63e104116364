import { FIRST_COLUMN, setSheet } from '../criteriaSets/setSheet';
import type { SetSheetWords } from '../criteriaSets/setSheet';
import { surveyMaxOf } from '../criteriaSets/blockSets';
import { weightColumn } from '../criteriaSets/weightColumn';
import type { Period } from '../period';
import { toNumber } from '../points';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import { plannedSheet } from '../report/layout/plannedSheet';
import type { PlannedSheet } from '../workbook';
import type { PrintedSet } from './newSet';

/** The words of a criteria sheet (*bộ tiêu chí*). */
export interface CriteriaSheetWords extends Omit<SetSheetWords, 'unit'> {
  readonly sheetName: (block: string, year: Period | null) => string;
  readonly survey: string;
  /** What it was made from, and what is still to be looked at; @param hasWeights */
  readonly madeFrom: (change: {
    readonly year: Period | null;
    readonly dropped: readonly string[];
    readonly maxima: readonly { readonly code: string; readonly from: number; readonly to: number }[];
    readonly hasWeights: boolean;
  }) => string;
}

/** A set as a criteria sheet, which is read as one: title, block, criteria with their maxima, what the survey gives. */
export function newSetSheet(
  print: PrintedSet,
  head: { readonly block: string; readonly year: Period | null; readonly note: string },
  name: string,
  words: CriteriaSheetWords,
): PlannedSheet {
  const weights = weightColumn(print, words);
  const survey = (line: CriteriaLine) => {
    const own = surveyMaxOf(print, line);
    return own === 0 ? null : toNumber(own);
  };
  const columns = [
    ...(weights === null ? [] : [weights]),
    ...(print.surveyMaxima.some((max) => max > 0)
      ? [{ header: words.survey, width: 10, isPoints: true, cell: survey }]
      : []),
  ];
  const { values, styles, merged, columnWidths, rowHeights, headerRow } = setSheet(
    { ...print, year: head.year },
    { unit: null, block: head.block, lines: [head.note] },
    columns,
    { ...words, unit: () => '' },
  );
  return plannedSheet(name, null, values, {
    ...{ styles, merged, columnWidths, rowHeights },
    frozenRows: headerRow + 1,
    frozenColumns: FIRST_COLUMN - 1,
    repeatedRows: [headerRow, headerRow],
    isPortrait: true,
  });
}
