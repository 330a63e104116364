import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import { isRunning } from '../host/activity';
import { haveSheetsChanged, isOutdated } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import { sameValue } from '../../core/sameValue';
import { useTexts } from '../texts/paneTexts';
import type { Texts } from '../texts/paneTexts';

interface Props {
  readonly state: PaneState;
  readonly onCompute: () => void;
  readonly onOpenRules: () => void;
}

/** Says of results which looks Excel refused, that they are out of date, and why, and that changed rules are not saved. */
export function ResultState({ state, onCompute, onOpenRules }: Props) {
  const { pane } = useTexts();
  const reasons = whyOutdated(state, pane);
  const refused = state.refused.map(({ what }) => pane.cosmetics[what]);
  return (
    <>
      {refused.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane.refused(refused)}</MessageBarBody>
        </MessageBar>
      )}
      {state.rules.draft !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.unsavedRules}</MessageBarBody>
          <MessageActions>
            <Button size="small" onClick={onOpenRules}>
              {pane.openRules}
            </Button>
          </MessageActions>
        </MessageBar>
      )}
      {reasons.length > 0 && !isRunning(state.activity) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{reasons.join(' ')}</MessageBarBody>
          <MessageActions>
            <Button size="small" onClick={onCompute}>
              {pane.computeAgain}
            </Button>
          </MessageActions>
        </MessageBar>
      )}
    </>
  );
}

/** A sentence each; other rules count only once they are saved. */
function whyOutdated(state: PaneState, pane: Texts['pane']): readonly string[] {
  const { ranBy, saved, rules } = state;
  const reasons = haveSheetsChanged(state) ? [pane.outdatedSheets] : [];
  if (rules.draft !== null || !isOutdated(state) || ranBy === null || saved === null) return reasons;
  const onlyReading = sameValue({ ...ranBy, sheets: [] }, { ...saved.settings, sheets: [] });
  return [...reasons, onlyReading ? pane.outdatedReading : pane.outdatedRules];
}
