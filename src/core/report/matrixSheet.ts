import { cellAddress } from '../address';
import type { MatrixScore, RankedBlock } from '../rank/ranking';
import type { Finding } from '../read/findings';
import type { PlannedValue } from '../workbook';
import { body, highlights, looks, notedCell } from './looks';
import { matrixNotes } from './matrixNotes';
import type { ResultSheet } from './sheet';
import type { CoreTexts } from './texts';

/** Columns before the first unit: number, field, criterion, max. */
const UNIT_COLUMN = 4;
const CRITERION_COLUMN = 2;

/**
 * `Ma trận <khối>`: every score of the block, zero scores filled red by a live conditional format; what was found of a
 * score, criterion or unit is a note on an amber cell.
 *
 * @param findings of the whole run, worst first
 */
export function matrixSheet(
  block: RankedBlock,
  findings: readonly Finding[],
  name: string,
  rules: string,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.matrix;
  const { leaves, units, scores } = block.matrix;
  const value = (score: MatrixScore): PlannedValue => {
    switch (score) {
      case 'notScored':
      case 'invalid':
        return null;
      case 'notApplicable':
        return words.notApplicable;
      case 'absent':
        return words.absent;
      default:
        return score;
    }
  };
  const noted = matrixNotes(block.matrix, findings, texts, {
    criterion: CRITERION_COLUMN,
    unit: UNIT_COLUMN,
  });
  return {
    name,
    title: words.title(block.year),
    notes: [
      texts.block(block.name),
      words.legend,
      ...(noted.cells.length === 0 ? [] : [words.noted(noted.cells.length, noted.left)]),
      rules,
    ],
    columns: [
      { header: words.code, width: 9 },
      { header: words.field, width: 22 },
      { header: words.criterion, width: 44 },
      { header: words.maxPoints, width: 9 },
      ...units.map((header) => ({ header, width: 12 })),
    ],
    rows: leaves.map((leaf, at) => {
      const row: PlannedValue[] = [leaf.code, leaf.field, leaf.name, leaf.maxPoints];
      for (const score of scores[at] ?? []) row.push(value(score));
      return row;
    }),
    frozenColumns: UNIT_COLUMN,
    styles: (header) => [
      { area: body(header, 0, leaves.length, 3), look: looks.text },
      { area: body(header, 3, leaves.length, 1 + units.length), look: looks.points },
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
        { area, formula: `=ISBLANK(${first})`, ...highlights.notScored },
        { area, formula: `=ISTEXT(${first})`, ...highlights.notApplicable },
      ];
    },
  };
}
