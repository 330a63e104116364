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
  const parts = causes.fields.flatMap(({ name }, index) => {
    const share = shares.fields[index];
    return share === null || share === undefined ? [] : [{ name, points: percentagePoints(share, shares) }];
  });
  parts.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const other = percentagePoints(shares.other, shares);
  return [
    ...parts.map(({ name, points }) => words.share(name, points)),
    ...(Math.abs(other) < SMALLEST_SHOWN ? [] : [words.other(other, shares.approximate)]),
  ].join('; ');
}

/** The ranks that units which joined or left account for, and the index in the criteria of both years. */
export function othersText({ movedBy }: UnitMove, previous: Period, texts: CoreTexts): string | null {
  const words = texts.moves;
  if (movedBy === null) return null;
  const { joinedAhead, leftAhead, commonIndex } = movedBy;
  const notes = [
    ...(joinedAhead === 0 ? [] : [words.joinedAhead(joinedAhead)]),
    ...(leftAhead === 0 ? [] : [words.leftAhead(leftAhead, previous)]),
    ...(commonIndex === null
      ? []
      : [words.commonIndex(texts.percent(commonIndex.then), texts.percent(commonIndex.now))]),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

/** The criteria that scored zero in one of the two years only. */
export function criteriaText({ causes }: UnitMove, { moves: words }: CoreTexts): string | null {
  const criteria = causes?.criteria ?? null;
  if (criteria === null) return null;
  const names = (of: typeof criteria.lost) => of.map(({ code, name }) => `${code} ${name}`.trim());
  const notes = [
    ...(criteria.lost.length === 0 ? [] : [words.criteriaLost(names(criteria.lost))]),
    ...(criteria.gained.length === 0 ? [] : [words.criteriaGained(names(criteria.gained))]),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}
