import { pointsOf } from '../../points';
import type { Finding } from '../../findings/findings';
import { readNumber } from '../cells/score';
import { contentAt, figureAt, percentAt } from '../cells/sheetCells';
import type { HeaderColumn } from '../headers/headerBand';
import { SCORE_ROLES } from '../roles/roles';
import { isCalledTotal, pointsOfPercent, surveyAssumed, surveyPlace } from '../scores/surveyInside';
import type { FinalAndSurvey } from '../scores/surveyInside';
import { maxOver } from './columns/unitTableColumns';
import type { UnitTableColumns } from './columns/unitTableColumns';
import type { UnitTableParts } from './unitTableParts';

/** The columns of a table of totals, and what is to be said of them. */
interface ColumnsOfTotals {
  readonly columns: UnitTableColumns;
  readonly findings: readonly Finding[];
}

/**
 * The columns of a table that has no fields, with its survey points among its totals, whatever else stands beside them
 * (`Số TTHC`), and `Điểm đánh giá` beside `Điểm XHH` as the verified part of what both are of: by their maxima (70 and 30),
 * else by the points (`surveyPlace`). Where nothing tells it, points that are not called a total are taken so, which is said.
 *
 * @param whole what the title says that all points come to, `null` where it does not
 */
export function columnsOfTotals(parts: UnitTableParts, whole: number | null): ColumnsOfTotals {
  const columns = withSurveyAmongTotals(parts.columns);
  const found = finalBesideSurvey(columns);
  if (found === null) return { columns, findings: [] };
  const { isPart, findings } = partOfWhole({ ...parts, columns }, found, whole);
  if (!isPart) return { columns, findings };
  const totals = columns.totals.map((column) =>
    column.role === 'final' ? { ...column, role: 'verified1' as const } : column,
  );
  return { columns: { ...columns, totals }, findings };
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

/** Final scores and survey points, which are all that a table scores besides claims. */
interface FinalBesideSurvey {
  readonly finals: readonly HeaderColumn[];
  readonly survey: HeaderColumn;
}

function finalBesideSurvey({ totals }: UnitTableColumns): FinalBesideSurvey | null {
  const scored = totals.filter(({ role }) => role !== null && SCORE_ROLES.has(role));
  const survey = scored.find(({ role }) => role === 'survey');
  const finals = scored.filter(({ role }) => role === 'final');
  const isVerified = scored.some(({ role }) => role === 'verified1' || role === 'verified2');
  return survey === undefined || finals.length === 0 || isVerified ? null : { finals, survey };
}

/** Whether the final scores are one part of the whole and the survey points the other. */
function partOfWhole(
  parts: UnitTableParts,
  { finals, survey }: FinalBesideSurvey,
  stated: number | null,
): { readonly isPart: boolean; readonly findings: readonly Finding[] } {
  const { sheet, header, columns, rows } = parts;
  const maxOf = (column: HeaderColumn) => maxOver(column, header) ?? rows.maxima.get(column.column) ?? null;
  const ofSurvey = maxOf(survey);
  const [ofFinal = null, ...others] = new Set(finals.map(maxOf));
  const max = columns.totals.find(({ role }) => role === 'max');
  const wholes =
    max === undefined
      ? rows.units.map(() => stated ?? USUAL_WHOLE)
      : rows.units.map(({ row }) => readNumber(contentAt(sheet, row, max.column)));
  if (others.length > 0) return { isPart: false, findings: [] };
  if (ofFinal !== null) {
    const isPart = wholes.every(
      (one) => one !== undefined && Math.abs(one - ofFinal - (ofSurvey ?? one - ofFinal)) < CLOSE,
    );
    const isLess = wholes.every((one) => one !== undefined && ofFinal < one - CLOSE);
    return { isPart: isPart && isLess, findings: [] };
  }
  const [final] = finals;
  if (final === undefined || finals.length > 1) return { isPart: false, findings: [] };
  const pairs = pairsOf(parts, final, survey, wholes);
  if (pairs.length === 0) return { isPart: false, findings: [] };
  const place = surveyPlace(pairs);
  const isPart = place.is === 'beside' || (place.is === 'untold' && !isCalledTotal(final.text));
  const isSaid = place.isDoubtful || (place.is === 'untold' && isPart);
  return { isPart, findings: isSaid ? [surveyAssumed(sheet, final, pairs.length, !isPart)] : [] };
}

const USUAL_WHOLE = 100;
const CLOSE = 0.006;

function pairsOf(
  { sheet, columns, rows }: UnitTableParts,
  final: HeaderColumn,
  survey: HeaderColumn,
  wholes: readonly (number | undefined)[],
): readonly FinalAndSurvey[] {
  return rows.units.flatMap(({ row, block }, unit): readonly FinalAndSurvey[] => {
    const whole = wholes[unit] ?? USUAL_WHOLE;
    const points = (column: HeaderColumn) =>
      pointsOf(readNumber(contentAt(sheet, row, column.column)) ?? NaN);
    const [own, surveyed, max] = [points(final), points(survey), pointsOf(whole)];
    if (own === undefined || surveyed === undefined || max === undefined || max <= 0) return [];
    const rank = columns.rank === null ? undefined : figureAt(sheet, row, columns.rank);
    const printed = pointsOfPercent(percentAt(sheet, row, columns.index), whole);
    return [{ final: own, survey: surveyed, max, printed, rank, block }];
  });
}
