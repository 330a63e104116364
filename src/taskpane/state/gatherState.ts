import { NO_DECISIONS } from '../../core/gather/files/decisions';
import type { GatherDecisions } from '../../core/gather/files/decisions';
import type { GatherWrites } from '../../core/gather/sheets/gatherRun';
import type { ShownGather } from '../worker/shown/shownGather';

/** What became of the files that were chosen, and what was decided of them. */
export interface GatherState {
  /** `null` until files were chosen. */
  readonly shown: ShownGather | null;
  readonly decisions: GatherDecisions;
  /** What was written of what is shown; `null` until it is. */
  readonly written: GatherWrites | null;
  /** It was not written since the workbook had changed; the list was made anew. */
  readonly hasChanged: boolean;
}

export type GatherEvent =
  | { readonly type: 'listed'; readonly shown: ShownGather; readonly decisions: GatherDecisions }
  | { readonly type: 'written'; readonly shown: ShownGather }
  | { readonly type: 'changed'; readonly shown: ShownGather }
  | { readonly type: 'dropped' };

export const nothingGathered: GatherState = {
  shown: null,
  decisions: NO_DECISIONS,
  written: null,
  hasChanged: false,
};

export function gatherReducer(state: GatherState, event: GatherEvent): GatherState {
  switch (event.type) {
    case 'listed':
      return { shown: event.shown, decisions: event.decisions, written: null, hasChanged: false };
    case 'written':
      return { ...state, shown: event.shown, written: event.shown.writes, hasChanged: false };
    case 'changed':
      return { ...state, shown: event.shown, written: null, hasChanged: true };
    case 'dropped':
      return nothingGathered;
  }
}
