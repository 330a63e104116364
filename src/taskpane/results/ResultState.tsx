import { SlimBar } from '../problem/SlimBar';
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
      {refused.length > 0 && <SlimBar intent="info" text={pane.refused(refused)} />}
      {state.rules.draft !== null && (
        <SlimBar
          intent="warning"
          text={pane.unsavedRules}
          link={{ text: pane.openRules, onClick: onOpenRules }}
        />
      )}
      {reasons.length > 0 && (
        <SlimBar intent="warning" text={pane.outdatedLine(reasons.map((reason) => pane.outdated[reason]))} />
      )}
    </>
  );
}
