import { when } from '../../../lists';
import type { Area } from '../../../workbook';
import { cutText } from '../sizes/fittingText';
import { brokenLines, textWidth } from '../sizes/textWidth';
import { FILTER_ROOM, LINE } from '../sizes/rowHeights';

/** What stands once above the headers of neighbouring columns: those that have the same object. */
export interface ColumnGroup {
  readonly text: string;
}

/** What of a column its head is made of. */
interface HeadColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly group?: ColumnGroup;
  readonly isHidden?: true;
}

/** The head of a table: a row, or where columns are grouped two, the groups above. */
export interface TableHead {
  readonly rows: readonly (readonly (string | null)[])[];
  /** The cells that are one, their rows counted from the head's first one. */
  readonly merged: readonly Area[];
  /** Height of the groups' row in points, `null` without groups. */
  readonly groupsHeight: number | null;
}

const BOLD = { bold: true };

/** Characters that a filter button takes beside the words of a header in some programs. */
const BUTTON = 2.5;

/**
 * Columns wide enough for the longest word of their header, which programs break otherwise.
 *
 * @param hasButtons whether filter buttons stand in the header
 */
export function withWholeWords<Own extends HeadColumn>(
  columns: readonly Own[],
  hasButtons: boolean,
): readonly Own[] {
  const room = hasButtons ? BUTTON : 0;
  return columns.map((column) => {
    if (column.isHidden === true) return column;
    const words = column.header.split(/\s+/u).map((word) => textWidth(word, BOLD) + room);
    return { ...column, width: Math.max(column.width, ...words.map(Math.ceil)) };
  });
}

/** @param isTable whether its headers are those of a table of Excel's, no two of which are the same */
export function tableHead(columns: readonly HeadColumn[], isTable: boolean): TableHead {
  const headers = columns.map(({ header }) => header);
  if (columns.every(({ group }) => group === undefined))
    return { rows: [isTable ? uniqueHeaders(headers) : headers], merged: [], groupsHeight: null };
  const groups = groupsOf(columns);
  const lines = (text: string, width: number) => brokenLines(text, width, BOLD).length * LINE;
  const below = LINE + FILTER_ROOM;
  return {
    rows: [
      columns.map(({ header, group }, at) =>
        group === undefined ? header : group === columns[at - 1]?.group ? null : group.text,
      ),
      columns.map(({ header, group }) => (group === undefined ? null : header)),
    ],
    merged: [
      ...columns.flatMap(({ group }, column) =>
        when(group === undefined, { row: 0, column, rows: 2, columns: 1 }),
      ),
      ...groups.flatMap(({ column, columns: count }) =>
        when(count > 1, { row: 0, column, rows: 1, columns: count }),
      ),
    ],
    groupsHeight: Math.max(
      ...groups.map(({ text, width }) => lines(text, width)),
      ...columns.map(({ header, width, group }) =>
        group === undefined ? lines(header, width) - below : LINE,
      ),
    ),
  };
}

interface Group extends ColumnGroup {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

function groupsOf(columns: readonly HeadColumn[]): readonly Group[] {
  return columns.flatMap(({ group }, column) => {
    if (group === undefined || group === columns[column - 1]?.group) return [];
    const own = columns.filter((one) => one.group === group);
    return [
      {
        text: group.text,
        column,
        columns: own.length,
        width: own.reduce((sum, { width }) => sum + width, 0),
      },
    ];
  });
}

/** Excel's tables take 255 UTF-16 units; there is room for a number behind. */
const LONGEST_HEADER = 240;

/** Headers of a table are unique without regard to case; a second `X` becomes `X (2)`. */
function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const base = header.trim() === '' ? '–' : cutText(header.trim(), LONGEST_HEADER);
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
