import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { MessageActions } from '../../problem/MessageActions';
import type { PaneState } from '../../state/paneState';
import type { PaneActions } from '../../state/actions/paneActions';
import { useViewTexts } from '../../texts/viewTexts';
import { IssueChoice } from './IssueChoice';
import { IssueDone } from './IssueDone';
import { MissingForIssue } from './MissingForIssue';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  again: { alignSelf: 'flex-start' },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Issues the forms of units (*phát mẫu*): which blocks get one, what is in it, and what to do with it then. */
export function IssuePart({ state, actions }: Props) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const { issue, task, activity, changes } = state;
  const { look, done } = issue;
  const [shown, missing] = [look?.shown ?? null, look?.missing ?? null];
  const hasFailed = activity.kind === 'problem' && activity.during === 'lookingAtIssue';
  const isDue = look === null && task === null && !hasFailed;
  const lookAgain = () => {
    actions.issue.look(changes.seen);
  };
  const { look: lookAt } = actions.issue;
  useEffect(() => {
    if (isDue) lookAt(changes.seen);
  }, [isDue, lookAt, changes.seen]);
  const isReading = task === 'lookingAtIssue';
  const isChanged = look !== null && changes.seen > issue.seen && !isReading;
  return (
    <div className={styles.part}>
      <Text>{words.intro}</Text>
      {isReading && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {isChanged && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.changed}</MessageBarBody>
          <MessageActions>
            <Button size="small" disabledFocusable={task !== null} onClick={lookAgain}>
              {words.readAgain}
            </Button>
          </MessageActions>
        </MessageBar>
      )}
      {done !== null && <IssueDone done={done} />}
      {missing !== null && (
        <MissingForIssue problem={missing} inserted={state.inserted} onInsert={actions.insertTemplate} />
      )}
      {look !== null && shown !== null && (
        <IssueChoice
          shown={shown}
          savesFiles={look.savesFiles}
          issue={issue}
          isBusy={task !== null}
          actions={actions.issue}
          onSelect={actions.select}
        />
      )}
      {!isReading && !isChanged && (look !== null || hasFailed) && (
        <Button className={styles.again} size="small" disabledFocusable={task !== null} onClick={lookAgain}>
          {words.readAgain}
        </Button>
      )}
    </div>
  );
}
