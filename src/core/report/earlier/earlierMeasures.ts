import { nameKey } from '../../read/names/nameKey';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { isMendRow, MEND_COLUMNS } from '../marks/mendRow';
import { resultKindOf } from '../marks/mark';

/** A criterion that a unit is to mend, as it stands in a row. */
export interface MendRow {
  readonly block: string;
  readonly unit: string;
  readonly field: string;
  readonly code: string;
  readonly criterion: string;
}

/** What an officer wrote beside it in an earlier run's sheet. */
export interface Measure extends MendRow {
  readonly maxPoints: number;
  readonly points: number;
  readonly lost: number;
  readonly measure: string | number | null;
  readonly deadline: string | number | null;
}

/** By what a row of one run is that of another: names by their letters. */
export function mendKey({ block, unit, field, code, criterion }: MendRow): string {
  return [block, unit, field, code, criterion].map((name) => nameKey(name)).join('\n');
}

/**
 * The measures and dates that an officer wrote into the sheets of what is to be mended that a run replaces; where it
 * replaces none, into the last of those that stay.
 */
export function earlierMeasures(
  sheets: readonly SheetSnapshot[],
  replaceable: readonly SheetSnapshot[],
): readonly Measure[] {
  const isMerit = (sheet: SheetSnapshot) => resultKindOf(sheet) === 'merit';
  const replaced = replaceable.filter(isMerit);
  return (replaced.length > 0 ? replaced : sheets.filter(isMerit).slice(-1)).flatMap(measuresIn);
}

/** Whether an officer wrote a measure or a date into a sheet of what is to be mended. */
export function hasMeasures(sheet: SheetSnapshot): boolean {
  return resultKindOf(sheet) === 'merit' && measuresIn(sheet).length > 0;
}

function measuresIn({ values, firstColumn }: SheetSnapshot): readonly Measure[] {
  return values.flatMap((cells): readonly Measure[] => {
    const at = (column: number) => contentOf(cells[column - firstColumn]);
    const text = (column: number) => String(at(column) ?? '');
    const [measure, deadline] = [at(MEND_COLUMNS.measure), at(MEND_COLUMNS.deadline)];
    if (!isMendRow(at) || (measure === null && deadline === null)) return [];
    return [
      {
        block: text(MEND_COLUMNS.block),
        unit: text(MEND_COLUMNS.unit),
        field: text(MEND_COLUMNS.field),
        code: text(MEND_COLUMNS.code),
        criterion: text(MEND_COLUMNS.criterion),
        maxPoints: Number(at(MEND_COLUMNS.maxPoints)),
        points: Number(at(MEND_COLUMNS.points)),
        lost: Number(at(MEND_COLUMNS.lost)),
        measure,
        deadline,
      },
    ];
  });
}

function contentOf(content: CellContent | undefined): string | number | null {
  if (content === undefined || content === null || content === '') return null;
  if (typeof content === 'object') return content.error;
  return typeof content === 'boolean' ? String(content) : content;
}
