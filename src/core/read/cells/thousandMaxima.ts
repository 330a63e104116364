import type { SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings';
import { contentAt, figureAt, placeAt } from './sheetCells';
import { tidy } from './text';
import { ambiguousNumber } from './typedNumber';

/**
 * The sheet with the maxima that are typed as thousands in text (`1.000` of an index of 1000 points, DOMAIN section 6) as
 * numbers: in a column of maxima in which such a text is below the points of its row, all of them are thousands. It is
 * said of each column; any other text keeps its decimal sign.
 *
 * @param times how many times the max the points must be: of one criterion 1.5 of 1 may be a slip, 900 of 1 is none
 */
export function withThousandMaxima(
  sheet: SheetSnapshot,
  rows: readonly { readonly row: number }[],
  maxima: readonly number[],
  scores: readonly number[],
  times = 1,
): { readonly sheet: SheetSnapshot; readonly findings: readonly Finding[] } {
  const found = maxima.flatMap((column) => {
    const texts = rows.flatMap(({ row }) => ambiguousAt(sheet, row, column) ?? []);
    const areThousands = texts.some(({ row, decimal }) =>
      scores.some((score) => (figureAt(sheet, row, score) ?? 0) > decimal * times),
    );
    return areThousands ? [{ column, texts }] : [];
  });
  if (found.length === 0) return { sheet, findings: [] };
  const values = sheet.values.map((row) => [...row]);
  for (const { column, texts } of found) {
    for (const { row, thousands } of texts) (values[row] ?? [])[column] = thousands;
  }
  const findings = found.map(({ column, texts }): Finding => {
    const [first] = texts;
    const params = {
      text: first?.text ?? '',
      value: String(first?.thousands ?? ''),
      count: String(texts.length),
    };
    const place = placeAt(sheet, first?.row ?? 0, column);
    return { code: 'number-ambiguous', severity: 'info', place, block: null, params };
  });
  return { sheet: { ...sheet, values }, findings };
}

function ambiguousAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): {
  readonly row: number;
  readonly text: string;
  readonly decimal: number;
  readonly thousands: number;
} | null {
  const content = contentAt(sheet, row, column);
  const text = typeof content === 'string' ? tidy(content) : '';
  const read = ambiguousNumber(text);
  return read === undefined ? null : { row, text, decimal: read.decimal, thousands: read.thousands };
}
