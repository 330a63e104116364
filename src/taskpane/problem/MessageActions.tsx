import { makeStyles, MessageBarActions } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// Fluent puts them into one line, whose beginning a narrow pane would cut off.
const useStyles = makeStyles({
  actions: { flexWrap: 'wrap', justifyContent: 'end', rowGap: '8px', minWidth: 0 },
});

/** The buttons of a message, in several lines where they do not fit into one. */
export function MessageActions({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <MessageBarActions className={styles.actions}>{children}</MessageBarActions>;
}
