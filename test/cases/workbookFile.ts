import { utils, write } from '@e965/xlsx';
import type { CellObject, ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { RESULT_MARK_NAME } from '../../src/core/workbook';
import type { CellJson, SheetJson, WorkbookJson } from './workbookJson';

/** The .xlsx file that a `workbook.json` describes. */
export function workbookFile({ sheets }: WorkbookJson): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ visibility }) => ({
      Hidden: visibility === 'veryHidden' ? 2 : visibility === 'hidden' ? 1 : 0,
    })),
    Names: sheets.flatMap(({ resultMark }, position) =>
      resultMark === undefined
        ? []
        : [{ Name: RESULT_MARK_NAME, Ref: `"${resultMark}"`, Sheet: position, Hidden: true }],
    ),
  };
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no file was written');
  return new Uint8Array(bytes);
}

function worksheet(sheet: SheetJson): WorkSheet {
  const origin = utils.decode_cell(sheet.origin ?? 'A1');
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const worksheet: WorkSheet = {
    '!ref': utils.encode_range(origin, {
      r: origin.r + Math.max(0, sheet.rows.length - 1),
      c: origin.c + width - 1,
    }),
    '!merges': (sheet.merged ?? []).map((area) => utils.decode_range(area)),
    '!rows': hidden<RowInfo>((sheet.hiddenRows ?? []).map((row) => row - 1)),
    '!cols': hidden<ColInfo>((sheet.hiddenColumns ?? []).map((column) => utils.decode_col(column))),
    ...(sheet.isProtected === true ? { '!protect': {} } : {}),
  };
  sheet.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      const written = cellObject(cell);
      if (written !== null) {
        worksheet[utils.encode_cell({ r: origin.r + down, c: origin.c + across })] = written;
      }
    });
  });
  return worksheet;
}

function cellObject(cell: CellJson): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if (typeof cell !== 'object') return typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell };
  if ('error' in cell) return { t: 'e', v: ERROR_CODES.get(cell.error) ?? 0x2a };
  if (!('value' in cell)) return { t: 'z', f: cell.formula };
  const { value, format, formula } = cell;
  return {
    t: typeof value === 'number' ? 'n' : 's',
    v: value,
    ...(format === undefined ? {} : { z: format }),
    ...(formula === undefined ? {} : { f: formula }),
  };
}

/** Excel's numbers of error values. */
const ERROR_CODES: ReadonlyMap<string, number> = new Map([
  ['#NULL!', 0x00],
  ['#DIV/0!', 0x07],
  ['#VALUE!', 0x0f],
  ['#REF!', 0x17],
  ['#NAME?', 0x1d],
  ['#NUM!', 0x24],
  ['#N/A', 0x2a],
]);

function hidden<Info extends { hidden?: boolean }>(
  positions: readonly number[],
): (Info | { hidden: boolean })[] {
  const infos: { hidden: boolean }[] = Array.from(
    { length: Math.max(0, ...positions.map((at) => at + 1)) },
    () => ({
      hidden: false,
    }),
  );
  for (const position of positions) infos[position] = { hidden: true };
  return infos;
}
