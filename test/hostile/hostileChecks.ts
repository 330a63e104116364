import { cellAddress } from '../../src/core/addresses/address';
import { isPlannedFormula, plannedContent } from '../../src/core/workbook';
import type { PlannedSheet, WritePlan } from '../../src/core/workbook';
import { shownTexts } from './hostileBook';

/** A cell as some program has it: its text, number or formula. */
export interface FoundCell {
  readonly text: unknown;
  /** With its leading `=`; `null` where the cell holds no formula. */
  readonly formula: string | null;
}

/**
 * Cells of a plan that a program does not have as they were planned: a text that is another one or became a number, an
 * error or a formula; a formula that is another one.
 */
export function wrongCells(
  { sheets }: WritePlan,
  found: (sheet: string, cell: string, row: number, column: number) => FoundCell | undefined,
): readonly string[] {
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        if (value === null || value === '') return [];
        const cell = cellAddress(row, column);
        const { text, formula } = found(name, cell, row, column) ?? { text: undefined, formula: null };
        const isRight = isPlannedFormula(value)
          ? formula === value.formula
          : formula === null && (typeof value === 'number' || text === value);
        return isRight ? [] : [`${name}!${cell}: ${short(value)} is ${short(formula ?? text)}`];
      }),
    ),
  );
}

function short(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}

/** Formulas of a plan that hold anything of the officer's but within their texts and names of sheets. */
export function foreignFormulas({ sheets }: WritePlan): readonly string[] {
  return sheets.flatMap(({ values }) =>
    values.flat().flatMap((value) => {
      if (!isPlannedFormula(value)) return [];
      const bare = value.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, '·');
      return /^=[A-Z0-9$·(),:<>=&*/+.^-]+$/u.test(bare) ? [] : [value.formula];
    }),
  );
}

/** Where the links of a plan lead that lead to no sheet of the workbook. */
export function lostLinks({ sheets }: WritePlan, existing: readonly string[]): readonly string[] {
  const names = new Set([...existing, ...sheets.map(({ name }) => name)]);
  return sheets.flatMap(({ values }) =>
    values.flat().flatMap((value) => {
      if (!isPlannedFormula(value) || !value.formula.startsWith('=HYPERLINK(')) return [];
      const target = /^=HYPERLINK\("#'((?:[^'"]|''|"")+)'![A-Z]+\d+","/u.exec(value.formula)?.[1];
      const name = target?.replaceAll('""', '"').replaceAll("''", "'");
      return name !== undefined && names.has(name) ? [] : [value.formula];
    }),
  );
}

/** Kinds of result sheets, and how much of a foreign text each has at least: a longer one is cut there. */
const SHOWN_BY = new Map([
  ['ranking', 240],
  ['fields', 240],
  ['matrix', 240],
  ['charts', 40],
  ['zeroScores', 7_999],
  ['moves', 240],
  ['findings', 240],
  ['log', 240],
  ['logData', 240],
]);

/** Foreign texts, units and criteria alike, that are missing from a kind of result sheet. */
export function missingTexts({ sheets }: WritePlan): readonly string[] {
  return [...SHOWN_BY].flatMap(([kind, most]) => {
    const all = sheets
      .filter(({ mark }) => mark?.split(':')[1] === kind)
      .map(textOf)
      .join('\n');
    return shownTexts
      .map((text) => (kind === 'logData' ? JSON.stringify(text).slice(1, -1) : text).slice(0, most))
      .flatMap((text) => (all.includes(text) ? [] : [`${kind}: ${text}`]));
  });
}

function textOf({ values }: PlannedSheet): string {
  return values
    .flat()
    .map((value) => String(plannedContent(value)))
    .join('\n');
}
