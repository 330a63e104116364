import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import type { PaneState } from '../state/paneState';
import { whyOutdated } from '../state/whyOutdated';
import { useTexts } from '../texts/paneTexts';

interface Props {
  readonly state: PaneState;
  readonly onOpenRules: () => void;
}

/** Says of results which looks Excel refused, that they are out of date, and why, and that changed rules are not saved. */
export function ResultState({ state, onOpenRules }: Props) {
  const { pane } = useTexts();
  const reasons = whyOutdated(state);
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
      {reasons.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.outdatedLine(reasons.map((reason) => pane.outdated[reason]))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
