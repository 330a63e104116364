import { given, when } from '../../lists';
import type { Period } from '../../period';
import { percentagePoints } from '../../explain/shares';
import type { UnitMove } from '../../explain/moves';
import type { CoreTexts } from '../words/texts';

/** What a unit's fields did since last year, or why it is not compared. */
export function fieldsText(
  { reason, causes }: UnitMove,
  previous: Period,
  { moves: words }: CoreTexts,
): string | null {
  if (reason !== null) return words.reason(reason, previous);
  return causes === null || causes.fields.length === 0 ? null : words.fieldCounts(causes, previous);
}

/** A rest that prints as 0,00 is not shown. */
const SMALLEST_SHOWN = 0.005;

/** The largest parts first; the rest stands at the end, so that the line adds up. */
export function sharesText({ causes }: UnitMove, { moves: words }: CoreTexts): string | null {
  const shares = causes?.shares ?? null;
  if (causes === null || shares === null) return null;
  const parts = causes.fields.flatMap(({ name }, index) =>
    given(shares.fields[index], (share) => ({ name, points: percentagePoints(share, shares) })),
  );
  parts.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const other = percentagePoints(shares.other, shares);
  return [
    ...parts.map(({ name, points }) => words.share(name, points)),
    ...when(Math.abs(other) >= SMALLEST_SHOWN, words.other(other, shares.approximate)),
  ].join('; ');
}

/** The ranks that units which joined or left account for, and the index in the criteria of both years. */
export function othersText({ movedBy }: UnitMove, previous: Period, texts: CoreTexts): string | null {
  const words = texts.moves;
  if (movedBy === null) return null;
  const { joinedAhead, leftAhead, commonIndex } = movedBy;
  return joined([
    ...when(joinedAhead > 0, words.joinedAhead(joinedAhead)),
    ...when(leftAhead > 0, words.leftAhead(leftAhead, previous)),
    ...given(commonIndex, ({ then, now }) => words.commonIndex(texts.percent(then), texts.percent(now))),
  ]);
}

/** The criteria that scored zero in one of the two years only. */
export function criteriaText({ causes }: UnitMove, { moves: words }: CoreTexts): string | null {
  const criteria = causes?.criteria ?? null;
  if (criteria === null) return null;
  const names = (of: typeof criteria.lost) => of.map(({ code, name }) => `${code} ${name}`.trim());
  return joined([
    ...when(criteria.lost.length > 0, words.criteriaLost(names(criteria.lost))),
    ...when(criteria.gained.length > 0, words.criteriaGained(names(criteria.gained))),
  ]);
}

function joined(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : notes.join('; ');
}
