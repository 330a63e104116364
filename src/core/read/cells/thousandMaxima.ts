import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { contentAt, figureAt, placeAt, textAt } from './sheetCells';
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
  const findings = found.flatMap(({ column, texts }) =>
    texts.slice(0, 1).map(({ row, text, thousands }) => {
      const facts = { text, value: thousands, count: texts.length };
      return finding('number-ambiguous', placeAt(sheet, row, column), facts);
    }),
  );
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
  if (typeof content !== 'string') return null;
  const text = tidy(content);
  const read = ambiguousNumber(text);
  return read === undefined ? null : { row, text, decimal: read.decimal, thousands: read.thousands };
}

/** A max, and the cells in which it may stand. */
interface StatedMax {
  /** In points; `null` where none is stated. */
  readonly max: number | null;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Says of each max that was read from a text such as `1.000` as 1 where maxima beside it are hundreds, so that it may as well
 * be 1000: what it is cannot be told where its scores are typed likewise (`0.900`).
 */
export function doubtfulMaxima(sheet: SheetSnapshot, maxima: readonly StatedMax[]): readonly Finding[] {
  const most = maxima.reduce((largest, { max }) => Math.max(largest, max ?? 0), 0);
  return maxima.flatMap(({ max, cells }): readonly Finding[] => {
    if (max === null || max * FAR > most || max * THOUSAND > most * NEAR) return [];
    const typed = cells.flatMap(({ row, column }) => {
      const text = THOUSANDS.exec(textAt(sheet, row, column).slice(-LONGEST))?.[1] ?? '';
      return ambiguousNumber(text)?.decimal === max ? [{ text, place: placeAt(sheet, row, column) }] : [];
    });
    const [first] = typed;
    if (first === undefined) return [];
    const facts = { text: first.text, value: max, count: 1 };
    return [finding('number-ambiguous', first.place, facts, { severity: 'warning' })];
  });
}

const THOUSAND = 1000;
/** So many times smaller than the largest max a max is unlikely, and so many times larger than it one of thousands is not. */
const FAR = 50;
const NEAR = 5;
/** `1.000` of `Thể chế (1.000 điểm)`. */
const THOUSANDS = /(?:^|[^\d.,])(\d{1,3}[.,]\d{3})(?![\d.,])/u;
/** Of a header its end, where a max stands. */
const LONGEST = 60;
