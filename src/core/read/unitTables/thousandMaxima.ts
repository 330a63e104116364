import type { SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings';
import { contentAt, figureAt, placeAt } from '../cells/sheetCells';
import { tidy } from '../cells/text';
import { ambiguousNumber } from '../cells/typedNumber';
import type { UnitRow } from './unitRows';

/**
 * The sheet with the maxima that are typed as thousands in text (`1.000` of an index of 1000 points, DOMAIN section 6) as
 * numbers: in a column of maxima in which such a text is below the points of its unit, all of them are thousands. It is
 * said of each column; any other text keeps its decimal sign.
 */
export function withThousandMaxima(
  sheet: SheetSnapshot,
  units: readonly UnitRow[],
  maxima: readonly number[],
  scores: readonly number[],
): { readonly sheet: SheetSnapshot; readonly findings: readonly Finding[] } {
  const found = maxima.flatMap((column) => {
    const texts = units.flatMap(({ row }) => ambiguousAt(sheet, row, column) ?? []);
    const areThousands = texts.some(({ row, decimal }) =>
      scores.some((score) => (figureAt(sheet, row, score) ?? 0) > decimal),
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
