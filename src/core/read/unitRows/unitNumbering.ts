import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { readNumber } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import type { UnitRow } from './unitRows';

/**
 * Says where the running numbers of units jump, as after a row was deleted, or begin again although nothing names another
 * block; and where those of a table or block begin with 2, as the first row may be gone. Numbers that do not run as a rule,
 * such as ranks, say nothing; of two units alone 1 and 3 are a jump, and one alone begins with 1, too.
 */
export function unitNumbering(
  sheet: SheetSnapshot,
  column: number | null,
  units: readonly UnitRow[],
): readonly Finding[] {
  if (column === null) return [];
  const numbers = units.map(({ row }) => readNumber(contentAt(sheet, row, column)));
  const steps = units.flatMap((unit, index): Step[] => {
    const [own, before] = [numbers[index], numbers[index - 1]];
    const above = units[index - 1];
    if (own === undefined || before === undefined || above === undefined) return [];
    return [{ unit, before, own, same: unit.block === above.block && unit.section === above.section }];
  });
  const runs = steps.filter(({ before, own }) => own === before + 1).length;
  const broken = steps.filter(({ before, own, same }) => own > before + 1 || (own === 1 && same));
  const isOneLost =
    steps.length === 1 && steps.every(({ before, own, same }) => same && before === 1 && own === 3);
  if (units.length > 1 && !isOneLost && (runs === 0 || broken.length * 2 > steps.length)) return [];
  const first = units.filter((unit, index) => {
    const above = units[index - 1];
    const begins = above?.block !== unit.block || above.section !== unit.section;
    const isLast = units[index + 1] === undefined || numbers[index + 1] === 1;
    return begins && numbers[index] === 2 && (isLast || numbers[index + 1] === 3) && numbers[index - 1] !== 1;
  });
  const starts = first.filter(({ row }) => readNumber(contentAt(sheet, row - 1, column)) !== 1);
  return [
    ...starts.map(({ row }) =>
      finding('numbering-broken', placeAt(sheet, row, column), { kind: 'start', before: 0, after: 2 }),
    ),
    ...broken.map(({ unit, before, own }) => {
      const facts = { kind: own === 1 ? 'restart' : 'gap', before, after: own } as const;
      return finding('numbering-broken', placeAt(sheet, unit.row, column), facts);
    }),
  ];
}

interface Step {
  readonly unit: UnitRow;
  readonly before: number;
  readonly own: number;
  /** Whether both stand in one block, and in one part of it. */
  readonly same: boolean;
}
