import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { PublishedRank } from '../read/model/assessment';
import type { Place } from '../workbook';
import type { RankedBlock, RankedUnit } from './ranking';

/** What a table prints of a unit, and what its scores give. */
interface PrintedUnit {
  readonly stated: PublishedRank;
  readonly match: { readonly block: RankedBlock; readonly unit: RankedUnit };
}

/**
 * Says of each ranked unit whose printed rank or index is blank, or whose index is a text, while nearly all others of its block
 * have one: nothing contradicts what is computed of a row whose cells have moved. Not of blanks beside a unit of the same
 * rank, over which a cell may be merged, nor where scores are missing, which is said.
 */
export function statedBlanks(printed: readonly PrintedUnit[]): readonly Finding[] {
  const blocks = new Set(printed.map(({ match }) => match.block));
  return [...blocks].flatMap((block) => {
    const units = printed.filter(({ match }) => match.block === block);
    return [
      ...blanksIn(units, block.name, 'rank', ({ stated, match }) =>
        stated.rankPlace === undefined
          ? null
          : { place: stated.rankPlace, isBlank: isRankBlank(stated, match.unit) },
      ),
      ...blanksIn(units, block.name, 'index', ({ stated }) =>
        stated.percentPlace === undefined
          ? null
          : { place: stated.percentPlace, isBlank: stated.isPercentUnread === true },
      ),
    ];
  });
}

interface Figure {
  readonly place: Place;
  readonly isBlank: boolean;
}

function isRankBlank({ rank, rankUnread, notRanked }: PublishedRank, unit: RankedUnit): boolean {
  return rank === null && rankUnread === undefined && notRanked === undefined && unit.rank !== null;
}

function blanksIn(
  printed: readonly PrintedUnit[],
  block: string,
  role: 'rank' | 'index',
  figureOf: (unit: PrintedUnit) => Figure | null,
): readonly Finding[] {
  const figures = printed.flatMap((unit) => {
    const figure = figureOf(unit);
    return figure === null ? [] : [{ unit: unit.match.unit, ...figure }];
  });
  const filled = figures.filter(({ isBlank }) => !isBlank);
  const blanks = figures.filter(({ isBlank }) => isBlank);
  if (filled.length === 0 || blanks.length > Math.max(1, filled.length / OTHERS)) return [];
  const ranks = new Set(role === 'rank' ? filled.map(({ unit }) => unit.rank) : []);
  return blanks
    .filter(({ unit }) => unit.ranked && unit.blankScores === 0 && !ranks.has(unit.rank))
    .map(({ unit, place }) =>
      finding('figure-unread', place, { unit: unit.name, role, isOwn: true }, { block }),
    );
}

/** So many units must have a figure for one that has none. */
const OTHERS = 4;
