import { roleOfHeader } from '../../../src/core/read/roles/headers';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';

/** One thing of a workbook removed, renamed or damaged. */
export interface Mutation {
  readonly kind: string;
  /** The sheet that was damaged, by its name afterwards. */
  readonly sheet: string;
  /** Where, and what was done, for people. */
  readonly what: string;
  readonly book: WorkbookSnapshot;
  /** A name that is another one now. */
  readonly renamed: readonly [from: string, to: string] | null;
  /** Texts that are on the sheet only before, or only after: a finding elsewhere may name the place by them. */
  readonly names: readonly string[];
  /** A whole column was taken away, its header too. */
  readonly isColumnGone: boolean;
}

/** A way to damage a cell, a line or a sheet. */
export interface Way {
  readonly kind: string;
  /** Gives `null` where it does not apply. */
  make(): Mutation | null;
}

/** Ways to damage whatever stands in a workbook, in the order of its sheets. */
export function mutationsOf(book: WorkbookSnapshot): readonly Way[] {
  return book.sheets.flatMap((sheet, at) => {
    if (sheet.resultMark !== null) return [];
    const edited = (
      kind: string,
      what: string,
      made: SheetSnapshot | null,
      renamed: Mutation['renamed'] = null,
    ) =>
      made === null
        ? null
        : {
            kind,
            sheet: made.name,
            what: `${sheet.name}: ${what}`,
            book: { ...book, sheets: book.sheets.map((one, index) => (index === at ? made : one)) },
            renamed,
            names: differentTexts(sheet, made),
            isColumnGone: kind === 'remove a column' || kind === 'clear a column',
          };
    return [
      ...cellMutations(sheet, edited),
      ...rowMutations(sheet, edited),
      ...columnMutations(sheet, edited),
      ...sheetMutations(book, at),
    ];
  });
}

/** Texts that one of two sheets has more often than the other. */
function differentTexts(a: SheetSnapshot, b: SheetSnapshot): readonly string[] {
  const counts = new Map<string, number>();
  const count = (sheet: SheetSnapshot, by: number) => {
    for (const content of sheet.values.flat()) {
      if (typeof content === 'string') counts.set(content.trim(), (counts.get(content.trim()) ?? 0) + by);
    }
  };
  count(a, 1);
  count(b, -1);
  return [...counts].flatMap(([text, more]) => (more !== 0 && text.length >= 4 ? [text] : []));
}

type Edited = (
  kind: string,
  what: string,
  made: SheetSnapshot | null,
  renamed?: Mutation['renamed'],
) => Mutation | null;
type Ways = readonly Way[];

function way(kind: string, make: (kind: string) => Mutation | null): Way {
  return { kind, make: () => make(kind) };
}

const OTHER_HEADERS = [
  'Điểm tự chấm',
  'Điểm thẩm định',
  'Điểm điều tra XHH',
  'Điểm tối đa',
  'Ghi chú',
  'Xếp hạng',
  'Tổng điểm',
];

function cellMutations(sheet: SheetSnapshot, edited: Edited): Ways {
  return sheet.values.flatMap((cells, row) =>
    cells.flatMap((content, column): Ways => {
      if (content === null || content === '') return [];
      const at = `${address(sheet, row, column)} ${JSON.stringify(content)}`;
      const put = (kind: string, to: CellContent, format?: string): Way => ({
        kind,
        make: () =>
          edited(
            kind,
            `${at} → ${JSON.stringify(to)}${format === undefined ? '' : ` as ${format}`}`,
            withCell(sheet, row, column, to, format),
            typeof content === 'string' && typeof to === 'string' ? [content, to] : null,
          ),
      });
      const merge = (kind: string, down: number, right: number): Way => ({
        kind,
        make: () => edited(kind, at, withCell(sheet, row + down, column + right, null)),
      });
      const merges = [merge('merge right', 0, 1), merge('merge down', 1, 0)];
      if (typeof content === 'number') {
        return [
          put('blank a number', null),
          put('text for a number', 'x'),
          put('number typed as text', String(content).replace('.', ',')),
          put('number as percent', content, '0.00%'),
          put('number as date', content, 'dd/mm/yyyy'),
          ...(Number.isInteger(content) ? [] : [put('moved decimal', content * 1000)]),
          ...merges,
        ];
      }
      if (typeof content !== 'string') return [put('blank a cell', null)];
      const role = roleOfHeader(content);
      return [
        put('clear a text', null),
        put('typing error', typed(content)),
        put('other word', 'Nội dung khác'),
        put('spaces', ` ${content.replace(/ /gu, '  ')} `),
        ...(role === null
          ? []
          : OTHER_HEADERS.filter((other) => roleOfHeader(other) !== role).map((other) =>
              put('other header', other),
            )),
        ...merges,
      ];
    }),
  );
}

