import type { CellFormula, Separators, SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { RESULT_MARK_NAME } from '../core/workbook';
import { Problem } from '../core/problem';
import { excelProblem } from './excelProblem';
import type { Band, BandContent } from './readBands';
import { readBands } from './readBands';
import { readHidden, type HiddenLines } from './readHidden';
import { readResults } from './readResults';
import { requireExcel, supportsExcelApi } from './requirements';
import { markOfFormula } from './resultMark';

export interface ReadOptions {
  /** Cells read so far of all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads every sheet of the open workbook, hidden ones, hidden rows and filtered rows included. Three syncs, however
 * many sheets there are: the list of sheets, the sizes of their used ranges, all their cells; a fourth where some but not
 * all rows or columns of a sheet are hidden, a fifth for errors where a text looks like one, and further ones only for
 * more than Excel answers at once. Where there are result sheets formulas come with the cells, and what else decides about them in one sync more.
 *
 * @throws Problem `cell-edit-mode`, `cancelled`, `excel-too-old`, … as `excelProblem` says
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  requireExcel();
  try {
    // No `delayForCellEdit`: it would wait in silence (office-js #806). The pane says what to do instead.
    return await Excel.run(async (context) => {
      const { frames, separators, isManual } = await readFrames(context);
      const hidden = await readHidden(
        context,
        frames.flatMap(({ band, hides }) => (band === null ? [] : [{ band, hides }])),
      );
      const bands = frames.flatMap(({ band }) => (band === null ? [] : [band]));
      const total = bands.reduce((sum, band) => sum + band.rows * band.columns, 0);
      let done = 0;
      const results = frames.filter(({ resultMark }) => resultMark !== null);
      const resultIds = results.map(({ id }) => id);
      const earlier = results.length === 0 ? null : await readResults(context, resultIds);
      const properties = earlier === null ? 'values,numberFormat' : 'values,numberFormat,formulas';
      const contents = await readBands(context, bands, properties, (cells) => {
        if (options.signal?.aborted) throw new Problem('cancelled');
        done += cells;
        options.onProgress?.(done, total);
      });
      return {
        sheets: frames.map((frame) => ({
          ...snapshot(frame, contents, hidden),
          ...(earlier === null
            ? {}
            : { formulas: formulasOf(frame, contents), ...earlier.sheets.get(frame.id) }),
          ...(separators === null ? {} : { separators }),
        })),
        ...(isManual ? { isCalculatedByHand: true as const } : {}),
        ...(earlier === null ? {} : { names: earlier.names }),
      };
    });
  } catch (error) {
    throw excelProblem(error);
  }
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
  const tellsSeparators = supportsExcelApi('1.11');
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

function formulasOf({ band }: Frame, contents: ReadonlyMap<string, BandContent>): readonly CellFormula[] {
  return (band === null ? undefined : contents.get(band.sheetId))?.formulas ?? [];
}

function snapshot(
  { name, visibility, resultMark, band }: Frame,
  contents: ReadonlyMap<string, BandContent>,
  hidden: ReadonlyMap<string, HiddenLines>,
): SheetSnapshot {
  const content = band === null ? undefined : contents.get(band.sheetId);
  const { rows = [], columns = [] } = (band === null ? undefined : hidden.get(band.sheetId)) ?? {};
  return {
    name,
    visibility,
    resultMark,
    firstRow: band?.row ?? 0,
    firstColumn: band?.column ?? 0,
    values: content?.values ?? [],
    numberFormats: content?.numberFormats ?? [],
    ...(rows.length === 0 ? {} : { hiddenRows: rows }),
    ...(columns.length === 0 ? {} : { hiddenColumns: columns }),
  };
}
