import { Problem } from '../../core/problem';
import { pauses } from '../../excel/requests/pauses';
import type { Engine } from './engine';
import { errorOf } from './messages';
import type { Answers, Given, Message, Outcome } from './messages';
import { Assembler, slicesOf } from './slices';
import type { Slice } from './slices';

/** Why nothing can be asked of a worker: the page may have none, or its script does not load. */
export class NoWorker extends Error {}

/** What was asked and is not answered yet. */
interface Waiting {
  readonly receive: (slice: Slice) => void;
  readonly reject: (error: Error) => void;
}

/** One worker with the engine in it. */
export class EngineWorker {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /**
   * @param onEnd called when nothing can be asked of it any more
   * @throws NoWorker
   */
  constructor(private readonly onEnd: () => void) {
    try {
      this.worker = new Worker(new URL('./paneWorker.ts', import.meta.url));
    } catch (error) {
      throw new NoWorker('', { cause: error });
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      this.waiting.get(data.id)?.receive(data.slice);
    });
    this.worker.addEventListener('error', (event: Event) => {
      event.preventDefault();
      // An error of the program comes with a message, a script that did not load without one.
      this.end(event instanceof ErrorEvent ? new Error(event.message) : new NoWorker());
    });
  }

  /** @throws NoWorker, Problem `cancelled` when `signal` ended the worker, and what the engine throws */
  async call<Name extends keyof Engine>(
    name: Name,
    given: Given[Name],
    signal?: AbortSignal,
  ): Promise<Answers[Name]> {
    const id = ++this.lastId;
    const cancel = () => {
      this.end(new Problem('cancelled'));
    };
    signal?.addEventListener('abort', cancel);
    try {
      const answer = this.answerTo<Answers[Name]>(id);
      await this.send(id, { name, given });
      return await answer;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  private answerTo<Answer>(id: number): Promise<Answer> {
    const outcome = new Assembler();
    return new Promise((resolve, reject) => {
      const receive = (slice: Slice): void => {
        outcome.add(slice);
        if (!slice.isLast) return;
        this.waiting.delete(id);
        // The worker's program was built with this page.
        const value = outcome.value() as Outcome<Answer>;
        if ('failure' in value) reject(errorOf(value.failure));
        else resolve(value.answer);
      };
      this.waiting.set(id, { receive, reject });
    });
  }

  /** The page can draw between two slices. What is not waited for any more is not sent to its end. */
  private async send(id: number, call: object): Promise<void> {
    const pause = pauses();
    for (const slice of slicesOf(call)) {
      if (!this.waiting.has(id)) return;
      const message: Message = { id, slice };
      this.worker.postMessage(message);
      await pause();
    }
  }

  private end(error: Error): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    this.onEnd();
  }
}
