import { given, when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { MatrixLeaf } from '../../rank/ranking';
import type { Highlight, Look, StyledArea } from '../../workbook';
import type { ReportContext } from '../context/reportContext';
import { apartRows } from '../formulas/matrixCells';
import { liveMatrix, plainMatrix } from '../formulas/matrixFormulas';
import { highlights, looks, notedCell, percentLook } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { MOST_TABLE_COLUMNS, tableSheet } from '../layout/table/tableSheet';
import type { Column, ResultSheet } from '../layout/table/tableSheet';
import { decidedScores, pointsText } from '../objections/heard';
import type { CoreTexts } from '../words/texts';
import { isLive, onlyValuesLines } from './live';
import { matrixNotes } from './matrixNotes';
import { matrixTotals, TOTALS, unitsByRank } from './matrixTotals';

/**
 * `Ma trận <khối>`: every score of the block, units in the order of their ranks, zero scores filled red by a live
 * conditional format; what was found of a score, criterion or unit is a note on an amber cell. Bonus and penalty points,
 * then points, index and rank of each unit stand below the criteria.
 */
export function matrixSheet(context: ReportContext, block: ExplainedBlock): ResultSheet {
  const { findings, sheets, texts } = context;
  const { matrix } = block;
  const { leaves, units } = matrix;
  const words = texts.matrix;
  const values = isLive(context, block) ? liveMatrix(matrix, sheets, words) : plainMatrix(matrix, words);
  const firsts = leaves.flatMap(({ field }, leaf) => (field === leaves[leaf - 1]?.field ? [] : [leaf]));
  const criterionColumns: readonly Column<MatrixLeaf>[] = [
    { key: 'code', header: words.code, width: 7, look: looks.text, value: ({ code }) => code },
    {
      key: 'field',
      header: words.field,
      width: 20,
      look: looks.text,
      isOneLine: (leaf) => !firsts.includes(leaf),
      value: ({ field }) => field,
    },
    { key: 'criterion', header: words.criterion, width: 40, look: looks.text, value: ({ name }) => name },
    {
      key: 'maxPoints',
      header: words.maxPoints,
      width: 8,
      look: looks.points,
      value: ({ maxPoints }) => maxPoints,
    },
    ...when(
      leaves.some(({ weight }) => weight !== undefined),
      {
        key: 'weight',
        header: block.weights === 'factor' ? words.factor : words.share,
        width: 8,
        look: looks.points,
        value: ({ weight }: MatrixLeaf) => weight ?? null,
      },
    ),
    ...when(
      leaves.some(({ fieldWeight }) => fieldWeight !== undefined),
      {
        key: 'fieldWeight',
        header: words.fieldShare,
        width: 9,
        look: looks.points,
        value: ({ fieldWeight }: MatrixLeaf) => fieldWeight ?? null,
      },
    ),
  ];
  const order = unitsByRank(block);
  const unitColumns = order.map((unit): Column<MatrixLeaf> => ({
    key: `unit ${unit}`,
    header: units[unit] ?? '',
    width: 10,
    look: looks.points,
    value: (_, leaf) => values.score(leaf, unit),
  }));
  const columns = [...criterionColumns, ...unitColumns];
  const decided = decidedNotes(block, texts);
  const noteColumns = {
    criterion: columns.findIndex(({ key }) => key === 'criterion'),
    unit: (unit: number) => criterionColumns.length + order.indexOf(unit),
  };
  const noted = matrixNotes(matrix, findings, texts, noteColumns, decided);
  const apart = apartRows(matrix);
  const [firstUnit = '', lastUnit = ''] = [unitColumns[0]?.key, unitColumns.at(-1)?.key];
  const percent = percentLook(block.rules.rankDecimals);
  return tableSheet({
    name: context.names.take(words.sheetName(block.name)),
    kind: 'matrix',
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      ...onlyValuesLines(context, block),
      ...given(block.weights, (kind) => texts.weighted(kind)),
      words.legend,
      ...when(columns.length > MOST_TABLE_COLUMNS, words.wide(units.length)),
      ...when(decided.length > 0, texts.objections.decidedScores(decided.length)),
      ...when(noted.found + noted.left > 0, words.noted(noted.found, noted.left)),
    ],
    columns,
    rows: leaves,
    frozenColumns: criterionColumns.length,
    filter: 'inPlace',
    footer: [
      ...apart.map((kind) => () => ({
        criterion: texts.live[kind],
        ...Object.fromEntries(matrix[kind].map((points, unit) => [`unit ${unit}`, values.apart(points)])),
      })),
      ...matrixTotals(context, block, order),
    ],
    styles: (cells) => {
      const row = (at: number, look: Look): StyledArea => {
        const all = cells.below('code', lastUnit);
        return { area: { ...all, row: all.row + apart.length + at, rows: 1 }, look };
      };
      return [
        { area: cells.below('code', lastUnit), look: { ...looks.grid, ...looks.points } },
        ...TOTALS.map((total, at) =>
          row(at, {
            ...looks.average,
            ...(total === 'points' ? {} : total === 'percent' ? percent : looks.count),
          }),
        ),
        { area: cells.below('code', 'criterion'), look: looks.text },
        ...repeats(firsts, leaves.length).map((rows) => ({
          area: { ...cells.area('field'), row: cells.area('field').row + rows.first, rows: rows.count },
          look: { wrap: false },
        })),
      ];
    },
    cellNotes: (headerRow) =>
      noted.cells.length === 0
        ? null
        : {
            title: words.noteTitle,
            ...notedCell,
            cells: noted.cells.map((cell) => ({ ...cell, row: headerRow + cell.row })),
          },
    highlights: (cells) => {
      const area = cells.area(firstUnit, lastUnit);
      const first = cells.cell(firstUnit, 0);
      return [
        ...repeatedFields(cells, leaves.length),
        { area, formula: `=AND(ISNUMBER(${first}),${first}=0)`, ...highlights.zeroScore },
        { area, formula: `=LEN(${first})=0`, ...highlights.notScored },
        { area, formula: `=AND(ISTEXT(${first}),LEN(${first})>0)`, ...highlights.notApplicable },
      ];
    },
  });
}

/** What stands in the cells of scores that count by a decision: what was there, and why it changed. */
function decidedNotes(block: ExplainedBlock, texts: CoreTexts) {
  return decidedScores(block).map(({ objection, leaf, unit }) => ({
    leaf,
    unit,
    text: texts.objections.decided({
      from: pointsText(objection.from, texts),
      to: pointsText(objection.to, texts),
      decision: objection.decision ?? 'open',
      reason: objection.row.reason,
      note: objection.row.note,
      cell: `${objection.fromPlace.sheet}!${objection.fromPlace.cell}`,
    }),
  }));
}

/** The rows of each field behind its first one. */
function repeats(firsts: readonly number[], leaves: number): readonly { first: number; count: number }[] {
  return firsts.flatMap((first, at) => {
    const count = (firsts[at + 1] ?? leaves) - first - 1;
    return count === 0 ? [] : [{ first: first + 1, count }];
  });
}

/**
 * Shows the name of a field once: that of the criteria behind its first one is there for the filter, white on white, as
 * long as the row above it is shown.
 */
function repeatedFields(cells: TableCells, rows: number): readonly Highlight[] {
  if (rows < 2) return [];
  const [above, own] = [cells.first('field'), cells.cell('field', 1)];
  const area = cells.area('field');
  return [
    {
      area: { ...area, row: area.row + 1, rows: area.rows - 1 },
      formula: `=AND($${own}=${above},SUBTOTAL(103,${above})=1)`,
      ...highlights.repeated,
    },
  ];
}
