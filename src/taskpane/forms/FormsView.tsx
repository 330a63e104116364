import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { FORM_PARTS } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/actions/paneActions';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { NARROW } from '../theme/narrow';
import { GatherPart } from './gather/GatherPart';
import { IssuePart } from './issue/IssuePart';
import { CellOrigin } from './source/CellOrigin';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  parts: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Two words side by side at 200 % zoom, too.
  part: {
    flexGrow: 1,
    justifyContent: 'center',
    '& span': { padding: 0 },
    [NARROW]: { padding: '2px', '& span': { padding: 0, fontSize: tokens.fontSizeBase200 } },
  },
});

const PANEL = 'form-part';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The forms of units (*phiếu*): issued empty, and gathered when they come back. */
export function FormsView({ state, actions }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useViewTexts().formsView;
  const { formPart } = state;
  return (
    <section className={styles.view} aria-label={pane.areas.forms}>
      <TabList
        className={styles.parts}
        size="small"
        aria-label={words.partsLabel}
        selectedValue={formPart}
        onTabSelect={(_, { value }) => {
          const part = FORM_PARTS.find((one) => one === value);
          if (part !== undefined) actions.chooseFormPart(part);
        }}
      >
        {FORM_PARTS.map((part) => (
          <Tab key={part} id={`tab-${part}`} value={part} className={styles.part} aria-controls={PANEL}>
            {words.parts[part]}
          </Tab>
        ))}
      </TabList>
      <div id={PANEL} role="tabpanel" aria-labelledby={`tab-${formPart}`}>
        {formPart === 'issue' ? (
          <IssuePart state={state} actions={actions} />
        ) : (
          <>
            <GatherPart state={state} actions={actions} />
            <CellOrigin state={state} actions={actions} />
          </>
        )}
      </div>
    </section>
  );
}
