import type { Settings } from '../settings';
import type { SheetSnapshot } from '../workbook';
import type { PublishedRanking, ScoreTable } from './assessment';
import type { Finding } from './findings';
import type { HeaderBand } from './headerBand';
import type { Letterhead } from './letterhead';
import { yearIn } from './letterhead';
import { readPublishedRanking } from './publishedRanking';
import { placeAt } from './sheetCells';
import { fieldsOf } from './unitFields';
import { readUnitRows } from './unitRows';
import { readUnitsByFields } from './unitsByFields';
import { readUnitsByTotals } from './unitsByTotals';
import type { ReadTable } from './unitScoreSheet';
import { unitTableColumns } from './unitTableColumns';

/** A table whose rows are units: as the ranking it prints, and as scores that can be ranked. */
export interface ReadUnitTable {
  readonly ranking: PublishedRanking;
  /** `null` where it prints ranks or grades only. */
  readonly scores: ReadTable | null;
  readonly endRow: number;
}

/** Scores of units in rows: each unit's, with what was found on the way. */
export type UnitScoresRead = Pick<ScoreTable, 'kind' | 'set' | 'units'> & {
  readonly findings: readonly Finding[];
};

/**
 * Layouts L3, L4 and L5: one row a unit, blocks parted by rows or told by a column or a `Khối:` line. The year is the
 * title's, else the sheet name's.
 */
export function readUnitTable(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
  settings: Settings,
): ReadUnitTable {
  const columns = unitTableColumns(header);
  const values = [...columns.totals, ...columns.fields.flatMap((field) => field.columns)];
  const rows = readUnitRows(
    sheet,
    header,
    { ...columns, values: values.map(({ column }) => column), figures: true },
    letterhead.block,
  );
  const year = letterhead.year ?? yearIn(sheet.name);
  const ranking = readPublishedRanking(sheet, columns, rows, year);
  const { fields, withoutMax } = fieldsOf(sheet, columns, rows);
  const table = { sheet, header, columns, rows, settings };
  const read =
    fields.length > 0 ? readUnitsByFields(table, fields) : readUnitsByTotals(table, letterhead.scale);
  if (read === null && withoutMax.length === 0) return { ranking, scores: null, endRow: rows.endRow };
  const findings = [
    ...(read?.findings ?? []),
    ...withoutMax.slice(0, 1).map((field): Finding => ({
      code: 'field-max-missing',
      severity: 'warning',
      place: placeAt(sheet, field.columns[0]?.row ?? header.firstRow, field.columns[0]?.column ?? 0),
      block: null,
      params: { field: field.name, count: String(withoutMax.length) },
    })),
  ];
  const scores: ReadTable = {
    table: {
      kind: read?.kind ?? 'unitsByTotals',
      sheet: sheet.name,
      origin: { row: sheet.firstRow, column: sheet.firstColumn },
      block: letterhead.block,
      year,
      set: read?.set ?? { fields: [], leaves: [] },
      units: read?.units ?? [],
    },
    findings,
    endRow: rows.endRow,
  };
  return { ranking, scores, endRow: rows.endRow };
}
