import { choiceFindings, choiceOf, scoresOf } from '../../../src/core/read/chosen/chosenUnit';
import { readSheet } from '../../../src/core/read/sheets/readSheet';
import type { SheetSnapshot } from '../../../src/core/workbook';

/** A sheet as read, its score sheets with the latest scores of their units and what is said of these. */
export function readLatest(sheet: SheetSnapshot) {
  const { tables, ...rest } = readSheet(sheet);
  return {
    ...rest,
    tables: tables.map(({ table, findings, endRow }) => {
      const choices = table.units.map((unit) => choiceOf(table, unit, 'latest'));
      return {
        table: { ...table, units: choices.map(scoresOf) },
        findings: [...findings, ...choices.flatMap(choiceFindings)],
        endRow,
      };
    }),
  };
}
