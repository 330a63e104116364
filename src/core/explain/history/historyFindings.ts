import { finding } from '../../findings/findings';
import type { Finding, FindingFacts } from '../../findings/findings';
import { given } from '../../lists';
import type { Period } from '../../period';
import type { Place } from '../../workbook';
import { sameFigure } from '../../sameFigure';
import type { UnitHistory } from './blockHistory';
import type { TracedHistory, YearOfBlock } from './overYears';
import { linesOnUnit } from './historyLines';
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
    history.units.flatMap(({ name, figures }, index) => {
      const identity = followed[index]?.identities[at] ?? null;
      const figure = figures[at] ?? null;
      if (identity === null || figure === null || standing.has(identity)) return [];
      const [then = null] = linesOnUnit(tables.units.get(identity)).flatMap(({ block: key }) =>
        given(key, (own) => tables.blockNames.get(own) ?? null),
      );
      return [{ name, year, then, place: figure.place }];
    }),
  );
  if (units.length === 0) return [];
  const inOther = new Set(units.map(({ year }) => year));
  const without = years.flatMap(({ period, key }) => (key === null && inOther.has(period) ? [period] : []));
  const [place = here] = units.flatMap((unit) => unit.place ?? []);
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
  const moved = history.units.filter(({ before }) => before === 'renamed');
  const units = followed.flatMap(({ name, begins, identities, onlyPart }): readonly UnclearPast[] => {
    if (begins === null) return [];
    const asPart = years.flatMap(({ period: year, tables }, at) => {
      const [line] = given(onlyPart[at], (part) => linesOnUnit(tables.units.get(part))).flat();
      return given(line, (own) => ({ name, year, part: own.name }));
    });
    if (asPart.length > 0) return asPart.slice(-1);
    const isMoved = moved.some((one) => one.name === name || one.into.includes(name));
    const before = years.filter((_, at) => identities[at] === null);
    return isMoved ? before.slice(-1).map(({ period }) => ({ name, year: period, part: null })) : [];
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
    if ((figures[at]?.place ?? null) !== null) return [];
    const all = years.flatMap(({ period: year }, index) =>
      given(figures[index], ({ place: own }) => ({ name, year, place: own })),
    );
    return all.slice(-1);
  });
  if (unknown.length === 0) return [];
  const [place = here] = unknown.flatMap((unit) => unit.place ?? []);
  const facts = { block, units: unknown.map(({ name, year }) => ({ name, year })) };
  return [finding('history-unit-unknown', place, facts, { block })];
}
