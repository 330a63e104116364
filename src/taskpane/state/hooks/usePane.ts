import { useMemo, useReducer } from 'react';
import type { PaneHost } from '../../host/paneHost';
import { paneActions } from '../actions/paneActions';
import type { PaneActions } from '../actions/paneActions';
import { paneReducer } from '../paneReducer';
import { initialState } from '../paneState';
import type { PaneState } from '../paneState';
import { createTasks } from '../tasks';
import { useLook } from './useLook';
import { useSheetWatch } from './useSheetWatch';

/** The pane's state and what a person can do with it. */
export function usePane(host: PaneHost): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const { look, stop } = useLook(host, state, dispatch);
  useSheetWatch(host, state, dispatch);
  const actions = useMemo(
    () => paneActions(host, createTasks(dispatch, stop), dispatch, look),
    [host, look, stop],
  );
  return { state, actions };
}
