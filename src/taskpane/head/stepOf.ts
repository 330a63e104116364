import type { Activity } from '../host/activity';
import type { Texts } from '../texts/paneTexts';

/** What a run is doing, in words; `null` where none is under way. */
export function stepOf(activity: Activity, pane: Texts['pane']): string | null {
  switch (activity.kind) {
    case 'working':
      return activity.cancelling ? pane.cancelling : pane.stages[activity.progress.stage];
    case 'waiting':
      return pane.waitingForExcel;
    case 'idle':
    case 'problem':
      return null;
  }
}
