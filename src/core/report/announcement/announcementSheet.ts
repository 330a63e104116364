import type { PlannedValue, Place, StyledArea } from '../../workbook';
import type { Announcement, Paragraph } from './announcement';
import type { AnnouncementTexts } from '../words/announcementTexts';
import { body, looks } from '../layout/looks';
import { cellsOf, plainText } from '../words/phrases';
import type { Phrase } from '../words/phrases';
import type { ResultSheet } from '../layout/sheet';
import { sheetHead } from '../layout/sheetHead';
import type { CoreTexts } from '../words/texts';

/** So many cells are listed beside a paragraph. */
const MOST_CELLS = 24;

/** Characters: fits an upright page without being made smaller, which a single column is not in every program. */
const TEXT_WIDTH = 73;
/** As large as the text of official papers. */
const TEXT = { ...looks.text, size: 13 };

/** `Nhận định`: the announcement's text, a paragraph a row, and the cells that its figures come from. */
export function announcementSheet(
  announcement: Announcement,
  name: string,
  rules: string,
  texts: CoreTexts,
): ResultSheet {
  const words = texts.announcement;
  const { title, paragraphs } = announcement;
  const written = paragraphs.map((paragraph): readonly PlannedValue[] => {
    const cells = cellsOf(paragraphPhrase(paragraph));
    return [paragraphText(paragraph), cells.length === 0 ? null : cellList(cells, words)];
  });
  // The rules stand last, a paragraph of the letter.
  const rows = [...written, [rules, null]];
  const layout = {
    columns: [
      { header: words.content, width: TEXT_WIDTH, size: TEXT.size },
      { header: words.sources, width: 46 },
    ],
    frozenColumns: 0,
    // Printed like a letter; which cells its figures come from is for the screen.
    printedColumns: 1,
    isPortrait: true as const,
  };
  const { head } = sheetHead(title, [words.note], layout, []);
  return {
    name,
    kind: 'announcement',
    ...layout,
    ...head,
    rows,
    isText: true,
    styles: (header): readonly StyledArea[] => [
      { area: body(header, 0, rows.length, 1), look: TEXT },
      { area: body(header, 1, rows.length, 1), look: { ...looks.text, ...looks.source } },
      {
        area: { row: header + rows.length, column: 0, rows: 1, columns: 1 },
        look: { ...looks.note, size: 11 },
      },
      ...headings(paragraphs).map((row) => ({
        area: { row: header + 1 + row, column: 0, rows: 1, columns: 1 },
        look: { ...looks.heading, size: TEXT.size },
      })),
    ],
    highlights: () => [],
  };
}

export function paragraphText(paragraph: Paragraph): string {
  return plainText(paragraphPhrase(paragraph));
}

function paragraphPhrase({ sentences }: Paragraph): Phrase {
  return sentences.flatMap(({ phrase }, index): Phrase => (index === 0 ? phrase : [' ', ...phrase]));
}

function headings(paragraphs: readonly Paragraph[]): readonly number[] {
  return paragraphs.flatMap(({ kind }, row) => (kind === 'heading' ? [row] : []));
}

/** `'Xếp hạng Sở'!A9, B9; 'Sở Nội vụ'!F23`, cut after so many cells. */
function cellList(cells: readonly Place[], words: AnnouncementTexts): string {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of cells.slice(0, MOST_CELLS)) {
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  }
  const list = [...sheets].map(([sheet, of]) => `'${sheet.replaceAll("'", "''")}'!${of.join(', ')}`);
  const more = cells.length - MOST_CELLS;
  return [...list, ...(more > 0 ? [words.moreCells(more)] : [])].join('; ');
}
