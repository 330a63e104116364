import type { ObjectionFault, ObjectionPoints } from '../findings/objectionKinds';
import { isSumOf, toNumber } from '../points';
import type { Points } from '../points';
import type { ObjectionColumn, ObjectionRow } from '../read/model/objections';
import type { Place } from '../workbook';
import { told } from './rowPlaces';

/** Something that is wrong with a row, and the column in whose cell it is, or the cell. */
export interface Fault {
  readonly at: ObjectionColumn | Place;
  readonly fault: ObjectionFault;
}

/** The score that a row objects to, as it stands in the sheets. */
interface StandingScore {
  /** `null` for a blank, and for what is no points. */
  readonly points: Points | null;
  /** Whether survey points are in it, beside those of its cell. */
  readonly hasSurvey: boolean;
  readonly isUnreadable: boolean;
  readonly place: Place;
  /** What the criterion can have. */
  readonly most: Points;
}

export const POINTS: readonly ObjectionPoints[] = ['current', 'asked', 'decided'];

/** What makes a row of a unit and a criterion that there are count for nothing. */
export function faultsOf(row: ObjectionRow, score: StandingScore): readonly Fault[] {
  return [
    ...pointFaults(row, score.most),
    ...currentFaults(row, score),
    ...decisionFaults(row, score),
    ...refusalFaults(row),
  ];
}

/** Points that are none, or that the criterion cannot have. */
function pointFaults(row: ObjectionRow, most: Points): readonly Fault[] {
  return POINTS.flatMap((column): readonly Fault[] => {
    const points = row[column];
    if (points === 'unreadable')
      return [
        { at: column, fault: { why: 'points-unreadable', of: column, text: told(row.texts[column] ?? '') } },
      ];
    if (points === 'blank')
      return column === 'asked' ? [{ at: column, fault: { why: 'asked-missing' } }] : [];
    const typed = toNumber(points);
    if (points < 0) return [{ at: column, fault: { why: 'points-below-zero', of: column, points: typed } }];
    // The points that stand are compared with the score, whatever its max.
    if (column === 'current' || points <= most) return [];
    return [
      {
        at: column,
        fault: { why: 'points-above-max', of: column, points: typed, max: toNumber(most) },
      },
    ];
  });
}

/** Another score than the one that stands: as it is printed, rounded to two decimals or more. */
function currentFaults(
  { current }: ObjectionRow,
  { points, hasSurvey, isUnreadable, place }: StandingScore,
): readonly Fault[] {
  if (isUnreadable)
    return [{ at: 'current', fault: { why: 'score-unreadable', cell: `${place.sheet}!${place.cell}` } }];
  if (typeof current !== 'number' || (points !== null && isSumOf(current, points, 0))) return [];
  return [
    {
      at: 'current',
      fault: {
        why: 'current-differs',
        current: toNumber(current),
        score: points === null ? null : toNumber(points),
        hasSurvey,
      },
    },
  ];
}

function decisionFaults(row: ObjectionRow, { points, most }: StandingScore): readonly Fault[] {
  const { decision } = row;
  const decided = typeof row.decided === 'number' ? row.decided : null;
  if ((decision === 'accepted' || decision === 'partly') && row.decided === 'blank') {
    const elsewhere = row.elsewhere.find((one) => one.points >= 0 && one.points <= most);
    if (elsewhere !== undefined)
      return [
        {
          at: elsewhere.place,
          fault: {
            why: 'points-elsewhere',
            points: toNumber(elsewhere.points),
            column: elsewhere.column,
            header: told(elsewhere.header),
          },
        },
      ];
  }
  switch (decision) {
    case 'unknown':
      return [{ at: 'decision', fault: { why: 'decision-unknown', text: told(row.texts.decision ?? '') } }];
    case 'partly':
      return row.decided === 'blank' ? [{ at: 'decided', fault: { why: 'points-missing' } }] : [];
    case 'refused':
      return decided === null || (points !== null && isSumOf(decided, points, 0))
        ? []
        : [{ at: 'decided', fault: { why: 'refused-with-points', points: toNumber(decided) } }];
    case 'accepted':
      return [];
    case null:
      return decided === null
        ? []
        : [{ at: 'decided', fault: { why: 'decision-missing', points: toNumber(decided) } }];
  }
}

/** Points of a later round that refused, other than those that an earlier one granted. */
function refusalFaults({ asked, decided, afterRefusal }: ObjectionRow): readonly Fault[] {
  const granted = decided === 'blank' ? asked : decided;
  return afterRefusal.flatMap(({ points, place, text }): readonly Fault[] => {
    if (points === 'unreadable')
      return [{ at: place, fault: { why: 'points-unreadable', of: 'decided', text: told(text) } }];
    if (points === 'blank' || (typeof granted === 'number' && isSumOf(points, granted, 0))) return [];
    return [{ at: place, fault: { why: 'refused-with-points', points: toNumber(points) } }];
  });
}
