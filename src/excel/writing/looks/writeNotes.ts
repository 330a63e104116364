import type { CellNote, PlannedSheet } from '../../../core/workbook';
import { groupBySize, jsonBytes } from '../../requests/payload';
import { hasOptional } from '../../requests/requirements';
import { partsOn } from '../../requests/tryParts';
import type { CosmeticPart } from '../../requests/tryParts';

/**
 * What gives the cells of a sheet their notes and the fill that shows that they have one. Where Excel or its client has
 * no notes (both from ExcelApi 1.18 on; the client in npm's office-js 1.1.110 has none), each is the input message of
 * the cell, which Excel shows while the cell is selected.
 *
 * @param name the name that the sheet has now
 */
export function noteParts({ name: sheet, notes }: PlannedSheet, name: string): CosmeticPart[] {
  if (notes === null) return [];
  const { title, fill, color, cells } = notes;
  const part = partsOn('notes', sheet, name);
  const bytesOf = ({ text }: CellNote) => BYTES_PER_NOTE + jsonBytes(text);
  return [
    ...bandsOf(cells).map((band) => {
      const properties = propertiesOf(band, { fill, color });
      const { row, column, rows, columns } = band;
      return part('noteFills', jsonBytes(properties), (worksheet) => {
        worksheet.getRangeByIndexes(row, column, rows, columns).setCellProperties(properties);
      });
    }),
    ...[...groupBySize(cells, bytesOf, BYTES_PER_PART)].map((group) =>
      part(
        'notes',
        group.reduce((sum, cell) => sum + bytesOf(cell), 0),
        (worksheet) => {
          for (const cell of group) addNote(worksheet, cell, title);
        },
      ),
    ),
  ];
}

/** Two objects and a call in a request, without the text. */
const BYTES_PER_NOTE = 1_500;
const BYTES_PER_PART = 200_000;

function addNote(sheet: Excel.Worksheet, { row, column, text }: CellNote, title: string): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  if (hasOptional('notes') && 'notes' in sheet) {
    sheet.notes.add(range, text);
    return;
  }
  range.dataValidation.prompt = { showPrompt: true, title, message: shortened(text) };
}

/** Excel takes no longer input message. */
const LONGEST_MESSAGE = 255;

function shortened(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1).trimEnd()}…`;
}

/** Some rows of a sheet, from the first noted column to the last. */
interface NoteBand {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellNote[];
}

/** Excel takes the properties of fewer than 80,000 cells in one call. */
const CELLS_PER_CALL = 50_000;

/** As few bands as hold all noted cells. */
function bandsOf(cells: readonly CellNote[]): NoteBand[] {
  if (cells.length === 0) return [];
  const column = Math.min(...cells.map((cell) => cell.column));
  const columns = Math.max(...cells.map((cell) => cell.column)) - column + 1;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_CALL / columns));
  const bands: CellNote[][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    const band = bands.at(-1);
    if (band?.[0] !== undefined && cell.row - band[0].row < rowsAtOnce) band.push(cell);
    else bands.push([cell]);
  }
  return bands.map((band) => {
    const row = band[0]?.row ?? 0;
    return { row, column, rows: (band.at(-1)?.row ?? row) - row + 1, columns, cells: band };
  });
}

function propertiesOf(
  { row, column, rows, columns, cells }: NoteBand,
  look: { readonly fill: string; readonly color: string },
): Excel.SettableCellProperties[][] {
  const noted: Excel.SettableCellProperties = {
    format: { fill: { color: look.fill }, font: { color: look.color } },
  };
  const properties = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): Excel.SettableCellProperties => ({})),
  );
  for (const cell of cells) {
    const line = properties[cell.row - row];
    if (line !== undefined) line[cell.column - column] = noted;
  }
  return properties;
}
