/**
 * Takes a workbook that is dropped anywhere on the page; while one is dragged, an overlay covers the pane as well, unless
 * the pane takes files itself.
 */
export function acceptDroppedFile(hint: string, pane: HTMLIFrameElement, onFile: (file: File) => void): void {
  const overlay = document.createElement('div');
  overlay.className = 'drop';
  overlay.textContent = hint;

  window.addEventListener('dragenter', (event) => {
    if (!carriesFile(event)) return;
    const beside = takesFiles(pane) ? window.innerWidth - pane.getBoundingClientRect().left : 0;
    overlay.style.right = `${beside + MARGIN}px`;
    document.body.append(overlay);
  });
  overlay.addEventListener('dragleave', () => {
    overlay.remove();
  });
  window.addEventListener('dragover', (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    overlay.remove();
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  });
}

/** Around the overlay, in pixels. */
const MARGIN = 12;

/** Whether the pane shows a place for files (`DropArea`). */
function takesFiles({ contentDocument }: HTMLIFrameElement): boolean {
  return (contentDocument?.querySelector('[data-takes-files]') ?? null) !== null;
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
