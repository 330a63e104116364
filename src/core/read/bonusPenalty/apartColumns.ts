import { toNumber } from '../../points';
import type { Place, SheetSnapshot } from '../../workbook';
import type { ApartDoubt } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { apartRounds } from '../roles/apartHeads';
import type { ApartHead, ApartRounds } from '../roles/apartHeads';
import type { HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import { apartHeadOf } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { readScore } from '../cells/score';
import { contentAt } from '../cells/sheetCells';

/** Rounds of bonus or penalty points: the column that counts, and those before it. */
export type ApartColumns = ApartRounds<HeaderColumn>;

/** Columns of bonus or penalty points whose own headers say which round they are: `Điểm thưởng tự chấm`. */
export function roundsBeside(columns: readonly HeaderColumn[]): readonly ApartColumns[] {
  const items = columns.flatMap((item) => {
    const kind = item.role === 'bonus' || item.role === 'penalty' ? item.role : null;
    return kind === null ? [] : [{ kind, head: apartHeadOfColumn(item), over: headsOf(item), item }];
  });
  const has = (wanted: ColumnRole) => columns.some(({ role }) => role === wanted);
  return apartRounds(items, has('verified2') ? 'rounds' : has('final') ? 'parts' : 'unsure');
}

/** What a column says by itself, or below its head: `Lần 2` below `Điểm thưởng`. */
export function apartHeadOfColumn({ text, above }: HeaderColumn): ApartHead | null {
  const over = above.at(-1);
  return apartHeadOf(text) ?? (over === undefined ? null : apartHeadOf(`${over} ${text}`));
}

/** What is to be said of a cell of bonus or penalty points. */
export function doubtFinding(unit: string, { code, kind, points }: ApartDoubt, place: Place): Finding {
  return code === 'score-blank'
    ? finding(code, place, { unit, apart: kind, score: toNumber(points) })
    : finding(code, place, { unit, count: 1 });
}

/** Points of a row in a round before the last one, which is blank: they do not count. */
export function blankDoubts(
  sheet: SheetSnapshot,
  row: number,
  rounds: readonly ApartColumns[],
  leaf: number | null,
): readonly ApartDoubt[] {
  return rounds.flatMap(({ kind, counts, others, isUnsure }) => {
    if (isUnsure) return [];
    const isBlank = counts.every(({ column }) => isBlankAt(sheet, row, column));
    return isBlank
      ? firstOf(
          sheet,
          kind,
          others.map(({ column }) => ({ row, column })),
          leaf,
        )
      : [];
  });
}

/** Points of a row that count and that only the unit itself claims. */
export function claimDoubts(
  sheet: SheetSnapshot,
  row: number,
  rounds: readonly ApartColumns[],
  leaf: number | null,
): readonly ApartDoubt[] {
  return rounds.flatMap(({ kind, counts, isClaim }) =>
    (isClaim ? counts : []).flatMap(({ column }): ApartDoubt[] => {
      const points = readScore(contentAt(sheet, row, column));
      if (typeof points !== 'number' || points === 0) return [];
      return [{ code: 'self-score-used', kind, row, column, points, leaf }];
    }),
  );
}

/**
 * The same of rows: `Điểm thưởng thẩm định` is blank in all columns of a unit, and `Điểm thưởng tự chấm` is not.
 *
 * @param columns those that may hold the unit's scores
 */
export function blankRowDoubts(
  sheet: SheetSnapshot,
  rounds: readonly ApartRounds<number>[],
  columns: readonly number[],
): readonly ApartDoubt[] {
  return rounds.flatMap(({ kind, counts, others, isUnsure }) => {
    if (isUnsure) return [];
    const cellsOf = (rows: readonly number[]) =>
      rows.flatMap((row) => columns.map((column) => ({ row, column })));
    const isBlank = cellsOf(counts).every(({ row, column }) => isBlankAt(sheet, row, column));
    return isBlank ? firstOf(sheet, kind, cellsOf(others), null) : [];
  });
}

function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return readScore(contentAt(sheet, row, column)) === 'notScored';
}

/** The first cell with points, if any. */
function firstOf(
  sheet: SheetSnapshot,
  kind: ApartDoubt['kind'],
  cells: readonly { readonly row: number; readonly column: number }[],
  leaf: number | null,
): readonly ApartDoubt[] {
  for (const { row, column } of cells) {
    const points = readScore(contentAt(sheet, row, column));
    if (typeof points !== 'number' || points === 0) continue;
    return [{ code: 'score-blank', kind, row, column, points, leaf }];
  }
  return [];
}
