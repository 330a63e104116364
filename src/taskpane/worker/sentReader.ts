import type { UnitFile } from '../../core/gather/files/unitFile';
import { Problem } from '../../core/problem';
import { MOST_FILES, unitFilesIn, unreadFile } from '../../sentFiles/unitFiles';
import { countFiles, isOfSystem } from '../../sentFiles/zipFiles';
import type { ReadSoFar, SentItem } from './sentItem';

/** Larger files are not looked into. */
const MOST_MEGABYTES = 500;
/** Milliseconds that are read before it is told how far it is. */
const AT_ONCE = 80;

/** Reads files that a person chose, a piece at a time: of what lies between, whoever asks may draw or give up. */
export interface SentReader {
  /** Reads on for a moment. @throws Problem `file-too-large` for more files than anybody sends */
  readonly next: () => Promise<ReadSoFar>;
  /** What was read until now. */
  readonly files: readonly UnitFile[];
}

export function sentReader(items: readonly SentItem[]): SentReader {
  const waiting = items.filter(({ path }) => !isOfSystem(path));
  const files: UnitFile[] = [];
  let total = waiting.length;
  let inside: AsyncIterator<UnitFile, void> | null = null;
  /** Reads one file. */
  const step = async (): Promise<void> => {
    if (inside === null) {
      const opened = await open(waiting.shift());
      total += opened.count - 1;
      inside = opened.files;
    }
    const read = await inside.next();
    if (read.done === true) inside = null;
    else files.push(read.value);
    if (files.length > MOST_FILES) throw new Problem('file-too-large', { parts: String(MOST_FILES) });
  };
  return {
    files,
    async next() {
      const since = performance.now();
      const isDone = () => inside === null && waiting.length === 0;
      while (!isDone() && performance.now() - since < AT_ONCE) await step();
      const done = files.length;
      return { done, total: Math.max(total, done), last: files.at(-1)?.path ?? '', isDone: isDone() };
    },
  };
}

interface Opened {
  readonly count: number;
  readonly files: AsyncIterator<UnitFile, void>;
}

async function open(item: SentItem | undefined): Promise<Opened> {
  if (item === undefined) throw new Error('There is nothing left to read.');
  const { path, file } = item;
  if (file.size > MOST_MEGABYTES * 1024 * 1024)
    return unread(path, new Problem('file-too-large', { megabytes: String(MOST_MEGABYTES) }));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // It was moved or changed since it was chosen.
    return unread(path, new Problem('file-not-readable', { path }, error));
  }
  return { count: countFiles(bytes), files: unitFilesIn(path, bytes) };
}

function unread(path: string, problem: Problem): Opened {
  async function* only(): AsyncGenerator<UnitFile, void> {
    yield await unreadFile(path, problem);
  }
  return { count: 1, files: only() };
}
