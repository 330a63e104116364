import { attribute, nextTag } from '../xlsx/package/xml';
import type { Tag } from '../xlsx/package/xml';

/** Rows or columns that follow each other: however often one is repeated, it is one of these. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a sheet of an .ods hides. */
export interface HiddenInSheet {
  readonly sheet: boolean;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/**
 * What each table of an .ods hides, in their order: the table by its style, rows and columns themselves, by a filter or in a
 * group that is closed. SheetJS reads none of these.
 *
 * @param content its content.xml, whose size was checked
 */
export function hiddenInOds(content: string): readonly HiddenInSheet[] {
  const hiddenStyles = new Set<string>();
  const found: HiddenInSheet[] = [];
  let style: string | null = null;
  let table = new OpenTable(false);
  for (let tag = nextTag(content, 0); tag !== null; tag = nextTag(content, tag.end)) {
    const { name } = tag;
    if (name === 'style') style = attribute(content, tag, 'name');
    else if (name === 'table-properties') {
      if (style !== null && isClosed(content, tag)) hiddenStyles.add(style);
    } else if (name === 'table') {
      if (tag.kind === 'close') found.push(table.hidden());
      else if (tag.kind === 'open')
        table = new OpenTable(hiddenStyles.has(attribute(content, tag, 'style-name') ?? ''));
    } else table.read(content, tag);
  }
  return found;
}

class OpenTable {
  private readonly rows = new Lines();
  private readonly columns = new Lines();
  constructor(private readonly isHidden: boolean) {}

  /** A row is counted where it ends, as SheetJS counts it: one without any cell is none. */
  read(xml: string, tag: Tag): void {
    const { name, kind } = tag;
    if (name === 'table-row') {
      if (kind === 'open') this.rows.take(xml, tag, 'number-rows-repeated');
    } else if (name === 'table-column') {
      if (kind !== 'close') this.columns.take(xml, tag, 'number-columns-repeated');
    } else if (name === 'table-row-group') this.rows.group(xml, tag);
    else if (name === 'table-column-group') this.columns.group(xml, tag);
  }

  hidden(): HiddenInSheet {
    return { sheet: this.isHidden, rows: this.rows.hidden, columns: this.columns.hidden };
  }
}

/** The rows or the columns of a table. */
class Lines {
  readonly hidden: Span[] = [];
  private next = 0;
  /** Whether each group that is open is closed to the eye. */
  private readonly groups: boolean[] = [];

  take(xml: string, tag: Tag, repeated: string): void {
    const visibility = attribute(xml, tag, 'visibility');
    const start = this.next;
    this.next += Math.max(1, Number.parseInt(attribute(xml, tag, repeated) ?? '1', 10) || 1);
    if (visibility === 'collapse' || visibility === 'filter' || this.groups.includes(true))
      this.hidden.push({ start, end: this.next });
  }

  group(xml: string, tag: Tag): void {
    if (tag.kind === 'open') this.groups.push(isClosed(xml, tag));
    else if (tag.kind === 'close') this.groups.pop();
  }
}

function isClosed(xml: string, tag: Tag): boolean {
  return attribute(xml, tag, 'display') === 'false';
}

/** Those of the spans that lie within `count` from `from`, counted from there. */
export function within(spans: readonly Span[], from: number, count: number): readonly number[] {
  return spans.flatMap(({ start, end }) => {
    const first = Math.max(start, from);
    return Array.from(
      { length: Math.max(0, Math.min(end, from + count) - first) },
      (_, at) => first + at - from,
    );
  });
}
