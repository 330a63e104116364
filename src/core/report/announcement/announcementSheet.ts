import { when } from '../../lists';
import { onSheet } from '../../addresses/references';
import type { Look, Place } from '../../workbook';
import type { Paragraph, Sentence } from '../context/announcement';
import type { ReportContext } from '../context/reportContext';
import { looks } from '../layout/looks';
import { tableSheet } from '../layout/table/tableSheet';
import type { ResultSheet } from '../layout/table/tableSheet';
import type { AnnouncementTexts } from '../words/announcementTexts';
import { cellsOf, plainText } from '../words/phrases';
import type { Phrase } from '../words/phrases';

/** So many cells are listed beside a paragraph. */
const MOST_CELLS = 24;

/** Characters: fits an upright page without being made smaller, which a single column is not in every program. */
const TEXT_WIDTH = 73;
/** As large as the text of official papers. */
const TEXT = { ...looks.text, size: 13 };

/** `Nhận định`: the announcement's text, a paragraph a row, and the cells that its figures come from. */
export function announcementSheet({ names, texts, announcement }: ReportContext): ResultSheet {
  const words = texts.announcement;
  const { title, paragraphs } = announcement();
  return tableSheet({
    name: names.take(words.sheetName),
    kind: 'announcement',
    title,
    notes: [words.note],
    columns: [
      {
        key: 'content',
        header: words.content,
        width: TEXT_WIDTH,
        look: TEXT,
        size: TEXT.size,
        value: paragraphText,
      },
      // What is said further and which cells the figures come from is for the screen.
      ...when(
        paragraphs.some(({ details }) => details !== undefined),
        {
          key: 'details',
          header: words.details,
          width: 56,
          look: looks.text,
          isForScreen: true as const,
          value: ({ details }: Paragraph) => (details === undefined ? null : sentencesText(details)),
        },
      ),
      {
        key: 'sources',
        header: words.sources,
        width: 46,
        look: { ...looks.text, ...looks.source },
        isForScreen: true,
        value: (paragraph) => cellList(paragraphCells(paragraph), words),
      },
    ],
    rows: paragraphs,
    frozenColumns: 0,
    isLetter: true,
    styles: (cells) => {
      const area = cells.area('content');
      const ofRow = (row: number, look: Look) => ({ area: { ...area, row: area.row + row, rows: 1 }, look });
      return paragraphs.flatMap(({ kind }, row) => (kind === 'heading' ? [ofRow(row, HEADING)] : []));
    },
  });
}

const HEADING = { ...looks.heading, size: TEXT.size };

/** What a paragraph says at first, without its details. */
export function paragraphText({ sentences }: Paragraph): string {
  return sentencesText(sentences);
}

export function sentencesText(sentences: readonly Sentence[]): string {
  return plainText(joined(sentences));
}

/** The cells of its figures, those of what is said further last. */
function paragraphCells({ sentences, details = [] }: Paragraph): readonly Place[] {
  return cellsOf(joined([...sentences, ...details]));
}

function joined(sentences: readonly Sentence[]): Phrase {
  return sentences.flatMap(({ phrase }, index): Phrase => (index === 0 ? phrase : [' ', ...phrase]));
}

/** `'Xếp hạng Sở'!A9, B9; 'Sở Nội vụ'!F23`, cut after so many cells; `null` for none. */
function cellList(cells: readonly Place[], words: AnnouncementTexts): string | null {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of cells.slice(0, MOST_CELLS)) {
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  }
  const list = [...sheets].map(([sheet, of]) => onSheet(sheet, of.join(', ')));
  const more = cells.length - MOST_CELLS;
  return [...list, ...when(more > 0, words.moreCells(more))].join('; ') || null;
}
