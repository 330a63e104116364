import { when } from '../../lists';
import { comparedUnits, drawnMoves } from '../../explain/drawnMoves';
import type { DrawnMove } from '../../explain/drawnMoves';
import type { Direction, ExplainedBlock } from '../../explain/moves';
import { shortened } from '../../shortened';
import type { ChartSeries, PlannedValue } from '../../workbook';
import type { RankingCells } from '../block/rankingCells';
import { chartColors, LONGEST_NAME } from '../layout/chartDraft';
import type { ChartDraft } from '../layout/chartDraft';
import { looks } from '../layout/looks';
import type { CoreTexts } from '../words/texts';

const FONT_SIZE = 8;
/** Longest label beside a line: Excel breaks longer ones. */
const LONGEST_LABEL = 30;
const ROW_POINTS = 15;
/** Of the chart's height, for its title and the years. */
const HEADING_POINTS = 60;
/** Of all ranks, above the first and below the last. */
const EDGE = 0.03;
/** Between two labels. */
const LABEL_GAP = 10;

/**
 * Ranks of last year and of this one, a line a unit with its name at the end; `null` where no unit has both. Of a big
 * block the units that the pane's chart draws, too.
 */
export function slopeChart(block: ExplainedBlock, cells: RankingCells, texts: CoreTexts): ChartDraft | null {
  const { moves } = block;
  const drawn = moves === null ? [] : drawnMoves(moves);
  if (moves === null || drawn.length === 0) return null;
  const words = texts.charts.slope;
  const name = shortened(block.name, LONGEST_NAME);
  const last = drawn.reduce((rank, { rankNow, rankThen }) => Math.max(rank, rankNow, rankThen), 1);
  const rows = Math.min(26, 8 + last);
  // So that the first rank does not touch the years above it.
  const edge = Math.max(1, Math.round(last * EDGE));
  const gap = LABEL_GAP / ((rows * ROW_POINTS - HEADING_POINTS) / (last + 2 * edge - 1));
  const ends = labelled(drawn, ({ rankNow }) => rankNow, gap);
  const starts = labelled(drawn, ({ rankThen }) => rankThen, gap);
  const compared = comparedUnits(moves);
  const ranks =
    new Set(drawn.map(({ rankNow }) => rankNow)).size + new Set(drawn.map(({ rankThen }) => rankThen)).size;
  return {
    chart: {
      kind: 'line',
      title: words.title(moves.year, block.year, name),
      description: words.description(moves.year, block.year, name, drawn.length),
      seriesIn: 'rows',
      series: drawn.map((line): ChartSeries => ({
        ...lineLook(line.direction),
        labels: labelsOf(starts.has(line), ends.has(line)),
      })),
      numberFormat: '0',
      valueAxis: { min: 1 - edge, max: last + edge, reversed: true, visible: false },
      fontSize: FONT_SIZE,
      hasLegend: false,
    },
    rows,
    notes: [
      words.legend,
      ...when(drawn.length < compared, words.someDrawn(drawn.length, compared)),
      ...when(starts.size + ends.size < ranks, words.labelsLeftOut),
    ],
    table: {
      columns: [
        { header: null, look: looks.text },
        { header: words.label, look: looks.text },
        { header: words.ofYear(moves.year), look: looks.count },
        { header: words.ofYear(block.year), look: looks.count },
      ],
      rows: drawn.map((line): readonly PlannedValue[] => [
        null,
        labelOf(line, drawn),
        cells.unit(line.move.unit, 'previousRank', line.rankThen),
        cells.unit(line.move.unit, 'rank', line.rankNow),
      ]),
      drawn: { column: 1, columns: 3 },
    },
  };
}

/** The rank and the unit; the first of the units that share a rank names them all, since their labels would share a place. */
function labelOf(line: DrawnMove, drawn: readonly DrawnMove[]): string {
  const equals = drawn.filter(({ rankNow }) => rankNow === line.rankNow);
  const named = equals[0] === line ? equals : [line];
  const rank = `${line.rankNow}. `;
  return rank + shortened(named.map(({ move }) => move.unit.name).join('; '), LONGEST_LABEL - rank.length);
}

/** The lines with a label: one a rank, those that moved most first, and the first rank before all; none upon another. */
function labelled(
  drawn: readonly DrawnMove[],
  rankOf: (line: DrawnMove) => number,
  gap: number,
): ReadonlySet<DrawnMove> {
  const byWeight = [...drawn].sort(
    (a, b) => Number(rankOf(b) === 1) - Number(rankOf(a) === 1) || b.move.places - a.move.places,
  );
  const firstOfRank = new Map<number, DrawnMove>();
  for (const line of drawn) if (!firstOfRank.has(rankOf(line))) firstOfRank.set(rankOf(line), line);
  const taken = new Set<number>();
  for (const line of byWeight) {
    const rank = rankOf(line);
    if ([...taken].every((other) => other === rank || Math.abs(other - rank) >= gap)) taken.add(rank);
  }
  return new Set([...taken].flatMap((rank) => firstOfRank.get(rank) ?? []));
}

function labelsOf(start: boolean, end: boolean): ChartSeries['labels'] {
  if (start) return end ? 'ends' : 'start';
  return end ? 'end' : 'none';
}

function lineLook(direction: Direction): Pick<ChartSeries, 'color' | 'dash'> {
  switch (direction) {
    case 'rose':
      return { color: chartColors.rose, dash: 'solid' };
    case 'fell':
      return { color: chartColors.fell, dash: 'dash' };
    case 'unchanged':
      return { color: chartColors.unchanged, dash: 'dot' };
  }
}
