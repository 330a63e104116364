import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetSnapshot } from '../../workbook';
import { placeAt } from '../cells/sheetCells';
import type { HeaderBand } from '../headers/headerBand';
import { yearIn } from '../words/periodIn';

/**
 * A warning where the lines above a table or its tab say another year than the heads over all of its scores: `NĂM 2025` above
 * `Chỉ số năm 2024`. The heads decide; one of the two was likely not changed when the table was made from last year's.
 *
 * @param title what stands above the table, or its tab, says
 * @param own the period of the scores that count in the table
 */
export function yearsOfTitleAndHeads(
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
  title: Period | null,
  own: Period | null,
): readonly Finding[] {
  if (title === null || own === null) return [];
  const [said, used] = [yearOfPeriod(title), yearOfPeriod(own)];
  if (said === null || used === null || said === used) return [];
  const head = columns.find(({ text, above }) => [text, ...above].some((line) => yearIn(line) === used));
  if (head === undefined) return [];
  const facts = { kind: 'year', used: String(used), text: String(said) } as const;
  return [finding('line-unused', placeAt(sheet, head.row, head.column), facts)];
}
