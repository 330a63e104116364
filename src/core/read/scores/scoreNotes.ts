import { toNumber } from '../../points';
import type { SheetSnapshot } from '../../workbook';
import type { Leaf } from '../model/assessment';
import type { Finding } from '../../findings';
import type { ScoreColumn } from '../cells/scoreColumn';
import { placeAt } from '../cells/sheetCells';

/** What is to be said of numbers that were taken one way of two: once a column, at the first cell that counts. */
export function scoreNotes(
  sheet: SheetSnapshot,
  column: number,
  { notes, scores }: ScoreColumn,
  leaves: readonly Pick<Leaf, 'row'>[],
  counts: (index: number) => boolean = () => true,
): readonly Finding[] {
  return notes.flatMap(({ code, indexes }): readonly Finding[] => {
    const used = indexes.filter(({ index }) => counts(index));
    const first = used[0];
    if (first === undefined) return [];
    const score = scores[first.index];
    return [
      {
        code,
        severity: code === 'score-as-percent' ? 'warning' : 'info',
        place: placeAt(sheet, leaves[first.index]?.row ?? 0, column),
        block: null,
        params: {
          text: first.text,
          count: String(used.length),
          value: typeof score === 'number' ? String(toNumber(score)) : '',
        },
      },
    ];
  });
}
