import type { RankedUnit, ZeroScore } from '../../rank/ranking';
import { nameKey } from '../../read/names/nameKey';
import type { Sentence } from '../context/announcement';
import { cut } from './blockDraft';
import type { BlockDraft } from './blockDraft';
import { figure } from '../words/phrases';

/** Units are named beside a criterion up to so many. */
const MOST_UNITS = 3;

/** Zero-score criteria of a large weight (DOMAIN section 3, rule 9), each with the units that lost its points. */
export function zeroScoreSentences(draft: BlockDraft): readonly Sentence[] {
  const groups = heavyZeroScores(draft);
  if (groups.length === 0) return [];
  const units = new Map(draft.block.units.map((unit) => [unit.name, unit]));
  const list = cut(groups, (zeros) => {
    const [first] = zeros;
    return draft.words.zeroScoreItem({
      criterion: first?.criterion ?? '',
      maxPoints: first?.maxPoints ?? 0,
      lostPercent: commonLoss(zeros),
      count: figure(zeros.length, ...zeros.map(({ place }) => place)),
      units: cut(zeros, (zero) => nameOf(draft, zero, units), MOST_UNITS),
      noun: draft.noun,
    });
  });
  return [draft.say('zeroScores', { list, threshold: draft.zeroThreshold })];
}

/** The block's zero scores of the weight that is named, by criterion: the most lost points first. */
export function heavyZeroScores({ block, zeroThreshold }: BlockDraft): readonly (readonly ZeroScore[])[] {
  const groups = new Map<string, ZeroScore[]>();
  for (const zero of block.zeroScores) {
    if (zero.maxPoints < zeroThreshold) continue;
    const key = `${nameKey(zero.field)}|${zero.code}|${nameKey(zero.criterion)}|${zero.maxPoints}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [zero]);
    else known.push(zero);
  }
  const lost = (zeros: readonly ZeroScore[]) => (zeros[0]?.maxPoints ?? 0) * zeros.length;
  return [...groups.values()].sort((a, b) => lost(b) - lost(a));
}

/** Published at two decimals. */
function commonLoss(zeros: readonly ZeroScore[]): number | null {
  const losses = new Set(zeros.map(({ lostPercent }) => lostPercent?.toFixed(2)));
  const [only] = losses;
  return losses.size !== 1 || only === undefined ? null : Number(only);
}

function nameOf(draft: BlockDraft, zero: ZeroScore, units: ReadonlyMap<string, RankedUnit>) {
  const unit = units.get(zero.unit);
  return unit === undefined ? figure(zero.unit, zero.place) : draft.unit(unit);
}
