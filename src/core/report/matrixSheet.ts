import { cellAddress } from '../address';
import type { RankedBlock } from '../rank/ranking';
import type { Finding } from '../read/findings';
import type { PlannedValue } from '../workbook';
import { body, highlights, looks, notedCell } from './looks';
import { apartRows, CRITERION_COLUMN, FIELD_COLUMN, MAX_COLUMN, UNIT_COLUMN } from './matrixCells';
import type { MatrixValues } from './matrixFormulas';
import { matrixNotes } from './matrixNotes';
import { sheetHead } from './sheetHead';
import { footerRowOf } from './sheet';
import type { ResultSheet } from './sheet';
import type { CoreTexts } from './texts';

/**
 * `Ma trận <khối>`: every score of the block, zero scores filled red by a live conditional format; what was found of a
 * score, criterion or unit is a note on an amber cell. Bonus and penalty points stand below the criteria.
 *
 * @param findings of the whole run, worst first
 * @param rules lines that say how it was computed
 */
export function matrixSheet(
  block: RankedBlock,
  findings: readonly Finding[],
  name: string,
  rules: readonly string[],
  values: MatrixValues,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.matrix;
  const { leaves, units } = block.matrix;
  const apart = apartRows(block.matrix);
  const noted = matrixNotes(block.matrix, findings, texts, {
    criterion: CRITERION_COLUMN,
    unit: UNIT_COLUMN,
  });
  const columns = [
    { header: words.code, width: 7 },
    { header: words.field, width: 20 },
    { header: words.criterion, width: 40 },
    { header: words.maxPoints, width: 8 },
    ...units.map((header) => ({ header, width: 10 })),
  ];
  const { head, rulesBelow } = sheetHead(
    words.title(block.year),
    [
      texts.block(block.name),
      words.legend,
      ...(noted.cells.length === 0 ? [] : [words.noted(noted.cells.length, noted.left)]),
    ],
    { columns, frozenColumns: UNIT_COLUMN },
    rules,
  );
  const { notes } = head;
  const rows = leaves.map((leaf, at) => {
    const row = new Array<PlannedValue>(UNIT_COLUMN + units.length).fill(null);
    row[0] = leaf.code;
    row[FIELD_COLUMN] = leaf.field;
    row[CRITERION_COLUMN] = leaf.name;
    row[MAX_COLUMN] = leaf.maxPoints;
    for (let unit = 0; unit < units.length; unit++) row[UNIT_COLUMN + unit] = values.score(at, unit);
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
      const row: PlannedValue[] = [null, null, texts.live[kind], null];
      for (let unit = 0; unit < units.length; unit++) row.push(values.apart(block.matrix[kind][unit]));
      return row;
    }),
    frozenColumns: UNIT_COLUMN,
    styles: (header) => [
      { area: body(header, 0, leaves.length, 3), look: looks.text },
      { area: body(header, MAX_COLUMN, leaves.length, 1 + units.length), look: looks.points },
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
                column: UNIT_COLUMN,
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
      const area = body(header, UNIT_COLUMN, leaves.length, units.length);
      const first = cellAddress(area.row, area.column);
      return [
        { area, formula: `=AND(ISNUMBER(${first}),${first}=0)`, ...highlights.zeroScore },
        { area, formula: `=LEN(${first})=0`, ...highlights.notScored },
        { area, formula: `=AND(ISTEXT(${first}),LEN(${first})>0)`, ...highlights.notApplicable },
      ];
    },
  };
}
