import { useEffect, useRef } from 'react';
import type { Dispatch } from 'react';
import type { PaneHost } from '../../host/paneHost';
import type { PaneEvent } from '../paneReducer';
import type { PaneState } from '../paneState';
import { whenExcelIsFree } from '../whenExcelIsFree';

/**
 * Tells the pane's state when the officer's sheets change. It begins when Excel has answered for the first time; where
 * a cell is being edited by then, as soon as that has ended. When the pane gets the focus it also looks for what Excel has
 * no event of.
 */
export function useSheetWatch(host: PaneHost, state: PaneState, dispatch: Dispatch<PaneEvent>): void {
  const watching = useRef(false);
  const hasAnswered = state.look.kind === 'seen' || state.run !== null;
  useEffect(() => {
    if (!hasAnswered || watching.current) return;
    watching.current = true;
    const onChange = (): void => {
      dispatch({ type: 'sheetsChanged' });
    };
    whenExcelIsFree(() => host.watch(onChange), ALWAYS, ignore).catch(() => {
      watching.current = false;
    });
  }, [host, dispatch, hasAnswered]);
  useEffect(() => {
    const onFocus = (): void => {
      // While a cell is being edited Excel does not answer; the next focus looks again.
      host.lookForChanges().catch(() => undefined);
    };
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
    };
  }, [host]);
}

/** The sheets are watched as long as the pane is open. */
const ALWAYS = new AbortController().signal;

/** That it has to wait to begin is nothing a person needs to know. */
const ignore = (): void => undefined;
