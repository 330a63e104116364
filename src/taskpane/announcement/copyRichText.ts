import type { RichText } from './richText';

/**
 * Puts a text on the clipboard, formatted and plain; `false` where the program around the pane allows neither way.
 * Webviews of Office may deny the clipboard's own interface and still carry out the command of a key press.
 */
export async function copyRichText(copied: RichText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([copied.html], { type: 'text/html' }),
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

/** The older way: a copy command on a hidden selection, whose content is then replaced. */
function copyByCommand({ html, text }: RichText): boolean {
  const carrier = document.createElement('span');
  carrier.textContent = text;
  carrier.setAttribute('aria-hidden', 'true');
  Object.assign(carrier.style, { position: 'fixed', top: '0', opacity: '0', whiteSpace: 'pre' });
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    filled = true;
  };
  document.body.append(carrier);
  document.addEventListener('copy', fill);
  try {
    document.getSelection()?.selectAllChildren(carrier);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is denied
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
    document.getSelection()?.removeAllRanges();
    carrier.remove();
  }
}
