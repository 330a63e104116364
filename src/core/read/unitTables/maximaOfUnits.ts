import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { mergedRows } from '../cells/mergedCells';
import { contentAt, figureAt, placeAt, textAt } from '../cells/sheetCells';
import { maxInCell } from '../roles/headerMax';
import type { UnitRow } from '../unitRows/unitRows';

/** The max of each unit, `null` where no unit has one of its own, and what is to be said of cells without one. */
export interface MaximaOfUnits {
  readonly maxima: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

/** What a column of maxima is of. */
interface MaxColumn {
  readonly column: number;
  readonly leaf: { readonly code: string; readonly name: string };
  /** The max that a header or title states for all units. */
  readonly stated: number | null;
  /** How the max stands in its cell, if not as a number: `68.32/84`. */
  readonly maxIn?: (row: number) => number | undefined;
}

/**
 * Reads a column of maxima of units in rows. A cell without one (blank, a text, 0 or below) takes what is stated for all, else
 * what most units of its block have, and is named; a max that stands in the first row of a block alone is that of the block.
 */
export function maximaOfUnits(
  sheet: SheetSnapshot,
  units: readonly UnitRow[],
  {
    column,
    leaf,
    stated,
    maxIn = (row) => figureAt(sheet, row, column) ?? maxInCell(contentAt(sheet, row, column)) ?? undefined,
  }: MaxColumn,
): MaximaOfUnits {
  const merged = mergedRows(sheet, column);
  const maxima = units.map(({ row }) => {
    const max = maxIn(row) ?? maxIn(merged.get(row) ?? row);
    return max !== undefined && max > 0 ? max : null;
  });
  const common = mostCommon(maxima);
  const findings: Finding[] = [];
  if (common === null) return { maxima, findings };
  for (const block of blocksOf(units)) {
    const filled = block.filter((index) => maxima[index] !== null);
    const blank = block.filter((index) => maxima[index] === null);
    for (const index of farFromMost(filled, maxima)) {
      const { name = '', row = 0 } = units[index] ?? {};
      const expected = mostCommon(filled.map((one) => maxima[one] ?? null)) ?? common;
      const facts = { unit: name, ...leaf, max: maxima[index] ?? null, expected };
      findings.push(finding('max-differs', placeAt(sheet, row, column), facts));
    }
    if (blank.length === 0) continue;
    const ofBlock = mostCommon(filled.map((index) => maxima[index] ?? null));
    const isOnce =
      filled.length === 1 &&
      filled[0] === block[0] &&
      blank.every((index) => textAt(sheet, units[index]?.row ?? 0, column) === '');
    const expected = isOnce ? (ofBlock ?? common) : (stated ?? ofBlock ?? common);
    const places = blank.map((index) => placeAt(sheet, units[index]?.row ?? 0, column));
    const [first] = places;
    if (isOnce && first !== undefined) {
      const text = textAt(sheet, units[block[0] ?? 0]?.row ?? 0, column);
      const facts = {
        text,
        cells: places.slice(0, MOST_CELLS).map(({ cell }) => cell),
        count: places.length,
      };
      findings.push(finding('merged-cells-assumed', first, facts, { severity: 'info' }));
    } else {
      // Where hardly any has one, the first of the others speaks for all.
      for (const index of blank.length > filled.length ? blank.slice(0, 1) : blank) {
        const { name = '', row = 0 } = units[index] ?? {};
        const facts = { unit: name, ...leaf, max: maxIn(row) ?? null, expected };
        findings.push(finding('max-differs', placeAt(sheet, row, column), facts));
      }
    }
    for (const index of blank) maxima[index] = expected;
  }
  return { maxima, findings };
}

const MOST_CELLS = 6;

/**
 * The few units whose max is several times what nearly all others have, or a small part of it. What does not apply to a unit
 * may well be missing from its max, which is no slip.
 */
function farFromMost(filled: readonly number[], maxima: readonly (number | null)[]): readonly number[] {
  const most = mostCommon(filled.map((index) => maxima[index] ?? null)) ?? 0;
  const same = filled.filter((index) => maxima[index] === most).length;
  const far = filled.filter((index) => {
    const max = maxima[index] ?? most;
    return max >= most * TIMES_LARGER || max * TIMES_SMALLER <= most;
  });
  return same >= FEWEST && same * 2 > filled.length && far.length * FEW <= filled.length ? far : [];
}

const TIMES_LARGER = 3;
const TIMES_SMALLER = 8;
/** Units that agree on a max. */
const FEWEST = 2;
/** One of so many units. */
const FEW = 3;

/** The indexes of the units of each block. */
function blocksOf(units: readonly UnitRow[]): readonly (readonly number[])[] {
  const blocks = new Map<string | null, number[]>();
  units.forEach(({ block }, index) => {
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [index]);
    else known.push(index);
  });
  return [...blocks.values()];
}

/** The max that most have, the first such one; `null` for none. */
export function mostCommon(maxima: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const max of maxima) if (max !== null) counts.set(max, (counts.get(max) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
