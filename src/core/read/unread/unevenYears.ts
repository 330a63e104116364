import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { placeAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isPeriodAlone, yearIn } from '../words/periodIn';

/**
 * A warning at each head of a year below a unit or field that the others beside it have not: `Sở A [2024 | 2025] | Sở B [2024 |
 * 2052] | Sở C [2024 | 2025]`. The unit's scores of this year, or of last year, are read from another column then, or from none.
 *
 * @param title the year that the lines above the table say; `null` where they say none
 */
export function unevenYears(
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
  title: number | null,
): readonly Finding[] {
  const groups = groupsOf(columns);
  const usual = usualYears([...groups.values()], title);
  if (usual === null) return [];
  return [...groups.values()].flatMap((group) => {
    const years = yearsOf(group);
    if (group.length !== usual.length || years.join() === usual.join()) return [];
    const odd = group.find(({ year }, at) => !usual.includes(year) || years.indexOf(year) < at) ?? group[0];
    if (odd === undefined) return [];
    const { row, column } = odd.column;
    const facts = { kind: 'unitYear', used: usual.join(', '), text: String(odd.year) } as const;
    return [finding('line-unused', placeAt(sheet, row, column), facts)];
  });
}

/** A column of a year, below a unit's name or with it below the year. */
interface YearColumn {
  readonly column: HeaderColumn;
  readonly year: number;
}

/** The columns of years, by all that their heads say besides. */
function groupsOf(columns: readonly HeaderColumn[]): ReadonlyMap<string, readonly YearColumn[]> {
  const groups = new Map<string, YearColumn[]>();
  for (const column of columns) {
    const lines = [...column.above, column.text].filter((line) => line !== '');
    const told = lines.filter(isPeriodAlone);
    const year = told.length === 1 ? yearIn(told[0] ?? '') : null;
    if (year === null || lines.length < 2) continue;
    const key = lines
      .filter((line) => !told.includes(line))
      .map(fold)
      .join('|');
    groups.set(key, [...(groups.get(key) ?? []), { column, year }]);
  }
  return groups;
}

/** The years that most groups of two or more columns have, or of two groups the one with the title's; `null` without such. */
function usualYears(
  groups: readonly (readonly YearColumn[])[],
  title: number | null,
): readonly number[] | null {
  const counts = new Map<string, { readonly years: readonly number[]; count: number }>();
  for (const group of groups) {
    if (group.length < 2) continue;
    const years = yearsOf(group);
    const known = counts.get(years.join()) ?? { years, count: 0 };
    known.count++;
    counts.set(years.join(), known);
  }
  const all = [...counts.values()];
  const [first, second] = all.toSorted((a, b) => b.count - a.count);
  if (first === undefined || second === undefined) return null;
  if (first.count > second.count) return first.years;
  return all.find(({ years }) => title !== null && years.includes(title))?.years ?? first.years;
}

function yearsOf(group: readonly YearColumn[]): readonly number[] {
  return group.map(({ year }) => year);
}
