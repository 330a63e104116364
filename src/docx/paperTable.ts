import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperColumn, PaperRow, PaperTable } from '../core/papers/paper';
import { mm, points } from './measures';
import { FORM } from './paperForm';
import { run, runsOf } from './runs';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A ruled table over a width in millimetres, whose header stands on each of its pages; no row is parted by a page's end. */
export function paperTable({ columns, rows }: PaperTable, width: number): Table {
  const widths = widthsOf(columns, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, at) =>
          cell(run(header, { size: FORM.sizes.table, bold: true }), widths[at] ?? 0, 'center'),
        ),
      }),
      ...rows.map((row) => rowOf(row, columns, widths)),
    ],
  });
}

function rowOf(
  { cells, isGroup }: PaperRow,
  columns: readonly PaperColumn[],
  widths: readonly number[],
): TableRow {
  const size = FORM.sizes.table;
  if (isGroup === true) {
    const all = widths.reduce((sum, one) => sum + one, 0);
    const children = [cell(runsOf(cells[0] ?? [], { size, bold: true }), all, 'left', columns.length)];
    return new TableRow({ cantSplit: true, children });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, at) => cell(runsOf(cells[at] ?? [], { size }), widths[at] ?? 0, align)),
  });
}

function cell(
  children: ReturnType<typeof run>,
  width: number,
  align: PaperColumn['align'],
  columnSpan = 1,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: points(3), right: points(3), top: points(2), bottom: points(2) },
    children: [new Paragraph({ alignment: ALIGN[align], children })],
  });
}

/** Widths in twips that add up to the whole. */
function widthsOf(columns: readonly PaperColumn[], width: number): readonly number[] {
  const parts = columns.reduce((sum, column) => sum + column.width, 0);
  const whole = mm(width);
  let used = 0;
  let told = 0;
  return columns.map((column) => {
    told += column.width;
    const end = Math.round((whole * told) / parts);
    const own = end - used;
    used = end;
    return own;
  });
}
