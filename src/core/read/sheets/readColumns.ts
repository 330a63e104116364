import { columnName } from '../../addresses/address';
import type { SheetCorrection } from '../../settings/sheetCorrections';
import type { SheetSnapshot } from '../../workbook';
import { contentAt, textAt } from '../cells/sheetCells';
import { onlyColumnOf } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';
import type { ReadSheet, TableSpan } from '../layouts/sheetTables';
import { columnWithin } from './correctedSheet';
import type { ReadColumn, TopRow } from './readings';

interface CorrectedSheet extends Pick<ReadSheet, 'tables' | 'spans'> {
  readonly sheet: SheetSnapshot;
  readonly correction: SheetCorrection | null;
}

/** The workbook's number of the row where the header of a sheet's first table begins; `null` where it has none. */
export function firstHeaderRow({ sheet, spans: [first] }: CorrectedSheet): number | null {
  return first === undefined ? null : sheet.firstRow + first.header.firstRow + 1;
}

/**
 * A sheet's first rows with texts in two cells or more: a header stands in one of them. Rows that hold data (`1.1 | Kế hoạch |
 * 2 | 1,5`) are left out, unless there are no others.
 */
export function topRows(sheet: SheetSnapshot): readonly TopRow[] {
  const last = Math.min(sheet.values.length, LOWEST_HEADER);
  const rows = Array.from({ length: last }, (_, row) => row).filter((row) => textsOf(sheet, row).length > 1);
  const headers = rows.filter((row) => !holdsData(sheet, row));
  return (headers.length > 0 ? headers : rows).slice(0, MOST_ROWS).map((row) => ({
    row: sheet.firstRow + row + 1,
    texts: textsOf(sheet, row),
    columns: columnsBelow(sheet, row),
  }));
}

function textsOf(sheet: SheetSnapshot, row: number): readonly string[] {
  const texts: string[] = [];
  for (const content of sheet.values[row] ?? []) {
    if (texts.length === MOST_TEXTS) break;
    if (typeof content === 'string' && content.trim() !== '') texts.push(shortened(content));
  }
  return texts;
}

/** Whether a row begins with a number as criteria and units have one, and has a number besides or one below another (`1.1`). */
function holdsData(sheet: SheetSnapshot, row: number): boolean {
  const filled = (sheet.values[row] ?? []).filter((content) => content !== null && content !== '');
  const [first, ...others] = filled;
  if (typeof first !== 'number' && (typeof first !== 'string' || !NUMBERED.test(first.trim()))) return false;
  return BELOW_ANOTHER.test(String(first).trim()) || others.some((content) => typeof content === 'number');
}

const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})[.)]?$/u;
const BELOW_ANOTHER = /^\d{1,3}\.\d/u;

/** The columns of a sheet as they are called in a row. */
function columnsBelow(sheet: SheetSnapshot, row: number): TopRow['columns'] {
  const width = sheet.values[row]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => textAt(sheet, row, column) !== '')
    .slice(0, MOST_COLUMNS)
    .map((column) => ({
      letters: columnName(sheet.firstColumn + column),
      header: shortened(textAt(sheet, row, column)),
      firstValues: firstFilled(sheet, column, row + 1, MOST_VALUES),
    }));
}

const LOWEST_HEADER = 40;
const MOST_ROWS = 15;
const MOST_TEXTS = 4;

/**
 * The columns of a sheet's first table and of those beside it, with those that are not read, the ones that are units left
 * out; of a sheet without a header its first ones, with the first text of each. Their headers are those of the sheet.
 */
export function readColumns({ sheet, tables, spans, correction }: CorrectedSheet): readonly ReadColumn[] {
  if (spans.length === 0) {
    const width = Math.min(sheet.values[0]?.length ?? 0, MOST_COLUMNS);
    return Array.from({ length: width }, (_, column) => {
      const filled = firstFilled(sheet, column, 0, 1 + MOST_VALUES);
      const [header = '', ...firstValues] = filled;
      return {
        letters: columnName(sheet.firstColumn + column),
        header: String(header),
        role: null,
        firstValues,
      };
    });
  }
  const unitColumns = new Set<number>();
  for (const { table } of tables) {
    if (LAYOUTS[table.kind].units === 'one') continue;
    for (const unit of table.units) {
      const column = unit.row === undefined ? onlyColumnOf(unit) : null;
      if (column !== null) unitColumns.add(table.origin.column + column);
    }
  }
  const said = saidColumns(sheet, correction);
  const firsts = [...new Map(spans.toReversed().map((span) => [span.sheet, span])).values()].toReversed();
  return firsts.flatMap((span) => columnsOf(span)).slice(0, MOST_COLUMNS);

  function columnsOf({ sheet: { firstColumn }, header }: TableSpan): readonly ReadColumn[] {
    return header.columns
      .filter(({ column, text, role }) => text !== '' || role !== null || said.has(firstColumn + column))
      .filter(({ column }) => !unitColumns.has(firstColumn + column))
      .slice(0, MOST_COLUMNS)
      .map(({ column, text, role }) => {
        const own = firstColumn + column - sheet.firstColumn;
        return {
          letters: columnName(firstColumn + column),
          header: said.has(firstColumn + column) ? lastText(sheet, own, header) : text,
          role,
          firstValues: firstFilled(sheet, own, header.dataRow, MOST_VALUES),
        };
      });
  }
}

const MOST_COLUMNS = 60;
const MOST_VALUES = 3;
/** Rows below a header in which the first values of a column are looked for. */
const MOST_LOOKED_AT = 60;

/** The workbook's columns that a correction speaks of. */
function saidColumns(sheet: SheetSnapshot, correction: SheetCorrection | null): ReadonlySet<number> {
  const letters = [...Object.values(correction?.columns ?? {}), ...(correction?.unused ?? [])];
  return new Set(
    letters.flatMap((each) => {
      const column = columnWithin(sheet, each);
      return column === null ? [] : [sheet.firstColumn + column];
    }),
  );
}

/** The lowest text of a header in a column, as the sheet has it. */
function lastText(sheet: SheetSnapshot, column: number, { firstRow, dataRow }: TableSpan['header']): string {
  for (let row = dataRow - 1; row >= firstRow; row--) {
    const text = textAt(sheet, row, column);
    if (text !== '') return shortened(text);
  }
  return '';
}

function firstFilled(
  sheet: SheetSnapshot,
  column: number,
  fromRow: number,
  most: number,
): (string | number)[] {
  const values: (string | number)[] = [];
  const last = Math.min(sheet.values.length, fromRow + MOST_LOOKED_AT);
  for (let row = fromRow; row < last && values.length < most; row++) {
    const content = contentAt(sheet, row, column);
    const text = textAt(sheet, row, column);
    // A date or a percentage is what it shows.
    if (typeof content === 'number' && text === String(content)) values.push(content);
    else if (text !== '') values.push(shortened(text));
  }
  return values;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 60;
