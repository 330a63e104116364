import type { ExplainedBlock, UnitMove } from '../../explain/moves';
import type { Look, PlannedValue, StyledArea } from '../../workbook';
import { body, looks } from '../layout/looks';
import { criteriaText, fieldsText, othersText, sharesText } from './moveTexts';
import { changeText } from '../block/rankingSheet';
import { sheetHead } from '../layout/sheetHead';
import type { ResultSheet } from '../layout/sheet';
import type { ResultColumn } from '../layout/sheetHead';
import type { CoreTexts } from '../words/texts';

/**
 * `Biến động`: every compared unit from → to, with what its fields did, their shares in the change of its index, the
 * criteria it gained or lost, and the ranks that its two indexes would have had in the other year. A column that no unit
 * has anything for is left out.
 */
export function movesSheet(
  blocks: readonly ExplainedBlock[],
  name: string,
  rules: string,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.moves;
  const compared = blocks.flatMap((block) => (block.moves === null ? [] : [{ block, moves: block.moves }]));
  const [first] = compared;
  const previous = first?.moves.year ?? 0;
  const moved = compared.flatMap(({ block, moves }) => moves.units.map((move) => ({ block, move })));
  const columns = moveColumns(first?.block.year ?? null, previous, texts)
    .map((column) => ({ ...column, cells: moved.map(({ block, move }) => column.value(move, block)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const approximate = moved.some(({ move }) => move.causes?.shares?.approximate === true);
  const layout = { columns, frozenColumns: 2 };
  const { head, rulesBelow } = sheetHead(
    words.title(first?.block.year ?? null, previous),
    compared.map(({ block, moves }) =>
      words.counts({
        block: block.name,
        rose: moves.rose.length,
        fell: moves.fell.length,
        unchanged: moves.unchanged.length,
        notCompared: moves.notCompared.length,
      }),
    ),
    layout,
    [rules],
  );
  return {
    name,
    kind: 'moves',
    ...layout,
    ...head,
    remarks: [words.legend(previous), ...(approximate ? [words.approximate(previous)] : []), ...rulesBelow],
    rows: moved.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)),
    styles: (header): readonly StyledArea[] =>
      columns.map(({ look }, column) => ({ area: body(header, column, moved.length, 1), look })),
    highlights: () => [],
  };
}

interface MoveColumn extends ResultColumn {
  readonly look: Look;
  value(move: UnitMove, block: ExplainedBlock): PlannedValue;
}

function moveColumns(year: number | null, previous: number, texts: CoreTexts): readonly MoveColumn[] {
  const { moves: words, ranking } = texts;
  return [
    { header: words.block, width: 12, look: looks.text, value: (_, block) => block.name },
    { header: ranking.unit, width: 22, look: looks.text, value: ({ unit }) => unit.name },
    {
      header: ranking.previousRank(previous),
      width: 7,
      look: looks.count,
      value: ({ unit }) => unit.previousRank ?? '–',
    },
    {
      header: ranking.previousRank(year),
      width: 7,
      look: looks.count,
      value: ({ unit }) => unit.rank ?? '–',
    },
    { header: ranking.change, width: 9, look: looks.center, value: ({ unit }) => changeText(unit, texts) },
    {
      header: ranking.previousPercent(previous),
      width: 8,
      look: looks.number,
      value: ({ unit }) => unit.previousPercent,
    },
    {
      header: ranking.previousPercent(year),
      width: 8,
      look: looks.number,
      value: ({ unit }) => unit.percent,
    },
    {
      header: words.indexChange,
      width: 10,
      look: looks.change,
      value: ({ index, indexChange }) =>
        indexChange === null ? null : index === 'unchanged' ? 0 : Number(indexChange.toPrecision(12)),
    },
    { header: words.fields, width: 32, look: looks.text, value: (move) => fieldsText(move, previous, texts) },
    { header: words.shares, width: 56, look: looks.text, value: (move) => sharesText(move, texts) },
    {
      header: words.rankNow(previous),
      width: 10,
      look: looks.count,
      value: ({ movedBy }) => movedBy?.rankNow ?? null,
    },
    {
      header: words.rankThen(year, previous),
      width: 10,
      look: looks.count,
      value: ({ movedBy }) => movedBy?.rankThen ?? null,
    },
    { header: words.others, width: 22, look: looks.text, value: (move) => othersText(move, previous, texts) },
    { header: words.criteria, width: 34, look: looks.text, value: (move) => criteriaText(move, texts) },
  ];
}
