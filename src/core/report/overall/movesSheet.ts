import { given, when } from '../../lists';
import { printedChange, writtenDecimals } from '../../rank/published';
import type { UnitMove } from '../../explain/moves';
import type { ReportContext } from '../context/reportContext';
import { changeText } from '../formulas/rankingValues';
import { changeLook, looks, NONE, percentLook } from '../layout/looks';
import { tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import type { PlannedValue } from '../../workbook';
import type { CoreTexts } from '../words/texts';
import { criteriaText, fieldsText, othersText, sharesText } from './moveTexts';

/**
 * `Biến động`: every compared unit from → to, with what its fields did, their shares in the change of its index, the
 * criteria it gained or lost, and the ranks that its two indexes would have had in the other year. A column that no unit
 * has anything for is left out. `null` where no year before is known.
 */
export function movesSheet({ blocks, names, texts }: ReportContext): ResultSheet | null {
  const words = texts.moves;
  const compared = blocks.flatMap(({ moves, ...block }) =>
    given(moves, (known) => ({ block, moves: known })),
  );
  const [first] = compared;
  if (first === undefined) return null;
  const { year: previous } = first.moves;
  const { year } = first.block;
  const rows = compared.flatMap(({ block, moves }) =>
    moves.units.map((move): Moved => ({ ...move, block: block.name })),
  );
  // One column for all blocks: those that publish most decimals are not cut.
  const decimals = Math.max(...compared.map(({ block }) => writtenDecimals(block.rules.rankDecimals)));
  const isApproximate = rows.some(({ causes }) => causes?.shares?.approximate === true);
  const columns = moveColumns(year, previous, decimals, texts).filter(({ value }) =>
    rows.some((row) => value(row) !== null),
  );
  // Where only last year's totals are known there are no shares to explain.
  const hasShares = columns.some(({ key }) => key === 'shares');
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'moves',
    title: words.title(year, previous),
    notes: compared.map(({ block, moves }) =>
      words.counts({
        block: block.name,
        rose: moves.rose.length,
        fell: moves.fell.length,
        unchanged: moves.unchanged.length,
        notCompared: moves.notCompared.length,
      }),
    ),
    columns,
    rows,
    frozenColumns: 2,
    remarks: () => [
      ...when(hasShares, words.legend(previous)),
      ...when(isApproximate, words.approximate(previous)),
    ],
  });
}

interface Moved extends UnitMove {
  readonly block: string;
}

interface MoveColumn extends Column<Moved> {
  readonly value: (move: Moved) => PlannedValue;
}

/** @param decimals of indexes and their changes */
function moveColumns(
  year: number | null,
  previous: number,
  decimals: number,
  texts: CoreTexts,
): readonly MoveColumn[] {
  const { moves: words, ranking } = texts;
  return [
    { key: 'block', header: words.block, width: 12, look: looks.text, value: ({ block }) => block },
    { key: 'unit', header: ranking.unit, width: 22, look: looks.text, value: ({ unit }) => unit.name },
    {
      key: 'previousRank',
      header: ranking.previousRank(previous),
      width: 7,
      look: looks.count,
      value: ({ unit }) => unit.previousRank ?? NONE,
    },
    {
      key: 'rank',
      header: ranking.previousRank(year),
      width: 7,
      look: looks.count,
      value: ({ unit }) => unit.rank ?? NONE,
    },
    {
      key: 'change',
      header: ranking.change,
      width: 9,
      look: looks.center,
      value: ({ unit }) => changeText(unit, texts),
    },
    {
      key: 'previousPercent',
      header: ranking.previousPercent(previous),
      width: 8,
      look: percentLook(decimals),
      value: ({ unit }) => unit.previousPercent,
    },
    {
      key: 'percent',
      header: ranking.previousPercent(year),
      width: 8,
      look: percentLook(decimals),
      value: ({ unit }) => unit.percent,
    },
    {
      key: 'indexChange',
      header: words.indexChange,
      width: 10,
      look: changeLook(decimals),
      value: ({ index, indexChange }) =>
        indexChange === null ? null : index === 'unchanged' ? 0 : printedChange(indexChange, decimals),
    },
    {
      key: 'fields',
      header: words.fields,
      width: 32,
      look: looks.text,
      value: (move) => fieldsText(move, previous, texts),
    },
    {
      key: 'shares',
      header: words.shares,
      width: 56,
      look: looks.text,
      value: (move) => sharesText(move, texts),
    },
    {
      key: 'rankNow',
      header: words.rankNow(previous),
      width: 10,
      look: looks.count,
      value: ({ movedBy }) => movedBy?.rankNow ?? null,
    },
    {
      key: 'rankThen',
      header: words.rankThen(year, previous),
      width: 10,
      look: looks.count,
      value: ({ movedBy }) => movedBy?.rankThen ?? null,
    },
    {
      key: 'others',
      header: words.others,
      width: 22,
      look: looks.text,
      value: (move) => othersText(move, previous, texts),
    },
    {
      key: 'criteria',
      header: words.criteria,
      width: 34,
      look: looks.text,
      value: (move) => criteriaText(move, texts),
    },
  ];
}
