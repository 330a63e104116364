import type { CellContent } from '../../core/workbook';
import type { Band, BandContent } from './readBands';

/** A used range above this is looked at in pieces first: most of it may be blank. */
const LARGE_RANGE = 500_000;
const PIECES = 64;

/** A used range, and the pieces of it that have something in them, top-down. */
export interface UsedPieces {
  readonly band: Band;
  readonly pieces: readonly Band[];
}

/**
 * The parts of used ranges that have cells with something in them: one stray cell in the last row of a sheet makes its
 * used range a million rows high. Only large ranges are asked for, all in one sync.
 */
export async function usedPieces(
  context: Excel.RequestContext,
  bands: readonly Band[],
): Promise<readonly UsedPieces[]> {
  const asked = bands.map((band) => ({
    band,
    parts: band.rows * band.columns <= LARGE_RANGE ? [] : partsOf(band).map((part) => usedIn(context, part)),
  }));
  if (asked.some(({ parts }) => parts.length > 0)) await context.sync();
  return asked.map(({ band, parts }) => ({
    band,
    pieces:
      parts.length === 0
        ? [{ ...band, key: keyOf(band, 0) }]
        : parts.flatMap((used, index) =>
            used.isNullObject
              ? []
              : {
                  sheetId: band.sheetId,
                  row: used.rowIndex,
                  column: used.columnIndex,
                  rows: used.rowCount,
                  columns: used.columnCount,
                  key: keyOf(band, index),
                },
          ),
  }));
}

function keyOf({ sheetId }: Band, index: number): string {
  return `${sheetId} ${String(index)}`;
}

function partsOf(band: Band): readonly Band[] {
  const rows = Math.ceil(band.rows / PIECES);
  return Array.from({ length: Math.ceil(band.rows / rows) }, (_, index) => ({
    ...band,
    row: band.row + index * rows,
    rows: Math.min(rows, band.rows - index * rows),
  }));
}

function usedIn(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Band): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, column, rows, columns)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount');
}

/** The cells of a used range, put together from those of its pieces; what lies between them is blank. */
export function joinPieces(
  { band, pieces }: UsedPieces,
  contents: ReadonlyMap<string, BandContent>,
): BandContent {
  const [only] = pieces;
  const whole = only === undefined ? undefined : contents.get(only.key ?? '');
  if (pieces.length === 1 && only?.rows === band.rows && whole !== undefined) return whole;
  const noValues: readonly CellContent[] = new Array<null>(band.columns).fill(null);
  const general = new Array<string>(band.columns).fill('General');
  const values = new Array<readonly CellContent[]>(band.rows).fill(noValues);
  const numberFormats = new Array<readonly string[]>(band.rows).fill(general);
  const formulas = pieces.flatMap((piece) => {
    const content = contents.get(piece.key ?? '');
    const [down, right] = [piece.row - band.row, piece.column - band.column];
    content?.values.forEach((line, row) => {
      values[down + row] = noValues.toSpliced(right, line.length, ...line);
    });
    content?.numberFormats.forEach((line, row) => {
      numberFormats[down + row] = general.toSpliced(right, line.length, ...line);
    });
    return (content?.formulas ?? []).map((one) => ({
      ...one,
      row: one.row + down,
      column: one.column + right,
    }));
  });
  return { values, numberFormats, formulas };
}