/** A letter changed in the middle of the longest word. */
function typed(text: string): string {
  const longest = text.split(/\s+/u).reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = text.indexOf(longest) + Math.floor(longest.length / 2);
  return `${text.slice(0, at)}${text.charAt(at) === 'k' ? 'q' : 'k'}${text.slice(at + 1)}`;
}

function rowMutations(sheet: SheetSnapshot, edited: Edited): Ways {
  const { values, numberFormats } = sheet;
  const rows = (
    kind: string,
    what: string,
    order: readonly (number | null)[],
    text: CellContent = null,
  ): Way => ({
    kind,
    make: () => {
      const blank = new Array<CellContent>(values[0]?.length ?? 0).fill(null);
      const inserted = blank.map((_, column) => (column === 1 ? text : null));
      return edited(kind, what, {
        ...sheet,
        values: order.map((row) => (row === null ? inserted : (values[row] ?? blank))),
        numberFormats: order.map((row) =>
          row === null ? blank.map(() => 'General') : (numberFormats[row] ?? blank.map(() => 'General')),
        ),
      });
    },
  });
  const cells = (
    kind: string,
    what: string,
    at: number,
    change: (row: readonly CellContent[]) => CellContent[],
  ): Way => ({
    kind,
    make: () => {
      const made = values.map((own, row) => (row === at ? change(own) : [...own]));
      const width = Math.max(...made.map(({ length }) => length));
      return edited(kind, what, {
        ...sheet,
        values: made.map((own) => [...own, ...new Array<CellContent>(width - own.length).fill(null)]),
        numberFormats: made.map((_, row) =>
          Array.from({ length: width }, (__, column) => numberFormats[row]?.[column] ?? 'General'),
        ),
      });
    },
  });
  const all = [...values.keys()];
  return all.flatMap((row): Ways => {
    if (values[row]?.every((content) => content === null) ?? true) return [];
    const what = `row ${sheet.firstRow + row + 1} ${JSON.stringify(values[row]?.slice(0, 4))}`;
    return [
      rows(
        'remove a row',
        what,
        all.filter((one) => one !== row),
      ),
      rows(
        'clear a row',
        what,
        all.map((one) => (one === row ? null : one)),
      ),
      rows(
        'duplicate a row',
        what,
        all.flatMap((one) => (one === row ? [one, one] : [one])),
      ),
      rows(
        'insert a blank row',
        what,
        all.flatMap((one) => (one === row ? [null, one] : [one])),
      ),
      rows(
        'split by two blank rows',
        what,
        all.flatMap((one) => (one === row ? [null, null, one] : [one])),
      ),
      rows(
        'insert a row of text',
        what,
        all.flatMap((one) => (one === row ? [null, one] : [one])),
        'Phần tiếp theo',
      ),
      cells('shift a row to the left', what, row, (own) => [...own.slice(1), null]),
      cells('shift a row to the right', what, row, (own) => [null, ...own]),
      ...(values[row]?.slice(0, 2).every((content) => content !== null) === true
        ? [cells('clear number and name', what, row, ([, , ...own]) => [null, null, ...own])]
        : []),
      way('hide a row', (kind) => edited(kind, what, { ...sheet, hiddenRows: [row] })),
    ];
  });
}

