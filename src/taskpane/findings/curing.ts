import type { CureActions } from '../state/cureActions';
import type { CuresState } from '../state/curesState';
import type { PaneActions } from '../state/paneActions';
import type { PaneState } from '../state/paneState';

/** What findings need to offer cures. */
export interface Curing {
  readonly cures: CuresState;
  readonly actions: CureActions;
  /** Nothing can be changed now. */
  readonly locked: boolean;
}

export function curingOf({ cures, task }: PaneState, actions: PaneActions): Curing {
  return { cures, actions: actions.cures, locked: task !== null };
}
