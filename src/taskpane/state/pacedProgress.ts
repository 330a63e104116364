import type { Progress } from '../host/activity';

/** As often as a bar is seen to move: the pane is drawn for each, while what writes waits for the same thread. */
const MILLISECONDS_BETWEEN = 100;

/** Hands progress on. */
export interface PacedProgress {
  readonly tell: (progress: Progress) => void;
  /** What has not been handed on is not any more. */
  readonly stop: () => void;
}

/** Hands progress on at most ten times a second, the last one always; another stage at once. */
export function pacedProgress(tell: (progress: Progress) => void): PacedProgress {
  let toldAt = -Infinity;
  let stage: Progress['stage'] | null = null;
  let latest: Progress | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    latest = null;
  };
  const handOn = (progress: Progress): void => {
    stop();
    toldAt = performance.now();
    ({ stage } = progress);
    tell(progress);
  };
  return {
    tell(progress) {
      const left = toldAt + MILLISECONDS_BETWEEN - performance.now();
      if (progress.stage !== stage || left <= 0) {
        handOn(progress);
        return;
      }
      latest = progress;
      timer ??= setTimeout(() => {
        if (latest !== null) handOn(latest);
      }, left);
    },
    stop,
  };
}
