import type { BackgroundEngine } from '../worker/backgroundEngine';
import type { SentItem } from '../worker/sentItem';
import type { SentYears } from '../worker/sentYears';
import { withFiles } from '../worker/withFiles';
import type { Progress } from './activity';
import { readSent } from './readSent';

/** A file of earlier years that was chosen. */
export interface ShownYears {
  readonly path: string;
  readonly isRead: boolean;
}

/** Keeps files of earlier years beside the workbook, as long as the pane is open; they give runs their years, and no more. */
export interface YearsHost {
  /** Reads files beside those that are there; all of them. Cancelled, none of the new ones is there. */
  add(
    items: readonly SentItem[],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<readonly ShownYears[]>;
  /** Takes one out; those that stay. */
  drop(path: string): Promise<readonly ShownYears[]>;
}

/** @returns beside it the files for a run */
export function yearsHost(
  engine: BackgroundEngine,
): YearsHost & { readonly files: () => readonly SentYears[] } {
  let files: readonly SentYears[] = [];
  const shown = () => files.map(({ path, problem }) => ({ path, isRead: problem === null }));
  return {
    files: () => files,
    async add(items, onProgress, signal) {
      await readSent(engine, items, 'years', { stage: 'yearFiles', onProgress, signal });
      files = withFiles(files, await engine.call('takeYears', []));
      return shown();
    },
    drop(path) {
      files = files.filter((file) => file.path !== path);
      return Promise.resolve(shown());
    },
  };
}
