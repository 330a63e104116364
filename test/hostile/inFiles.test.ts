import * as SheetJS from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { isUntouchedResult } from '../../src/core/report/marks/mark';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { WritePlan } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { openPackage } from '../../src/xlsx/package/package';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { writeZip } from '../../src/xlsx/package/zip';
import { NOW } from '../core/sheets';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { hostileBook, lowered } from './hostileBook';
import { hostileFile } from './hostileFile';
import { foreignFormulas, lostLinks, missingTexts, wrongCells } from './hostileChecks';

/** The file with the scores of later. */
function withLowered(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  for (const { sheet, cell, score } of lowered) {
    const path = `xl/worksheets/sheet${hostileBook.findIndex(({ name }) => name === sheet) + 2}.xml`;
    file.setText(path, file.text(path).replace(`<c r="${cell}"><v>1</v>`, `<c r="${cell}"><v>${score}</v>`));
  }
  return writeZip(file.parts());
}

const inspect = `
import json, sys, openpyxl
from openpyxl.utils.escape import unescape
book = openpyxl.load_workbook(sys.argv[1])
def text(value):
  return unescape(value) if isinstance(value, str) else value
def series(s):
  return [text(p.v) for p in s.tx.strRef.strCache.pt] + [text(p.v) for p in s.cat.strRef.strCache.pt]
print(json.dumps({s.title: {
  "cells": {c.coordinate: [c.data_type, text(c.value)] for row in s.iter_rows() for c in row if c.value is not None and not hasattr(c.value, "isoformat")},
  "notes": {c.coordinate: text(c.comment.text) for row in s.iter_rows() for c in row if c.comment},
  "headers": [c.name for t in s.tables.values() for c in t.tableColumns],
  "charts": [one for c in s._charts for each in c.series for one in series(each)],
} for s in book}))
`;

interface Inspected {
  readonly cells: Readonly<Record<string, readonly [type: string, value: unknown]>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly headers: readonly string[];
  readonly charts: readonly string[];
}

function openpyxl(bytes: Uint8Array): Readonly<Record<string, Inspected>> {
  return askOpenpyxl(inspect, [bytes]) as Readonly<Record<string, Inspected>>;
}

describe('texts that look like something else, in a file', { timeout: 120_000 }, () => {
  let plan: WritePlan;
  let written: Uint8Array;

  beforeAll(async () => {
    const first = await hostileFile();
    const run = (file: Uint8Array, feedback: 'all' | null) =>
      computeRanking(readWorkbookFile(file), defaultSettings, texts, NOW, feedback).plan;
    const changed = withLowered(await writePlanIntoCopy(first, run(first, null)));
    plan = run(changed, 'all');
    written = await writePlanIntoCopy(changed, plan);
  }, 120_000);

  it('are in every result sheet', () => {
    expect(missingTexts(plan)).toEqual([]);
  });

  it('are in no formula but as its text or the name of a sheet that is there', () => {
    expect(foreignFormulas(plan)).toEqual([]);
    expect(
      lostLinks(
        plan,
        readWorkbookFile(written).sheets.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  it('do not make a result look edited: the second run replaced every sheet of the first', () => {
    const { sheets } = readWorkbookFile(written);
    const feedback = plan.sheets.filter(({ mark }) => mark?.includes(':feedback:'));
    expect(plan.replaces).toHaveLength(plan.sheets.length - feedback.length);
    expect(sheets.filter(({ resultMark }) => resultMark !== null).map(isUntouchedResult)).toEqual(
      plan.sheets.map(() => true),
    );
  });

  it('are what SheetJS reads', () => {
    const book = SheetJS.read(written, { type: 'array', cellFormula: true });
    const wrong = wrongCells(plan, (sheet, cell) => {
      const found: unknown = book.Sheets[sheet]?.[cell];
      if (!isCell(found)) return undefined;
      return { text: found.v, formula: found.f === undefined ? null : `=${found.f}` };
    });
    expect(wrong).toEqual([]);
  });

  it('are what openpyxl reads in cells, headers of tables, notes and charts', () => {
    const read = openpyxl(written);
    const wrong = wrongCells(plan, (sheet, cell) => {
      const [type, value] = read[sheet]?.cells[cell] ?? [];
      return { text: value, formula: type === 'f' ? String(value) : null };
    });
    expect(wrong).toEqual([]);
    for (const { name, values, table, notes, charts } of plan.sheets) {
      const found = read[name];
      const header =
        table === null ? [] : (values[table.row] ?? []).slice(table.column, table.column + table.columns);
      expect(found?.headers, name).toEqual(header);
      expect(Object.values(found?.notes ?? {}).sort(), name).toEqual(
        (notes?.cells ?? []).map(({ text }) => text).sort(),
      );
      const drawn = new Set(values.flat().filter((value) => typeof value === 'string'));
      expect(
        found?.charts.filter((text) => !drawn.has(text)),
        name,
      ).toEqual([]);
      expect((found?.charts.length ?? 0) > 0, name).toBe(charts.length > 0);
    }
  });
});

function isCell(value: unknown): value is SheetJS.CellObject {
  return typeof value === 'object' && value !== null && 't' in value;
}
