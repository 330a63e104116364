import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/paneTexts';
import { useOnline } from './useOnline';

interface Props<Part> {
  /** Loads a part of the program; the same function each time, and able to try again after a failure. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

const MOST_RETRIES = 3;

/** Draws with a part of the program that is loaded when it is first needed; says so when that fails. */
export function Later<Part>({ load, children }: Props<Part>) {
  const { pane } = useTexts();
  const [loaded, setLoaded] = useState<{ readonly part: Part } | 'waiting' | 'failed'>('waiting');
  const [attempt, setAttempt] = useState(0);
  const isOnline = useOnline();
  useEffect(() => {
    let isShown = true;
    setLoaded('waiting');
    load().then(
      (part) => {
        if (isShown) setLoaded({ part });
      },
      (error: unknown) => {
        reportError(error);
        if (isShown) setLoaded('failed');
      },
    );
    return () => {
      isShown = false;
    };
  }, [load, attempt]);
  useEffect(() => {
    if (loaded !== 'failed') return undefined;
    const retry = (): void => {
      setAttempt((last) => last + 1);
    };
    window.addEventListener('online', retry);
    // A network that is just back may fail once more, and tells no second time.
    const again = isOnline && attempt > 0 && attempt <= MOST_RETRIES;
    const timer = again ? setTimeout(retry, attempt * 1000) : undefined;
    return () => {
      window.removeEventListener('online', retry);
      clearTimeout(timer);
    };
  }, [loaded, isOnline, attempt]);
  if (loaded === 'waiting') return <Spinner size="tiny" label={pane.loading} />;
  if (loaded !== 'failed') return children(loaded.part);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{isOnline ? pane.loadFailed : pane.offline}</MessageBarBody>
      <MessageActions>
        <Button
          size="small"
          onClick={() => {
            setAttempt(attempt + 1);
          }}
        >
          {pane.retry}
        </Button>
      </MessageActions>
    </MessageBar>
  );
}
