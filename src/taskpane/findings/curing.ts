import type { CureActions } from '../state/actions/cureActions';
import type { CuresState } from '../state/curesState';
import type { PaneActions } from '../state/actions/paneActions';
import type { PaneState } from '../state/paneState';

/** What findings need to offer cures; while something else is done, none of the actions does anything. */
export interface Curing {
  readonly cures: CuresState;
  readonly actions: CureActions;
}

export function curingOf({ cures }: PaneState, actions: PaneActions): Curing {
  return { cures, actions: actions.cures };
}
