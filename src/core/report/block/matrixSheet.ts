import { given, when } from '../../lists';
import type { ExplainedBlock } from '../../explain/moves';
import type { MatrixLeaf } from '../../rank/ranking';
import type { ReportContext } from '../context/reportContext';
import { apartRows } from '../formulas/matrixCells';
import { liveMatrix, plainMatrix } from '../formulas/matrixFormulas';
import { highlights, looks, notedCell } from '../layout/looks';
import { tableSheet } from '../layout/tableSheet';
import type { Column, ResultSheet } from '../layout/tableSheet';
import { isLive, onlyValuesLines } from './live';
import { matrixNotes } from './matrixNotes';

/**
 * `Ma trận <khối>`: every score of the block, zero scores filled red by a live conditional format; what was found of a
 * score, criterion or unit is a note on an amber cell. Bonus and penalty points stand below the criteria.
 */
export function matrixSheet(context: ReportContext, block: ExplainedBlock): ResultSheet {
  const { findings, sheets, texts } = context;
  const { matrix } = block;
  const { leaves, units } = matrix;
  const words = texts.matrix;
  const values = isLive(context, block) ? liveMatrix(matrix, sheets, words) : plainMatrix(matrix, words);
  const criterionColumns: readonly Column<MatrixLeaf>[] = [
    { key: 'code', header: words.code, width: 7, look: looks.text, value: ({ code }) => code },
    { key: 'field', header: words.field, width: 20, look: looks.text, value: ({ field }) => field },
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
  const columns = [
    ...criterionColumns,
    ...units.map((header, unit): Column<MatrixLeaf> => ({
      key: `unit ${unit}`,
      header,
      width: 10,
      look: looks.points,
      value: (_, leaf) => values.score(leaf, unit),
    })),
  ];
  const noted = matrixNotes(matrix, findings, texts, {
    criterion: columns.findIndex(({ key }) => key === 'criterion'),
    unit: criterionColumns.length,
  });
  const apart = apartRows(matrix);
  const [firstUnit, lastUnit] = ['unit 0', `unit ${units.length - 1}`];
  return tableSheet({
    name: context.names.take(words.sheetName(block.name)),
    kind: 'matrix',
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      ...onlyValuesLines(context, block),
      ...given(block.weights, (kind) => texts.weighted(kind)),
      words.legend,
      ...when(noted.cells.length > 0, words.noted(noted.cells.length, noted.left)),
    ],
    columns,
    rows: leaves,
    frozenColumns: criterionColumns.length,
    footer: apart.map((kind) => () => ({
      criterion: texts.live[kind],
      ...Object.fromEntries(matrix[kind].map((points, unit) => [`unit ${unit}`, values.apart(points)])),
    })),
    styles: (cells) =>
      when(
        apart.length > 0,
        { area: cells.below('code', 'criterion'), look: looks.text },
        { area: cells.below(firstUnit, lastUnit), look: looks.points },
      ),
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
        { area, formula: `=AND(ISNUMBER(${first}),${first}=0)`, ...highlights.zeroScore },
        { area, formula: `=LEN(${first})=0`, ...highlights.notScored },
        { area, formula: `=AND(ISTEXT(${first}),LEN(${first})>0)`, ...highlights.notApplicable },
      ];
    },
  });
}
