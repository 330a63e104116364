import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { plannedContent } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { openPackage } from '../../src/xlsx/package/package';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { NOW } from '../core/sheets';
import { hostileNames, slopeSheet } from '../excel/chartPlans';
import { planOf } from '../excel/plans';
import { fixture, fixtures, partTexts } from './fixtures';

/** What openpyxl finds of our charts by their sheet; those of the fixtures are anchored otherwise. */
const inspect = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def text(title):
  return "".join(run.t for p in title.tx.rich.p for run in p.r or [])
def cached(ref):
  return [pt.v for pt in ref.pt]
def series(s):
  return {"name": s.tx.strRef.f, "called": cached(s.tx.strRef.strCache)[0], "cat": s.cat.strRef.f, "val": s.val.numRef.f,
          "categories": cached(s.cat.strRef.strCache), "values": [float(v) for v in cached(s.val.numRef.numCache)]}
def chart(c):
  axis = c.y_axis.scaling
  return {"kind": type(c).__name__, "title": text(c.title), "rows": [c.anchor._from.row, c.anchor.to.row],
          "axis": [axis.min, axis.max, axis.orientation], "series": [series(s) for s in c.series]}
def sheet(s):
  page = s.sheet_properties.pageSetUpPr
  return {"charts": [chart(c) for c in s._charts if hasattr(c.anchor, "to")],
          "breaks": [b.id for b in s.row_breaks.brk], "fits": bool(page and page.fitToPage)}
print(json.dumps({s.title: sheet(s) for s in book}))
`;

interface FoundChart {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly number[];
  readonly axis: readonly unknown[];
  readonly series: readonly {
    readonly name: string;
    readonly called: string;
    readonly cat: string;
    readonly val: string;
    readonly categories: readonly string[];
    readonly values: readonly number[];
  }[];
}
type Found = Readonly<
  Record<
    string,
    { readonly charts: readonly FoundChart[]; readonly breaks: readonly number[]; readonly fits: boolean }
  >
>;

function found(bytes: Uint8Array): Found {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-charts-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    return JSON.parse(execFileSync('/usr/bin/python3', ['-c', inspect, path], { encoding: 'utf8' })) as Found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('charts in a written file', () => {
  const sample = new Uint8Array(
    readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)),
  );

  it('are three a block of the sample, with what their cells show', async () => {
    const { plan } = computeRanking(readWorkbookFile(sample), defaultSettings, texts, NOW);
    const books = found(await writePlanIntoCopy(sample, plan));
    const drawn = Object.entries(books).filter(([, { charts }]) => charts.length > 0);
    expect(drawn.map(([name]) => name)).toEqual([
      'Biểu đồ Sở, ban, ngành',
      'Biểu đồ Cấp huyện',
      'Biểu đồ Cơ quan Trung ương',
    ]);
    for (const [name, { charts, breaks, fits }] of drawn) {
      const planned = plan.sheets.find((sheet) => sheet.name === name);
      const shown = (planned?.values ?? []).map((row) => row.map(plannedContent));
      expect(charts.map(({ kind }) => kind)).toEqual(['BarChart', 'BarChart', 'LineChart']);
      expect(charts.map(({ title }) => title)).toEqual(planned?.charts.map(({ title }) => title));
      expect([breaks, fits]).toEqual([planned?.pageBreaks, false]);
      for (const [index, { rows, series }] of charts.entries()) {
        const chart = planned?.charts[index];
        if (chart === undefined) throw new Error('no such chart');
        expect(rows).toEqual([chart.over.row, chart.over.row + chart.over.rows - 1]);
        const table = shown
          .slice(chart.data.row, chart.data.row + chart.data.rows)
          .map((row) => row.slice(chart.data.column, chart.data.column + chart.data.columns));
        const byColumns =
          chart.seriesIn === 'columns' ? table : table[0]?.map((_, at) => table.map((row) => row[at]));
        expect(series.map(({ called }) => called)).toEqual(byColumns?.[0]?.slice(1));
        expect(series[0]?.categories).toEqual(byColumns?.slice(1).map(([text]) => text));
        expect(series.map(({ values }) => values)).toEqual(
          byColumns?.[0]?.slice(1).map((_, at) => byColumns.slice(1).map((row) => row[at + 1])),
        );
      }
    }
    expect(books['Biểu đồ Cấp huyện']?.charts[2]?.axis).toEqual([0, 14, 'maxMin']);
  });

  it('refer to their cells by the name of their sheet, apostrophes and all', async () => {
    const sheet = { ...slopeSheet(['Sở A']), name: "Biểu đồ 'A' & <B>" };
    const { charts = [] } =
      found(await writePlanIntoCopy(fixture('openpyxl'), planOf([sheet])))[sheet.name] ?? {};
    expect(charts[0]?.series).toEqual([
      {
        name: "'Biểu đồ ''A'' & <B>'!$A$2",
        called: 'Sở A',
        cat: "'Biểu đồ ''A'' & <B>'!$B$1:$C$1",
        val: "'Biểu đồ ''A'' & <B>'!$B$2:$C$2",
        categories: ['Hạng năm 2022', 'Hạng năm 2023'],
        values: [1, 1],
      },
    ]);
  });

  it('have hostile names as the texts they are', async () => {
    const books = found(await writePlanIntoCopy(fixture('excel'), planOf([slopeSheet(hostileNames)])));
    expect(books['Biểu đồ']?.charts[0]?.series.map(({ called }) => called)).toEqual(hostileNames);
  });

  it.each(fixtures)('come and go with their sheet, and leave those of %s alone', async (name) => {
    const before = partTexts(fixture(name));
    const written = await writePlanIntoCopy(fixture(name), planOf([slopeSheet(['Sở A', 'Sở B'])]));
    const added = [...partTexts(written).keys()].filter((path) => !before.has(path));
    expect(added.filter((path) => /drawings\/drawing|charts\/chart/u.test(path))).toHaveLength(2);
    for (const [path, text] of before) {
      if (/drawing|chart/iu.test(path)) expect(partTexts(written).get(path), path).toBe(text);
    }
    const replaced = await writePlanIntoCopy(
      written,
      planOf([{ ...slopeSheet(['Sở A']), charts: [] }], ['Biểu đồ']),
    );
    const left = openPackage(replaced);
    expect(
      left
        .paths()
        .filter((path) => /drawing|chart/iu.test(path))
        .sort(),
    ).toEqual([...before.keys()].filter((path) => /drawing|chart/iu.test(path)).sort());
    const types = (file: string) => (/\/(?:drawings|charts)\/[^"]+/gu[Symbol.match](file) ?? []).sort();
    expect(types(left.text('[Content_Types].xml'))).toEqual(types(before.get('[Content_Types].xml') ?? ''));
  });
});
