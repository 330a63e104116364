import { toNumber } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { ScoredTable } from '../headers/scoredTable';
import type { ApartRow, UnitReading } from '../model/assessment';
import type { Points } from '../../points';

/**
 * A warning for each number below 0 among bonus points alone (`Điểm thưởng`): it is taken off, as below `Điểm thưởng, điểm phạt`
 * it should be, and may as well have a sign that it should not have.
 */
export function negativeBonus(span: ScoredTable): readonly Finding[] {
  const { sheet, table } = span;
  if (table === null) return [];
  const { apartRows = [] } = table.scoring;
  return table.units.flatMap((unit) =>
    [...inColumns(span, unit), ...inRows(span, unit, apartRows)].map(({ row, column, points }) =>
      finding(
        'score-negative',
        placeAt(sheet, row, column),
        { unit: unit.name, apart: 'bonus', score: -Math.abs(toNumber(points)) },
        { severity: 'warning' },
      ),
    ),
  );
}

interface Negative {
  readonly row: number;
  readonly column: number;
  readonly points: Points;
}

function inColumns({ header }: ScoredTable, { apartColumns = [] }: UnitReading): readonly Negative[] {
  return apartColumns.filter(({ kind, points, column }) => {
    if (kind !== 'penalty' || points === 0) return false;
    const own = header.columns.find((one) => one.column === column);
    return own?.role === 'bonus' && ![own.text, ...own.above].some(namesBoth);
  });
}

function inRows(
  { sheet, header }: ScoredTable,
  { apartRows: kinds = [] }: UnitReading,
  rows: readonly ApartRow[],
): readonly Negative[] {
  const name = header.columns.find(({ role }) => role === 'name')?.column ?? 0;
  return kinds.flatMap(({ columns, scores }) =>
    rows.flatMap(({ kind, row }, at): readonly Negative[] => {
      const points = scores[at];
      if (kind !== 'bonus' || typeof points !== 'number' || points >= 0) return [];
      if (namesBoth(textAt(sheet, row, name)) || typeof columns !== 'number') return [];
      return [{ row, column: columns, points }];
    }),
  );
}

/** `Điểm thưởng, điểm phạt`, `Điểm cộng/trừ`, `Điểm +/-`. */
function namesBoth(text: string): boolean {
  return /(?:^| )(?:tru|phat|giam)(?: |$)/u.test(fold(text)) || /[-–]/u.test(text);
}
