import type { Problem } from '../../core/problem';
import type { SheetData } from '../host/paneHost';

/** What the pane knows of its first look at the workbook, before anything is computed. */
export type LookState =
  /** Not begun, or stopped by something that a person asked for: it is taken as soon as nothing else is done. */
  | { readonly kind: 'wanted' }
  /** Under way, with how much of the cells was read, `null` where that is not known, and why the last try failed. */
  | { readonly kind: 'looking'; readonly fraction: number | null; readonly problem: Problem | null }
  /** Done; outdated where the sheets were changed since. */
  | { readonly kind: 'seen'; readonly isOutdated: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type LookEvent =
  | { readonly type: 'requested' }
  | { readonly type: 'progressed'; readonly fraction: number | null }
  | { readonly type: 'seen'; readonly data: SheetData }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'stopped' };

export const initialLook: LookState = { kind: 'wanted' };

/** A look that was taken, by this one or by something else that read the sheets. */
export const seenLook: LookState = { kind: 'seen', isOutdated: false };

export function lookReducer(look: LookState, event: LookEvent): LookState {
  switch (event.type) {
    case 'requested':
      return { kind: 'looking', fraction: null, problem: look.kind === 'failed' ? look.problem : null };
    case 'progressed':
      // Cells are being read: what stopped the last try is over.
      return look.kind === 'looking' ? { kind: 'looking', fraction: event.fraction, problem: null } : look;
    case 'seen':
      return seenLook;
    case 'failed':
      return { kind: 'failed', problem: event.problem };
    case 'stopped':
      return initialLook;
  }
}

/** The look after a change of the sheets. One that is under way may have read them before the change or after. */
export function lookAfterChange(look: LookState): LookState {
  return look.kind === 'seen' ? { kind: 'seen', isOutdated: true } : look;
}

/** After how many milliseconds the next look is due by itself, `null` where a person has to ask for it. */
export function nextLookIn(look: LookState, lastTook: number): number | null {
  switch (look.kind) {
    case 'wanted':
      return 0;
    case 'failed':
      return isPassing(look.problem) ? RETRY : null;
    case 'seen':
      // Reading a large workbook again and again would be in the way of who types there.
      return look.isOutdated && lastTook < QUICK ? REST : null;
    case 'looking':
      return null;
  }
}

/** Whether a problem goes away by itself or by a key in Excel, so that trying again makes sense. */
export function isPassing({ code }: Problem): boolean {
  return code === 'cell-edit-mode' || code === 'excel-busy';
}

export const RETRY = 1_500;
const REST = 800;
const QUICK = 1_500;
