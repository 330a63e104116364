import { Problem } from '../../core/problem';
import type { BackgroundEngine } from '../worker/backgroundEngine';
import type { SentAs, SentItem } from '../worker/sentItem';
import type { Progress } from './activity';

/** How the reading of files is told, and given up. */
interface ReadingSent {
  readonly stage: 'files' | 'yearFiles';
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Has the engine read files that a person chose; cancelled, none of them is there. @throws Problem `cancelled` */
export async function readSent(
  engine: BackgroundEngine,
  items: readonly SentItem[],
  as: SentAs | 'years',
  { stage, onProgress, signal }: ReadingSent,
): Promise<void> {
  await engine.call('openFiles', [items, as]);
  try {
    for (;;) {
      const { done, total, last, isDone } = await unlessCancelled(engine.call('readOn', []), signal);
      const writing = { part: 'files', sheet: last, number: done, of: total } as const;
      onProgress({ stage, fraction: total > 0 ? done / total : null, writing });
      if (isDone) return;
    }
  } catch (error) {
    await engine.call('giveUpReading', []);
    throw error;
  }
}

/** What a task gives, unless it is cancelled before: then it is not waited for, and nobody hears how it ends. */
function unlessCancelled<Result>(task: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      reject(new Problem('cancelled'));
    };
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel);
    task.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', cancel);
    });
  });
}
