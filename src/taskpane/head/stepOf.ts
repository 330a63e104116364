import type { Activity } from '../host/activity';
import type { Texts } from '../texts/paneTexts';

/** What a run is doing, in words, with the sheet that it writes; `null` where none is under way. */
export function stepOf(activity: Activity, pane: Texts['pane']): string | null {
  if (activity.kind !== 'working' || activity.cancelling) return stageOf(activity, pane);
  const { writing } = activity.progress;
  if (writing === null || writing.of === 0) return stageOf(activity, pane);
  return pane.writingSheet(pane.parts[writing.part], writing.number, writing.of, writing.sheet);
}

/** The same without the sheet, which changes too often to be read out. */
export function stageOf(activity: Activity, pane: Texts['pane']): string | null {
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
