import { useCallback } from 'react';

/**
 * For what stays in sight at the bottom of the page: what the page scrolls to, a control that gets the focus too, stops
 * above it.
 */
export function useRoomBelow(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const page = element.ownerDocument.documentElement;
    const observer = new ResizeObserver(() => {
      page.style.scrollPaddingBottom = `${element.offsetHeight}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.style.scrollPaddingBottom = '';
    };
  }, []);
}
