import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ProblemBar } from '../../problem/ProblemBar';
import type { IssuedForms } from '../../host/issueHost';
import { useViewTexts } from '../../texts/viewTexts';

const useStyles = makeStyles({
  done: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  line: { margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

/** What was made, where it is, and what to do with it. */
export function IssueDone({ done }: { readonly done: IssuedForms }) {
  const styles = useStyles();
  const words = useViewTexts().issueView;
  const bar = useRef<HTMLDivElement>(null);
  // A unit's form is asked for far down in the list, too.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  const { blocks, fileName, how, forgotten } = done;
  const forms = blocks.reduce((sum, block) => sum + block.forms, 0);
  const what =
    how === 'zip'
      ? words.done.zip(forms, fileName)
      : how === 'look'
        ? words.done.look
        : words.done[how](fileName);
  const lines =
    how === 'look'
      ? []
      : [
          ...(how === 'workbook' ? [] : [words.where]),
          ...blocks.map((block) => words.issued(block.block, block.forms, block.issue)),
          how === 'zip' ? words.next : words.nextOfOne,
          ...(forgotten === null ? [words.remembered] : []),
        ];
  return (
    <div ref={bar} className={styles.done}>
      <MessageBar intent="success" layout="multiline" politeness="polite">
        <MessageBarBody>
          {lines.length > 0 ? <MessageBarTitle>{what}</MessageBarTitle> : what}
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </MessageBarBody>
      </MessageBar>
      {forgotten !== null && (
        <ProblemBar title={words.forgotten} problem={forgotten} intent="warning" politeness="polite">
          {null}
        </ProblemBar>
      )}
    </div>
  );
}
