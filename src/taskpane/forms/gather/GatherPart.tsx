import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentAdd16Regular, FolderAdd16Regular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useEffect, useRef } from 'react';
import { Disclosure } from '../../disclosure/Disclosure';
import type { PaneState } from '../../state/paneState';
import type { PaneActions } from '../../state/actions/paneActions';
import { useTexts } from '../../texts/paneTexts';
import { useViewTexts } from '../../texts/viewTexts';
import type { SentItem } from '../../worker/sentItem';
import { DropArea } from './DropArea';
import { FilePicker } from './FilePicker';
import { GatherList } from './GatherList';
import { WriteBar } from './WriteBar';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  survey: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 4px 12px 26px' },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Gathers the forms of units (*thu phiếu*): chosen or dropped, looked at, decided about, then written. */
export function GatherPart({ state, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().gatherView;
  const { language } = useTexts();
  const { task } = state;
  // A list of hundreds is drawn a piece at a time, and the page answers meanwhile.
  const gather = useDeferredValue(state.gather);
  const { shown } = gather;
  const survey = shown?.survey ?? null;
  const busy = task !== null;
  const listedIn = useRef(language);
  // What is told of each file, and what the register will say, is in the pane's language.
  useEffect(() => {
    if (listedIn.current === language || shown === null || busy) return;
    listedIn.current = language;
    actions.gather.list();
  }, [language, shown, busy, actions]);
  const addForms = useCallback(
    (items: readonly SentItem[]) => {
      actions.gather.add(items, 'units');
    },
    [actions],
  );
  return (
    <div className={styles.part}>
      {shown === null && <Text>{words.intro}</Text>}
      <DropArea busy={busy} onDropped={addForms}>
        {(isOver) => (
          <>
            <div className={styles.buttons}>
              {(['files', 'folder'] as const).map((of) => (
                <FilePicker
                  key={of}
                  of={of}
                  label={of === 'files' ? words.choose : words.chooseFolder}
                  icon={of === 'files' ? <DocumentAdd16Regular /> : <FolderAdd16Regular />}
                  appearance={shown === null && of === 'files' ? 'primary' : 'secondary'}
                  size={shown === null ? 'medium' : 'small'}
                  busy={busy}
                  onChosen={addForms}
                />
              ))}
            </div>
            <Caption1 className={styles.faint}>{isOver ? words.dropNow : words.dropHint}</Caption1>
            {shown !== null && shown.files > 0 && (
              <div className={styles.buttons}>
                <Caption1>{words.filesRead(shown.files)}</Caption1>
                <Button
                  size="small"
                  appearance="transparent"
                  disabledFocusable={busy}
                  onClick={() => {
                    actions.gather.drop('units');
                  }}
                >
                  {words.dropFiles}
                </Button>
              </div>
            )}
          </>
        )}
      </DropArea>
      <Disclosure
        as="section"
        label={<Text>{words.survey}</Text>}
        panelClassName={styles.survey}
        isOpenAtFirst={survey !== null}
      >
        <Caption1 className={styles.faint}>
          {survey === null ? words.surveyHint : words.surveyFile(survey)}
        </Caption1>
        <div className={styles.buttons}>
          <FilePicker
            of="file"
            size="small"
            label={words.chooseSurvey}
            busy={busy}
            onChosen={(items) => {
              actions.gather.add(items, 'survey');
            }}
          />
          {survey !== null && (
            <Button
              size="small"
              appearance="transparent"
              disabledFocusable={busy}
              onClick={() => {
                actions.gather.drop('survey');
              }}
            >
              {words.dropSurvey}
            </Button>
          )}
        </div>
      </Disclosure>
      {shown !== null && (
        <>
          <WriteBar gather={{ ...gather, shown }} busy={busy} actions={actions} />
          <GatherList shown={shown} busy={busy} isWritten={gather.written !== null} actions={actions} />
        </>
      )}
    </div>
  );
}
