import { useCallback, useEffect, useRef } from 'react';
import type { Dispatch } from 'react';
import type { PaneHost } from '../../host/paneHost';
import { nextLookIn } from '../lookState';
import type { PaneEvent } from '../paneReducer';
import type { PaneState } from '../paneState';
import { problemOf } from '../../host/problemOf';

export interface LookActions {
  /** Looks at the workbook now, unless that is being done. */
  readonly look: () => void;
  /** Gives up the look that is under way: something that a person asked for goes first. */
  readonly stop: () => void;
}

/**
 * Looks at the workbook by itself while nothing was computed and nothing else is being done: when the pane opens, when
 * what stopped a look has passed, and when the sheets were changed since.
 */
export function useLook(host: PaneHost, state: PaneState, dispatch: Dispatch<PaneEvent>): LookActions {
  const looking = useRef<AbortController | null>(null);
  const lastTook = useRef(0);

  const take = useCallback(async (): Promise<void> => {
    if (looking.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    looking.current = controller;
    const began = Date.now();
    const tell = (event: Extract<PaneEvent, { type: 'look' }>['event']): void => {
      if (!signal.aborted) dispatch({ type: 'look', event });
    };
    tell({ type: 'requested' });
    try {
      const data = await host.inspect((fraction) => {
        tell({ type: 'progressed', fraction });
      }, signal);
      lastTook.current = Date.now() - began;
      tell({ type: 'seen', data });
    } catch (error) {
      if (!signal.aborted) tell({ type: 'failed', problem: problemOf(error) });
    } finally {
      if (looking.current === controller) looking.current = null;
    }
  }, [host, dispatch]);
  const look = useCallback(() => void take(), [take]);
  const stop = useCallback(() => {
    if (looking.current === null) return;
    looking.current.abort();
    looking.current = null;
    dispatch({ type: 'look', event: { type: 'stopped' } });
  }, [dispatch]);

  const isFree = isNothingElseDone(state);
  useEffect(() => {
    const due = isFree ? nextLookIn(state.look, lastTook.current) : null;
    if (due === null) return undefined;
    const timer = setTimeout(look, due);
    return () => {
      clearTimeout(timer);
    };
  }, [isFree, state.look, look]);
  useRetryOnline(state, look);
  return { look, stop };
}

function isNothingElseDone({ run, task, area }: PaneState): boolean {
  return run === null && task === null && area === 'results';
}

/** What could not be loaded without a network is loaded when there is one again. */
function useRetryOnline({ look }: PaneState, retry: () => void): void {
  const isMissing = look.kind === 'failed' && look.problem.code === 'part-not-loaded';
  useEffect(() => {
    if (!isMissing) return undefined;
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
    };
  }, [isMissing, retry]);
}
