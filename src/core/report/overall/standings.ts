import type { ExplainedBlock } from '../../explain/moves';
import { when } from '../../lists';
import type { RankedUnit } from '../../rank/ranking';
import type { PlannedValue } from '../../workbook';
import { changeText } from '../formulas/rankingValues';
import type { CoreTexts } from '../words/texts';

/** A row of `Tổng hợp` on a unit that stands out in its block, or on how many more do by the same rank or change. */
export interface Standing {
  readonly block: string;
  readonly group: StandingGroup;
  readonly rank: PlannedValue;
  readonly unit: string;
  readonly percent: PlannedValue;
  readonly change: string;
}

type StandingGroup = 'first' | 'last' | 'rose' | 'fell';

/** So many units of a group are named, */
const MOST = 3;
/** and some more where these share the rank or change of the last that is named. */
const MOST_WITH_EQUALS = 5;

/**
 * The first three of a block, the last three of the others, and those that rose and fell most. Units that share a rank are
 * named together or counted together: none is first and last, and none of the first rank is last.
 */
export function standingsOf(block: ExplainedBlock, texts: CoreTexts): readonly Standing[] {
  const ranked = block.units.filter(({ rank }) => rank !== null);
  const third = ranked[MOST - 1];
  const first = ranked.filter(({ rank }) => third === undefined || isUpTo(rank, third.rank));
  const others = ranked.filter((unit) => unit.rank !== 1 && !first.includes(unit));
  const thirdLast = others.at(-MOST);
  const last = others.filter(({ rank }) => thirdLast === undefined || isUpTo(thirdLast.rank, rank));
  const moved = (of: 'biggestRise' | 'biggestFall') => (block.moves?.[of] ?? []).map(({ unit }) => unit);
  const row = (group: StandingGroup) => (unit: RankedUnit) => ({
    block: block.name,
    group,
    rank: unit.rank,
    unit: unit.name,
    percent: unit.percent,
    change: changeText(unit, texts),
  });
  /** Those of the same rank, or of the same change, that are only counted. */
  const equals = (group: StandingGroup, of: Partial<Pick<Standing, 'rank' | 'change'>>, count: number) =>
    when(count > 0, {
      block: block.name,
      group,
      rank: null,
      unit: texts.summary.otherUnits(count),
      percent: null,
      change: '',
      ...of,
    });
  const moves = (group: 'rose' | 'fell', units: readonly RankedUnit[]) => {
    const named = units.slice(0, mostNamed(units)).map(row(group));
    return [...named, ...equals(group, { change: named[0]?.change ?? '' }, units.length - named.length)];
  };
  const firstNamed = first.slice(0, mostNamed(first)).map(row('first'));
  const lastNamed = last.slice(-mostNamed(last)).map(row('last'));
  const edge = last[0]?.rank ?? null;
  const atEdge = lastNamed.filter(({ rank }) => rank === edge).length;
  return [
    ...firstNamed,
    ...equals('first', { rank: first.at(-1)?.rank ?? null }, first.length - firstNamed.length),
    ...lastNamed.slice(0, atEdge),
    ...equals('last', { rank: edge }, last.length - lastNamed.length),
    ...lastNamed.slice(atEdge),
    ...moves('rose', moved('biggestRise')),
    ...moves('fell', moved('biggestFall')),
  ];
}

function mostNamed({ length }: readonly RankedUnit[]): number {
  return length > MOST_WITH_EQUALS ? MOST : MOST_WITH_EQUALS;
}

function isUpTo(rank: number | null, edge: number | null): boolean {
  return rank !== null && edge !== null && rank <= edge;
}
