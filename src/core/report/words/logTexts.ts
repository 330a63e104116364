import type { LocalTime } from '../../localTime';
import type { LinkedWords } from './sheetWords';

/** The columns of the log. */
export type LogColumn =
  | 'time'
  | 'kind'
  | 'block'
  | 'unit'
  | 'content'
  | 'from'
  | 'to'
  | 'sheet'
  | 'cell'
  | 'rules'
  | 'comment';

/** The words of `Nhật ký`. */
export interface LogTexts extends LinkedWords {
  readonly sheetName: string;
  readonly title: string;
  readonly legend: string;
  readonly headers: Readonly<Record<LogColumn, string>>;
  /** What a line tells of. */
  readonly kinds: {
    readonly run: string;
    readonly settings: string;
    readonly block: string;
    readonly criterion: string;
    readonly unit: string;
    readonly score: string;
    readonly rank: string;
    /** The line at the end that says that older ones were left out. */
    readonly dropped: string;
  };
  /** Blocks, units and ranked units, and the blocks that errors stopped. */
  counted(blocks: number, units: number, ranked: number, stopped: readonly string[]): string;
  findings(errors: number, warnings: number, infos: number): string;
  readonly firstRun: string;
  /** That the scores of the run before are not there to be compared with. */
  readonly nothingKept: string;
  /** What differs from the run before. */
  changes(before: LocalTime, counts: LogCounts): string;
  /** The names of the earlier results that gave way. */
  replaced(sheets: readonly string[]): string;
  /** Feedback sheets that were made again, and those that went because their unit has no result any more. */
  feedback(renewed: number, removed: number): string;
  /** The settings that changed, by their keys. */
  settings(keys: readonly string[]): string;
  readonly blockAdded: string;
  readonly blockRemoved: string;
  readonly unitAdded: string;
  readonly unitRemoved: string;
  readonly criterionAdded: string;
  readonly criterionRemoved: string;
  readonly maxChanged: string;
  readonly weightChanged: string;
  readonly bonus: string;
  readonly penalty: string;
  /** A score that is no number. */
  readonly scores: Readonly<Record<'notScored' | 'notApplicable' | 'invalid' | 'absent', string>>;
  /** The index that came with a rank. */
  index(from: string, to: string): string;
  /** That so many more of a kind changed than are listed. */
  more(count: number): string;
  dropped(runs: number, lines: number): string;
}

/** How many of each changed. */
interface LogCounts {
  readonly settings: number;
  readonly blocks: number;
  readonly criteria: number;
  readonly units: number;
  readonly scores: number;
  readonly indexes: number;
  readonly ranks: number;
}
