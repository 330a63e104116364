import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { MessageBarProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/problem';
import { problemLines } from '../../locales/problemLines';
import { MessageActions } from './MessageActions';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  bar: { paddingTop: '8px', paddingBottom: '8px' },
  line: { margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

interface Props extends Pick<MessageBarProps, 'intent' | 'politeness'> {
  /** `null`: the problem's own words are enough. */
  readonly title: string | null;
  readonly problem: Problem;
  /** Buttons. */
  readonly children: ReactNode;
}

/** A problem in plain words, a line each for what happened, where, and what to do, with the buttons that help. */
export function ProblemBar({ title, problem, children, ...look }: Props) {
  const styles = useStyles();
  const { what, where, advice } = problemLines(problem, useTexts());
  return (
    <MessageBar layout="multiline" className={styles.bar} {...look}>
      <MessageBarBody>
        {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}
        {[what, ...where, advice].map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageActions>{children}</MessageActions>
    </MessageBar>
  );
}
