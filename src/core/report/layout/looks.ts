import type { Area, Highlight, Look, StyledArea } from '../../workbook';
import { TEXT_SIZE } from './sizes/textWidth';
import { keptDecimals } from '../../rank/published';

/** What a cell shows that has no figure. */
export const NONE = '–';

/** The looks of all result sheets. Contrast is at least 4.5:1 in each. */
export const looks = {
  /** What all cells begin with: the typeface of official papers (Decree 30/2020/NĐ-CP, annex I). */
  sheet: { font: 'Times New Roman', size: TEXT_SIZE },
  title: { bold: true, size: 14 },
  note: { italic: true, color: '#404040' },
  /** Light, since paper takes dark fills badly. */
  header: { bold: true, color: '#000000', fill: '#DCE6F1', wrap: true, align: 'center', valign: 'middle' },
  /** The lines of a table. */
  grid: { border: '#7F7F7F' },
  text: { wrap: true, valign: 'top', align: 'left' },
  number: { numberFormat: '0.00', valign: 'top', align: 'right' },
  points: { numberFormat: '0.00##', valign: 'top', align: 'right' },
  count: { numberFormat: '0', valign: 'top', align: 'center' },
  center: { valign: 'top', align: 'center' },
  strong: { bold: true },
  /** A line of averages. */
  average: { bold: true, fill: '#F2F2F2' },
  heading: { bold: true, size: 12, wrap: true, valign: 'top' },
  source: { size: 9, color: '#404040' },
  link: { color: '#0F548C', underline: true, valign: 'top', align: 'left' },
} satisfies Record<string, Look>;

/** How indexes look that are published at so many decimals; `null` publishes them unrounded. */
export function percentLook(decimals: number | null): Look {
  const zeros = '0'.repeat(keptDecimals(decimals));
  return { ...looks.number, numberFormat: zeros === '' ? '0' : `0.${zeros}` };
}

/**
 * How changes look, printed at so many decimals: the sign says what a colour would. Round the number to them first
 * (`printedChange`): what prints as no change is `–`, never `▲ 0.00`. So `–` is no change in a column of changes, and what
 * cannot be compared is blank there or said in words; in any other column it is what nobody knows.
 */
export function changeLook(decimals: number): Look {
  const code = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return { numberFormat: `"▲" ${code};"▼" ${code};"${NONE}"`, valign: 'top', align: 'right' };
}

/** How changes of points look, with as many decimals as they have. */
export const pointsChange = {
  numberFormat: `"▲" 0.00##;"▼" 0.00##;"${NONE}"`,
  valign: 'top',
  align: 'right',
} satisfies Look;

/** How a highlighted cell looks; a mark or a word beside the colour says the same, or the cell above it. */
export const highlights = {
  zeroScore: { fill: '#FFC7CE', color: '#9C0006', bold: true },
  notScored: { fill: '#FFEB9C', color: '#7F6000', bold: false },
  /** Beside the signs ▲ and ▼, which say the same; dark enough to be told apart in grey. */
  rose: { color: '#00612E', bold: true },
  fell: { color: '#B42318', bold: true },
  /** As the paper: what the cell above says already. */
  repeated: { color: '#FFFFFF', bold: false },
  notApplicable: { fill: '#E0E0E0', color: '#595959', bold: false },
} satisfies Record<string, Omit<Highlight, 'area' | 'formula'>>;

/**
 * How changes that are numbers are coloured beside their signs.
 *
 * @param first the first cell of the area, `$E9`
 */
export function changeHighlights(area: Area, first: string): readonly Highlight[] {
  return [
    { area, formula: `=${first}<0`, ...highlights.fell },
    { area, formula: `=${first}>0`, ...highlights.rose },
  ];
}

/** How numbers are drawn by their size: light, so that they are read in print and on the screen. */
export const scales = {
  bar: { kind: 'bar', color: '#BDD7EE' },
  shades: { kind: 'shades', low: '#FBE2D0', middle: '#FFFFFF', high: '#CFE6D4' },
} as const;

/** How a cell with a note looks. */
export const notedCell = { fill: '#FFC266', color: '#5C3700' } satisfies Look;

/**
 * The looks that every result sheet shares: title, notes below it, header row, lines around the cells of the table.
 *
 * @param titleRows rows that the title takes
 * @param notes rows below it
 * @param headerRow the last row of the header
 * @param rows of the table without its header
 * @param headRows rows of the header
 */
export function frame(
  titleRows: number,
  notes: number,
  headerRow: number,
  columns: number,
  rows: number,
  hasLines = true,
  headRows = 1,
): readonly StyledArea[] {
  const head = headerRow + 1 - headRows;
  const isSmall = rows * columns <= MOST_LINED;
  return [
    { area: { row: 0, column: 0, rows: headerRow + 1 + (isSmall ? rows : 0), columns }, look: looks.sheet },
    { area: { row: 0, column: 0, rows: titleRows, columns: 1 }, look: looks.title },
    ...(notes === 0
      ? []
      : [{ area: { row: titleRows, column: 0, rows: notes, columns: 1 }, look: looks.note }]),
    ...(isSmall && hasLines
      ? [{ area: { row: head, column: 0, rows: headRows + rows, columns }, look: looks.grid }]
      : []),
    { area: { row: head, column: 0, rows: headRows, columns }, look: looks.header },
  ];
}

/** Cells of a table above which it has no lines: nobody prints it, and they would make the workbook slow. */
const MOST_LINED = 20_000;
