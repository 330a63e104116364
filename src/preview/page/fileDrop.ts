/** Takes a file that is dropped anywhere on the page; while one is dragged, an overlay covers the frame as well. */
export function acceptDroppedFile(hint: string, onFile: (file: File) => void): void {
  const overlay = document.createElement('div');
  overlay.className = 'drop';
  overlay.textContent = hint;

  window.addEventListener('dragenter', (event) => {
    if (carriesFile(event)) document.body.append(overlay);
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

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
