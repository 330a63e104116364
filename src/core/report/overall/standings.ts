import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { PlannedValue } from '../../workbook';
import { changeText } from '../formulas/rankingValues';
import { NONE } from '../layout/looks';
import type { CoreTexts } from '../words/texts';

/** A row of `Tổng hợp` on a unit that stands out in its block. */
export interface Standing {
  readonly block: string;
  readonly group: StandingGroup;
  readonly rank: PlannedValue;
  readonly unit: string;
  readonly percent: PlannedValue;
  readonly change: string;
}

type StandingGroup = 'first' | 'last' | 'rose' | 'fell';

/** So many units of a group are named. */
const MOST = 3;

/** The first three of a block, the last three of the others, and those that rose and fell most. */
export function standingsOf(block: ExplainedBlock, texts: CoreTexts): readonly Standing[] {
  const ranked = block.units.filter((unit) => unit.ranked);
  const moved = (of: 'biggestRise' | 'biggestFall') =>
    (block.moves?.[of] ?? []).slice(0, MOST).map(({ unit }) => unit);
  const groups: readonly (readonly [StandingGroup, readonly RankedUnit[]])[] = [
    ['first', ranked.slice(0, MOST)],
    ['last', ranked.slice(MOST).slice(-MOST)],
    ['rose', moved('biggestRise')],
    ['fell', moved('biggestFall')],
  ];
  return groups.flatMap(([group, units]) =>
    units.map((unit) => ({
      block: block.name,
      group,
      rank: unit.rank ?? NONE,
      unit: unit.name,
      percent: unit.percent ?? NONE,
      change: changeText(unit, texts),
    })),
  );
}
