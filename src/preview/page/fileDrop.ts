import { isDiskHandle } from '../disk/diskFiles';
import type { ChosenFile } from '../disk/diskFiles';

/**
 * Takes a workbook that is dropped anywhere on the page; while one is dragged, an overlay covers the pane as well, unless
 * the pane takes files itself.
 */
export function acceptDroppedFile(hint: string, onFile: (chosen: ChosenFile) => void): void {
  const overlay = document.createElement('div');
  overlay.className = 'drop';
  overlay.textContent = hint;

  window.addEventListener('dragenter', (event) => {
    if (!carriesFile(event)) return;
    const pane = document.querySelector<HTMLIFrameElement>('iframe.pane');
    const beside =
      pane !== null && takesFiles(pane) ? window.innerWidth - pane.getBoundingClientRect().left : 0;
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
    // The browser hands it out during the event only.
    const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
    void handleOf(item).then((handle) => {
      onFile({ file, handle });
    });
  });
}

/** Where the file is, in browsers that can write it back there; `null` in others. */
async function handleOf(item: DataTransferItem | undefined): Promise<ChosenFile['handle']> {
  if (item === undefined || !isWithHandle(item)) return null;
  const handle = await item.getAsFileSystemHandle().catch(() => null);
  return isDiskHandle(handle) ? handle : null;
}

function isWithHandle(
  item: DataTransferItem,
): item is DataTransferItem & { getAsFileSystemHandle(): Promise<unknown> } {
  return 'getAsFileSystemHandle' in item;
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
