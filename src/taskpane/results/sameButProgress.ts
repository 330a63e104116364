import type { Activity } from '../host/activity';
import type { PaneState } from '../state/paneState';

/** What a view of the results is given. */
interface Given {
  readonly state: PaneState;
}

/**
 * Whether a view need not be drawn again: nothing that it is given is another but how far the writing is. That is told some
 * fifty times a run, and the rows of the ranking take the page's thread as long as writing a sheet.
 */
export function sameButProgress<Props extends Given>(before: Props, now: Props): boolean {
  const { state: stateBefore, ...othersBefore } = before;
  const { state, ...others } = now;
  const { activity: activityBefore, ...restBefore } = stateBefore;
  const { activity, ...rest } = state;
  return (
    haveSameParts(othersBefore, others) &&
    haveSameParts(restBefore, rest) &&
    isSameActivity(activityBefore, activity)
  );
}

function isSameActivity(before: Activity, now: Activity): boolean {
  if (before.kind !== 'working' || now.kind !== 'working') return before === now;
  return before.cancelling === now.cancelling;
}

function haveSameParts(one: object, other: object): boolean {
  const parts = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return parts.length === others.size && parts.every(([name, part]) => others.get(name) === part);
}
