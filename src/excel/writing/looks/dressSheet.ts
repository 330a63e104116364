import type { Area, Highlight, NumberScale, PlannedSheet, StyledArea } from '../../../core/workbook';
import { hasCells, rangeOf } from '../areas';
import type { Cosmetic } from '../../requests/refusals';
import { partsOn } from '../../requests/tryParts';
import type { CosmeticPart } from '../../requests/tryParts';

/**
 * What a result sheet should look like, once its values are written: widths, looks, its table, then heights, then
 * highlights. Excel fits a row to its texts by the widths of the moment, and not again when a column gets another one:
 * widths come first, and rows are fitted once everything that makes them high is there.
 *
 * @param name the name that the sheet has now
 */
export function dressingParts(planned: PlannedSheet, name: string): CosmeticPart[] {
  const { table, filter, merged = [], columnWidths, hiddenColumns = [], tabColor } = planned;
  const part = (what: Cosmetic, bytes: number, queue: (sheet: Excel.Worksheet) => void): CosmeticPart =>
    partsOn(what, planned.name, name)(what, bytes, queue);
  return [
    part('widths', 1_000 * (1 + columnWidths.length + hiddenColumns.length), (sheet) => {
      addColumnWidths(sheet, columnWidths);
      for (const column of hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
    }),
    ...(tabColor === undefined
      ? []
      : [
          part('looks', 1_000, (sheet) => {
            sheet.tabColor = tabColor;
          }),
        ]),
    ...planned.styles
      .filter(({ area }) => hasCells(area))
      .map((style) =>
        part('looks', 4_500, (sheet) => {
          addLook(sheet, style);
        }),
      ),
    ...(merged.length === 0
      ? []
      : [
          part('looks', 1_000 * merged.length, (sheet) => {
            for (const area of merged) rangeOf(sheet, area).merge();
          }),
        ]),
    ...(table === null
      ? []
      : [
          part('tables', 4_000, (sheet) => {
            sheet.tables.add(rangeOf(sheet, table), true);
          }),
        ]),
    ...(filter === undefined
      ? []
      : [
          part('tables', 2_000, (sheet) => {
            sheet.autoFilter.apply(rangeOf(sheet, filter));
          }),
        ]),
    part('heights', 3_000 + 1_000 * merged.length, (sheet) => {
      fitRows(sheet, planned);
      addHeights(sheet, planned);
    }),
    // Excel puts a new conditional format above the others; the first highlight shall win.
    ...(planned.scales ?? [])
      .filter(({ area }) => hasCells(area))
      .map((scale) =>
        part('highlights', 4_500, (sheet) => {
          addScale(sheet, scale);
        }),
      ),
    ...planned.highlights
      .filter(({ area }) => hasCells(area))
      .reverse()
      .map((highlight) =>
        part('highlights', 4_500, (sheet) => {
          addHighlight(sheet, highlight);
        }),
      ),
  ];
}

function addLook(sheet: Excel.Worksheet, style: StyledArea): void {
  const { area, look } = style;
  addFormat(sheet, style);
  if (look.border !== undefined) addBorders(rangeOf(sheet, area).format, area, look.border);
}

/** A look but for its lines. */
export function addFormat(sheet: Excel.Worksheet, { area, look }: StyledArea): void {
  const { format } = rangeOf(sheet, area);
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) format.font.underline = look.underline ? 'Single' : 'None';
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = horizontal[look.align];
  if (look.valign !== undefined) format.verticalAlignment = vertical[look.valign];
}

/** A line around each cell: those around the area, and those inside it where there are any. */
function addBorders({ borders }: Excel.RangeFormat, { rows, columns }: Area, color: string): void {
  const sides = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center' } as const;

/** One call for each run of columns of the same width. */
function addColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  let start = 0;
  widths.forEach((width, column) => {
    if (widths[column + 1] === width) return;
    const columns = sheet.getRangeByIndexes(0, start, 1, column - start + 1);
    columns.format.columnWidth = pointsOfCharacters(width);
    start = column + 1;
  });
}

/** Excel's width in characters of its default font: 7 pixels a character and 5 around them, 0.75 points a pixel. */
function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** As high as their wrapped texts need; a hidden sheet is not looked at. */
function fitRows(sheet: Excel.Worksheet, { values, visibility }: PlannedSheet): void {
  const columns = values[0]?.length ?? 0;
  if (visibility === 'hidden' || columns === 0) return;
  sheet.getRangeByIndexes(0, 0, values.length, columns).format.autofitRows();
}

/**
 * Excel would make a header as high as its words, over which the filter buttons lie then, and does not look at merged
 * cells.
 */
function addHeights(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const { table, filter, merged = [], rowHeights } = planned;
  const rows = new Set(
    [table, filter ?? null, ...merged].flatMap((area) => (area === null ? [] : [area.row])),
  );
  for (const row of rows) {
    const height = rowHeights.get(row);
    if (height !== undefined) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
}

function addHighlight(sheet: Excel.Worksheet, { area, formula, fill, color, bold }: Highlight): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
}

function addScale(sheet: Excel.Worksheet, scale: NumberScale): void {
  const { conditionalFormats } = rangeOf(sheet, scale.area);
  if (scale.kind === 'bar') {
    const { dataBar } = conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.lowerBoundRule = { type: 'Number', formula: String(scale.from) };
    dataBar.upperBoundRule = { type: 'Number', formula: String(scale.to) };
    dataBar.positiveFormat.fillColor = scale.color;
    dataBar.positiveFormat.gradientFill = false;
    return;
  }
  const { colorScale } = conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  colorScale.criteria = {
    minimum: { type: 'LowestValue', color: scale.low },
    midpoint: { type: 'Percentile', formula: '50', color: scale.middle },
    maximum: { type: 'HighestValue', color: scale.high },
  };
}
