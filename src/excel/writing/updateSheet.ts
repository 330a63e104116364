import type { Area, PlannedSheet, StyledArea } from '../../core/workbook';
import { RESULT_MARK_NAME, isPlannedFormula } from '../../core/workbook';
import { markOfCells } from '../../core/report/marks/mark';
import { hasCells, overlap, rangeOf } from './areas';
import { addFormat } from './looks/dressSheet';
import { partsOn } from '../requests/tryParts';
import type { CosmeticPart } from '../requests/tryParts';
import { jsonBytes } from '../requests/payload';
import { markFormula } from '../reading/resultMark';
import type { ReadResult } from '../reading/checkResults';
import { addNumberFormats, cellEntry, isTextFormat } from './writeSheet';

/** A result sheet that stays, and the cells that it gets. */
export interface UpdatedSheet {
  readonly id: string;
  readonly name: string;
  readonly sheet: PlannedSheet;
  readonly areas: readonly Area[];
}

/** What is entered into cells of a result sheet, and the mark that it has then. */
export interface Entries {
  readonly id: string;
  readonly name: string;
  readonly sheet: PlannedSheet;
  readonly areas: readonly EntryArea[];
  readonly mark: string | null;
}

interface EntryArea {
  readonly area: Area;
  /** As they are entered, of the area's size. */
  readonly entries: readonly (readonly Entry[])[];
}

type Entry = string | number | boolean;

/** What the cells are to hold. */
export function plannedEntries({ areas, ...rest }: UpdatedSheet): Entries {
  const { values, mark } = rest.sheet;
  const entryAt = (row: number, column: number): Entry => {
    const value = values[row]?.[column] ?? null;
    return value !== null && isPlannedFormula(value) ? value.formula : cellEntry(value);
  };
  return { ...rest, areas: entered(areas, entryAt), mark };
}

/** What the same cells hold now, by which that is taken back. */
export function entriesThere({ areas, ...rest }: UpdatedSheet, { band, content, mark }: ReadResult): Entries {
  const formulas = new Map(content.formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const entryAt = (row: number, column: number): Entry => {
    const [r, c] = [row - band.row, column - band.column];
    const value = content.values[r]?.[c] ?? null;
    return (
      formulas.get(`${r},${c}`) ??
      cellEntry(typeof value === 'object' && value !== null ? value.error : value)
    );
  };
  return { ...rest, areas: entered(areas, entryAt), mark };
}

function entered(
  areas: readonly Area[],
  entryAt: (row: number, column: number) => Entry,
): readonly EntryArea[] {
  return areas.map((area) => ({
    area,
    entries: Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => entryAt(area.row + row, area.column + column)),
    ),
  }));
}

/** Bytes that it takes in a request. */
export function bytesOf({ areas, sheet }: Entries): number {
  return areas.reduce(
    (sum, { entries }) => sum + jsonBytes(entries) + 1_500 * (2 + sheet.styles.length),
    2_000,
  );
}

/**
 * Enters cells and the mark into a result sheet that looks as planned. A cell of the text format is none for a moment: its
 * apostrophe would be seen, its numbers and formulas would be texts. Excel may make a link of `HYPERLINK` look like one.
 *
 * @param asNow a formula with the names that sheets have now
 */
export function enter(
  worksheet: Excel.Worksheet,
  { sheet, areas, mark }: Entries,
  asNow: (formula: string) => string = (formula) => formula,
): void {
  for (const { area, entries } of areas) {
    const styles = within(sheet.styles, area);
    const texts = styles.filter(({ look }) => isTextFormat(look));
    for (const { area: part } of texts) Object.assign(rangeOf(worksheet, part), { numberFormat: 'General' });
    rangeOf(worksheet, area).formulas = entries.map((line) =>
      line.map((entry) => (isFormula(entry) ? asNow(entry) : entry)),
    );
    if (texts.length > 0) {
      addNumberFormats(
        worksheet,
        styles.filter(({ look }) => !isTextFormat(look)),
      );
      addNumberFormats(worksheet, texts);
    }
    if (entries.flat().some(isLink)) for (const style of styles) addFormat(worksheet, style);
  }
  setMark(worksheet, mark);
}

/** What is no formula and begins with its sign has an apostrophe before it. */
function isFormula(entry: Entry): entry is string {
  return typeof entry === 'string' && entry.startsWith('=');
}

function isLink(entry: Entry): boolean {
  return typeof entry === 'string' && /^=HYPERLINK\(/iu.test(entry);
}

/** Marks a sheet as one that Excel refused looks: the next run makes it anew. */
export function unlikePlanned(worksheet: Excel.Worksheet, { mark }: PlannedSheet): void {
  if (mark !== null) setMark(worksheet, markOfCells(mark));
}

function setMark(worksheet: Excel.Worksheet, mark: string | null): void {
  if (mark !== null) worksheet.names.getItem(RESULT_MARK_NAME).formula = markFormula(mark);
}

/** What fits the rows of the cells to their new texts. */
export function heightParts({ sheet, name, areas }: UpdatedSheet): CosmeticPart[] {
  if (sheet.visibility === 'hidden') return [];
  const part = partsOn('heights', name, name);
  return areas.map(({ row, rows }) =>
    part('heights', 1_000, (worksheet) => {
      worksheet.getRangeByIndexes(row, 0, rows, sheet.columnWidths.length).format.autofitRows();
    }),
  );
}

function within(styles: readonly StyledArea[], area: Area): readonly StyledArea[] {
  return styles
    .map((style) => ({ ...style, area: overlap(style.area, area) }))
    .filter((style) => hasCells(style.area));
}
