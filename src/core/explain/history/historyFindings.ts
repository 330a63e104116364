import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Period } from '../../period';
import type { Place } from '../../workbook';
import { sameFigure } from '../../sameFigure';
import type { UnitHistory } from './blockHistory';
import type { TracedHistory, YearOfBlock } from './overYears';
import { placeOf } from './mergedUnit';
import type { Difference } from './mergedUnit';

/**
 * What is to be said of a block's earlier years: figures of a unit on which tables differ, and units that no unit of today
 * follows. What the comparison with last year says of the workbook's own tables is not said again.
 *
 * @param compared the year that this one is compared with
 * @param here a cell of the block's, for what stands in other files only
 */
export function historyFindings(
  block: string,
  { history, years }: TracedHistory,
  compared: Period | null,
  here: Place,
): readonly Finding[] {
  return [
    ...years.flatMap((year) => differences(block, year, year.period === compared, here)),
    ...unknownUnits(block, history.units, { years, compared, here }),
  ];
}

function differences(
  block: string,
  { period: year, merged: units }: YearOfBlock,
  isCompared: boolean,
  here: Place,
): readonly Finding[] {
  const found = [...units.values()].flatMap(({ differ }) => differ ?? []);
  return (['tables', 'file', 'scores'] as const).flatMap((between) => {
    const own = found.filter(
      (one) => one.between === between && !(isCompared && isOfWorkbook(one) && isKnownOfLastYear(one)),
    );
    const [first] = own;
    if (first === undefined) return [];
    const { one, other } = first;
    const place = placeInWorkbook(other) ?? placeInWorkbook(one) ?? here;
    const facts = {
      ...{ unit: one.name, count: own.length, block, year, between },
      one: told(one),
      other: told(other),
    };
    return [finding('history-figures-differ', place, facts, { block })];
  });
}

/** Tables that differ are said with the comparison, and the rank that was published counts there without a word. */
function isKnownOfLastYear({ between, one, other }: Difference): boolean {
  if (between === 'tables') return true;
  return one.percent === null || other.percent === null || sameFigure(one.percent, other.percent);
}

function isOfWorkbook({ one, other }: Difference): boolean {
  return one.source.file === null && other.source.file === null;
}

function placeInWorkbook(line: Difference['one']): Place | null {
  return line.source.file === null ? placeOf(line) : null;
}

function told(line: Difference['one']) {
  const { source, place, rank, percent } = line;
  const kind = 'of' in line ? line.of : source.kind === 'result' ? 'result' : 'printed';
  return { kind, file: source.file, sheet: place.sheet, rank, percent } as const;
}

function unknownUnits(
  block: string,
  units: readonly UnitHistory[],
  {
    years,
    compared,
    here,
  }: {
    readonly years: readonly Pick<YearOfBlock, 'period'>[];
    readonly compared: Period | null;
    readonly here: Place;
  },
): readonly Finding[] {
  const at = years.findIndex(({ period }) => period === compared);
  const unknown = units.flatMap(({ name, isPresent, into, elsewhere, figures }) => {
    if (isPresent || into.length > 0 || elsewhere !== null) return [];
    // Said by the comparison with last year.
    if (at !== -1 && (figures[at]?.place ?? null) !== null) return [];
    const last = figures.findLastIndex((figure) => figure !== null);
    const year = years[last]?.period;
    return year === undefined ? [] : [{ name, year, place: figures[last]?.place ?? null }];
  });
  if (unknown.length === 0) return [];
  const place = unknown.find((one) => one.place !== null)?.place ?? here;
  const facts = { block, units: unknown.map(({ name, year }) => ({ name, year })) };
  return [finding('history-unit-unknown', place, facts, { block })];
}
