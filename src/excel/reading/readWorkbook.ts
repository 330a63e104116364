import type { Separators, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { RESULT_MARK_NAME } from '../../core/workbook';
import { Problem } from '../../core/problem';
import { inExcel } from '../requests/inExcel';
import type { Band } from './readBands';
import { readBands } from './readBands';
import { readHidden } from './readHidden';
import type { HiddenLines } from './readHidden';
import { readResults } from './readResults';
import { hasOptional } from '../requests/requirements';
import { markOfFormula } from './resultMark';
import { trimmedCells } from './trimmedCells';
import type { TrimmedCells } from './trimmedCells';
import { joinPieces, usedPieces } from './usedPieces';

export interface ReadOptions {
  /** Cells read so far of all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Formulas come with the cells where there are no result sheets, too: what has one is not blank. */
  readonly withFormulas?: true;
}

/**
 * Reads every sheet of the open workbook, hidden ones, hidden rows and filtered rows included. Three syncs, however
 * many sheets there are: the list of sheets, the sizes of their used ranges, all their cells; a fourth where some but not
 * all rows or columns of a sheet are hidden, a fifth for errors where a text looks like one, and further ones only for
 * more than Excel answers at once, and one for used ranges that are mostly blank. Where there are result sheets formulas come with the cells, and what else decides about them in one sync more.
 *
 * @throws Problem `cell-edit-mode`, `cancelled`, `excel-too-old`, … as `inExcel` says
 */
export function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return inExcel(async (context) => {
    const { frames, separators, isManual } = await readFrames(context);
    const hidden = await readHidden(
      context,
      frames.flatMap(({ band, hides }) => (band === null ? [] : [{ band, hides }])),
    );
    const used = await usedPieces(
      context,
      frames.flatMap(({ band }) => (band === null ? [] : [band])),
    );
    const bands = used.flatMap(({ pieces }) => pieces);
    const total = bands.reduce((sum, band) => sum + band.rows * band.columns, 0);
    let done = 0;
    const results = frames.filter(({ resultMark }) => resultMark !== null);
    const resultIds = results.map(({ id }) => id);
    const earlier = results.length === 0 ? null : await readResults(context, resultIds);
    const hasFormulas = earlier !== null || options.withFormulas === true;
    const properties = hasFormulas ? 'values,numberFormat,formulas' : 'values,numberFormat';
    const contents = await readBands(context, bands, properties, (cells) => {
      if (options.signal?.aborted) throw new Problem('cancelled');
      done += cells;
      options.onProgress?.(done, total);
    });
    const cells = new Map(used.map((one) => [one.band.sheetId, trimmedCells(joinPieces(one, contents))]));
    return {
      sheets: frames.map((frame) => ({
        ...snapshot(frame, cells.get(frame.id), hidden),
        ...(hasFormulas ? { formulas: cells.get(frame.id)?.formulas ?? [] } : {}),
        ...earlier?.sheets.get(frame.id),
        ...(separators === null ? {} : { separators }),
      })),
      ...(isManual ? { isCalculatedByHand: true as const } : {}),
      ...(earlier === null ? {} : { names: earlier.names }),
    };
  });
}

interface Frame {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly resultMark: string | null;
  /** Where its cells are; `null` for an empty sheet. */
  readonly band: Band | null;
  /** Whether all (`true`), none (`false`) or some (`null`) of the rows and of the columns of `band` are hidden. */
  readonly hides: { readonly rows: boolean | null; readonly columns: boolean | null };
}

interface Frames {
  readonly frames: readonly Frame[];
  readonly separators: Separators | null;
  readonly isManual: boolean;
}

/** Names, marks and used ranges of all sheets and how numbers are typed, in two syncs. */
async function readFrames(context: Excel.RequestContext): Promise<Frames> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const { application } = context;
  const tellsSeparators = hasOptional('separators');
  application.load(
    tellsSeparators ? 'calculationMode,decimalSeparator,thousandsSeparator' : 'calculationMode',
  );
  await context.sync();
  const parts = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
    mark: sheet.names.getItemOrNullObject(RESULT_MARK_NAME).load('formula'),
  }));
  await context.sync();
  const frames = parts.map(({ sheet, used, mark }): Frame => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    resultMark: mark.isNullObject ? null : markOfFormula(String(mark.formula)),
    band: used.isNullObject
      ? null
      : {
          sheetId: sheet.id,
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
    hides: used.isNullObject
      ? { rows: false, columns: false }
      : { rows: used.rowHidden, columns: used.columnHidden },
  }));
  return {
    frames,
    separators: tellsSeparators
      ? { decimal: application.decimalSeparator, thousands: application.thousandsSeparator }
      : null,
    isManual: application.calculationMode === Excel.CalculationMode.manual,
  };
}

const visibilities: Record<`${Excel.SheetVisibility}`, SheetSnapshot['visibility']> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function snapshot(
  { name, visibility, resultMark, band }: Frame,
  content: TrimmedCells | undefined,
  hidden: ReadonlyMap<string, HiddenLines>,
): SheetSnapshot {
  const lines = band === null ? undefined : hidden.get(band.sheetId);
  const { above = 0, left = 0, values = [] } = content ?? {};
  const rows = within(lines?.rows ?? [], above, values.length);
  const columns = within(lines?.columns ?? [], left, values[0]?.length ?? 0);
  return {
    name,
    visibility,
    resultMark,
    firstRow: values.length === 0 ? 0 : (band?.row ?? 0) + above,
    firstColumn: values.length === 0 ? 0 : (band?.column ?? 0) + left,
    values,
    numberFormats: content?.numberFormats ?? [],
    ...(rows.length === 0 ? {} : { hiddenRows: rows }),
    ...(columns.length === 0 ? {} : { hiddenColumns: columns }),
  };
}

/** Numbers of lines as those of a part that begins at `start`; the ones outside it are left out. */
function within(lines: readonly number[], start: number, count: number): readonly number[] {
  return lines.map((line) => line - start).filter((line) => line >= 0 && line < count);
}
