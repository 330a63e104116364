import { useCallback } from 'react';

/**
 * For what stays in sight at an edge of the page: what the page scrolls to, a control that gets the focus too, stops beside
 * it.
 */
export function useRoom(edge: 'top' | 'bottom'): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const page = element.ownerDocument.documentElement;
      const property = edge === 'top' ? 'scrollPaddingTop' : 'scrollPaddingBottom';
      const observer = new ResizeObserver(() => {
        page.style[property] = `${element.offsetHeight}px`;
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
        page.style[property] = '';
      };
    },
    [edge],
  );
}
