import { ambiguousNumber, certainDecimalSign } from '../core/read/cells/typedNumber';
import type { CellContent } from '../core/workbook';

type DecimalSign = ',' | '.';

/**
 * What texts hold that came out of cells: a number is one only where nothing of what stands there is lost by that. `8,5` and
 * `1.1` are, `1.10` and `007`, which may be numbers of criteria, stay the texts that they are; so does `1.234`, where no other
 * number tells whether that is more than a thousand, and `1.234,5`, which readers of scores understand.
 *
 * @param texts of all cells that belong together, which have one decimal sign: the comma where it certainly stands in one
 */
export function contentReader(texts: Iterable<string>): (text: string) => CellContent {
  const signs = new Set<string | undefined>();
  for (const text of texts) if (NUMBER.test(text.trim())) signs.add(certainDecimalSign(text));
  const certain = signs.has(',') ? ',' : signs.has('.') ? '.' : null;
  return (text) => contentOf(text, certain ?? '.', certain !== null);
}

const NUMBER = /^-?\d{1,15}[.,]\d{1,15}$/u;

function contentOf(cell: string, decimal: DecimalSign, isCertain: boolean): CellContent {
  const text = cell.trim();
  if (text === '') return null;
  const digits = decimal === ',' ? text.replace(',', '.') : text;
  const isPlain = decimal === '.' || !text.includes('.');
  if (!isCertain && ambiguousNumber(text) !== undefined) return cell;
  if (isPlain && /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/u.test(digits)) return Number(digits);
  return cell;
}
