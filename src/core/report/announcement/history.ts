import type { UnitHistory } from '../../explain/history/blockHistory';
import { given, when } from '../../lists';
import type { Sentence } from '../context/announcement';
import { figure } from '../words/phrases';
import type { Figure } from '../words/phrases';
import { cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';

/** From so many years on there is something to say of several. */
const FEWEST_YEARS = 3;

/**
 * What the years say of a block, where three or more are known: its average in each, who led most often, and who rose each time.
 * A year that is missing between breaks a row of rises.
 */
export function historySentences(draft: BlockDraft): readonly Sentence[] {
  const { years } = draft.block.history;
  if (years.length < FEWEST_YEARS || years.some(({ period }) => period === null)) return [];
  return [...averages(draft), ...mostOftenFirst(draft), ...roseEachTime(draft)];
}

function averages(draft: BlockDraft): readonly Sentence[] {
  const { block, cells } = draft;
  const { years } = block.history;
  const items = years.flatMap(({ period, averagePercent, sources, setChange }, at) =>
    given(period, (own) => ({
      period: own,
      isChanged: setChange !== null,
      percent:
        averagePercent === null
          ? null
          : draft.share(
              averagePercent,
              ...(at === years.length - 1
                ? [cells.average]
                : sources.filter(({ file }) => file === null).map(({ place }) => place)),
            ),
    })),
  );
  const known = items.filter(({ percent }) => percent !== null).length;
  return when(known >= FEWEST_YEARS, draft.say('yearsAverages', { block: draft.name, items }));
}

/** All who led most often, twice or more. */
function mostOftenFirst(draft: BlockDraft): readonly Sentence[] {
  const { years, units } = draft.block.history;
  const known = years.filter((_, at) => units.some(({ figures }) => figures[at]?.rank === 1));
  const led = units
    .filter(({ isPresent }) => isPresent)
    .map((unit) => ({ unit, years: years.filter((_, at) => unit.figures[at]?.rank === 1) }));
  const most = Math.max(0, ...led.map((one) => one.years.length));
  const often = led.filter((one) => one.years.length === most);
  if (known.length < FEWEST_YEARS || most < 2 || often.length > 2) return [];
  return often.map(({ unit, years: own }) =>
    draft.say('yearsLed', {
      unit: unitFigure(draft, unit),
      times: figure(own.length, ...own.map((year) => unit.figures[years.indexOf(year)]?.place ?? null)),
      of: known.length,
      periods: own.flatMap((year) =>
        given(year.period, (period) => ({ period, isShared: firstsOf(units, years.indexOf(year)) > 1 })),
      ),
    }),
  );
}

function roseEachTime(draft: BlockDraft): readonly Sentence[] {
  const { years, units } = draft.block.history;
  const rose = units.filter(({ isPresent, figures }) => {
    const ranks = figures.map((one) => one?.rank ?? null);
    return isPresent && ranks.every((rank, at) => rank !== null && (at === 0 || rank < (ranks[at - 1] ?? 0)));
  });
  const [first, last] = [years[0]?.period ?? null, years.at(-1)?.period ?? null];
  if (rose.length === 0 || first === null || last === null) return [];
  const list = cut(rose, (unit) =>
    draft.words.yearsRoseItem({
      unit: [unitFigure(draft, unit)],
      ranks: unit.figures.flatMap((one) => given(one, ({ rank, place }) => draft.ordinal(rank, place))),
    }),
  );
  return [draft.say('yearsRose', { list, first, last, noun: draft.noun })];
}

function unitFigure({ words, block, cells }: BlockDraft, { name }: UnitHistory): Figure {
  const unit = block.units.find((one) => one.name === name);
  return figure(words.unit(name, false), unit === undefined ? null : cells.of(unit, 'unit'));
}

/** How many units share the first rank of a year. */
function firstsOf(units: readonly UnitHistory[], year: number): number {
  return units.filter(({ figures }) => figures[year]?.rank === 1).length;
}
