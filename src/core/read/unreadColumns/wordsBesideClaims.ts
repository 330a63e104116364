import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { toNumber } from '../../points';
import { readNumber } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import type { HeaderColumn } from '../headers/headerBand';
import type { ScoredTable } from '../headers/scoredTable';
import type { ColumnRole } from '../roles/headers';
import { saysDifference } from '../words/differenceWords';
import { isOfPeriod } from '../words/periodIn';
import { isRemark } from './remarks';

/**
 * A warning for each column of a unit score sheet that is called after words, numbers of rows, differences or percentages and
 * holds points: beside self-scores alone these are likely the verified points under a wrong header, as they have a number for
 * most criteria, none above its max, and are neither differences nor percentages of the self-scores.
 */
export function wordsBesideClaims({ sheet, header, table }: ScoredTable): readonly Finding[] {
  if (table?.kind !== 'unitScoreSheet') return [];
  const leaves = table.set.leaves.map(({ row, maxPoints }) => ({ row, max: toNumber(maxPoints) }));
  const valuesOf = ({ column }: HeaderColumn) =>
    leaves.map(({ row }) => readNumber(contentAt(sheet, row, column)));
  const isFilled = (one: HeaderColumn) => valuesOf(one).some((value) => value !== undefined);
  const scored = header.columns.filter(({ role }) => role !== null && BETTER.has(role));
  const self = header.columns.findLast(({ role }) => role === 'self');
  if (self === undefined || scored.some(isFilled)) return [];
  const claims = valuesOf(self);
  return header.columns.flatMap((column): readonly Finding[] => {
    if (column.column < self.column || !isOfWords(column)) return [];
    if ([column.text, ...column.above].some(isOfPeriod)) return [];
    const points = valuesOf(column).flatMap((value, at) => {
      const max = leaves[at]?.max ?? 0;
      return value === undefined ? [] : [{ value, max, claim: claims[at] ?? NaN }];
    });
    const isFew = points.length < 2 || points.length * 2 < leaves.length;
    if (isFew || points.some(({ value, max }) => value < 0 || value > max)) return [];
    if (points.every(({ value }) => value <= MOST_SHARE)) return [];
    const told = points.filter(({ value, max, claim }) =>
      [max - claim, (100 * claim) / max, claim / max].some((one) => Math.abs(one - value) < CLOSE),
    );
    if (told.length * 2 > points.length) return [];
    const letters = columnName(sheet.firstColumn + column.column);
    const facts = { column: letters, header: column.text, count: points.length };
    return [finding('column-unread', placeAt(sheet, column.row, column.column), facts)];
  });
}

function isOfWords({ role, text }: HeaderColumn): boolean {
  if (role === 'note') return isRemark(text) || saysDifference(text);
  return role === 'grade' || role === 'index' || role === 'code';
}

const BETTER: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['final', 'verified1', 'verified2', 'survey']);
/** What is no more than this may be shares. */
const MOST_SHARE = 1;
const CLOSE = 0.006;
