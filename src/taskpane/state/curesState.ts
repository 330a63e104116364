import type { Cure, HeldCell } from '../../core/cures';
import type { Place } from '../../core/workbook';

/** What the officer is asked about a cell, and what was changed in cells so far. */
export interface CuresState {
  readonly asked: AskedCure | null;
  /** The last change first. */
  readonly done: readonly DoneCure[];
}

/** A change that the officer has not agreed to yet. */
export interface AskedCure {
  readonly place: Place;
  readonly cure: Cure;
  /** What the cell held when it was asked. */
  readonly held: HeldCell;
}

export interface DoneCure {
  readonly place: Place;
  readonly from: HeldCell;
  readonly to: HeldCell;
}

export type CuresEvent =
  | { readonly type: 'asked'; readonly asked: AskedCure }
  | { readonly type: 'left' }
  | { readonly type: 'done'; readonly done: DoneCure }
  | { readonly type: 'undone'; readonly done: DoneCure };

export const noCures: CuresState = { asked: null, done: [] };

export function curesReducer(state: CuresState, event: CuresEvent): CuresState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: event.asked };
    case 'left':
      return { ...state, asked: null };
    case 'done':
      return { asked: null, done: [event.done, ...state.done] };
    case 'undone':
      return { ...state, done: state.done.filter((one) => one !== event.done) };
  }
}

/** The change of a cell that can be undone: of several the last one. */
export function canBeUndone({ done }: CuresState, cure: DoneCure): boolean {
  const last = done.find(({ place }) => place.sheet === cure.place.sheet && place.cell === cure.place.cell);
  return last === cure;
}
