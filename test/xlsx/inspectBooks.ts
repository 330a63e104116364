import { askOpenpyxl } from './openpyxl';

/** What openpyxl finds on a sheet. */
export interface InspectedSheet {
  readonly name: string;
  readonly state: string;
  /** The first cell that scrolls, `null` where none is frozen. */
  readonly frozen: string | null;
  readonly page: {
    readonly orientation: string | null;
    readonly paper: number | null;
    readonly rows: string | null;
    readonly footer: readonly (string | null)[];
  };
  /** Areas that can be filtered: of tables or of the sheet. */
  readonly filters: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: string;
    readonly filter: string;
    readonly headers: readonly string[];
    /** What the cells of its first row show. */
    readonly cells: readonly unknown[];
  }[];
  /** Kinds of its charts, in their order. */
  readonly charts: readonly string[];
  readonly links: number;
  /** Links that lead to no visible sheet, or to a blank cell that is not its first. */
  readonly lostLinks: readonly string[];
  /** References of charts to blank cells, or to none. */
  readonly lostReferences: readonly string[];
}

const SCRIPT = `
import json, re, sys, openpyxl
def place(book, reference):
  found = re.fullmatch(r"#?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)", reference)
  name = found and (found[1] or found[2]).replace("''", "'")
  return (book[name], found[3].replace("$", "")) if found and name in book.sheetnames else None
def filled(book, reference, some=False):
  found = place(book, reference)
  if found is None: return False
  cells = found[0][found[1]]
  cells = [cells] if not isinstance(cells, tuple) else [c for row in cells for c in (row if isinstance(row, tuple) else (row,))]
  return (any if some else all)(c.value is not None for c in cells)
def kept(book, reference):
  found = place(book, reference)
  return found is not None and found[0].sheet_state == "visible" and (found[1] == "A1" or filled(book, reference))
def references(chart):
  for s in chart.series:
    if s.tx and s.tx.strRef: yield s.tx.strRef.f, False
    if s.cat and s.cat.strRef: yield s.cat.strRef.f, False
    yield s.val.numRef.f, True
def links(s):
  for row in s.iter_rows():
    for c in row:
      if c.data_type == "f" and isinstance(c.value, str) and c.value.startswith("=HYPERLINK("):
        yield re.match(r'=HYPERLINK\\("((?:[^"]|"")*)"', c.value)[1].replace('""', '"')
def tables(s):
  for t in s.tables.values():
    yield {"name": t.displayName, "area": t.ref, "filter": t.autoFilter and t.autoFilter.ref,
           "headers": [c.name for c in t.tableColumns], "cells": [c.value for c in s[t.ref][0]]}
def sheet(book, s):
  p = s.page_setup
  own = list(links(s))
  at = list(tables(s))
  return {"name": s.title, "state": s.sheet_state, "frozen": s.freeze_panes,
    "page": {"orientation": p.orientation, "paper": p.paperSize and int(p.paperSize), "rows": s.print_title_rows,
             "footer": [s.oddFooter.left.text, s.oddFooter.center.text, s.oddFooter.right.text]},
    "filters": [t["filter"] for t in at] + ([s.auto_filter.ref] if s.auto_filter.ref else []),
    "tables": at, "charts": [type(c).__name__ for c in s._charts],
    "links": len(own), "lostLinks": [l for l in own if not kept(book, l)],
    "lostReferences": [r for c in s._charts for r, some in references(c) if not filled(book, r, some)]}
print(json.dumps([[sheet(book, s) for s in book] for book in map(openpyxl.load_workbook, sys.argv[1:])]))
`;

/** What openpyxl finds in each of some workbooks. */
export function inspectBooks(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, readonly InspectedSheet[]> {
  const books = askOpenpyxl(SCRIPT, [...files.values()]) as readonly (readonly InspectedSheet[])[];
  return new Map([...files.keys()].map((name, index) => [name, books[index] ?? []]));
}
