import type { PreviewPage } from './page';

/**
 * Leads `F6` around as Excel does: from the spreadsheet to the pane, to the page's own buttons and back; `Shift+F6` the
 * other way round. In the pane what had the focus last gets it again, its first button at first.
 *
 * @param focusSpreadsheet gives the focus to the cells
 */
export function leadFocusByF6(
  { spreadsheet, pane, toolbar }: PreviewPage,
  focusSpreadsheet: () => void,
): void {
  /** A frame forgets it when the focus leaves it. */
  let lastInPane: HTMLElement | null = null;
  const places = [
    { element: spreadsheet, focus: focusSpreadsheet },
    {
      element: pane,
      focus: () => {
        pane.contentWindow?.focus();
        if (lastInPane?.isConnected === true) lastInPane.focus();
        else focusFirstButton(pane.contentDocument?.body);
      },
    },
    {
      element: toolbar,
      focus: () => {
        focusFirstButton(toolbar);
      },
    },
  ];
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Univer has the cells' focus on an element beside the spreadsheet's: what is nowhere is there.
    const at = Math.max(
      places.findIndex(({ element }) => element.contains(document.activeElement)),
      0,
    );
    places[(at + (event.shiftKey ? places.length - 1 : 1)) % places.length]?.focus();
  };
  document.addEventListener('keydown', move, { capture: true });
  pane.addEventListener('load', () => {
    lastInPane = null;
    const inside = pane.contentDocument;
    inside?.addEventListener('keydown', move, { capture: true });
    inside?.addEventListener('focusout', ({ target }) => {
      if (isElement(target)) lastInPane = target;
    });
  });
}

function focusFirstButton(within: HTMLElement | undefined): void {
  within?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
}

/** Of whichever window: an element of a frame is no `HTMLElement` of the page's. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'focus' in target && 'isConnected' in target;
}
