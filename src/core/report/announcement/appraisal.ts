import { gapOf } from '../../appraisal/appraisal';
import type { AppraisedUnit } from '../../appraisal/appraisal';
import { when } from '../../lists';
import { toNumber } from '../../points';
import type { RankedUnit } from '../../rank/ranking';
import { averageOf } from '../../rank/scoring/average';
import { roundHalfUp, writtenDecimals } from '../../rank/published';
import type { AppraisalKey } from '../block/blockCells';
import type { Sentence } from '../context/announcement';
import type { SentenceFacts } from '../words/announcementTexts';
import { figure } from '../words/phrases';
import { LONGEST_LIST } from './blockDraft';
import type { BlockDraft } from './blockDraft';

/** So many units with the largest gaps are named, and all who share the last one's. */
const MOST_NAMED = 3;

/**
 * Self-scores against appraised ones: the averages of the block's ranked units, how many of them lost and won by the
 * appraisal, and who did most; nothing where it left all as they were. What is counted has both scores, as on `Thẩm định`.
 */
export function appraisalSentences(draft: BlockDraft): readonly Sentence[] {
  const ranked = new Map(draft.block.units.map((unit) => [unit.name, unit]));
  const units = (draft.block.appraisal?.units ?? []).flatMap((appraised): readonly Appraised[] => {
    const unit = ranked.get(appraised.name);
    return unit === undefined || appraised.rank === null ? [] : [{ unit, appraised }];
  });
  const [cut, raised] = [by(units, -1), by(units, 1)];
  if (cut.length + raised.length === 0) return [];
  return [
    averages(draft, units),
    ...when(cut.length > 0, draft.say('largestCuts', gaps(draft, cut))),
    ...when(raised.length > 0, draft.say('largestRaises', gaps(draft, raised))),
  ];
}

interface Appraised {
  readonly unit: RankedUnit;
  readonly appraised: AppraisedUnit;
}

/** The units with a gap of a sign, the largest first, in the order of the ranking where gaps are alike. */
function by(units: readonly Appraised[], sign: 1 | -1): readonly Appraised[] {
  const size = ({ appraised }: Appraised) => sign * gapOf(appraised);
  return units.filter((one) => size(one) > 0).toSorted((a, b) => size(b) - size(a));
}

function averages(draft: BlockDraft, units: readonly Appraised[]): Sentence {
  const { noun, cells, block } = draft;
  const average = (of: 'selfPoints' | 'appraisedPoints') =>
    averageOf(units.map(({ appraised }) => ({ points: appraised[of], over: 1, max: appraised.maxPoints }))) ??
    0;
  const placesOf = (key: AppraisalKey, some = units) =>
    some.map(({ appraised }) => cells.appraised(appraised.name, key));
  const [self, appraised] = [average('selfPoints'), average('appraisedPoints')];
  const printed = (percent: number) => roundHalfUp(percent, writtenDecimals(block.rules.rankDecimals));
  const change = printed(appraised) - printed(self);
  const count = (of: (gap: number) => boolean) => {
    const some = units.filter((one) => of(gapOf(one.appraised)));
    return figure(some.length, ...placesOf('gap', some));
  };
  const both = new Set(units.map(({ unit }) => unit));
  const without = block.units.filter((unit) => unit.rank !== null && !both.has(unit));
  return draft.say('appraised', {
    self: draft.share(self, ...placesOf('selfPercent')),
    appraised: draft.share(appraised, ...placesOf('appraisedPercent')),
    direction: change < 0 ? 'lower' : change > 0 ? 'higher' : 'same',
    cut: count((gap) => gap < 0),
    raised: count((gap) => gap > 0),
    same: count((gap) => gap === 0),
    without: without.length === 0 ? null : draft.count(without, 'unit'),
    weights: block.weights,
    noun,
  });
}

function gaps(draft: BlockDraft, units: readonly Appraised[]): SentenceFacts['largestCuts'] {
  const { cells, noun } = draft;
  const last = units[MOST_NAMED - 1];
  const alike = (one: Appraised) => last !== undefined && gapOf(one.appraised) === gapOf(last.appraised);
  const named = units.filter((one, at) => at < MOST_NAMED || alike(one));
  const points = ({ appraised }: Appraised, key: 'selfPoints' | 'appraisedPoints') =>
    figure(draft.points(toNumber(appraised[key])), cells.appraised(appraised.name, key));
  return {
    items: named.slice(0, LONGEST_LIST).map((one) => ({
      unit: draft.unit(one.unit),
      gap: figure(
        draft.points(Math.abs(toNumber(gapOf(one.appraised)))),
        cells.appraised(one.appraised.name, 'gap'),
      ),
      from: points(one, 'selfPoints'),
      to: points(one, 'appraisedPoints'),
    })),
    more: Math.max(0, named.length - LONGEST_LIST),
    noun,
  };
}
