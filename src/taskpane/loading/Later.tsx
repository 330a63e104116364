import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { MessageActions } from '../problem/MessageActions';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/paneTexts';
import { loadViewTexts } from '../texts/viewTexts';
import { useOnline } from './useOnline';

interface Props<Part> {
  /** Loads the part; the same function each time, and able to try again after a failure. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

interface Loaded<Part> {
  readonly load: () => Promise<Part>;
  readonly part: Part;
}

const MOST_RETRIES = 4;

/**
 * Draws with a part of the program, or of what it has computed, that is loaded with the texts of the views when it is first
 * needed; says so when that fails.
 */
export function Later<Part>({ load, children }: Props<Part>) {
  const { pane, language } = useTexts();
  const [last, setLoaded] = useState<Loaded<Part> | 'waiting' | 'failed'>('waiting');
  // What was loaded by another function is another part.
  const loaded = typeof last === 'object' && last.load !== load ? 'waiting' : last;
  const [attempt, setAttempt] = useState(0);
  const isOnline = useOnline();
  const tryAgain = useCallback(() => {
    setLoaded('waiting');
    setAttempt((last) => last + 1);
  }, []);
  // Another language is loaded by who chooses it.
  const loadTexts = useEffectEvent(() => loadViewTexts(language));
  useEffect(() => {
    let isShown = true;
    Promise.all([load(), loadTexts()]).then(
      ([part]) => {
        if (isShown) setLoaded({ load, part });
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
  const retriesLeft = useRef(0);
  useEffect(() => {
    if (loaded !== 'failed') return undefined;
    if (!isOnline) {
      retriesLeft.current = MOST_RETRIES;
      return undefined;
    }
    // A network that is just back may fail once more, and tells no second time.
    if (retriesLeft.current === 0) return undefined;
    const waited = MOST_RETRIES - retriesLeft.current;
    const timer = setTimeout(() => {
      retriesLeft.current -= 1;
      tryAgain();
    }, waited * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [loaded, isOnline, tryAgain]);
  if (loaded === 'waiting') return <Spinner size="tiny" label={pane.loading} />;
  if (loaded !== 'failed') return children(loaded.part);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{isOnline ? pane.loadFailed : pane.offline}</MessageBarBody>
      <MessageActions>
        <Button size="small" onClick={tryAgain}>
          {pane.retry}
        </Button>
      </MessageActions>
    </MessageBar>
  );
}
