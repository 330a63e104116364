import type { HeaderBand, HeaderColumn } from './headerBand';
import { roleOfHeader } from './headers';
import type { ColumnRole } from './headers';
import { fold } from './text';
import { yearIn } from './letterhead';

/** The header of a table of units parted by the years that its columns name. */
export interface HeaderYears {
  /** The year of the table itself; `null` where nothing tells it. */
  readonly year: number | null;
  /** The header without the columns of other years. */
  readonly header: HeaderBand;
  /** For each other year the header with its columns only, besides those of no year. */
  readonly others: readonly { readonly year: number; readonly header: HeaderBand }[];
}

/**
 * Parts `Chỉ số 2023 | Xếp hạng 2023 | Chỉ số 2024 | Xếp hạng 2024`: the columns of the table's own year (its title's,
 * else the latest that a column names) count, those of another year are a printed ranking of that year.
 */
export function columnYears(header: HeaderBand, titleYear: number | null): HeaderYears {
  const years = header.columns.map(yearOf);
  const named = new Set(years.filter((year) => year !== null));
  if (named.size === 0) return { year: titleYear, header, others: [] };
  const latest = Math.max(...named);
  const undated = header.columns.some(
    ({ role }, index) => years[index] === null && role !== null && RESULTS.has(role),
  );
  const year = titleYear !== null && (named.has(titleYear) || undated) ? titleYear : latest;
  const keeping = (keeps: (own: number | null, column: HeaderColumn) => boolean): HeaderBand => ({
    ...header,
    columns: header.columns.map((column, index) =>
      keeps(years[index] ?? null, column) ? column : { ...column, role: 'note' as const },
    ),
  });
  return {
    year,
    header: keeping((own) => own === null || own === year),
    others: [...named]
      .filter((other) => other !== year)
      .map((other) => ({
        year: other,
        header: keeping((own, { role }) => own === other || (role !== null && !RESULTS.has(role))),
      })),
  };
}

const RESULTS: ReadonlySet<ColumnRole> = new Set([
  'self',
  'verified1',
  'verified2',
  'survey',
  'final',
  'index',
  'rank',
  'grade',
  'bonus',
  'penalty',
]);

/**
 * The year that a column's own header names, else the nearest one above it. A field may well be called after a year
 * (`Nhiệm vụ năm 2024 (5 điểm)`): only words for results and bare years count.
 */
function yearOf({ text, above, role }: HeaderColumn): number | null {
  if (role !== null && !RESULTS.has(role)) return null;
  for (const line of [text, ...above.toReversed()]) {
    const year = yearIn(line);
    if (year !== null) return tellsResults(line) ? year : null;
  }
  return null;
}

function tellsResults(line: string): boolean {
  const role = roleOfHeader(line);
  return role === null ? BARE_YEAR.test(fold(line)) : RESULTS.has(role) || role === 'note';
}

/** `Năm 2023`, `Kết quả năm 2023`, `So với năm 2023`. */
const BARE_YEAR =
  /^(?:(?:ket qua|so voi|so lieu|chi so|diem|xep hang|cchc|par index|cua|danh gia|trong) )*(?:nam )?20\d\d$/u;
