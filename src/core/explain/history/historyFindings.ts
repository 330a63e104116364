import { finding } from '../../findings/findings';
import type { Finding, FindingFacts } from '../../findings/findings';
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
  traced: TracedHistory,
  compared: Period | null,
  here: Place,
): readonly Finding[] {
  const { history, years } = traced;
  return [
    ...years.flatMap((year) => differences(block, year, year.period === compared, here)),
    ...unknownUnits(block, history.units, { years, compared, here }),
    ...otherBlocks(block, traced, here),
    ...unclearPasts(block, traced, here),
  ];
}

/** Units of today that stood in another block, and years in which no block was this one. */
function otherBlocks(
  block: string,
  { history, years, followed }: TracedHistory,
  here: Place,
): readonly Finding[] {
  const units = years.flatMap(({ period: year, standing, tables }, at) =>
    followed.flatMap(({ identities }, index) => {
      const identity = identities[at] ?? null;
      const { name, figures } = history.units[index] ?? { name: '', figures: [] };
      const figure = figures[at] ?? null;
      if (identity === null || figure === null || standing.has(identity)) return [];
      const { printed = [], computed = [] } = tables.units.get(identity) ?? {};
      const key = [...printed, ...computed].find((line) => line.block !== null)?.block ?? null;
      const then = key === null ? null : (tables.blockNames.get(key) ?? null);
      return [{ name, year, then, place: figure.place }];
    }),
  );
  if (units.length === 0) return [];
  const inOther = new Set(units.map(({ year }) => year));
  const without = years.flatMap(({ period, key }) => (key === null && inOther.has(period) ? [period] : []));
  const place = units.find((one) => one.place !== null)?.place ?? here;
  const facts = { block, without, units: units.map(({ name, year, then }) => ({ name, year, then })) };
  return [finding('history-other-block', place, facts, { block })];
}

type UnclearPast = FindingFacts['history-past-unclear']['units'][number];

/** Units whose past is left out though a table may have it: the list of units does not say clearly who they were. */
function unclearPasts(
  block: string,
  { history, years, followed }: TracedHistory,
  here: Place,
): readonly Finding[] {
  const moved = new Set(
    history.units.flatMap(({ isPresent, before, name }) =>
      !isPresent && before === 'renamed' ? [name] : [],
    ),
  );
  const units = history.units.flatMap(({ name, isPresent, begins }, index): readonly UnclearPast[] => {
    if (!isPresent || begins === null) return [];
    const { identities = [], onlyPart = [] } = followed[index] ?? {};
    const last = onlyPart.findLastIndex((part) => part !== null);
    const part = onlyPart[last] ?? null;
    const lines = part === null ? undefined : years[last]?.tables.units.get(part);
    const [line] = [...(lines?.printed ?? []), ...(lines?.computed ?? [])];
    if (line !== undefined) return [{ name, year: years[last]?.period ?? null, part: line.name }];
    const isMoved =
      moved.has(name) ||
      history.units.some((one) => !one.isPresent && moved.has(one.name) && one.into.includes(name));
    const until = years[identities.findLastIndex((identity) => identity === null)]?.period ?? null;
    return isMoved ? [{ name, year: until, part: null }] : [];
  });
  return units.length === 0 ? [] : [finding('history-past-unclear', here, { block, units }, { block })];
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
  const unknown = units.flatMap(({ name, isPresent, into, elsewhere, before, figures }) => {
    if (isPresent || into.length > 0 || elsewhere !== null || before !== null) return [];
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
