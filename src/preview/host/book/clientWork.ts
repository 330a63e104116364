/** When a client is at work: from a request that it makes until it has made no other one for a while. */
export interface ClientWork {
  /** A request is being answered. */
  begin(): void;
  /** It is answered. */
  end(): void;
  /** Nobody asks for anything now. */
  isOver(): boolean;
}

/**
 * @param changed told that a client is at work (`true`), and that it is not any more
 */
export function clientWork(changed: (isAtWork: boolean) => void): ClientWork {
  let requests = 0;
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const isOver = (): boolean => requests === 0 && timer === null;
  const wait = (): void => {
    timer = setTimeout(() => {
      turns += 1;
      if (turns < TURNS) {
        wait();
        return;
      }
      timer = null;
      changed(false);
    }, MILLISECONDS_A_TURN);
  };
  return {
    isOver,
    begin() {
      const wasOver = isOver();
      requests += 1;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (wasOver) changed(true);
    },
    end() {
      requests -= 1;
      turns = 0;
      if (requests === 0) wait();
    },
  };
}

/**
 * A while is some turns of the page's thread and not one time: a client that shares the thread may be about to ask for
 * more when that was busy for long.
 */
const TURNS = 5;
const MILLISECONDS_A_TURN = 20;
