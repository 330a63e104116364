import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { isOutdated, type PaneState } from '../state/paneState';
import { sameValue } from '../rules/sameValue';
import { useTexts } from '../texts/paneTexts';

interface Props {
  readonly state: PaneState;
  readonly onOpenRules: () => void;
}

/** Says of results that they were computed by other rules than those saved now, or that changed ones are not saved. */
export function ResultState({ state, onOpenRules }: Props) {
  const { pane } = useTexts();
  const { ranBy, saved, rules } = state;
  if (rules.draft !== null) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{pane.unsavedRules}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onOpenRules}>
            {pane.openRules}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (!isOutdated(state) || ranBy === null || saved === null) return null;
  const onlyReading = sameValue({ ...ranBy, sheets: [] }, { ...saved.settings, sheets: [] });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{onlyReading ? pane.outdatedReading : pane.outdatedRules}</MessageBarBody>
    </MessageBar>
  );
}
