import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { LAYOUTS } from '../model/layouts';
import { readScore } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import type { ColumnRole } from '../roles/headers';
import { isOfPeriod, yearIn } from '../words/periodIn';
import type { ScoredTable } from '../headers/scoredTable';

/**
 * Columns of units in rows that are blank under their header: what they held is not compared (another year's ranks and
 * indexes) or does not count (verified and survey points: a warning; bonus and penalty points, a second round, a total that
 * can be computed: an info). Nothing is said of points that a total beside them has inside, of verified points not given yet,
 * where self-scores stand in for them, nor of a table that has no points at all.
 */
export function emptiedColumns(span: ScoredTable): readonly Finding[] {
  const { sheet, header, table } = span;
  if (table === null || LAYOUTS[table.kind].rows !== 'units') return [];
  const rows = table.units.flatMap(({ row, rows: own = [] }) =>
    row === undefined ? [] : [row, ...own.map((one) => one.row)],
  );
  if (rows.length === 0) return [];
  const isBlank = ({ column }: HeaderColumn) => rows.every((row) => textAt(sheet, row, column) === '');
  const blank = header.columns.filter(
    (column) => column.role !== null && LOOKED_AT.has(column.role) && isBlank(column),
  );
  if (blank.length === 0) return [];
  const filled = header.columns.filter(({ column }) =>
    rows.some((row) => typeof readScore(contentAt(sheet, row, column)) === 'number'),
  );
  return blank.flatMap((column): readonly Finding[] => {
    const { role, text, row } = column;
    const place = placeAt(sheet, row, column.column);
    if (role === 'rank' || role === 'index') {
      const year = yearIn(text);
      if (year === null || year === table.year) return [];
      return [finding('figure-unread', place, { unit: text, role })];
    }
    const severity = table.kind === 'unitsByCriteria' ? null : severityOf(column, filled);
    if (severity === null) return [];
    const letters = columnName(sheet.firstColumn + column.column);
    const facts = { column: letters, header: text, isBlank: true } as const;
    return [finding('column-unread', place, facts, { severity })];
  });
}

const LOOKED_AT: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'rank',
  'index',
  'verified1',
  'verified2',
  'survey',
  'final',
  'bonus',
  'penalty',
]);

/** How grave it is that a column of points is blank beside those that are not; `null` where it tells nothing. */
function severityOf(column: HeaderColumn, filled: readonly HeaderColumn[]): 'warning' | 'info' | null {
  const { role, text, above } = column;
  if ([text, ...above].some(isOfPeriod)) return null;
  const beside = filled.filter((one) => headsOf(one) === headsOf(column));
  // A header that is merged over two columns.
  if (beside.some((one) => one.text === text)) return null;
  const has = (...roles: readonly ColumnRole[]) =>
    beside.some((one) => one.role !== null && roles.includes(one.role));
  // A whole year beside months of which not all are over.
  if (role === 'final' && filled.some((one) => one.role === 'final' && isOfPeriod(one.text))) return null;
  if (role === 'final') return has('verified1', 'verified2', 'survey') ? 'info' : totalOf(column, filled);
  if (has('final')) return role === 'bonus' || role === 'penalty' ? null : 'info';
  switch (role) {
    case 'verified1':
      return has('self', 'verified2') || !has('survey') ? null : 'warning';
    case 'survey':
      return has('verified1', 'verified2') ? 'warning' : null;
    case 'verified2':
      return has('verified1') ? 'info' : null;
    default:
      return hasScores(filled) ? 'info' : null;
  }
}

/** A blank total beside fields is computed of them. */
function totalOf({ above }: HeaderColumn, filled: readonly HeaderColumn[]): 'info' | null {
  return above.length === 0 && hasScores(filled) ? 'info' : null;
}

function hasScores(filled: readonly HeaderColumn[]): boolean {
  return filled.some(({ role }) => role === null || SCORED.has(role));
}

const SCORED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['verified1', 'verified2', 'survey', 'final']);
