/** A file that a person chose, and its path: below a folder with its path there. */
export interface SentItem {
  readonly path: string;
  readonly file: Blob;
}

/** What a file is chosen as. */
export type SentAs = 'units' | 'survey';

/** How many of the chosen files were read, those in zips counted one by one. */
export interface ReadSoFar {
  readonly done: number;
  readonly total: number;
  /** The one that was read last, `''` where none was. */
  readonly last: string;
  readonly isDone: boolean;
}
