import { columnName } from '../../address';
import type { Highlight, Look, StyledArea } from '../../workbook';
import { textLiteral } from '../formulas/formulaText';
import { highlights, looks } from '../layout/looks';
import { SLIGHT } from '../formulas/rankingValues';
import type { LiveRankingValues, RankingGrid } from '../formulas/rankingValues';
import type { CoreTexts } from '../words/texts';

/** How the columns behind a live ranking and the line of its check look. */
export function liveStyles(
  { extra }: LiveRankingValues,
  { firstRow, firstExtra, checkRow }: RankingGrid,
  units: number,
  percent: Look,
): readonly StyledArea[] {
  const column = { row: firstRow, column: firstExtra, rows: Math.max(units, 1), columns: extra.length };
  return [
    { area: column, look: { ...percent, ...looks.source } },
    { area: { row: checkRow, column: 0, rows: 1, columns: 2 }, look: looks.note },
    {
      area: { row: checkRow, column: firstExtra + extra.length - 1, rows: 1, columns: 1 },
      look: { ...looks.source, numberFormat: '0', align: 'right' },
    },
  ];
}

/** Red where the formulas no longer give what was computed: on the check, whose words say so, and on each such index. */
export function liveHighlights(
  { extra }: LiveRankingValues,
  { firstRow, percent, firstExtra, checkRow }: RankingGrid,
  units: number,
  { live }: CoreTexts,
): readonly Highlight[] {
  const now = `$${columnName(percent)}${firstRow + 1}`;
  const then = `$${columnName(firstExtra + extra.length - 1)}${firstRow + 1}`;
  return [
    {
      area: { row: checkRow, column: 0, rows: 1, columns: 2 },
      formula: `=$B$${checkRow + 1}<>${textLiteral(live.agrees)}`,
      ...highlights.zeroScore,
    },
    {
      area: { row: firstRow, column: percent, rows: Math.max(units, 1), columns: 1 },
      formula: `=AND(ISNUMBER(${now}),ISNUMBER(${then}),ABS(${now}-${then})>${SLIGHT})`,
      ...highlights.zeroScore,
    },
  ];
}
