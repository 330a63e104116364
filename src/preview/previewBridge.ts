import { PANE_CONNECTION } from './paneConnection';
import type { PaneConnection } from './paneConnection';

/**
 * Runs in the pane's frame before Microsoft's Excel client is loaded: where that finds `_richApiNativeBridge`, it
 * talks to it in place of Excel.
 */
const connection: unknown = Reflect.get(window.parent, PANE_CONNECTION);
if (!isConnection(connection)) throw new Error('This page only works in the frame of the preview.');
Object.assign(window, { _richApiNativeBridge: connection.connect() });

function isConnection(value: unknown): value is PaneConnection {
  return (
    typeof value === 'object' && value !== null && 'connect' in value && typeof value.connect === 'function'
  );
}
