import { useEffect, useState } from 'react';

/** What was asked last and is answered; `null` before the first answer. A failed question is told by the page. */
export interface Answer<Answered> {
  readonly answer: Answered | null;
  /** Whether it is the answer to an earlier question. */
  readonly isLate: boolean;
}

/**
 * Asks again whenever the question is another function; only the answer to the last one counts, and the one before is kept
 * until it is there.
 */
export function useAnswer<Answered>(ask: (() => Promise<Answered>) | null): Answer<Answered> {
  const [last, setLast] = useState<{
    readonly ask: () => Promise<Answered>;
    readonly answer: Answered;
  } | null>(null);
  useEffect(() => {
    if (ask === null) return undefined;
    let isAsked = true;
    ask().then(
      (answer) => {
        if (isAsked) setLast({ ask, answer });
      },
      (error: unknown) => {
        reportError(error);
      },
    );
    return () => {
      isAsked = false;
    };
  }, [ask]);
  return { answer: last?.answer ?? null, isLate: last?.ask !== ask };
}
