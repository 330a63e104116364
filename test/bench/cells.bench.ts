import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/core/read/cells/text';
import { rankSheets } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { largeWorkbook, unread } from './largeWorkbook';
import { inTurn, processorTime } from './measure';

const UNITS = 3_321;
const CRITERIA = 100;
/** Microseconds that are to be reached for a cell of a used range. */
const WANTED = 0.6;

const sample = readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url));

describe('reading and ranking, a cell (core alone)', () => {
  it.each([
    { name: '3,321 units × 100 criteria, a column a unit', most: 1.5, book: largeWorkbook(UNITS, CRITERIA) },
    {
      name: '3,321 units × 100 criteria, a row a unit',
      most: 3,
      book: rowsOfUnits(largeWorkbook(UNITS, CRITERIA)),
    },
    { name: 'the sample, 44 sheets', most: 8, book: readWorkbookFile(sample) },
  ])('$name: at most $most µs on a busy machine', ({ name, most, book }) => {
    const rows = book.sheets.flatMap(({ values }) => values);
    const cells = rows.reduce((sum, row) => sum + row.length, 0);
    const [loop, ranked] = inTurn(
      15,
      () => sumOf(rows),
      () => rankSheets(unread(book), defaultSettings),
      processorTime,
    );
    const own = (ranked * 1_000) / cells;
    const bare = (loop * 1_000) / cells;
    console.log(
      `  ${name.padEnd(46)} ${own.toFixed(2)} µs a cell, a bare loop ${bare.toFixed(4)} µs: × ${(own / bare).toFixed(0)}${own > WANTED ? `, ${WANTED} wanted` : ''}`,
    );
    expect(own).toBeLessThan(most);
  });
});

/** What any program has to do that looks at each cell once. */
function sumOf(rows: readonly (readonly CellContent[])[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const content of row) {
      if (typeof content === 'number') sum += content;
      else if (typeof content === 'string') sum += content.length;
    }
  }
  return sum;
}

/** The same scores as units × criteria: a row a unit, its criteria below the headers of their fields. */
function rowsOfUnits({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet): SheetSnapshot => {
      const { values } = sheet;
      const head = values.findIndex(([first]) => first === 'STT');
      const below = values.slice(head + 1);
      const leaves = below.flatMap((row, at) => (typeof row[2] === 'number' ? [{ row, at }] : []));
      const fieldOf = (at: number) => below.slice(0, at).findLast((row) => row[2] === null)?.[1] ?? null;
      const fields = leaves.map(({ at }) => fieldOf(at));
      const wide = (row: readonly CellContent[]) => [
        ...row,
        ...new Array<null>(2 + leaves.length - row.length).fill(null),
      ];
      const rows = [
        ...values.slice(0, head).map((row) => wide(row.slice(0, 1))),
        wide(['STT', 'Đơn vị', ...fields.map((field, at) => (field === fields[at - 1] ? null : field))]),
        [
          null,
          null,
          ...leaves.map(
            ({ row }) =>
              `${textOf(row[0] ?? null)} ${textOf(row[1] ?? null)} (${textOf(row[2] ?? null)} điểm)`,
          ),
        ],
        ...(values[head] ?? [])
          .slice(3)
          .map((name, unit) => [unit + 1, name, ...leaves.map(({ row }) => row[3 + unit] ?? null)]),
      ];
      const general = new Array<string>(2 + leaves.length).fill('General');
      return { ...sheet, values: rows, numberFormats: rows.map(() => general) };
    }),
  };
}
