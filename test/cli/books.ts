import { utils, write } from '@e965/xlsx';
import type { BookType, CellObject } from '@e965/xlsx';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook';

/** What a file says besides its sheets. */
interface SavedBook {
  readonly kind?: BookType;
  /** When it was saved last, `2025-11-29T08:30:00Z`; left out where it does not say. */
  readonly saved?: string;
  /** Hidden names of the workbook and the texts that they keep. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A workbook as SheetJS, which shares no line with ours, writes it. */
export function writtenBook(
  { sheets }: WorkbookSnapshot,
  { kind = 'xlsx', saved, names = {} }: SavedBook = {},
): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of sheets) {
    const cells = values.map((row) => row.map(cellOf));
    const sheet = utils.aoa_to_sheet(cells);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Names: Object.entries(names).map(([Name, text]) => ({
      Name,
      Ref: `"${text.replaceAll('"', '""')}"`,
      Hidden: true,
    })),
  };
  if (saved !== undefined) book.Props = { ModifiedDate: new Date(saved), CreatedDate: new Date(saved) };
  const bytes: unknown = write(book, { type: 'array', bookType: kind, compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no file was written');
  return new Uint8Array(bytes);
}

function cellOf(content: CellContent): CellObject | null {
  if (content === null) return null;
  if (typeof content === 'number') return { t: 'n', v: content };
  if (typeof content === 'boolean') return { t: 'b', v: content };
  return typeof content === 'string' ? { t: 's', v: content } : { t: 'e', v: 0x2a };
}
