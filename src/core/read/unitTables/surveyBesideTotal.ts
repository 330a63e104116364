import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import type { HeaderColumn } from '../headers/headerBand';
import { SCORE_ROLES } from '../roles/roles';
import { maxOver } from './unitTableColumns';
import type { UnitTableColumns } from './unitTableColumns';
import type { UnitTableParts } from './unitTableParts';

/**
 * The columns of a table that has no fields, with its survey points among its totals, whatever else stands beside them
 * (`Số TTHC`), and `Điểm đánh giá (70)` beside `Điểm XHH (30)` as the verified part of what both are of.
 *
 * @param whole what the title says that all points come to, `null` where it does not
 */
export function columnsOfTotals(parts: UnitTableParts, whole: number | null): UnitTableColumns {
  const columns = withSurveyAmongTotals(parts.columns);
  const { totals } = columns;
  if (!isPartOfWhole({ ...parts, columns }, whole)) return columns;
  return {
    ...columns,
    totals: totals.map((column) => (column.role === 'final' ? { ...column, role: 'verified1' } : column)),
  };
}

function withSurveyAmongTotals(columns: UnitTableColumns): UnitTableColumns {
  const surveys = columns.fields.filter(({ survey }) => survey === true);
  if (surveys.length === 0) return columns;
  const moved = surveys.flatMap((field) =>
    field.columns.map((column): HeaderColumn => ({ ...column, role: 'survey' })),
  );
  return {
    ...columns,
    fields: columns.fields.filter((field) => !surveys.includes(field)),
    totals: [...columns.totals, ...moved].toSorted((a, b) => a.column - b.column),
  };
}

/** Whether the maxima of the final scores and of the survey, which are all that a table scores, make up the whole. */
function isPartOfWhole(parts: UnitTableParts, stated: number | null): boolean {
  const { sheet, header, columns, rows } = parts;
  const scored = columns.totals.filter(({ role }) => role !== null && SCORE_ROLES.has(role));
  const survey = scored.find(({ role }) => role === 'survey');
  const finals = scored.filter(({ role }) => role === 'final');
  if (survey === undefined || scored.some(({ role }) => role === 'verified1' || role === 'verified2'))
    return false;
  const maxOf = (column: HeaderColumn) => maxOver(column, header) ?? rows.maxima.get(column.column) ?? null;
  const ofSurvey = maxOf(survey);
  const [ofFinal = null, ...others] = new Set(finals.map(maxOf));
  if (ofSurvey === null || ofFinal === null || others.length > 0) return false;
  const max = columns.totals.find(({ role }) => role === 'max');
  const maxima =
    max === undefined
      ? [stated ?? USUAL_WHOLE]
      : rows.units.map(({ row }) => readNumber(contentAt(sheet, row, max.column)));
  return maxima.every((one) => one !== undefined && Math.abs(one - ofFinal - ofSurvey) < CLOSE);
}

const USUAL_WHOLE = 100;
const CLOSE = 0.006;
