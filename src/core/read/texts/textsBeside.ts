import type { SheetSnapshot } from '../../workbook';
import { mergedRows } from '../cells/mergedCells';
import { readScore } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { HeaderColumn } from '../headers/headerBand';
import type { TextsBeside } from '../model/assessment';
import { textRowsOf } from './textRows';
import { textColumns } from './textColumns';
import type { TextColumn } from './textColumns';

/**
 * The texts beside the scores of a unit, column by column: what the appraisal and the unit wrote of a score, and the
 * evidence of it (DESIGN, key `trace`). Columns that say how criteria are scored are none. A text covers the criteria that
 * it is merged over; one in the row of a way of scoring is the criterion's above it, and one in the row of a field or parent
 * that of all criteria below it, where none of them has one.
 */
export function textsBeside(
  sheet: SheetSnapshot,
  columns: readonly HeaderColumn[],
  rows: CriteriaRows,
): readonly TextsBeside[] {
  return textColumns(columns).flatMap((one) => {
    const texts = new Map<number, string>();
    rows.set.leaves.forEach(({ row }, leaf) => {
      const text = textIn(sheet, row, one);
      if (text !== '') texts.set(leaf, text);
    });
    const covering =
      texts.size === rows.set.leaves.length ? NO_TEXTS : coveringTexts(sheet, one, rows, texts);
    if (texts.size + covering.size === 0 && one.isPlain) return [];
    return [
      {
        kinds: one.kinds,
        column: one.header.column,
        texts: texts.size === 0 ? NO_TEXTS : texts,
        ...(one.isPlain ? { isPlain: true as const } : {}),
        ...(covering.size === 0 ? {} : { covering }),
      },
    ];
  });
}

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/** The text of a cell; a number is none below a header of which nothing is known but that texts may stand there. */
export function textIn(sheet: SheetSnapshot, row: number, { header }: TextColumn): string {
  const text = textAt(sheet, row, header.column);
  const isNumber =
    header.role === null && typeof readScore(contentAt(sheet, row, header.column)) === 'number';
  return isNumber ? '' : text;
}

/** By the leaf, texts that are its own though they stand in other rows. */
function coveringTexts(
  sheet: SheetSnapshot,
  one: TextColumn,
  rows: CriteriaRows,
  own: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const { column } = one.header;
  const merged = mergedRows(sheet, column);
  const covering = new Map<number, string>();
  const isBare = (leaf: number) => !own.has(leaf) && !covering.has(leaf);
  const { options, parents } = textRowsOf(sheet, rows);
  rows.set.leaves.forEach(({ row }, leaf) => {
    if (own.has(leaf)) return;
    const from = merged.get(row) ?? row;
    const above = from === row ? '' : textIn(sheet, from, one);
    const below = (options[leaf] ?? []).filter((line) => !merged.has(line) || merged.get(line) === line);
    const text =
      above === ''
        ? below
            .map((line) => textIn(sheet, line, one))
            .filter(Boolean)
            .join('\n')
        : above;
    if (text !== '') covering.set(leaf, text);
  });
  for (const { row, from, to } of parents) {
    const text = textIn(sheet, row, one);
    const leaves = Array.from({ length: to - from }, (_, at) => from + at);
    if (text !== '' && leaves.every(isBare)) for (const leaf of leaves) covering.set(leaf, text);
  }
  return covering;
}
