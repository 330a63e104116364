import type { Place } from '../../../workbook';
import type { PublishedRank, PublishedRanking } from '../../model/assessment';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';

/**
 * Says of each unit of another year's table whose rank or index is blank, or no number, while nearly all others have one:
 * it is compared without that figure. What stands in a column of ranks and is none is told by itself. Of a field of which
 * no unit has a percentage it is said once.
 */
export function unreadFigures(
  published: readonly PublishedRanking[],
  year: number | null,
): readonly Finding<'figure-unread'>[] {
  return published
    .filter((ranking) => ranking.year !== year)
    .flatMap(({ units }) => [
      ...missing(units, 'rank', rankOf),
      ...missing(units, 'index', ({ percent, percentPlace }) =>
        percentPlace === undefined ? null : { isRead: percent !== null, place: percentPlace },
      ),
      ...fieldsOf(units).flatMap((field) => missing(units, 'index', (unit) => fieldOf(unit, field), field)),
      ...emptyFields(units),
    ]);
}

/** The fields in which a unit's percentage is missing; none where all is read, as mostly. */
function fieldsOf(units: readonly PublishedRank[]): readonly string[] {
  return [...new Set(units.flatMap(({ fieldsUnread = [] }) => fieldsUnread.map(({ name }) => name)))];
}

function fieldOf({ fields = [], fieldsUnread = [] }: PublishedRank, field: string): Figure | null {
  const read = fields.find(({ name }) => name === field);
  if (read !== undefined) return { isRead: true, place: read.place };
  const unread = fieldsUnread.find(({ name }) => name === field);
  return unread === undefined ? null : { isRead: false, place: unread.place };
}

/** Fields of which no unit has a percentage, while nearly all have those of other fields: a column that was emptied. */
function emptyFields(units: readonly PublishedRank[]): readonly Finding<'figure-unread'>[] {
  const having = units.filter(({ fields = [] }) => fields.length > 0);
  if (having.length < FEWEST || having.length * 3 < units.length * 2) return [];
  return fieldsOf(units).flatMap((field) => {
    const [first, ...others] = units.flatMap((unit) => fieldOf(unit, field) ?? []);
    if (first === undefined || [first, ...others].some(({ isRead }) => isRead)) return [];
    return [finding('figure-unread', first.place, { unit: null, role: 'index', field })];
  });
}

interface Figure {
  readonly isRead: boolean;
  readonly place: Place;
}

function rankOf({ rank, rankPlace, rankUnread, notRanked }: PublishedRank): Figure | null {
  if (rankPlace === undefined) return null;
  return { isRead: rank !== null || rankUnread !== undefined || notRanked !== undefined, place: rankPlace };
}

function missing(
  units: readonly PublishedRank[],
  role: 'rank' | 'index',
  figureOf: (unit: PublishedRank) => Figure | null,
  field?: string,
): readonly Finding<'figure-unread'>[] {
  const figures = units.map((unit) => ({ unit, figure: figureOf(unit) }));
  const read = figures.filter(({ figure }) => figure?.isRead === true).length;
  if (read < FEWEST || read * 3 < units.length * 2) return [];
  return figures.flatMap(({ unit, figure }) => {
    if (figure === null || figure.isRead) return [];
    const facts = { unit: unit.name, role, ...(field === undefined ? {} : { field }) };
    return [finding('figure-unread', figure.place, facts)];
  });
}

const FEWEST = 2;
