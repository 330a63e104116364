import { curedCell } from '../../../core/cures';
import type { Cure } from '../../../core/cures';
import type { Place } from '../../../core/workbook';
import type { PaneHost } from '../../host/paneHost';
import type { AskedCure, CuresEvent, DoneCure } from '../curesState';
import type { DoAlone } from '../tasks';

/** What changes cells of the officer's: each is asked before, and can be undone. */
export interface CureActions {
  /** Looks what the cell holds, and asks whether it may be changed. */
  readonly ask: (place: Place, cure: Cure) => void;
  /** Leaves the cell as it is. */
  readonly leave: () => void;
  readonly apply: (asked: AskedCure) => void;
  readonly undo: (done: DoneCure) => void;
}

export function cureActions(
  host: Pick<PaneHost, 'lookAtCell' | 'changeCell'>,
  alone: DoAlone,
  dispatch: (event: CuresEvent) => void,
): CureActions {
  return {
    ask: (place, cure) => {
      void alone('curing', async () => {
        dispatch({ type: 'asked', asked: { place, cure, held: await host.lookAtCell(place) } });
      });
    },
    leave: () => {
      dispatch({ type: 'left' });
    },
    apply: ({ place, cure, held: from }) => {
      void alone('curing', async () => {
        const to = curedCell(cure, from);
        // Whatever becomes of it, the question is answered.
        dispatch({ type: 'left' });
        await host.changeCell(place, from, to);
        dispatch({ type: 'done', done: { place, from, to } });
      });
    },
    undo: (done) => {
      void alone('curing', async () => {
        await host.changeCell(done.place, done.to, done.from);
        dispatch({ type: 'undone', done });
      });
    },
  };
}
