/** `Ctrl+S` saves the workbook, wherever the focus is: in the page or in the pane. */
export function listenForSaving(pane: HTMLIFrameElement, save: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    const isSaving = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
    if (!isSaving || event.altKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (document.querySelector('dialog[open]') === null) save();
  };
  document.addEventListener('keydown', listen, { capture: true });
  pane.addEventListener('load', () => {
    pane.contentDocument?.addEventListener('keydown', listen, { capture: true });
  });
}
