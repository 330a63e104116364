import { yearOfPeriod } from '../../period';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import type { Letterhead } from '../parts/letterhead';
import { columnsTwice } from '../unread/columnsTwice';
import { footRows } from '../unread/footRows';
import { negativeBonus } from '../unread/negativeBonus';
import { yearOfOtherTab, yearsOfTitleAndHeads } from '../unread/otherYears';
import { unevenYears } from '../unread/unevenYears';
import { unreadTexts } from '../unreadColumns/unreadTexts';
import { unknownColumns } from '../unreadColumns/unknownColumns';
import type { ReadSpan } from '../unreadColumns/unknownColumns';
import { pointLines } from '../unread/pointLines';
import { pointsAmongNotes } from '../unread/pointsAmongNotes';
import { farFromOthers } from '../chosen/farFromOthers';
import { ranksAsScores } from '../chosen/ranksAsScores';

/**
 * What is said of numbers and headers in and around a table that nothing used, of columns that repeat others or contradict
 * them, and of other years than its own.
 *
 * @param band its header as it stands, without a column of shares that was taken for it
 * @param said what stands above it, as it stands and as it counts for the table
 */
export function unreadOfTable(
  span: ReadSpan,
  band: HeaderBand,
  { letterhead, above }: Readonly<Record<'letterhead' | 'above', Letterhead>>,
): readonly Finding[] {
  const { sheet, header, endRow, table, ofOthers = [], published } = span;
  const { year } = letterhead;
  const tables = [table, ...ofOthers];
  const periods = [...tables, ...published].map((one) => one?.year ?? null);
  return [
    ...unknownColumns(span),
    ...unreadTexts(span),
    ...farFromOthers(span),
    ...tables.flatMap((own) => ranksAsScores({ sheet, header, table: own })),
    ...unevenYears(sheet, band, year === null ? null : yearOfPeriod(year)),
    ...yearsOfTitleAndHeads(sheet, band, year, table?.year ?? null),
    ...yearOfOtherTab(sheet, band, above.year, periods),
    ...footRows(span),
    ...negativeBonus(span),
    ...columnsTwice(span),
    ...pointsAmongNotes(span),
    ...(table === null ? [] : pointLines(sheet, header, endRow, table)),
  ];
}
