import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the focus in the pane: where the button that had it went with what it did, as **Hủy** does, the whole pane takes it, so
 * that a screen reader goes on there and Tab leads to its first button.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
    };
  }, []);
  // After each change of the pane's state.
  useEffect(() => {
    if (focused.current?.isConnected !== false || document.activeElement !== document.body) return;
    focused.current = null;
    pane.current?.focus({ preventScroll: true });
  });
  return pane;
}
