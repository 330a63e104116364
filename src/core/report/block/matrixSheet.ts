import { cellAddress } from '../../address';
import type { ExplainedBlock } from '../../explain/moves';
import type { Finding } from '../../findings';
import type { PlannedValue } from '../../workbook';
import { body, highlights, looks, notedCell } from '../layout/looks';
import {
  apartRows,
  CRITERION_COLUMN,
  FIELD_COLUMN,
  matrixColumns,
  MAX_COLUMN,
} from '../formulas/matrixCells';
import type { MatrixValues } from '../formulas/matrixFormulas';
import { matrixNotes } from './matrixNotes';
import { sheetHead } from '../layout/sheetHead';
import { footerRowOf } from '../layout/sheet';
import type { ResultSheet } from '../layout/sheet';
import type { CoreTexts } from '../words/texts';

/**
 * `Ma trận <khối>`: every score of the block, zero scores filled red by a live conditional format; what was found of a
 * score, criterion or unit is a note on an amber cell. Bonus and penalty points stand below the criteria.
 *
 * @param findings of the whole run, worst first
 * @param rules lines that say how it was computed
 */
export function matrixSheet(
  block: ExplainedBlock,
  findings: readonly Finding[],
  name: string,
  rules: readonly string[],
  values: MatrixValues,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.matrix;
  const { leaves, units } = block.matrix;
  const apart = apartRows(block.matrix);
  const { weights, fieldWeights, unit: firstUnit } = matrixColumns(block.matrix);
  const noted = matrixNotes(block.matrix, findings, texts, {
    criterion: CRITERION_COLUMN,
    unit: firstUnit,
  });
  const columns = [
    { header: words.code, width: 7 },
    { header: words.field, width: 20 },
    { header: words.criterion, width: 40 },
    { header: words.maxPoints, width: 8 },
    ...(weights === null
      ? []
      : [{ header: block.weights === 'factor' ? words.factor : words.share, width: 8 }]),
    ...(fieldWeights === null ? [] : [{ header: words.fieldShare, width: 9 }]),
    ...units.map((header) => ({ header, width: 10 })),
  ];
  const { head, rulesBelow } = sheetHead(
    words.title(block.year),
    [
      texts.block(block.name),
      words.legend,
      ...(noted.cells.length === 0 ? [] : [words.noted(noted.cells.length, noted.left)]),
    ],
    { columns, frozenColumns: firstUnit },
    rules,
  );
  const { notes } = head;
  const rows = leaves.map((leaf, at) => {
    const row = new Array<PlannedValue>(firstUnit + units.length).fill(null);
    row[0] = leaf.code;
    row[FIELD_COLUMN] = leaf.field;
    row[CRITERION_COLUMN] = leaf.name;
    row[MAX_COLUMN] = leaf.maxPoints;
    if (weights !== null) row[weights] = leaf.weight ?? null;
    if (fieldWeights !== null) row[fieldWeights] = leaf.fieldWeight ?? null;
    for (let unit = 0; unit < units.length; unit++) row[firstUnit + unit] = values.score(at, unit);
    return row;
  });
  return {
    name,
    kind: 'matrix',
    ...head,
    columns,
    remarks: rulesBelow,
    rows,
    footer: apart.map((kind) => {
      const row = new Array<PlannedValue>(firstUnit).fill(null);
      row[CRITERION_COLUMN] = texts.live[kind];
      for (let unit = 0; unit < units.length; unit++) row.push(values.apart(block.matrix[kind][unit]));
      return row;
    }),
    frozenColumns: firstUnit,
    styles: (header) => [
      { area: body(header, 0, leaves.length, 3), look: looks.text },
      {
        area: body(header, MAX_COLUMN, leaves.length, firstUnit - MAX_COLUMN + units.length),
        look: looks.points,
      },
      ...(apart.length === 0
        ? []
        : [
            {
              area: { row: footerRowOf({ notes, rows }), column: 0, rows: apart.length, columns: MAX_COLUMN },
              look: looks.text,
            },
            {
              area: {
                row: footerRowOf({ notes, rows }),
                column: firstUnit,
                rows: apart.length,
                columns: units.length,
              },
              look: looks.points,
            },
          ]),
    ],
    cellNotes: (header) =>
      noted.cells.length === 0
        ? null
        : {
            title: words.noteTitle,
            ...notedCell,
            cells: noted.cells.map((cell) => ({ ...cell, row: header + cell.row })),
          },
    highlights: (header) => {
      const area = body(header, firstUnit, leaves.length, units.length);
      const first = cellAddress(area.row, area.column);
      return [
        { area, formula: `=AND(ISNUMBER(${first}),${first}=0)`, ...highlights.zeroScore },
        { area, formula: `=LEN(${first})=0`, ...highlights.notScored },
        { area, formula: `=AND(ISTEXT(${first}),LEN(${first})>0)`, ...highlights.notApplicable },
      ];
    },
  };
}
