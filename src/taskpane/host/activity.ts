import type { Problem } from '../../core/problem';
import type { WrittenNow } from '../../excel/writing/writeComputed';

/** What the pane was doing when a problem stopped it. */
export type Task =
  | 'ranking'
  | 'feedback'
  | 'roadmap'
  | 'newSet'
  | 'objecting'
  | 'selecting'
  | 'reading'
  | 'saving'
  | 'readingRules'
  | 'savingRules'
  | 'inserting'
  | 'gathering'
  | 'readingYears'
  | 'deciding'
  | 'writingGathered'
  | 'curing'
  | 'lookingAtIssue'
  | 'issuing'
  | 'issuingOne'
  | 'tracing'
  | 'readingDetails'
  | 'keepingDetails'
  | 'makingPapers';

export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress; readonly cancelling: boolean }
  /** The run waits for Excel: the problem goes away by itself or by a key, and it is tried again until then. */
  | { readonly kind: 'waiting'; readonly problem: Problem }
  | { readonly kind: 'problem'; readonly during: Task; readonly problem: Problem };

type Stage = 'reading' | 'computing' | 'writing' | 'forms' | 'yearFiles' | GatherStage;
/** Files are read, compared with the workbook, written into it. */
type GatherStage = 'files' | 'comparing' | 'writingForms';

export interface Progress {
  readonly stage: Stage;
  /** From 0 to 1 within the stage, `null` where it is not known. */
  readonly fraction: number | null;
  /** Which sheet is being written, or which file is read; `null` where neither is told. */
  readonly writing: DoneNow | null;
}

/** One of several things that are done one after the other, by its name. */
interface DoneNow extends Omit<WrittenNow, 'part'> {
  readonly part: WrittenNow['part'] | 'files';
}

/** A run that has just begun. */
export const beginning: Activity = {
  kind: 'working',
  progress: { stage: 'reading', fraction: null, writing: null },
  cancelling: false,
};

/** Files that were chosen are about to be read. */
export const readingFiles: Activity = {
  kind: 'working',
  progress: { stage: 'files', fraction: null, writing: null },
  cancelling: false,
};

/** The same of files of earlier years. */
export const readingYears: Activity = {
  kind: 'working',
  progress: { stage: 'yearFiles', fraction: null, writing: null },
  cancelling: false,
};

/** Whether a run is under way or waits for Excel. */
export function isRunning({ kind }: Activity): boolean {
  return kind === 'working' || kind === 'waiting';
}

/** A run that tells how far it is; one that waited for Excel goes on with it. */
export function progressed(activity: Activity, progress: Progress): Activity {
  return { kind: 'working', progress, cancelling: activity.kind === 'working' && activity.cancelling };
}

/** A new try of the same kind answers the problem of the one before. */
export function withoutProblem(activity: Activity, of: readonly Task[]): Activity {
  return activity.kind === 'problem' && of.includes(activity.during) ? { kind: 'idle' } : activity;
}