function columnMutations(sheet: SheetSnapshot, edited: Edited): Ways {
  const { values, numberFormats } = sheet;
  const width = values[0]?.length ?? 0;
  const all = Array.from({ length: width }, (_, column) => column);
  const columns = (kind: string, what: string, order: readonly (number | null)[]): Way => ({
    kind,
    make: () =>
      edited(kind, what, {
        ...sheet,
        values: values.map((cells) =>
          order.map((column) => (column === null ? null : (cells[column] ?? null))),
        ),
        numberFormats: numberFormats.map((formats) =>
          order.map((column) => (column === null ? 'General' : (formats[column] ?? 'General'))),
        ),
      }),
  });
  return all.flatMap((column): Ways => {
    const texts = values.map((cells) => cells[column] ?? null);
    if (texts.every((content) => content === null)) return [];
    const what = `column ${letters(sheet.firstColumn + column)} ${JSON.stringify(texts.filter((text) => text !== null).slice(0, 3))}`;
    const firstNumber = texts.findIndex((content) => typeof content === 'number');
    return [
      columns(
        'remove a column',
        what,
        all.filter((one) => one !== column),
      ),
      columns(
        'clear a column',
        what,
        all.map((one) => (one === column ? null : one)),
      ),
      columns(
        'duplicate a column',
        what,
        all.flatMap((one) => (one === column ? [one, one] : [one])),
      ),
      columns(
        'insert a blank column',
        what,
        all.flatMap((one) => (one === column ? [null, one] : [one])),
      ),
      ...(column + 1 < width
        ? [
            columns(
              'swap two columns',
              what,
              all.map((one) => (one === column ? one + 1 : one === column + 1 ? column : one)),
            ),
          ]
        : []),
      way('empty a column', (kind) =>
        firstNumber === -1
          ? null
          : edited(kind, what, {
              ...sheet,
              values: values.map((cells, row) =>
                row < firstNumber ? cells : cells.map((content, one) => (one === column ? null : content)),
              ),
            }),
      ),
      way('hide a column', (kind) => edited(kind, what, { ...sheet, hiddenColumns: [column] })),
    ];
  });
}

function sheetMutations(book: WorkbookSnapshot, at: number): Ways {
  const sheet = book.sheets[at];
  if (sheet === undefined) return [];
  const put = (kind: string, made: readonly SheetSnapshot[]): Way => ({
    kind,
    make: () => ({
      kind,
      sheet: made.at(-1)?.name ?? '',
      what: sheet.name,
      book: { ...book, sheets: book.sheets.flatMap((one, index) => (index === at ? made : [one])) },
      renamed: null,
      names: [sheet.name],
      isColumnGone: false,
    }),
  });
  return [
    put('rename a sheet', [{ ...sheet, name: 'Sheet9' }]),
    put('duplicate a sheet', [sheet, { ...sheet, name: `${sheet.name.slice(0, 25)} (2)` }]),
    put('hide a sheet', [{ ...sheet, visibility: 'hidden' }]),
  ];
}

function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  content: CellContent,
  format?: string,
): SheetSnapshot | null {
  const before = sheet.values[row]?.[column];
  if (before === undefined || (before === content && format === undefined)) return null;
  const cells = sheet.values.map((line, at) =>
    at === row ? line.map((old, one) => (one === column ? content : old)) : line,
  );
  if (format === undefined) return { ...sheet, values: cells };
  return {
    ...sheet,
    values: cells,
    numberFormats: sheet.numberFormats.map((line, at) =>
      at === row ? line.map((old, one) => (one === column ? format : old)) : line,
    ),
  };
}

function address(sheet: SheetSnapshot, row: number, column: number): string {
  return `${letters(sheet.firstColumn + column)}${sheet.firstRow + row + 1}`;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}
